// The notice to a tenant: plain words, its own lines only, and what it can do by when. Signed as it stands (signed-notice.ts).

import { laterLines } from '../../store/views/parts-left.ts'
import type { TenantView } from '../../store/views/tenant-view.ts'
import { leavesAtOnce } from '../../store/views/views.ts'
import { givingNothing, type SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { glossary, period } from '../../words/faces/glossary.ts'
import type { Said } from '../../words/faces/law.ts'
import { mailWords } from '../../words/faces/mails.ts'
import { filledIn } from '../../words/filled.ts'
import type { Language } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import { colon, comma, sentences, stop, when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import { answeredBefore } from '../surfaces/portal/answered-before.ts'
import { lawNote } from '../surfaces/portal/law-text.ts'
import { type Block, type LetterText, withCite } from './block.ts'
import { withheldCopy } from './withheld.ts'

export type NoticeFacts = {
  readonly view: TenantView
  readonly windowEndsAt: string
  readonly code: string
  readonly copySha256: string
  /** The address of the matter's own page in the console; whoever opens it signs in. */
  readonly page: string
  readonly late: boolean
  /** Something of this tenant's was released. */
  readonly left: boolean
  /** What came after the first notice; null in the first. */
  readonly further: {
    /** When it was told first. */
    readonly toldAt: string
    /** A prohibition came after that. */
    readonly keptBack: boolean
    /** What is to leave that it was not told of, and whether somebody else asks or by another paper; null: nothing more is. */
    readonly wider: {
      readonly lines: readonly TenantView['lines'][number][]
      readonly authority: boolean
      readonly paper: boolean
      /** It alone waits for this time to object. */
      readonly alone: boolean
    } | null
  } | null
  /** It can object to more than it could before. */
  readonly opensWindow: boolean
  /** Whether there is time to object: a term of some hours leaves none. */
  readonly window: 'whole' | 'cut' | 'none'
  readonly covered: readonly SecrecyCover[]
  /** To the one person whom the authority allows to be told: no console shows it, and nobody else of the organisation knows of it. */
  readonly alone?: boolean
  /** The paper's kind, as the law packs name it. */
  readonly instrument: string
  /** A reason as the law packs have it, in the language of the notice. */
  readonly law: (reason: string) => Said
}

export function notice(n: NoticeFacts, p: Provider, words: Words): LetterText {
  const v = n.view
  const { language } = words
  const say = mailWords(language, words.own)
  const before = n.covered.length > 0 ? null : answeredBefore(v, language)
  const received = {
    who: v.authority ? `${v.authority} (${v.country})` : say('notice.unnamed'),
    at: when(v.receivedAt, p.zone, language),
  }
  const { further } = n
  const told = further && { who: received.who, told: when(further.toldAt, p.zone, language) }
  const first = told
    ? say(further.keptBack ? 'notice.first_further' : 'notice.first_wider', told)
    : say(n.alone ? 'notice.first_alone' : n.late ? 'notice.first_late' : 'notice.first', received)
  const copy =
    n.covered.length > 0 ? withheldCopy(n.covered, words) : say('notice.kind', { instrument: n.instrument })
  return {
    subject: say('notice.subject', { reference: v.reference }),
    language,
    blocks: [
      { kind: 'paragraph', text: sentences([first, copy], language) },
      ...newBlocks(n, received.who, words),
      ...askedBlocks(n, before, words),
      { kind: 'heading', text: say('notice.do') },
      { kind: 'paragraph', text: doing(n, p, words) },
      { kind: 'heading', text: say('notice.ours') },
      {
        kind: 'facts',
        rows: [
          // No console shows it under the secrecy.
          ...(n.alone ? [] : [[say('notice.code'), n.code] as const]),
          [say('notice.copy'), n.copySha256],
          [say('notice.reference'), v.reference],
        ],
      },
      { kind: 'paragraph', text: say(n.alone ? 'notice.never_alone' : 'notice.never') },
      ...wordingBlocks(n, language),
    ],
  }
}

/** Which wording of a reason decides, in small print. */
function wordingBlocks({ view, law }: NoticeFacts, language: Language): Block[] {
  const reasons = view.lines.filter(l => l.reason).map(l => law(l.reason))
  const text = lawNote(reasons, language)
  return text === null ? [] : [{ kind: 'small', text }]
}

/** Where its tenant reads a matter: `console` is the address of the customer surface. */
export function matterPage(console: string, matter: string): string {
  return `${console}/demands/${matter}`
}

function doing(n: NoticeFacts, p: Provider, words: Words): string {
  const { language, own } = words
  const say = mailWords(language, own)
  const host = n.page
  if (n.alone) return say('notice.do_alone')
  const told = n.late && !n.opensWindow ? withoutWindow(n) : null
  if (told) return say(told, { host })
  const later = laterLines(n.view)
  if (later.length > 0) return sentences([say('notice.part_left'), untilWhen(n, later, p, words)], language)
  return untilWhen(n, n.view.lines, p, words)
}

/** `leaving`: what is still to leave. */
function untilWhen(
  n: NoticeFacts,
  leaving: TenantView['lines'],
  p: Provider,
  { language, own }: Words,
): string {
  const say = mailWords(language, own)
  const host = n.page
  if (leavesAtOnce(leaving)) return say('notice.at_once', { host })
  if (n.window === 'none') return say('notice.no_window', { host })
  const until = say('notice.do_until', { at: when(n.windowEndsAt, p.zone, language), host })
  return n.further?.wider?.alone ? sentences([until, say('notice.new_alone')], language) : until
}

/** What a late notice says where it opens no window; null where it does: nothing has left yet, and an objection still counts. */
function withoutWindow({ left, covered, view, further, window }: NoticeFacts) {
  if (left) return 'notice.do_late'
  const { lines, closedAt } = view
  const refused = lines.length > 0 && lines.every(l => givingNothing.includes(l.decision))
  if ((refused || closedAt !== null) && !covered.includes('content')) return 'notice.do_nothing'
  return closedAt !== null || (further !== null && window === 'none') ? 'notice.do_see' : null
}

/** What is to leave that the tenant was not told of: only what, because why stands below with every other line. */
function newBlocks({ further, view, covered }: NoticeFacts, who: string, { language, own }: Words): Block[] {
  const wider = further?.wider
  if (!wider) return []
  const say = mailWords(language, own)
  // What a secrecy covers is not new to the tenant either.
  const lines = covered.includes('content') ? [] : wider.lines
  const items = [
    ...(wider.authority && view.authority ? [say('notice.new_authority', { who })] : []),
    ...(wider.paper && view.instrument ? [say('notice.new_paper')] : []),
    ...lines.map(l => filledIn(whatText(l, language), own)),
  ]
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: say('notice.new') },
        { kind: 'list', items },
      ]
}

/** Nothing where it is covered: a heading alone would ask what stood under it. */
function askedBlocks(
  { view: v, law }: NoticeFacts,
  before: string | null,
  { language, own }: Words,
): Block[] {
  const say = mailWords(language, own)
  const closed = glossary(language)
  const asked = v.asked.map(a => {
    const categories = a.categories.map(c => closed.of('category', c)).join(comma(language))
    return filledIn(
      `${a.identifier}${colon(language)}${categories}${comma(language)}${period(a, language)}`,
      own,
    )
  })
  const answers = v.lines.map(l => filledIn(lineText(l, law, language), own))
  const part = (text: string, items: readonly string[]): Block[] =>
    items.length > 0
      ? [
          { kind: 'heading', text },
          { kind: 'list', items },
        ]
      : []
  const heading: Block = { kind: 'heading', text: say('notice.answer') }
  const said: Block[] = [
    ...(before ? [{ kind: 'paragraph' as const, text: before }] : []),
    ...(answers.length > 0 ? [{ kind: 'list' as const, items: answers }] : []),
  ]
  return [...part(say('notice.asked'), asked), ...(said.length > 0 ? [heading, ...said] : [])]
}

function lineText(l: TenantView['lines'][number], law: NoticeFacts['law'], language: Language): string {
  return sentences([whatText(l, language), l.reason ? withCite(law(l.reason).text, l.cite) : null], language)
}

function whatText(l: TenantView['lines'][number], language: Language): string {
  const closed = glossary(language)
  const mark = colon(language)
  const [category, decision] = [closed.of('category', l.category), closed.of('decision', l.decision)]
  const within = l.period ? `${comma(language)}${period(l.period, language)}` : ''
  return `${l.identifier ?? ''}${mark}${category}${mark}${decision}${within}${stop(language)}`
}
