// One demand in the tenant's words: the first sentence of its page, and its state in the list. Made from the tenant's view alone.
import type { TenantView } from '../../store/views.ts'
import { consentWords } from '../../words/consent.ts'
import { demandWords } from '../../words/demand.ts'
import { elsewhereWords } from '../../words/elsewhere.ts'
import type { Language } from '../../words/languages.ts'
import { partialWords } from '../../words/partial.ts'
import { terms } from '../../words/terms.ts'
import { countryName, list, longDay, when } from '../../words/when.ts'
import { answeredBefore, wasGivenBefore } from '../portal/answered-before.ts'

/** Its name, or that it may not be named yet. */
export function authorityOf(v: TenantView, language: Language): string {
  return v.withheld?.includes('agency') ? partialWords(language)('authority') : v.authority
}

/** What is not told yet, and that it will be; null where all is told. */
export function withheldSentence(v: TenantView, language: Language): string | null {
  if (!v.withheld) return null
  const say = partialWords(language)
  const parts = list(
    v.withheld.map(part => say(part === 'agency' ? 'part.agency' : 'part.content')),
    language,
  )
  return `${say('withheld', { parts })} ${say('copy')}`
}

/** "The district attorney of Travis County (United States) asked us for subscriber data of one account of yours." */
export function askedSentence(v: TenantView, language: Language): string {
  if (v.withheld) {
    const part = partialWords(language)
    const what = categoriesIn(
      v.asked.flatMap(a => a.categories),
      language,
    )
    return part('asked', { authority: authorityOf(v, language), what: what || part('data') })
  }
  const say = demandWords(language)
  const categories = categoriesIn(
    v.asked.flatMap(a => a.categories),
    language,
  )
  return say('asked', {
    authority: v.authority || say('asked.authority'),
    country: countryName(v.country, language),
    what: categories || say('asked.data'),
    n: new Set(v.asked.map(a => a.identifier)).size,
  })
}

function categoriesIn(categories: readonly string[], language: Language): string {
  const say = terms(language)
  return list(
    [...new Set(categories)].map(c => say.of('category', c)),
    language,
  )
}

const decisions = ['reject', 'challenge', 'redirect', 'narrow', 'comply', 'no_data'] as const

/** What we answer, a sentence per decision: refusals first, because they are what most readers look for. */
export function decidedSentences(v: TenantView, language: Language): string[] {
  const elsewhere = answeredBefore(v, language)
  if (elsewhere) return [elsewhere]
  const say = demandWords(language)
  const tense = v.released !== null || v.closedAt !== null ? 'after' : 'before'
  const voluntary = categoriesIn(
    v.lines.filter(l => l.voluntary).map(l => l.category),
    language,
  )
  const given = voluntary === '' ? [] : [consentWords(language)(tense, { what: voluntary })]
  const others = decisions.flatMap(decision => {
    const lines = v.lines.filter(l => l.decision === decision && !l.voluntary)
    const what = categoriesIn(
      lines.map(l => l.category),
      language,
    )
    return what === '' ? [] : [say(`${tense}.${decision}`, { what })]
  })
  return [...others, ...given]
}

/** Whether the tenant can still change what happens. */
export function mayAnswer(v: TenantView): boolean {
  return v.notice !== null && v.released === null && v.closedAt === null && v.answeredBefore === undefined
}

/** Kind, where, since when and what came of it, a sentence or two for each challenge that concerns this tenant. */
export function challengedSentences(v: TenantView, language: Language): string[] {
  const say = demandWords(language)
  return (v.challenges ?? []).map(c => {
    const kind = terms(language).of('challenge', c.kind)
    const filed = say('challenged', {
      about: c.about,
      kind,
      forum: c.forum,
      day: longDay(c.filedOn, language),
    })
    const outcome = c.outcome ? outcomeSentence(c.outcome, c.outcomeOn ?? '', language) : ''
    const open = say(c.outcome ? 'challenged.appealed' : 'challenged.undecided')
    const held = c.suspended ? say('challenged.held') : ''
    return [filed, outcome, c.open ? open : '', held].filter(Boolean).join(' ')
  })
}

function outcomeSentence(outcome: string, on: string, language: Language): string {
  const day = longDay(on, language)
  const known = (['granted', 'partly', 'denied', 'withdrawn'] as const).find(o => o === outcome)
  return known ? demandWords(language)(`challenged.${known}`, { day }) : `${outcome}, ${day}`
}

/** Where it stands, and who acts next by when. */
export function stateSentence(v: TenantView, now: string, zone: string, language: Language): string {
  const say = demandWords(language)
  const at = (iso: string) => when(iso, zone, language)
  const { notice, answer, objection } = v
  if (v.released) return say('state.released', { at: at(v.released.at) })
  if (v.answeredBefore !== undefined)
    return v.closedAt
      ? elsewhereWords(language)('closed', { at: at(v.closedAt) })
      : elsewhereWords(language)('decide')
  if (v.closedAt) return say('state.closed', { at: at(v.closedAt) })
  if (objection) return say(objection.decision === 'upheld' ? 'state.upheld' : 'state.denied')
  if (answer?.answer === 'objects') return say('state.objects')
  if (v.challenges?.some(c => c.suspended)) return say('state.suspended')
  const told = answer ? toldSentence(answer.answer, language) : ''
  if (!notice) return told
  const over = v.windowEnded || notice.windowEndsAt <= now
  const window = say(over ? 'state.window_ended' : 'state.window', { at: at(notice.windowEndsAt) })
  return told ? `${told} ${window}` : window
}

/** "You told us that you need more time." */
export function toldSentence(answer: string, language: Language): string {
  return terms(language).of('told', answer)
}

export type Standing = 'waits' | 'with_us' | 'went_out' | 'nothing_left'

/** Four heaps, so that a list can be counted. */
export function standingOf(v: TenantView, now: string): Standing {
  if (v.released) return 'went_out'
  if (v.answeredBefore !== undefined) return wasGivenBefore(v) ? 'went_out' : 'nothing_left'
  if (v.closedAt) return 'nothing_left'
  return v.answer === null && (v.notice?.windowEndsAt ?? '') > now ? 'waits' : 'with_us'
}

/** When this tenant's view last changed, as far as it says itself. */
export function changedAt(v: TenantView): string {
  const { notice } = v
  const told = [notice?.sentAt, notice?.readAt, notice?.further?.at, notice?.further?.readAt]
  const moments = [v.receivedAt, ...told, v.answer?.at, v.released?.at, v.closedAt]
  return (
    moments
      .filter(m => typeof m === 'string')
      .toSorted()
      .at(-1) ?? v.receivedAt
  )
}

/** `own`: the leaf stands under this tenant's matter, not under the demand as a whole. */
export function leafWords(kind: string, own: boolean, language: Language): string {
  const say = demandWords(language)
  return kind === 'received' && own ? say('leaf.own_received') : say.of('leaf', kind)
}
