// One demand in the tenant's words: the first sentence of its page, and its state in the list. Made from the tenant's view alone.
import type { TenantView } from '../../store/views.ts'
import { when } from '../letters/when.ts'
import { categoryWords, challengeKindWords } from '../letters/words.ts'
import { countryName, list } from '../portal/moment.ts'
import { saidWords } from './answers.ts'

/** "The district attorney of Travis County (United States) asked us for subscriber data of one account of yours." */
export function askedSentence(v: TenantView): string {
  const categories = [...new Set(v.asked.flatMap(a => a.categories))].map(categoryWords)
  const accounts = new Set(v.asked.map(a => a.identifier)).size
  const what = categories.length > 0 ? list(categories) : 'data'
  return `${v.authority || 'An authority'} (${countryName(v.country)}) asked us for ${what} of ${count(accounts, 'account')} of yours.`
}

function count(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : `${n} ${noun}s`
}

const verbs: readonly (readonly [decision: string, before: string, after: string])[] = [
  ['reject', 'We refuse', 'We refused'],
  ['challenge', 'We challenge the demand for', 'We challenged the demand for'],
  ['redirect', 'We asked the authority to come to you for', 'We asked the authority to come to you for'],
  ['narrow', 'We will give only a part of', 'We gave only a part of'],
  ['comply', 'The law requires us to give', 'The law required us to give'],
  ['no_data', 'We hold no', 'We held no'],
]

/** What we answer, a sentence per decision: refusals first, because they are what most readers look for. */
export function decidedSentences(v: TenantView): string[] {
  const past = v.released !== null || v.closedAt !== null
  return verbs.flatMap(([decision, before, after]) => {
    const lines = v.lines.filter(l => l.decision === decision)
    const categories = [...new Set(lines.map(l => categoryWords(l.category)))]
    return categories.length === 0 ? [] : [`${past ? after : before} ${list(categories)}.`]
  })
}

/** Whether the tenant can still change what happens. */
export function mayAnswer(v: TenantView): boolean {
  return v.notice !== null && v.released === null && v.closedAt === null
}

/** Kind, where, since when and what came of it, a sentence or two for each challenge that concerns this tenant. */
export function challengedSentences(v: TenantView): string[] {
  return (v.challenges ?? []).map(c => {
    const what = c.about === 'secrecy' ? 'the duty of secrecy' : 'the demand'
    const filed = `We challenged ${what}: ${challengeKindWords(c.kind)}, before ${c.forum}, since ${dayWords(c.filedOn)}.`
    const outcome = c.outcome ? `${outcomes[c.outcome] ?? c.outcome} on ${dayWords(c.outcomeOn ?? '')}.` : ''
    const open = c.outcome ? 'That decision was appealed and is open again.' : 'It is not decided yet.'
    const held = c.suspended ? 'Until then nothing of yours leaves.' : ''
    return [filed, outcome, c.open ? open : '', held].filter(Boolean).join(' ')
  })
}

const outcomes: Readonly<Record<string, string>> = {
  granted: 'It was granted',
  partly: 'It was granted in part',
  denied: 'It was denied',
  withdrawn: 'We withdrew it',
}

function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** Where it stands, and who acts next by when. */
export function stateSentence(v: TenantView, now: string, zone: string): string {
  const { notice, answer, objection } = v
  if (v.released) return `On ${when(v.released.at, zone)} the answer went out. The receipt shows what left.`
  if (v.closedAt) return `Closed on ${when(v.closedAt, zone)}. Nothing of yours left.`
  if (objection?.decision === 'upheld') return 'We follow your objection: nothing leaves.'
  if (objection)
    return 'Our counsel has decided on your objection and did not follow it. The reason is below.'
  if (answer?.answer === 'objects') return 'You object. Nothing leaves until our counsel has decided.'
  if (v.challenges?.some(c => c.suspended))
    return 'Our challenge suspends the demand: nothing leaves meanwhile.'
  const said = answer ? `You told us that ${saidWords(answer.answer)}. ` : ''
  if (!notice) return said
  return v.windowEnded || notice.windowEndsAt <= now
    ? `${said}The time to object ended on ${when(notice.windowEndsAt, zone)}. An objection still stops what has not left.`
    : `${said}You can object until ${when(notice.windowEndsAt, zone)}.`
}

export type Standing = 'waits' | 'with_us' | 'went_out' | 'nothing_left'

/** Four heaps, so that a list can be counted. */
export function standingOf(v: TenantView, now: string): Standing {
  if (v.released) return 'went_out'
  if (v.closedAt) return 'nothing_left'
  return v.answer === null && (v.notice?.windowEndsAt ?? '') > now ? 'waits' : 'with_us'
}

/** When this tenant's view last changed, as far as it says itself. */
export function changedAt(v: TenantView): string {
  const moments = [v.receivedAt, v.notice?.sentAt, v.notice?.readAt, v.answer?.at, v.released?.at, v.closedAt]
  return (
    moments
      .filter(m => typeof m === 'string')
      .toSorted()
      .at(-1) ?? v.receivedAt
  )
}

const leafKinds: Readonly<Record<string, string>> = {
  received: 'The paper was received',
  determined: 'We decided on it',
  notified: 'You were told',
  objected: 'You objected',
  challenged: 'We challenged it',
  closed: 'It was closed',
  secrecy_begun: 'A duty of secrecy began',
  secrecy_extended: 'The duty of secrecy was extended',
  secrecy_ended: 'The duty of secrecy ended',
  corrected: 'A record was corrected',
  statistics: 'It is counted in the public report',
  obligation: 'Our duty to tell you later was put on record',
  discharge: 'That duty was met',
}

/** `own`: the leaf stands under this tenant's matter, not under the demand as a whole. */
export function leafWords(kind: string, own: boolean): string {
  if (kind === 'received' && own) return 'We found that it concerns you'
  return leafKinds[kind] ?? kind
}
