// The tenant's copy of a paper. Where the paper names this tenant alone, the copy is the paper as served, byte for byte.
// Where it names others too, it is a rendition made from the text that was read, with everything that concerns others
// taken out before the file is made: there is nothing under the bars.
import type { Demand, Matter } from '../demand/state.ts'
import type { SecrecyCover } from '../demand/vocabulary.ts'
import { mailWords } from '../words/mails.ts'
import type { Words } from '../words/own-wording.ts'
import type { Block, LetterText } from './letters/block.ts'
import { letterPdf } from './letters/pdf.ts'
import { withheldCopy } from './letters/withheld.ts'

export type PageText = { readonly title: string; readonly n: number; readonly text: string }

/**
 * What the copy for this matter must not show: the paper's other identifiers, their domains where this tenant has none
 * there, and the names of the other tenants (`names` by tenant id).
 */
export function withheldFor(d: Demand, m: Matter, names: ReadonlyMap<string, string> = new Map()): string[] {
  const own = d.accounts.filter(a => a.matter === m.id).map(a => a.identifier.value)
  const asked = d.facts?.asks.flatMap(a => a.identifiers) ?? []
  const others = asked.filter(i => !own.includes(i.value))
  const ownDomains = new Set(own.map(domainOf))
  const domains = others
    .map(i => domainOf(i.value))
    .filter(domain => domain !== '' && !ownDomains.has(domain))
  const tenants = d.matters.filter(x => x.id !== m.id).map(x => names.get(x.tenant) ?? '')
  return [...new Set([...others.flatMap(i => [i.value, i.asWritten]), ...domains, ...tenants])].filter(
    v => v.length > 0,
  )
}

function domainOf(value: string): string {
  return value.includes('@') ? value.slice(value.lastIndexOf('@') + 1) : ''
}

/** True where the paper can be handed on whole. */
export function isWhole(withheld: readonly string[]): boolean {
  return withheld.length === 0
}

const BAR = '████████'

/**
 * A line that shows anything of another customer goes as a whole, with its neighbours' wrapped parts: names of people and
 * companies stand beside their addresses, and a bar over the address alone would still tell.
 */
export function blacken(text: string, withheld: readonly string[]): string {
  const folded = withheld.map(fold)
  const shows = (line: string) => folded.some(v => fold(line).includes(v))
  const lines = text.split('\n')
  return lines.map((line, i) => (shows(line) || splitAcross(lines, i, folded) ? BAR : line)).join('\n')
}

/** An identifier broken over two lines is found in the two lines together. */
function splitAcross(lines: readonly string[], i: number, folded: readonly string[]): boolean {
  const here = fold(lines[i] ?? '')
  const joined = [fold(lines[i - 1] ?? '') + here, here + fold(lines[i + 1] ?? '')]
  return folded.some(v => joined.some(j => j.includes(v)))
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200f\u2060]+/g, '')
    .replace(/\[at\]|\(at\)/g, '@')
    .replace(/\[dot\]|\(dot\)/g, '.')
}

/** `words`: of what is ours around the paper's own text. */
export function renditionPdf(
  pages: readonly PageText[],
  withheld: readonly string[],
  head: { provider: string; address: string; reference: string; date: string },
  at: Date,
  words: Words,
): Promise<Buffer> {
  return letterPdf(renditionText(pages, withheld, head.reference, words), { ...head, to: [] }, at)
}

export function renditionText(
  pages: readonly PageText[],
  withheld: readonly string[],
  reference: string,
  { language, own }: Words,
): LetterText {
  const say = mailWords(language, own)
  const blocks: Block[] = [
    { kind: 'paragraph', text: say('notice.copy_made') },
    ...pages.flatMap((p): Block[] => [
      { kind: 'heading', text: say('notice.copy_page', { title: p.title, n: p.n }) },
      ...blacken(p.text, withheld)
        .split(/\n{2,}/)
        .map((text): Block => ({ kind: 'paragraph', text })),
    ]),
  ]
  return { subject: say('notice.copy_subject', { reference }), language, blocks }
}

/** What stands in the place of a copy that would show what is covered. */
export function coveredText(covered: readonly SecrecyCover[], words: Words): LetterText {
  return {
    subject: mailWords(words.language, words.own)('notice.copy_withheld'),
    language: words.language,
    blocks: [{ kind: 'paragraph', text: withheldCopy(covered, words) }],
  }
}
