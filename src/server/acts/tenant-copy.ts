// The copy that goes with a notice: of the paper that the facts call the instrument, whole or with what concerns others taken out.
// What no machine could make it of, and what a machine read from a picture, goes out over a person's eyes alone.

import { createHash } from 'node:crypto'
import type { NoticeCopy } from '../../api/desk/letters.ts'
import type { DocumentRef, Paper } from '../../domain/decision/facts.ts'
import { isWider } from '../../domain/notice/re-notice.ts'
import type { Demand, Matter } from '../../domain/registry/state.ts'
import { owesFurther } from '../../domain/secrecy/late-order.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { mediaTypeOf } from '../../wire/media-type.ts'
import type { Part, Reading } from '../../wire/reading.ts'
import type { Words } from '../../words/own-texts.ts'
import { day } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { addressServed } from '../entity-served.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { blackenPages, coveredText, hiddenFor, isWhole, type PageText, renditionPdf } from '../papers/copy.ts'
import { readReading, wholeDocument } from '../papers/readings.ts'
import { readStored } from '../worker/stored.ts'
import { searchCopy } from './hand-copy.ts'
import type { Loaded } from './load.ts'

export type Copy = {
  readonly bytes: Buffer
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
}

/** How it came to be: the paper as served, made from its text, a page that says it is withheld, the one that was sent before, a person's. */
export type CopyHow = Exclude<NoticeCopy['how'], 'none'>

export type CopyDraft = {
  readonly copy: Copy
  readonly how: CopyHow
  /** The paper that goes whole; null otherwise. */
  readonly document: string | null
  /** What is in it, of a rendition; empty otherwise. */
  readonly pages: readonly PageText[]
  /** SHA-256 of these pages: who has looked at them says so by it. */
  readonly digest: string
  /** A person has to look first: others stand in this paper, and a machine read it from a picture. */
  readonly look: boolean
}

export type HandMade = { readonly name: string; readonly bytes: Uint8Array }

/** None could be made; it says why. */
export function isUnmade(copy: CopyDraft | Refusal): copy is Refusal {
  return 'code' in copy
}

type Wish = { readonly matter: Matter; readonly withheld: readonly SecrecyCover[]; readonly words: Words }

/** A further notice has the copy of the first one, unless that left out what is told now. */
export async function copyFor(
  d: Deployment,
  loaded: Loaded,
  wish: Wish,
  byHand: HandMade | null,
): Promise<CopyDraft | Refusal> {
  const { matter, withheld, words } = wish
  const { notice: first } = matter
  if (first && owesFurther(matter) && !isWider(loaded.demand, matter) && sameParts(first.withheld, withheld))
    return drafted('before', {
      bytes: await readStored(d, loaded.stream, first.copy, matter.id),
      name: first.copy.title,
      mediaType: first.copy.mediaType,
      sha256: first.copy.sha256,
    })
  if (withheld.length > 0) return drafted('covered', await coveredCopy(d, loaded, withheld, words))
  const made = await makeCopy(d, loaded, wish)
  return byHand ? madeByHand(d, loaded, { matter, made, byHand }) : made
}

function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join()
}

function drafted(how: CopyHow, copy: Copy, more: Partial<CopyDraft> = {}): CopyDraft {
  return { how, copy, document: null, pages: [], digest: digestOf([]), look: false, ...more }
}

function digestOf(pages: readonly PageText[]): string {
  return createHash('sha256').update(JSON.stringify(pages)).digest('hex')
}

/** Where the paper itself would show what is covered, a page that says so stands in its place. */
async function coveredCopy(
  d: Deployment,
  loaded: Loaded,
  covered: readonly SecrecyCover[],
  words: Words,
): Promise<Copy> {
  const head = { ...headOf(d, loaded, words), to: [] }
  const bytes = await letterPdf(coveredText(covered, words), head, new Date(d.now()))
  return copyOf(bytes, `copy-${loaded.demand.reference}.pdf`, 'application/pdf')
}

/** The paper whole where it names this tenant alone; otherwise a rendition with the others' lines taken out. */
async function makeCopy(
  d: Deployment,
  loaded: Loaded,
  { matter, words }: Wish,
): Promise<CopyDraft | Refusal> {
  const { demand, stream, directory } = loaded
  const hidden = hiddenFor(demand, matter, tenantNames(directory))
  const papers = instrumentsOf(demand)
  const [main] = papers
  const document = main && demand.received.documents.find(doc => doc.id === main.document)
  if (!document) return noPaper()
  // A mail that carries other papers would bring them along.
  const carries = demand.received.documents.length > 1 && document.id === wholeDocument(demand)?.id
  if (isWhole(hidden) && !carries) {
    const bytes = await readStored(d, stream, document)
    const copy = copyOf(bytes, `copy-${document.title}`, document.mediaType)
    return drafted('whole', copy, { document: document.id })
  }
  const reading = await readReading(d, loaded.readBy, stream)
  const read = reading ? papers.flatMap(paper => pagesOf(paper, reading, demand)) : []
  if (!read.some(p => p.text.trim() !== '')) return unread()
  const pages = blackenPages(read, hidden)
  const head = headOf(d, loaded, words)
  const bytes = await renditionPdf(pages, head, new Date(d.now()), words)
  return drafted('rendition', copyOf(bytes, `copy-${demand.reference}.pdf`, 'application/pdf'), {
    pages,
    digest: digestOf(pages),
    look: !isWhole(hidden) && read.some(p => p.ocr),
  })
}

function tenantNames({ tenants }: Loaded['directory']): ReadonlyMap<string, string> {
  return new Map([...tenants.values()].map(t => [t.id, t.name]))
}

/** Of the paper whose law was asked first; without facts, the one document that was brought in. */
function instrumentsOf({
  facts,
  received,
}: Demand): Pick<Paper, 'document' | 'part' | 'pageFrom' | 'pageTo'>[] {
  if (!facts) {
    const [first] = received.documents
    return first ? [{ document: first.id, part: 'file', pageFrom: 1, pageTo: Number.MAX_SAFE_INTEGER }] : []
  }
  const replaced = new Set(
    facts.papers.flatMap(p => p.links.flatMap(l => (l.kind === 'supersedes' ? l.to : []))),
  )
  const papers = facts.papers.filter(p => p.role === 'instrument' && !replaced.has(p.id))
  const main = (p: Paper) => (p.instrument === facts.instrument ? 0 : 1)
  return papers.toSorted((a, b) => main(a) - main(b))
}

type ReadPage = PageText & { readonly ocr: boolean }

function pagesOf(
  paper: Pick<Paper, 'document' | 'part' | 'pageFrom' | 'pageTo'>,
  reading: Reading,
  { received }: Demand,
): ReadPage[] {
  return partsOf(paper, reading, received.documents).flatMap(part =>
    part.pages
      .filter(page => page.n >= paper.pageFrom && page.n <= paper.pageTo)
      .map(page => ({ title: part.name, n: page.n, text: page.text, ocr: page.ocr !== undefined })),
  )
}

/** By the bytes that both name; what is no document of its own, as a mail's body, by its name in the reading. */
function partsOf(
  { document, part }: Pick<Paper, 'document' | 'part'>,
  { parts }: Reading,
  documents: readonly DocumentRef[],
): readonly Part[] {
  const { sha256 } = documents.find(doc => doc.id === document) ?? {}
  const same = parts.filter(p => p.sha256 === sha256)
  const named = same.filter(p => p.name === part)
  if (named.length > 0) return named
  return same.length > 0 ? same.slice(0, 1) : parts.filter(p => p.name === part)
}

/** Only in the place of one that a machine would make of its text, or could not. */
async function madeByHand(
  d: Deployment,
  { demand, directory }: Loaded,
  { matter, made, byHand }: { matter: Matter; made: CopyDraft | Refusal; byHand: HandMade },
): Promise<CopyDraft | Refusal> {
  const { name, bytes } = byHand
  if (mediaTypeOf(bytes, name) !== 'application/pdf')
    return refuse(
      'invalid_input',
      sentence('papers.copy_made_hand_pdf'),
      sentence('papers.print_others_lines_blackened_scan'),
    )
  if (!isUnmade(made) && made.how === 'whole')
    return refuse(
      'wrong_stage',
      sentence('papers.paper_names_tenant_alone_goes'),
      sentence('papers.send_notice_without_copy_made'),
    )
  const shown = await searchCopy(d, bytes, hiddenFor(demand, matter, tenantNames(directory)))
  if (shown) return shown
  const copy = copyOf(Buffer.from(bytes), `copy-${demand.reference}.pdf`, 'application/pdf')
  return drafted('by_hand', copy, { digest: copy.sha256 })
}

function noPaper(): Refusal {
  return refuse(
    'document_unreadable',
    sentence('papers.paper_demands_data_not_among'),
    sentence('papers.correct_facts_which_document_instrument'),
  )
}

function unread(): Refusal {
  return refuse(
    'document_unreadable',
    sentence('papers.no_machine_could_read_paper'),
    sentence('papers.attach_copy_you_made_hand'),
    'promise 3',
  )
}

/** For the desk, before it goes. */
export function shownCopy(draft: CopyDraft | Refusal): NoticeCopy {
  if (isUnmade(draft)) return { how: 'none', document: null, pages: [], digest: digestOf([]), look: false }
  const { copy: _, ...shown } = draft
  return shown
}

/** Why this copy may not go out yet, or null. `seen`: the digest of what a person says it has looked at. */
export function mayGoOut(draft: CopyDraft | Refusal, seen: string | null): Refusal | null {
  if (isUnmade(draft)) return draft
  if (!draft.look || draft.digest === seen) return null
  return refuse(
    'document_unreadable',
    sentence('papers.machine_read_paper_from_picture'),
    sentence('papers.look_each_line_copy_say'),
    'promise 3',
  )
}

function headOf(d: Deployment, { demand }: Loaded, words: Words) {
  return {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(d.now(), d.provider.zone, words.language),
  }
}

function copyOf(bytes: Buffer, name: string, mediaType: string): Copy {
  return { bytes, name, mediaType, sha256: createHash('sha256').update(bytes).digest('hex') }
}
