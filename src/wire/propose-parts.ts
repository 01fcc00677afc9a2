// Which papers a file holds and where each begins and ends; what in a mail is its writer's own words.
import { isCover, type KindRule, kindOf } from './propose-kinds.ts'
import type { Page, Part, Reading } from './reading.ts'

/** One paper before it is read: its pages, and whether it is the text of a mail. */
export type Draft = {
  readonly part: Part
  readonly pages: readonly Page[]
  readonly rule: KindRule
  readonly body: boolean
}

/** Each page that a rule knows begins a paper; pages after it belong to it; a cover before it belongs to none. */
export function draftsOf(part: Part, reading: Reading): Draft[] {
  const body = part.name === 'body' || part.mediaType === 'message/rfc822'
  const pages = body ? part.pages.map(page => ({ ...page, text: ownWords(page.text) })) : part.pages
  const drafts: { part: Part; pages: Page[]; rule: KindRule; body: boolean }[] = []
  for (const [i, page] of pages.entries()) {
    const rest = pages
      .slice(i, i + 12)
      .map(other => other.text)
      .join('\n\f\n')
      .normalize('NFKC')
    const head = headOf(page.text, body, reading)
    const rule = isCover(page.text) && !body ? null : kindOf(head, rest)
    const last = drafts.at(-1)
    const continues = last !== undefined && (rule === null || rule === last.rule || isAttachment(page.text))
    if (continues) last.pages.push(page)
    else if (rule !== null) drafts.push({ part, pages: [page], rule, body })
  }
  return drafts
}

function headOf(text: string, body: boolean, reading: Reading): string {
  const subject = body ? `${reading.mail?.subject ?? ''}\n` : ''
  return (
    subject +
    text
      .split('\n')
      .slice(0, body ? 30 : 34)
      .join('\n')
  ).normalize('NFKC')
}

function isAttachment(text: string): boolean {
  return /^\s*(?:ATTACHMENT|ANNEX|SCHEDULE|APPENDIX|EXHIBIT|Anlage|Annexe)\b(?! I{1,3}\b)/.test(text)
}

/** The lines of a mail that quote another, or stand below its signature line, blanked: every other character keeps its place. */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const cut = lines.findIndex((line, i) => endsOwnWords(line, lines.slice(i + 1, i + 3)))
  const own = (line: string, i: number) => (cut < 0 || i < cut) && !line.startsWith('>')
  return lines.map((line, i) => (own(line, i) ? line : ' '.repeat(line.length))).join('\n')
}

const quoteLead =
  /^(?:On|Am|Le|El|Op|Il|W dniu|Em) .{6,120}(?:wrote|schrieb|a écrit|escribió|schreef|ha scritto|napisał|escreveu)\b.*:?$/i
const forwardLine =
  /^-{2,}.*(?:Original|Forwarded|Doorgestuurd|Weitergeleitet|transféré|reenviado|inoltrato).*-{2,}$/i

function endsOwnWords(line: string, next: readonly string[]): boolean {
  if (line.length > 300) return false
  if (/^-- ?$/.test(line) || forwardLine.test(line)) return true
  return quoteLead.test(line) && next.some(other => other.startsWith('>'))
}
