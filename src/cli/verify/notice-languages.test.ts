// A notice in each language: a person reads its words, the verifier its fields, and neither depends on the other.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { provider } from '../../../test/server/provider.ts'
import { ED25519, encodeVkey } from '../../ledger/note.ts'
import { encodeNotice, verifyNotice } from '../../ledger/notice.ts'
import { sampleSigner } from '../../ledger/sample-signer.ts'
import type { Trust } from '../../ledger/trust.ts'
import { plainText } from '../../server/letters/block.ts'
import { drillNotice } from '../../server/letters/drill.ts'
import { notice } from '../../server/letters/to-tenant.ts'
import { lawIn } from '../../server/surfaces/portal/law-text.ts'
import type { TenantView } from '../../store/views/tenant-view.ts'
import { composeMail } from '../../wire/mail/out-mail.ts'
import { type Language, languages } from '../../words/languages.ts'
import { readNotice } from './notice-mail.ts'

const signer = sampleSigner('quillfern.example/notice', ED25519, 7)
const trust = { notice: encodeVkey(signer) } as Trust
const copy = Buffer.from('the paper')
const sha256 = createHash('sha256').update(copy).digest('hex')
const fields = {
  reference: 'D-7KQ4X',
  matter: 'f'.repeat(32),
  copy: sha256,
  code: '482913',
  sentAt: '2026-11-25T10:00:00.000Z',
}
const view = {
  reference: 'D-7KQ4X',
  authority: 'محكمة العدل',
  country: 'EG',
  receivedAt: '2026-11-24T09:00:00.000Z',
  instrument: 'us.subpoena.grand_jury',
  asked: [
    { identifier: 'anna@acme.example', categories: ['subscriber', 'content_stored'], from: null, to: null },
  ],
  lines: [
    {
      identifier: 'anna@acme.example',
      category: 'content_stored',
      decision: 'reject',
      reason: 'A subpoena cannot reach it.',
      cite: '18 USC 2703(a)',
      period: null,
      wouldSuffice: [],
    },
  ],
} as unknown as TenantView

function textIn(language: Language, late = false): string {
  const facts = {
    view,
    windowEndsAt: '2026-11-30T16:00:00.000Z',
    code: fields.code,
    copySha256: sha256,
    page: 'https://customer.quillfern.example/demands/c0ffee',
    late,
    left: late,
    further: null,
    opensWindow: false,
    window: 'whole' as const,
    covered: [],
    instrument: 'grand jury subpoena',
    law: lawIn([], language).said,
  }
  return plainText(notice(facts, provider, { language, own: null }))
}

async function mailOf(text: string): Promise<Buffer> {
  const note = Buffer.from(encodeNotice(text, fields, signer))
  return composeMail({
    messageId: '<1@quillfern.example>',
    from: { name: 'Quillfern', address: 'response@quillfern.example' },
    to: 'admin@acme.example',
    subject: 'a notice',
    text: note.toString('utf8'),
    attachments: [{ name: 'copy.txt', mediaType: 'text/plain', bytes: copy }],
    date: new Date('2026-11-25T10:00:00.000Z'),
    references: [],
  })
}

test('in each language the signature holds after the mail, and not after a change of one letter', async () => {
  for (const language of languages)
    for (const late of [false, true]) {
      const { note } = await readNotice(await mailOf(textIn(language, late)), true)
      const read = verifyNotice(note, sha256, trust)
      assert.deepEqual(read.fields, fields, language)
      const changed = Buffer.from(note).toString('utf8').replace('anna@acme', 'arma@acme')
      assert.throws(() => verifyNotice(Buffer.from(changed), sha256, trust), language)
    }
})

test('the words are those of the language; what is on record and what machines read stay', () => {
  const starts = {
    en: 'has demanded data of yours',
    de: 'hat von uns Daten von Ihnen verlangt',
    fr: 'nous a demandé des données',
    es: 'nos ha requerido datos suyos',
    nl: 'heeft van ons gegevens van u gevorderd',
    pl: 'zażądał od nas Państwa danych',
    ja: '貴組織のデータの提供を求められました',
  }
  for (const language of languages) {
    const text = textIn(language)
    const flat = text.replaceAll(/\s+/g, language === 'ja' ? '' : ' ')
    assert.ok(flat.includes(starts[language]), `${language}: ${text}`)
    assert.ok(text.replaceAll(/\s+/g, '').includes('Asubpoenacannotreachit.(18USC2703(a))'))
    assert.ok(text.includes('\u2068محكمة العدل (EG)\u2069'), 'a name from right to left is enclosed')
    const wide = (line: string) => [...line].reduce((n, c) => n + (/[\u2e80-\uff60]/.test(c) ? 2 : 1), 0)
    for (const line of text.split('\n'))
      assert.ok(wide(line) <= 76 || line.includes(sha256), `${language}: ${line}`)
    assert.match(text, /482913/)
  }
})

test('a drill says in each language, first and last, that it is one', () => {
  const says: Readonly<Record<Language, string>> = {
    en: 'drill',
    de: 'übung',
    fr: 'exercice',
    es: 'simulacro',
    nl: 'oefening',
    pl: 'prób',
    ja: '訓練',
  }
  for (const language of languages) {
    const facts = { reference: 'DRILL-1', code: '1', copySha256: sha256, customerHost: 'https://c.example' }
    const lines = plainText(drillNotice(facts, provider, language))
      .toLowerCase()
      .trim()
      .split('\n\n')
    const [first, last] = [lines[0] ?? '', lines.at(-1) ?? '']
    assert.ok(first.includes(says[language]), first)
    assert.ok(last.replaceAll(/\s/g, '').includes(says[language]), last)
  }
})
