// From bytes of a stranger to a Reading: what kind it is, one caged child per document inside it, pictures to OCR.
import { createHash } from 'node:crypto'
import type { Refusal } from '../kernel/refusal.ts'
import { refuseDocument } from './document-refusal.ts'
import { plainLine } from './file-name.ts'
import { limits } from './limits.ts'
import { mediaTypeOf } from './media-type.ts'
import {
  type Attachment,
  type Failure,
  type MailAnswer,
  type Page,
  type PagesAnswer,
  type Part,
  parseMailAnswer,
  parsePagesAnswer,
  type Reading,
  type Warning,
} from './reading.ts'
import { type CageRule, type Job, type Profile, runCaged, tooLarge } from './sandbox.ts'
import { turns } from './turns.ts'

export type ReadResult = { readonly reading: Reading } | { readonly refusal: Refusal }

export type ReadOptions = {
  /** `any` by default, for programs of one person; a server says which. */
  readonly rule?: CageRule
  /** Milliseconds for the whole of it; what was read until then stays. */
  readonly wallMs?: number
}

/** What one message may still take: the cage that it needs, and until when. */
type Budget = { readonly rule: CageRule; readonly deadline: number }

/** Two messages at a time. */
const takeTurn = turns(2)

/**
 * Reads one file as received. Never throws for what is in it: a document that is encrypted, too large, too slow or made
 * to break its reader gives a refusal; one bad attachment of a mail gives a warning at that attachment. Where time runs out,
 * what was read until then stays, with a warning.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  { rule = 'any', wallMs = limits.messageMs }: ReadOptions = {},
): Promise<ReadResult> {
  if (bytes.length > limits.inputBytes) return { refusal: tooLarge() }
  const release = await takeTurn()
  try {
    const budget = { rule, deadline: Date.now() + wallMs }
    const mediaType = mediaTypeOf(bytes, fileName)
    if (mediaType === 'message/rfc822') return await readMailParts(bytes, budget, 0)
    const read = await readPart('file', bytes, mediaType, budget)
    return 'refusal' in read ? read : { reading: { parts: [read.part], warnings: [] } }
  } finally {
    release()
  }
}

type PartResult = { readonly part: Part } | { readonly refusal: Refusal }

async function readPart(
  name: string,
  bytes: Uint8Array,
  mediaType: string,
  budget: Budget,
): Promise<PartResult> {
  const profile = profiles[mediaType]
  if (profile === undefined) return { refusal: unknownKind(mediaType) }
  const first = await ask({ profile, mediaType, pages: profile === 'scan' ? [1] : [] }, bytes, budget)
  if ('refusal' in first) return first
  const blank =
    profile === 'pdf'
      ? first.pages.filter(page => page.layer || page.text.trim() === '').map(page => page.n)
      : []
  const scanned = await readBlankPages(blank, bytes, budget)
  const pages = first.pages.map(page => pictured(page, scanned.pages.get(page.n)))
  const part = partOf(name, bytes, mediaType, pages, [...first.warnings, ...scanned.warnings])
  return { part: first.signatures ? { ...part, signatures: first.signatures } : part }
}

/**
 * What a page shows is its picture: where a text is hidden under it, that counts as the second reading. A picture that could
 * not be read in time leaves the hidden text, and nothing in it is sure.
 */
function pictured({ layer, ...page }: Page, scanned: Page | undefined): Page {
  if (!layer) return scanned ?? page
  if (!scanned?.ocr || scanned.text.trim() === '') return { ...page, ocr: { confidence: 0, second: '' } }
  return {
    ...scanned,
    ocr: { ...scanned.ocr, second: `${scanned.ocr.second}\n${page.text}`.slice(0, limits.textChars) },
  }
}

const profiles: Record<string, Profile> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'text',
  'image/png': 'scan',
  'image/jpeg': 'scan',
  'image/webp': 'scan',
}

/** A child that was stopped leaves the pages that it had read; one that read none, a refusal. */
async function ask(
  job: Job,
  bytes: Uint8Array,
  { rule, deadline }: Budget,
): Promise<PagesAnswer | { readonly refusal: Refusal }> {
  const { said, cut } = await runCaged(job, bytes, { rule, wallMs: remaining(deadline) })
  const answers = said.map(({ answer }) => checked(() => parsePagesAnswer(answer)))
  const pages = answers.flatMap(answer => ('pages' in answer ? answer.pages : []))
  const refused = answers.find(answer => 'refusal' in answer)
  const ended = refused?.refusal ?? cut
  if (ended && pages.length === 0) return { refusal: ended }
  const warnings = answers.flatMap(answer => ('warnings' in answer ? answer.warnings : []))
  return {
    pages: pages.slice(0, limits.pages),
    warnings: [...warnings, ...(ended ? [cutAfter(ended, pages)] : [])],
    signatures: answers.flatMap(answer => ('signatures' in answer ? [answer.signatures] : [])).at(-1),
  }
}

function cutAfter({ code }: Refusal, pages: readonly Page[]): Warning {
  const last = pages.at(-1)?.n ?? 0
  return {
    code: 'out_of_time',
    detail:
      code === 'document_timeout'
        ? `the time for reading was up after page ${last}; pages behind it were not read`
        : `the reader broke after page ${last}; pages behind it were not read`,
  }
}

/** Pages without a text layer, by OCR in a child of its own; what fails there stays blank, with the reason. */
async function readBlankPages(blank: readonly number[], bytes: Uint8Array, budget: Budget) {
  const pages = new Map<number, Page>()
  if (blank.length === 0) return { pages, warnings: [] }
  const asked = blank.slice(0, limits.scannedPages)
  const warnings: Warning[] = []
  if (asked.length < blank.length) {
    warnings.push({ code: 'pages_cut', detail: `${blank.length} scanned pages; ${asked.length} were read` })
  }
  // A child of its own for each page: the memory of one is used up by the second page of a scan.
  for (const n of asked) {
    const read = await ask({ profile: 'scan', mediaType: 'application/pdf', pages: [n] }, bytes, budget)
    if ('refusal' in read) {
      const detail = `${read.refusal.code}: pages without text were not read`
      return { pages, warnings: [...warnings, { code: 'scan_unreadable' as const, detail }] }
    }
    for (const page of read.pages) pages.set(page.n, page)
    warnings.push(...read.warnings)
  }
  return { pages, warnings }
}

/** One mail taken apart in its cage: head, body, attachments as bytes still encoded. */
export async function readMailAnswer(
  bytes: Uint8Array,
  { rule, wallMs }: { readonly rule: CageRule; readonly wallMs: number },
): Promise<MailAnswer | { readonly refusal: Refusal }> {
  const job: Job = { profile: 'mail', mediaType: 'message/rfc822', pages: [] }
  const { said, cut } = await runCaged(job, bytes, { rule, wallMs })
  const [first] = said
  // A mail is taken apart in one go: without its end there is nothing.
  return cut || !first
    ? { refusal: cut ?? tooLarge() }
    : checked(() => parseMailAnswer(first.answer, first.blob))
}

async function readMailParts(bytes: Uint8Array, budget: Budget, depth: number): Promise<ReadResult> {
  const wallMs = remaining(budget.deadline)
  const answer = await readMailAnswer(bytes, { rule: budget.rule, wallMs })
  if ('refusal' in answer) return answer
  const body = partOf('body', bytes, 'text/plain', answer.pages, answer.warnings)
  const attached: Part[] = []
  for (const [i, attachment] of answer.attachments.entries()) {
    attached.push(...(await readAttachment(attachment, i, budget, depth)))
  }
  return { reading: { parts: [body, ...attached], mail: answer.mail, warnings: answer.warnings } }
}

async function readAttachment(
  attachment: Attachment,
  index: number,
  budget: Budget,
  depth: number,
): Promise<Part[]> {
  const { bytes } = attachment
  const mediaType = mediaTypeOf(bytes, attachment.name, attachment.mediaType)
  const unread = (detail: string) => [
    partOf(attachment.name, bytes, mediaType, [], [...attachment.warnings, { code: 'not_read', detail }]),
  ]
  if (index >= limits.attachments) return unread(`only the first ${limits.attachments} attachments are read`)
  if (remaining(budget.deadline) === 0) return unread('the time for this message was up before it')
  if (mediaType === 'message/rfc822') {
    if (depth >= limits.nestedMails) return unread('mails inside mails are read three deep')
    const nested = await readMailParts(bytes, budget, depth + 1)
    if ('refusal' in nested) return unread(`${nested.refusal.code}: ${nested.refusal.detail}`)
    return renameNested(attachment, nested.reading)
  }
  const read = await readPart(attachment.name, bytes, mediaType, budget)
  if ('refusal' in read) return unread(`${read.refusal.code}: ${read.refusal.detail}`)
  return [{ ...read.part, warnings: [...attachment.warnings, ...read.part.warnings] }]
}

/** The body of a nested mail takes the attachment's name; its attachments stand below it. */
function renameNested(attachment: Attachment, nested: Reading): Part[] {
  return nested.parts.map(part => ({
    ...part,
    name: part.name === 'body' ? attachment.name : `${attachment.name}: ${part.name}`,
    warnings: part.name === 'body' ? [...attachment.warnings, ...part.warnings] : part.warnings,
  }))
}

function partOf(
  name: string,
  bytes: Uint8Array,
  mediaType: string,
  pages: readonly Page[],
  warnings: readonly Warning[],
): Part {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, mediaType, sha256, size: bytes.length, pages, warnings }
}

function checked<T extends PagesAnswer | MailAnswer>(
  parse: () => T | Failure,
): T | { readonly refusal: Refusal } {
  let answer: T | Failure
  try {
    answer = parse()
  } catch {
    return {
      refusal: refuseDocument(
        'document_hostile',
        'The reader of this document answered in a form that it never uses.',
        'Do not open it on a desk machine; ask the sender for another copy.',
      ),
    }
  }
  return 'failed' in answer ? { refusal: failureRefusal(answer) } : answer
}

const failureCodes = {
  unreadable: 'document_unreadable',
  too_large: 'document_too_large',
  encrypted: 'document_encrypted',
  hostile: 'document_hostile',
} as const

function failureRefusal(failure: Failure): Refusal {
  const next =
    failure.failed === 'encrypted'
      ? 'Ask the sender for a copy without a password.'
      : 'Ask the sender for another copy, or enter its fields by hand.'
  return refuseDocument(
    failureCodes[failure.failed],
    `This document was not read: ${plainLine(failure.detail, 300)}.`,
    next,
  )
}

function unknownKind(mediaType: string): Refusal {
  return refuseDocument(
    'document_unreadable',
    `Documents of the kind ${plainLine(mediaType, 80)} are not read automatically.`,
    'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.',
  )
}

function remaining(deadline: number): number {
  return Math.max(0, deadline - Date.now())
}
