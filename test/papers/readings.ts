// Readings made for tests: a file with text, a scan with its confidence, a mail; and a subpoena to put an asking into.
import { allPacks } from '../../src/law/packs.node.ts'
import { recogniserOf } from '../../src/law/recognise/recognise.ts'
import type { ProposedPaper } from '../../src/wire/propose/proposal.ts'
import { propose } from '../../src/wire/propose.ts'
import type { MailHead, Page, Reading } from '../../src/wire/reading.ts'

/** The forms of every pack that comes with Duly. */
export const papers = recogniserOf(allPacks())
export const provider = { domains: ['quillfern.example'], names: ['Quillfern Cloud, Inc.'] }

export function file(...texts: string[]): Reading {
  const pages = texts.map((text, i) => ({ n: i + 1, text }))
  return {
    parts: [{ name: 'file', mediaType: 'application/pdf', sha256: '', size: 1, pages, warnings: [] }],
    warnings: [],
  }
}

export function scan(text: string, confidence: number, second = text): Reading {
  const words: NonNullable<Page['words']>[number][] = [...text.matchAll(/\S+/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    x: 0,
    y: 0,
    w: 0,
    h: 0,
    confidence,
  }))
  const page: Page = { n: 1, text, words, ocr: { confidence, second } }
  return {
    parts: [{ name: 'file', mediaType: 'application/pdf', sha256: '', size: 1, pages: [page], warnings: [] }],
    warnings: [],
  }
}

export function mail(body: string, more: Partial<MailHead> = {}): Reading {
  const head: MailHead = {
    from: [{ name: 'Det. Jerrica Nightlinger', address: 'jn@marlowesheriff.example' }],
    replyTo: [],
    to: [{ name: '', address: 'legal@quillfern.example' }],
    cc: [],
    date: '2026-11-09T08:46:55-06:00',
    subject: 'Preservation request 2703(f)',
    messageId: '<x@y>',
    inReplyTo: [],
    references: [],
    bulk: false,
    authenticationResultsHeaders: [],
    ...more,
  }
  const part = {
    name: 'body',
    mediaType: 'text/plain',
    sha256: '',
    size: 1,
    pages: [{ n: 1, text: body }],
    warnings: [],
  }
  return { parts: [part], mail: head, warnings: [] }
}

export function papersOf(reading: Reading): readonly ProposedPaper[] {
  return propose(reading, { papers, provider, file: 'x.pdf' }).papers
}

export function identifiersOf(reading: Reading): string[] {
  return papersOf(reading).flatMap(paper =>
    paper.asks.flatMap(ask => ask.identifiers.map(id => `${id.kind} ${id.value}`)),
  )
}

export const subpoena = (asking: string) => `SUBPOENA TO TESTIFY BEFORE A GRAND JURY
UNITED STATES DISTRICT COURT
for the
Northern District of Jefferson
To: Custodian of Records, Quillfern Cloud, Inc.
Date and Time:
November 19, 2026, 9:30 a.m.
Date: 10/28/2026
CLERK OF COURT
Imogen R. Castellaw, Assistant United States Attorney
imogen.castellaw@usa-njef.justice.example | (202) 555-0143
USAO No. 2026R00841-012
${asking}
`
