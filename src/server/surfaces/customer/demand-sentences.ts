// One demand in the tenant's words: the first sentence of its page, and its state in the list. Made from the tenant's view alone.
import { windowFrom } from '../../../domain/notice/notice-state.ts'
import { allLeft, hasNotLeft, laterLines, somethingFollows } from '../../../store/views/parts-left.ts'
import type { ChallengeView, LineView, ObjectionView, TenantView } from '../../../store/views/tenant-view.ts'
import { leavesAtOnce } from '../../../store/views/views.ts'
import { givingNothing } from '../../../vocabulary/closed-lists.ts'
import { answeringWords } from '../../../words/faces/answering.ts'
import { consentWords } from '../../../words/faces/consent.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { elsewhereWords } from '../../../words/faces/elsewhere.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import { partialWords } from '../../../words/faces/partial.ts'
import { toldWords } from '../../../words/faces/told.ts'
import type { Language } from '../../../words/languages.ts'
import { countryName, list, longDay, sentences, when } from '../../../words/when.ts'
import { answeredBefore, wasGivenBefore } from '../portal/answered-before.ts'
import { aboutWords } from './answering/about.ts'

/** Its name, or that it may not be named yet. */
export function authorityOf(v: TenantView, language: Language): string {
  return v.withheld?.includes('agency') ? partialWords(language)('authority') : v.authority
}

/** What is not told yet, and that it will be; null where all is told. */
export function withheldSentence(v: TenantView, language: Language): string | null {
  if (!v.withheld) return null
  const say = partialWords(language)
  const parts = list(
    v.withheld.map(part => glossary(language)(part === 'agency' ? 'cover.agency' : 'cover.content')),
    language,
  )
  return `${say('withheld', { parts })} ${say('copy')}`
}

/** "The district attorney of Travis County (United States) asked us for subscriber data of one account of yours." */
export function askedSentence(v: TenantView, language: Language): string {
  const what = categoriesIn(
    v.asked.flatMap(a => a.categories),
    language,
  )
  if (v.withheld) {
    const part = partialWords(language)
    return v.withheld.includes('agency')
      ? toldWords(language)('withheld.unnamed', { what: what || part('data') })
      : part('asked', { authority: authorityOf(v, language), what: what || part('data') })
  }
  const say = demandWords(language)
  return say('asked', {
    authority: v.authority || say('asked.authority'),
    country: countryName(v.country, language),
    what: what || say('asked.data'),
    n: new Set(v.asked.map(a => a.identifier)).size,
  })
}

function categoriesIn(categories: readonly string[], language: Language): string {
  const say = glossary(language)
  return list(
    [...new Set(categories)].map(c => say.of('category', c)),
    language,
  )
}

const decisions = ['reject', 'preserve', 'challenge', 'redirect', 'narrow', 'comply', 'no_data'] as const
type Decided = (typeof decisions)[number]

/** What we answer, a sentence per decision: refusals first, because they are what most readers look for. */
export function decidedSentences(v: TenantView, language: Language): string[] {
  const elsewhere = answeredBefore(v, language)
  if (elsewhere) return [elsewhere]
  if (isWithdrawn(v)) return []
  if (isHeld(v)) return heldSentences(v, language)
  const tense = v.released !== null || v.closedAt !== null ? 'after' : 'before'
  const later = laterLines(v)
  // What was to follow and never left: only what the law required is still true of it.
  const isTrue = (l: LineView) => !l.later || (later.length === 0 && l.decision === 'comply' && !l.voluntary)
  const said = [
    ...linesSentences(v, v.lines.filter(isTrue), tense, language),
    ...linesSentences(v, later, 'before', language),
    laterSentence(v, language),
    partWithdrawnSentence(v, language),
  ]
  return said.filter(s => s !== null)
}

function linesSentences(
  v: TenantView,
  lines: readonly LineView[],
  tense: 'before' | 'after',
  language: Language,
): string[] {
  const voluntary = categoriesIn(
    lines.filter(l => l.voluntary).map(l => l.category),
    language,
  )
  const given = voluntary === '' || hasNotLeft(v) ? [] : [consentWords(language)(tense, { what: voluntary })]
  const others = decisions.flatMap(decision => {
    const what = categoriesIn(
      lines.filter(l => l.decision === decision && !l.voluntary).map(l => l.category),
      language,
    )
    return what === '' || (decision === 'narrow' && hasNotLeft(v))
      ? []
      : [decidedSentence(v, { decision, what, tense }, language)]
  })
  return [...others, ...given]
}

/** What is to follow, and that it has not left; null where nothing is. */
export function laterSentence(v: TenantView, language: Language): string | null {
  const what = categoriesIn(
    laterLines(v)
      .filter(l => !isHeld(v) || l.freed)
      .map(l => l.category),
    language,
  )
  return what === '' ? null : toldWords(language)('later', { what })
}

/** The authority wants nothing of this tenant any more, and nothing left. */
export function isWithdrawn({ withdrawn, released }: TenantView): boolean {
  return released === null && withdrawn !== undefined && !withdrawn.part
}

/** Since when it is so; null where it is not. */
export function withdrawnSentence(v: TenantView, language: Language): string | null {
  return isWithdrawn(v) && v.withdrawn
    ? toldWords(language)('withdrawn', { day: longDay(v.withdrawn.on, language) })
    : null
}

/** What it still asks for stands in the sentences beside this one. */
export function partWithdrawnSentence(v: TenantView, language: Language): string | null {
  if (!v.withdrawn?.part) return null
  return toldWords(language)('withdrawn.part', { day: longDay(v.withdrawn.on, language) })
}

/** Its objection was followed: what was to be given stays here, whatever was decided on it, until counsel decides anew. */
export function isHeld(v: TenantView): boolean {
  return (v.objection?.decision === 'upheld' || v.held === true) && !allLeft(v) && v.closedAt === null
}

function heldSentences(v: TenantView, language: Language): string[] {
  const isHere = (l: LineView) =>
    !l.freed && (v.released === null || l.later) && (l.decision === 'comply' || l.decision === 'narrow')
  const { held: _, ...free } = v
  const others = { ...free, objection: null, lines: v.lines.filter(l => !isHere(l)) }
  const held = v.lines.filter(isHere).map(l => l.category)
  const what = categoriesIn(held, language)
  return [
    ...decidedSentences(others, language),
    ...(what === '' ? [] : [toldWords(language)('held', { what })]),
  ]
}

/** What was decided and what was done are two things: a challenge is filed, a letter is sent, or it is not yet. */
function decidedSentence(
  v: TenantView,
  { decision, what, tense }: { decision: Decided; what: string; tense: 'before' | 'after' },
  language: Language,
): string {
  const say = toldWords(language)
  if (decision === 'challenge' && !isChallenged(v))
    return say(isChallengedByYou(v) ? 'challenge.yours' : 'challenge.will', { what })
  if (decision === 'redirect' && !v.redirect.tried) return say('redirect.will', { what })
  return demandWords(language)(`${tense}.${decision}`, { what })
}

/** We filed something against giving data, whatever came of it. */
export function isChallenged(v: TenantView): boolean {
  return v.challenges?.some(c => c.about === 'production' && !c.yours) ?? false
}

/** The customer itself did. */
export function isChallengedByYou(v: TenantView): boolean {
  return v.challenges?.some(c => c.about === 'production' && c.yours) ?? false
}

/** "will be given", "was given", "refused": of one line, as it stands now. */
export function lineWords(
  v: TenantView,
  line: Pick<LineView, 'decision' | 'freed' | 'later'>,
  language: Language,
): string {
  const { decision, freed } = line
  const say = toldWords(language)
  const gives = (['comply', 'narrow'] as const).find(one => one === decision)
  if (gives && isHeld(v) && !freed && (v.released === null || line.later)) return say('line.held')
  if (gives) return say(`line.${howGiven(v, line)}_${gives}`)
  if (decision === 'redirect' && !v.redirect.tried) return say('line.will_redirect')
  return say.of('line', decision)
}

function howGiven(v: TenantView, { later }: Pick<LineView, 'later'>): 'later' | 'did' | 'not' | 'will' {
  if (v.released && later) return somethingFollows(v) ? 'later' : 'not'
  if (v.released) return 'did'
  return v.closedAt || isWithdrawn(v) ? 'not' : 'will'
}

/** What follows for this tenant if it does nothing, or where the reason stands on its page; null where that is not ours to say. */
export function nextSentence(v: TenantView, now: string, language: Language): string | null {
  const say = toldWords(language)
  if (mayAnswer(v) && v.objection?.decision === 'overruled')
    return demandWords(language)('state.denied.below')
  if (!mayAnswer(v) || v.lines.length === 0 || v.challenges?.some(c => c.suspended && !c.held)) return null
  if (v.lines.every(l => givingNothing.includes(l.decision))) return say('next.nothing')
  const gives = v.lines.some(l => l.decision === 'comply' || l.decision === 'narrow')
  // Another party's objection holds what is this one's too.
  const held = v.others?.some(o => o.answer?.answer === 'objects' && o.objection === null) ?? false
  return gives && !held && v.answer === null && isWindowOpen(v, now) && whyUnawaited(v) === null
    ? say('next.may_leave')
    : null
}

/** Since when it can object to what it was told last. */
export function askedAt(notice: NonNullable<TenantView['notice']>): string {
  return windowFrom(notice)
}

/** Why no window is waited for: an emergency, or a term of the authority that is over first; null where one is. */
export function whyUnawaited(v: TenantView): 'at_once' | 'no_window' | null {
  const { notice } = v
  if (leavesAtOnce(somethingFollows(v) ? laterLines(v) : v.lines)) return 'at_once'
  return notice !== null && notice.windowEndsAt <= askedAt(notice) ? 'no_window' : null
}

function unawaitedSentence(v: TenantView, language: Language): string | null {
  const why = whyUnawaited(v)
  return why && toldWords(language)(why)
}

/** Something could not be told until then. */
export function isKeptBack({
  wider,
  keptBack,
}: NonNullable<NonNullable<TenantView['notice']>['further']>): boolean {
  return wider === undefined || keptBack === true
}

/** That more is to leave than it was told first, when it was told, and what; null where nothing more is. */
export function widerSentence(v: TenantView, zone: string, language: Language): string | null {
  const further = v.notice?.further
  if (!further?.wider) return null
  const say = toldWords(language)
  const told = further.wider.map(way => say(`wider.${way}`))
  const ways = told.length > 0 ? list(told, language) : say('way.covered')
  // Of what is new a part may have left, and a part may follow.
  const key = allLeft(v) ? 'wider.did' : v.released || v.closedAt ? 'wider.not' : 'wider'
  return say(key, { at: when(further.at, zone, language), what: ways })
}

/** Whether the time to object still runs. */
export function isWindowOpen(v: TenantView, now: string): boolean {
  return v.notice !== null && !v.windowEnded && v.notice.windowEndsAt > now
}

/** Whether the tenant can still change what happens. */
export function mayAnswer(v: TenantView): boolean {
  const open = !allLeft(v) && v.closedAt === null && v.answeredBefore === undefined
  return v.notice !== null && open && !isWithdrawn(v)
}

/** Whether it has an objection that we follow, and can take it back. */
export function mayWithdraw(v: TenantView): boolean {
  return mayAnswer(v) && v.objection?.decision === 'upheld'
}

/** Kind, where, since when and what came of it, a sentence or two for each challenge that concerns this tenant. */
export function challengedSentences(v: TenantView, language: Language): string[] {
  const say = demandWords(language)
  return (v.challenges ?? []).map(c => {
    const kind = glossary(language).of('challenge', c.kind)
    const filed = say(c.yours ? 'challenged.yours' : 'challenged', {
      about: c.about,
      kind,
      forum: c.forum,
      day: longDay(c.filedOn, language),
    })
    const outcome = c.outcome ? outcomeSentence(c, c.outcomeOn ?? '', language) : ''
    const open = say(c.outcome ? 'challenged.appealed' : 'challenged.undecided')
    const held = c.suspended ? heldSentence(c, language) : ''
    const what = categoriesIn(c.lines?.map(l => l.category) ?? [], language)
    const part = what === '' ? '' : say('challenged.part', { what })
    return [filed, part, outcome, c.open ? open : '', held].filter(Boolean).join(' ')
  })
}

function heldSentence({ held }: ChallengeView, language: Language): string {
  const say = demandWords(language)
  if (!held) return say('challenged.held')
  return say('challenged.held_part', { what: kindsOf(held, language) })
}

function kindsOf(items: readonly { readonly category: string }[], language: Language): string {
  return categoriesIn(
    items.map(i => i.category),
    language,
  )
}

function outcomeSentence({ outcome, yours }: ChallengeView, on: string, language: Language): string {
  const day = longDay(on, language)
  if (yours && outcome === 'withdrawn') return demandWords(language)('challenged.yours_withdrawn', { day })
  const known = (['granted', 'partly', 'denied', 'withdrawn'] as const).find(o => o === outcome)
  return known ? demandWords(language)(`challenged.${known}`, { day }) : `${outcome}, ${day}`
}

/** Where it stands, and who acts next by when. */
export function stateSentence(v: TenantView, now: string, zone: string, language: Language): string {
  const say = demandWords(language)
  const at = (iso: string) => when(iso, zone, language)
  const { notice, answer, objection } = v
  if (v.released && allLeft(v)) return say('state.released', { at: at(v.released.at) })
  if (v.released) {
    const rest = stateSentence({ ...v, released: null, lines: laterLines(v) }, now, zone, language)
    return sentences([toldWords(language)('later.state', { at: at(v.released.at) }), rest], language)
  }
  if (v.answeredBefore !== undefined)
    return v.closedAt
      ? elsewhereWords(language)('closed', { at: at(v.closedAt) })
      : elsewhereWords(language)('decide')
  const withdrawn = withdrawnSentence(v, language)
  if (withdrawn) return withdrawn
  if (v.closedAt) return say('state.closed', { at: at(v.closedAt) })
  if (v.held && objection?.decision !== 'upheld') return toldWords(language)('others.held')
  if (objection) return objectionState(objection, zone, language)
  if (answer?.answer === 'objects')
    return heardSentence(v, zone, language) ?? objectsState(v, now, zone, language)
  const suspends = v.challenges?.find(c => c.suspended && !c.held)
  if (suspends) return say(suspends.yours ? 'state.suspended_yours' : 'state.suspended')
  const told = answer ? toldSentence(answer.answer, language) : ''
  const waits = v.challenges?.flatMap(c => (c.suspended ? (c.held ?? []) : [])) ?? []
  const part = waits.length > 0 ? say('state.suspended_part', { what: kindsOf(waits, language) }) : ''
  const key = isWindowOpen(v, now) ? 'state.window' : 'state.window_ended'
  const window = notice && (unawaitedSentence(v, language) ?? say(key, { at: at(notice.windowEndsAt) }))
  return sentences([part, told, window], language)
}

/** Of an objection that is not decided: what it holds, and where it is about some of the data, what becomes of the rest. */
function objectsState(v: TenantView, now: string, zone: string, language: Language): string {
  const what = aboutWords(v.answer, language)
  if (what === null) return demandWords(language)('state.objects')
  const rest = stateSentence({ ...v, answer: null }, now, zone, language)
  return sentences([answeringWords(language)('about.objects', { what }), rest], language)
}

function objectionState(o: ObjectionView, zone: string, language: Language): string {
  const say = demandWords(language)
  const about = o.some && !o.part && !o.court && !o.again ? answeringWords(language) : null
  if (about) return about(`about.${o.decision}`)
  if (o.decision === 'upheld')
    return say(o.court ? 'state.upheld_part' : o.part ? 'state.upheld_some' : 'state.upheld')
  if (o.court) return say('state.court')
  if (!o.again) return say('state.denied')
  const { until } = o.again
  return until === null ? say('state.again') : say('state.again_until', { at: when(until, zone, language) })
}

/** What was decided on it, by whom, and until when it can go to court. */
export function objectionSentences(o: ObjectionView, zone: string, language: Language): string {
  const say = demandWords(language)
  const court = o.court && {
    named: o.court.name === '' ? 'no' : 'yes',
    ...o.court,
    day: longDay(o.court.on, language),
  }
  if (court && o.decision === 'overruled') return say('do.objection_court', { ...court, reason: o.reason })
  const until = o.again?.until
  const again = until ? say('do.objection_until', { at: when(until, zone, language) }) : null
  const said = say(o.again ? 'do.objection_again' : o.part ? 'do.objection_some' : 'do.objection', o)
  return sentences([said, court ? say('do.objection_part', court) : null, again], language)
}

/** "You told us that you need more time." */
export function toldSentence(answer: string, language: Language): string {
  return glossary(language).of('told', answer)
}

/** What it told us was read; of an objection that nothing is to leave, where its page shows that. Null while nobody has. */
export function heardSentence(v: TenantView, zone: string, language: Language): string | null {
  if (!v.answer || v.heard === undefined) return null
  const say = toldWords(language)
  const read = say('heard', { at: when(v.heard, zone, language) })
  if (v.answer.answer !== 'objects') return read
  if (v.objection) return null
  if (allLeft(v) || v.withheld?.includes('content')) return read
  if (v.closedAt || isWithdrawn(v)) return say('heard.objects_over')
  return v.lines.some(l => l.decision === 'comply' || l.decision === 'narrow') ? null : say('heard.objects')
}

export type Standing = 'waits' | 'with_us' | 'went_out' | 'nothing_left'

/** Four heaps, so that a list can be counted. */
export function standingOf(v: TenantView, now: string): Standing {
  if (allLeft(v)) return 'went_out'
  if (v.answeredBefore !== undefined) return wasGivenBefore(v) ? 'went_out' : 'nothing_left'
  if (v.closedAt || isWithdrawn(v)) return 'nothing_left'
  return v.answer === null && isWindowOpen(v, now) ? 'waits' : 'with_us'
}
