// How soon customers were told, in one half-year: counts and medians over notices that were sent, and nothing about whom nobody told.
// docs/spec/notice-times.md
import { utf8 } from '../ledger/bytes.ts'
import { isHalfYear } from '../ledger/half-year.ts'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { check } from '../ledger/verification-error.ts'
import { type CellPolicy, DEFAULT_POLICY, MERGED } from './cells.ts'
import { encodeTable } from './csv.ts'
import type { Edition } from './edition.ts'
import { fieldsOf, isCount, isText } from './form.ts'
import { NOTICE_DEFINITIONS, NOTICE_METHOD } from './method.ts'

export const NOTICE_TIMES_VERSION = 'duly/notice-times/v1'
export const NOTICE_TIMES_FILE = 'notice-times.json'
export const NOTICE_TIMES_CSV = 'notice-times.csv'

/** The first notice of a customer in one demand. Times are RFC 3339 UTC. */
export type SentNotice = {
  readonly sentAt: string
  readonly receivedAt: string
  /** Null where the demand was answered in another system. */
  readonly determinedAt: string | null
  /** A prohibition was in its way, and had ended. */
  readonly late: boolean
}

export type NoticeGroup = 'not_forbidden' | 'after_prohibition' | typeof MERGED
export const NOTICE_GROUPS: readonly NoticeGroup[] = ['not_forbidden', 'after_prohibition', MERGED]

/** Medians in whole minutes; null where they would be the time of few cases, or of unlike ones. */
export type NoticeTime = {
  readonly group: NoticeGroup
  readonly notices: number
  readonly fromReceipt: number | null
  /** How many of the notices followed a determination that was made here. */
  readonly determined: number
  readonly fromDetermination: number | null
}

export type NoticePolicy = CellPolicy & {
  /** No median over fewer notices. */
  readonly medianFrom: number
}

export const NOTICE_POLICY: NoticePolicy = { ...DEFAULT_POLICY, medianFrom: 5 }

export type NoticeTimes = Pick<Edition, 'half' | 'provider' | 'demo' | 'publishedAt' | 'proof'> & {
  readonly v: typeof NOTICE_TIMES_VERSION
  readonly policy: NoticePolicy
  readonly times: readonly NoticeTime[]
  readonly definitions: Readonly<Record<string, string>>
  readonly method: readonly string[]
}

export function buildNoticeTimes(
  { half, provider, demo, publishedAt }: Pick<Edition, 'half' | 'provider' | 'demo' | 'publishedAt'>,
  sent: readonly SentNotice[],
  policy: NoticePolicy = NOTICE_POLICY,
): NoticeTimes {
  return {
    v: NOTICE_TIMES_VERSION,
    ...{ half, provider, demo, publishedAt, policy },
    times: noticeTimesOf(sent, policy),
    definitions: NOTICE_DEFINITIONS,
    method: NOTICE_METHOD,
    proof: 'none',
  }
}

/** One row per group that has notices; where a group is smaller than the policy allows, all of them together without medians. */
export function noticeTimesOf(sent: readonly SentNotice[], policy: NoticePolicy): NoticeTime[] {
  const groups = [sent.filter(n => !n.late), sent.filter(n => n.late)]
  const small = groups.some(own => own.length > 0 && own.length < policy.mergeBelow)
  const rows: [NoticeGroup, readonly SentNotice[]][] = small
    ? [[MERGED, sent]]
    : groups.map((own, i) => [NOTICE_GROUPS[i]!, own])
  return rows.filter(([, own]) => own.length > 0).map(([group, own]) => timeOf(group, own, policy))
}

function timeOf(group: NoticeGroup, sent: readonly SentNotice[], { medianFrom }: NoticePolicy): NoticeTime {
  // A notice that went out before its demand was determined followed no determination.
  const determined = sent.flatMap(n =>
    n.determinedAt !== null && n.determinedAt <= n.sentAt ? [span(n.determinedAt, n.sentAt)] : [],
  )
  const median = (spans: readonly number[]) =>
    group === MERGED || spans.length < medianFrom ? null : medianMinutes(spans)
  return {
    group,
    notices: sent.length,
    fromReceipt: median(sent.map(n => span(n.receivedAt, n.sentAt))),
    determined: determined.length,
    fromDetermination: median(determined),
  }
}

function span(from: string, to: string): number {
  const milliseconds = Date.parse(to) - Date.parse(from)
  if (!(milliseconds >= 0)) throw new Error('a notice was sent before its demand was received')
  return milliseconds
}

/** The time in the middle, of two their mean, in whole minutes rounded down. */
function medianMinutes(milliseconds: readonly number[]): number {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  const mean = middle.reduce((sum, n) => sum + n, 0) / middle.length
  return Math.floor(mean / 60_000)
}

const COLUMNS = ['group', 'notices', 'fromReceipt', 'determined', 'fromDetermination'] as const
const HEAD = [
  'group',
  'notices',
  'median_minutes_from_receipt',
  'determined',
  'median_minutes_from_determination',
]

/** One group per line; a median that is not given is an empty field. The same times always give the same bytes. */
export function encodeNoticeTimesCsv(times: readonly NoticeTime[]): Uint8Array {
  return utf8(encodeTable([HEAD, ...times.map(time => COLUMNS.map(name => String(time[name] ?? '')))]))
}

export function encodeNoticeTimes(times: NoticeTimes): Uint8Array {
  checkNoticeTimes(times)
  return encodeJcs(times)
}

/** Strict: canonical, exactly the fields, the groups in order, medians where the policy lets them be and nowhere else. */
export function parseNoticeTimes(bytes: Uint8Array): NoticeTimes {
  const value = parseJcs(bytes) as unknown as NoticeTimes
  checkNoticeTimes(value)
  return value
}

const FIELDS = 'definitions,demo,half,method,policy,proof,provider,publishedAt,times,v'
const TIME_FIELDS = 'determined,fromDetermination,fromReceipt,group,notices'

function checkNoticeTimes(t: NoticeTimes): void {
  const holds = (condition: boolean, what: string) => check(condition, 'edition', what)
  holds(fieldsOf(t) === FIELDS && t.v === NOTICE_TIMES_VERSION, 'not the times of notices in version 1')
  holds(isHalfYear(t.half), 'the times of notices name no half-year')
  holds([t.provider, t.publishedAt].every(isText), 'the times of notices have no provider or time')
  holds(typeof t.demo === 'boolean' && t.proof === 'none', 'not the times of notices in version 1')
  holds(Array.isArray(t.method) && t.method.every(isText), 'the times of notices say no method')
  holds(
    fieldsOf(t.definitions) !== '' && Object.values(t.definitions).every(isText),
    'the times of notices define nothing',
  )
  checkPolicy(t)
  holds(Array.isArray(t.times), 'there are no times of notices')
  for (const time of t.times) checkTime(time, t.policy)
  const places = t.times.map(time => NOTICE_GROUPS.indexOf(time.group))
  holds(
    places.every((place, i) => i === 0 || places[i - 1]! < place),
    'the groups of notices are not in order',
  )
  const merged = t.times.some(time => time.group === MERGED)
  holds(!merged || t.times.length === 1, 'merged notices stand beside others')
}

function checkPolicy({ policy }: NoticeTimes): void {
  const form =
    fieldsOf(policy) === 'excluded,medianFrom,mergeBelow' &&
    Array.isArray(policy.excluded) &&
    policy.excluded.every(isText) &&
    [policy.mergeBelow, policy.medianFrom].every(isCount)
  check(form, 'edition', 'the times of notices do not say what was merged or left out')
}

function checkTime(time: NoticeTime, { mergeBelow, medianFrom }: NoticePolicy): void {
  const holds = (condition: boolean, what: string) => check(condition, 'edition', what)
  holds(fieldsOf(time) === TIME_FIELDS && NOTICE_GROUPS.includes(time.group), 'not a group of notices')
  const { group, notices, determined, fromReceipt, fromDetermination } = time
  holds(isCount(notices) && notices > 0 && isCount(determined) && determined <= notices, 'not a count')
  holds(group === MERGED || notices >= mergeBelow, 'a group that the policy merges')
  const fits = (median: number | null, of: number) =>
    group === MERGED || of < medianFrom ? median === null : of === 0 ? median === null : isCount(median)
  holds(
    fits(fromReceipt, notices) && fits(fromDetermination, determined),
    'a median that the policy does not give, or none where it does',
  )
}
