import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, mail, papers, provider, scan } from '../../../test/papers/readings.ts'
import { propose } from '../propose.ts'
import type { Reading } from '../reading.ts'

const answer = (reading: Reading) => propose(reading, { papers, provider }).answer

const signs: readonly (readonly [string, Reading])[] = [
  ['mass_mail', mail('Our new rates for hosting', { bulk: true, subject: 'Offer' })],
  [
    'delivery_report',
    mail('Delivery has failed to these recipients: x@police.example', {
      from: [{ name: '', address: 'MAILER-DAEMON@mx.example' }],
      subject: 'Undeliverable: your letter',
    }),
  ],
  [
    'automatic_reply',
    mail('Ich bin bis 4. Januar nicht im Haus.', { subject: 'Abwesenheitsnotiz: Ihr Schreiben' }),
  ],
  ['automatic_reply', mail('Back on Monday.', { subject: 'Re: your letter', automatic: true })],
  [
    'acknowledgement',
    mail('Merci, bien reçu.\nSophie', { subject: 'Re: Votre réponse', inReplyTo: ['<a@b>'] }),
  ],
  [
    'invoice',
    mail('Invoice no. 2026-114\nTranslation services\nTotal: 240.00 EUR, IBAN DE00', { subject: 'Invoice' }),
  ],
  [
    'own_data_request',
    mail('Under Article 15 GDPR I request a copy of my data. My account is jo@quillmail.example. Jo Larkin', {
      subject: 'Hello',
    }),
  ],
]
for (const [sign, reading] of signs)
  test(`what is no demand is known by its own sign: ${sign} ${reading.mail?.subject}`, () => {
    assert.deepEqual(answer(reading), { kind: 'not_demand', sign })
  })

const demandForm =
  'Διεύθυνση Δίωξης Ηλεκτρονικού Εγκλήματος. Παρακαλούμε να μας χορηγήσετε τα στοιχεία του χρήστη σύμφωνα με το άρθρο 4 του νόμου.'
const unread: readonly (readonly [string, Reading])[] = [
  [
    'nothing_found',
    file('Minutes of the meeting of the gardening club in the village hall, with the list of those present.'),
  ],
  ['language', file(demandForm)],
  ['quality', file('')],
  ['quality', scan('IN THE D1STR|CT C0URT of the county', 35)],
  [
    'form_unknown',
    file(
      'MINISTRY OF TRADE\nUnder section 4 of the Act we require you to provide the particulars of the holder of box 12 to this office.',
    ),
  ],
]
for (const [reason, reading] of unread)
  test(`what could not be read or placed says so, and is not filed as none: ${reason}`, () => {
    assert.deepEqual(answer(reading), { kind: 'not_placed', reasons: [reason] })
  })

test('a sign proves nothing where something that came with it was not read', () => {
  const read = mail('Our new rates', { bulk: true, subject: 'Offer' })
  const warnings = [{ code: 'not_read' as const, detail: 'document_encrypted: a password is needed' }]
  const attached = { name: 'a.pdf', mediaType: 'application/pdf', sha256: '', size: 1, pages: [], warnings }
  assert.deepEqual(answer({ ...read, parts: [...read.parts, attached] }), {
    kind: 'not_placed',
    reasons: ['protected'],
  })
})

test('an order that a portal sends as mass mail is a demand', () => {
  const read = mail('You have a new document.', { bulk: true, subject: 'Court portal' })
  const [part] = file(`SEARCH AND SEIZURE WARRANT
UNITED STATES DISTRICT COURT
Case No. 4:26-sw-00288
The Provider is required to disclose within 14 days the contents of all e-mails of the account a@brightloom.example.`).parts
  assert.ok(part)
  assert.equal(answer({ ...read, parts: [...read.parts, { ...part, name: 'w.pdf' }] }).kind, 'demand')
})
