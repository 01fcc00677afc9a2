// One invented paper and what is read from it: the desk's tests handle this subpoena from receipt to release.

import type { DocumentText, Passage, ProposedField } from '../../src/api/desk/demand-page.ts'
import type { ConfirmedFacts } from '../../src/domain/decision/facts.ts'

const page1 = `MARLOW COUNTY DISTRICT ATTORNEY
State of Jefferson

SUBPOENA DUCES TECUM
Ref. 26-SDT-04417
Issued November 19, 2026

To: Quillfern Cloud, Inc., Custodian of Records

YOU ARE COMMANDED, in a criminal investigation, to produce the following records by December 3, 2026, 5:00 p.m. Eastern time:

1. For the account anna.devries@oostvaart.example: name, address, telephone number, session times and durations, length and types of service, means of payment, and the contents of all electronic mail, for the period October 1, 2025 through November 18, 2026.

2. For the address 203.0.113.44, port 51822, used on November 2, 2026 at 12:01:07 UTC: the subscriber to whom it was assigned and the records of the session.`

const page2 = `The records under 1. are needed because a payment was ordered from the account in September 2026.

You are requested not to disclose the existence of this subpoena to the subscriber, as that could hinder the investigation.

Records may be sent to Inv. Leroy Haskett, l.haskett@da.marlow-county.example, telephone +1 202 555 0119.

Issued under § 2703(c)(2) of title 18, United States Code.

(signed) Deborah Achterberg, Assistant District Attorney`

export const documentId = 'doc1'

export const paper: DocumentText = {
  id: documentId,
  title: 'subpoena-26-SDT-04417.pdf',
  mediaType: 'application/pdf',
  size: 184_312,
  sha256: '5f1c0e6f8c1f2b7a90c2d1f4b6a7e8d90123456789abcdef0123456789abcdef',
  parts: [
    {
      name: 'file',
      mediaType: 'application/pdf',
      pages: [
        { n: 1, text: page1, ocr: false },
        { n: 2, text: page2, ocr: true },
      ],
    },
  ],
  warnings: ['Page 2 is a scan: its text was recognised and may hold mistakes.'],
}

/** The place of some words in the paper. */
export function passageOf(words: string): Passage {
  const pages = [page1, page2]
  const page = pages.findIndex(text => text.includes(words))
  const start = pages[page]?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`the paper does not say: ${words}`)
  return { document: documentId, part: 'file', page: page + 1, start, end: start + words.length }
}

const anna = {
  kind: 'email',
  value: 'anna.devries@oostvaart.example',
  asWritten: 'anna.devries@oostvaart.example',
}
const address = {
  kind: 'ip',
  value: '203.0.113.44',
  asWritten: '203.0.113.44, port 51822',
  port: 51_822,
  at: '2026-11-02T12:01:07Z',
}

export const facts: ConfirmedFacts = {
  papers: [
    {
      id: 'p1',
      role: 'instrument',
      document: documentId,
      part: 'file',
      pageFrom: 1,
      pageTo: 2,
      kind: 'subpoena',
      instrument: 'us.subpoena.state',
      reference: '26-SDT-04417',
      issuedOn: '2026-11-19',
      language: 'en',
      signer: 'Deborah Achterberg, Assistant District Attorney',
      links: [],
    },
  ],
  asks: [
    {
      id: 'a1',
      identifiers: [anna],
      categories: ['subscriber', 'content_stored'],
      period: { from: '2025-10-01T04:00:00.000Z', to: '2026-11-19T05:00:00.000Z' },
      passage: 'name, address, telephone number, session times and durations',
      need: 'a payment was ordered from the account in September 2026',
    },
    {
      id: 'a2',
      identifiers: [address],
      categories: ['subscriber', 'traffic'],
      period: { from: '2026-11-02T00:00:00.000Z', to: '2026-11-03T00:00:00.000Z' },
      passage: 'the subscriber to whom it was assigned and the records of the session',
      need: null,
    },
  ],
  instrument: 'us.subpoena.state',
  authorityName: 'Marlow County District Attorney',
  country: 'US',
  body: 'prosecutor',
  officer: { name: 'Leroy Haskett', mail: 'l.haskett@da.marlow-county.example', phone: '+12025550119' },
  reference: '26-SDT-04417',
  issuedOn: '2026-11-19',
  dueAt: '2026-12-03T22:00:00.000Z',
  purpose: 'criminal_investigation',
  secrecy: {
    kind: 'requested',
    instrument: null,
    passage: 'You are requested not to disclose the existence of this subpoena to the subscriber',
    from: null,
    until: null,
  },
  answers: {
    // Of the State in which it is served.
    'requester.subdivision': null,
    entity_named: null,
    asks: null,
    scope: 'two accounts, each for a stated period',
    data_location: 'US',
    foreign_law_conflict: null,
  },
}

const found = (field: string, value: unknown, words: string, doubtful = false): ProposedField => ({
  field,
  value,
  passage: passageOf(words),
  doubtful,
})

export const proposal: readonly ProposedField[] = [
  found('p1.authority.name', facts.authorityName, 'MARLOW COUNTY DISTRICT ATTORNEY'),
  found('p1.reference', facts.reference, '26-SDT-04417'),
  found('p1.issued_on', facts.issuedOn, 'November 19, 2026'),
  found('p1.instrument', facts.instrument, 'SUBPOENA DUCES TECUM', true),
  found('p1.due.text', facts.dueAt, 'December 3, 2026, 5:00 p.m. Eastern time'),
  found('p1.purpose', facts.purpose, 'in a criminal investigation'),
  found('p1.a1.email', anna.value, anna.value),
  found('p1.asks[0].categories', ['subscriber', 'content_stored'], 'the contents of all electronic mail'),
  found('p1.asks[0].period', facts.asks[0]?.period, 'October 1, 2025 through November 18, 2026'),
  found('p1.asks[0].need', facts.asks[0]?.need, 'a payment was ordered from the account in September 2026'),
  found('p1.a2.ip', address.value, '203.0.113.44, port 51822'),
  found('p1.asks[1].period', facts.asks[1]?.period, 'November 2, 2026 at 12:01:07 UTC'),
  found('p1.officer.email', facts.officer.mail, 'l.haskett@da.marlow-county.example'),
  found(
    'p1.secrecy.passage',
    'requested',
    'You are requested not to disclose the existence of this subpoena to the subscriber',
  ),
]
