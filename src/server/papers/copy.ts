// The tenant's copy of a paper. Where the paper names this tenant alone, the copy is the paper as served, byte for byte.
// Where it names others too, it is a rendition made from the text that was read, with everything that concerns others
// taken out before the file is made: there is nothing under the bars.

import { knownFacts } from '../../domain/arrival/imported.ts'
import type { Identifier } from '../../domain/decision/facts.ts'
import type { Demand, Matter } from '../../domain/registry/state.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { mailWords } from '../../words/faces/mails.ts'
import type { Words } from '../../words/own-texts.ts'
import type { Block, LetterText } from '../letters/block.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { withheldCopy } from '../letters/withheld.ts'
import { blackener, type Hidden } from './blacken.ts'

export type PageText = { readonly title: string; readonly n: number; readonly text: string }

/**
 * What the copy for this matter must not show: the paper's other identifiers as they are and as they were read, their domains where
 * this tenant has none there, and the names of the other tenants (`names` by tenant id); and what may stay.
 */
export function hiddenFor(d: Demand, m: Matter, names: ReadonlyMap<string, string> = new Map()): Hidden {
  const mine = new Set(d.accounts.filter(a => a.matter === m.id).map(a => a.identifier.value))
  const asked = knownFacts(d)?.asks.flatMap(a => a.identifiers) ?? []
  const own = asked.filter(i => mine.has(i.value))
  const others = asked.filter(i => !mine.has(i.value))
  const ownDomains = new Set(own.map(i => domainOf(i.value)))
  const domains = others.map(i => domainOf(i.value)).filter(domain => !ownDomains.has(domain))
  const tenants = d.matters.filter(x => x.id !== m.id).map(x => names.get(x.tenant) ?? '')
  return {
    others: said([...others.flatMap(spellings), ...domains, ...tenants]),
    own: said([...mine, ...own.flatMap(spellings), ...ownDomains, ...askerOf(d)]),
  }
}

/** Who asks is told in the notice too. */
export function askerOf(d: Demand): (string | null)[] {
  const facts = knownFacts(d)
  if (!facts) return []
  const { mail, phone } = facts.officer
  return [mail, phone, facts.reference, ...facts.papers.map(p => p.reference)]
}

function spellings({ value, asWritten }: Identifier): string[] {
  return [value, asWritten]
}

function said(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap(v => v ?? []))].filter(v => v.trim() !== '')
}

function domainOf(value: string): string {
  return value.includes('@') ? value.slice(value.lastIndexOf('@') + 1) : ''
}

/** True where the paper can be handed on whole. */
export function isWhole({ others }: Hidden): boolean {
  return others.length === 0
}

/** The pages as the copy shows them; a file's name may name somebody too. */
export function blackenPages(pages: readonly PageText[], hidden: Hidden): PageText[] {
  const blacken = blackener(hidden)
  return pages.map(({ title, n, text }) => ({ title: blacken(title), n, text: blacken(text) }))
}

/** Of pages that are blackened. `words`: of what is ours around the paper's own text. */
export function renditionPdf(
  pages: readonly PageText[],
  head: { provider: string; address: string; reference: string; date: string },
  at: Date,
  words: Words,
): Promise<Buffer> {
  return letterPdf(renditionText(pages, head.reference, words), { ...head, to: [] }, at)
}

export function renditionText(
  pages: readonly PageText[],
  reference: string,
  { language, own }: Words,
): LetterText {
  const say = mailWords(language, own)
  const blocks: Block[] = [
    { kind: 'paragraph', text: say('notice.copy_made') },
    ...pages.flatMap((p): Block[] => [
      { kind: 'heading', text: say('notice.copy_page', { title: p.title, n: p.n }) },
      ...p.text.split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
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
