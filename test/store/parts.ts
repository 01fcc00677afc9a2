// For tests alone: what becomes of each field of a tenant's view while a secrecy covers a part. A field that is on no list fails the
// tests: whoever adds one says here whether it would tell who asks, or what the paper says.
import type { TenantView } from '../../src/store/views/tenant-view.ts'

export type Part = 'agency' | 'content'
type Fate = 'told' | 'gone'

/** "lines.period.from": where a value stands, whichever entry of its lists it is in. */
type FieldOf<T> = T extends readonly (infer E)[]
  ? FieldOf<NonNullable<E>>
  : T extends object
    ? { [K in keyof T & string]-?: Under<K, FieldOf<NonNullable<T[K]>>> }[keyof T & string]
    : ''
type Under<K extends string, Below extends string> = Below extends '' ? K : `${K}.${Below}`

const told = { agency: 'told', content: 'told' } as const
const gone = { agency: 'gone', content: 'gone' } as const
/** It tells who asks: by the law that is cited, or a term or a policy that only that law has. */
const agency = { agency: 'gone', content: 'told' } as const
/** It tells what the paper says. */
const content = { agency: 'told', content: 'gone' } as const

export const fates: Readonly<Record<FieldOf<TenantView>, Readonly<Record<Part, Fate>>>> = {
  changedAt: told,
  reference: told,
  matter: told,
  authority: agency,
  country: agency,
  instrument: agency,
  alsoUnder: gone,
  paperReference: gone,
  receivedAt: told,
  'lines.identifier': content,
  'lines.category': content,
  'lines.decision': content,
  'lines.reason': gone,
  'lines.cite': gone,
  'lines.wouldSuffice': gone,
  'lines.under': gone,
  'lines.period.from': content,
  'lines.period.to': content,
  'lines.voluntary': content,
  'lines.policy': gone,
  'lines.freed': content,
  'lines.later': content,
  'asked.identifier': content,
  'asked.categories': content,
  'asked.from': content,
  'asked.to': content,
  'redirect.tried': told,
  'redirect.outcome': gone,
  // Some exceptions are given under one law alone, and that none is given would be one of them: none is told.
  'redirect.exception': gone,
  'redirect.answeredAt': gone,
  'withdrawn.on': agency,
  'withdrawn.at': agency,
  'withdrawn.part': gone,
  notChallenged: gone,
  // Under `content` its own alone.
  'challenges.yours': agency,
  'challenges.kind': agency,
  'challenges.lines.identifier': gone,
  'challenges.lines.category': gone,
  'challenges.held.identifier': gone,
  'challenges.held.category': gone,
  'challenges.about': agency,
  'challenges.forum': agency,
  'challenges.filedOn': agency,
  'challenges.suspended': agency,
  'challenges.outcome': agency,
  'challenges.outcomeOn': agency,
  'challenges.open': agency,
  'challenges.at': agency,
  'challenges.outcomeAt': agency,
  answeredBefore: told,
  'consent.at': told,
  'consent.covers.identifier': told,
  'consent.covers.category': told,
  'consent.from': told,
  'consent.to': told,
  'consent.verified': told,
  'consent.revokedAt': told,
  // A hold's term is the law's own.
  'kept.at': agency,
  'kept.until': agency,
  extendedUntil: gone,
  'notice.sentAt': told,
  // What an authority's term leaves of it: without it nobody could object in time.
  'notice.windowEndsAt': told,
  'notice.readAt': told,
  'notice.code': told,
  'notice.late': told,
  'notice.copyDocument': told,
  'notice.copySha256': told,
  'notice.further.at': told,
  'notice.further.readAt': told,
  // Each way but those of the part.
  'notice.further.wider': told,
  'notice.further.keptBack': told,
  'notice.newAlone': told,
  'notice.longer': gone,
  'notice.grown.why': told,
  'notice.grown.at': told,
  'notice.grown.from': told,
  'earlier.answer.answer': told,
  'earlier.answer.text': told,
  'earlier.answer.at': told,
  'earlier.answer.about.identifier': content,
  'earlier.answer.about.category': content,
  'earlier.answer.late': told,
  'earlier.followed': told,
  'earlier.objection.decision': told,
  'earlier.objection.reason': gone,
  'earlier.objection.at': told,
  'earlier.objection.part': told,
  'earlier.objection.some': told,
  'earlier.objection.court.name': gone,
  'earlier.objection.court.number': gone,
  'earlier.objection.court.on': told,
  'earlier.objection.again.until': told,
  withheld: told,
  windowEnded: told,
  'answer.answer': told,
  'answer.text': told,
  'answer.at': told,
  'answer.about.identifier': content,
  'answer.about.category': content,
  heard: told,
  'objection.decision': told,
  'objection.reason': gone,
  'objection.at': told,
  'objection.part': told,
  'objection.some': told,
  'objection.court.name': gone,
  'objection.court.number': gone,
  'objection.court.on': told,
  'objection.again.until': told,
  'parties.role': told,
  'parties.tenant': told,
  'parties.told': told,
  'parties.answer.answer': told,
  'parties.answer.text': told,
  'parties.answer.at': told,
  'parties.answer.about.identifier': content,
  'parties.answer.about.category': content,
  'parties.answer.late': told,
  'parties.objection.decision': told,
  'parties.objection.reason': gone,
  'parties.objection.at': told,
  'parties.objection.part': told,
  'parties.objection.some': told,
  'parties.objection.court.name': gone,
  'parties.objection.court.number': gone,
  'parties.objection.court.on': told,
  'parties.objection.again.until': told,
  'parties.changedAt': told,
  'parties.openedAt': told,
  'parties.heardAt': told,
  'parties.earlier.answer.answer': told,
  'parties.earlier.answer.text': told,
  'parties.earlier.answer.at': told,
  'parties.earlier.answer.about.identifier': content,
  'parties.earlier.answer.about.category': content,
  'parties.earlier.answer.late': told,
  'parties.earlier.followed': told,
  'parties.earlier.objection.decision': told,
  'parties.earlier.objection.reason': gone,
  'parties.earlier.objection.at': told,
  'parties.earlier.objection.part': told,
  'parties.earlier.objection.some': told,
  'parties.earlier.objection.court.name': gone,
  'parties.earlier.objection.court.number': gone,
  'parties.earlier.objection.court.on': told,
  'parties.earlier.objection.again.until': told,
  'others.role': told,
  'others.told': told,
  'others.answer.answer': told,
  'others.answer.at': told,
  'others.objection': told,
  consentIsOf: told,
  held: told,
  'released.at': told,
  'released.items': told,
  'released.sha256': told,
  'released.recalled.at': told,
  'released.recalled.fetched': told,
  'released.parts.at': told,
  'released.parts.items': told,
  'released.parts.sha256': told,
  'released.parts.recalled.at': told,
  'released.parts.recalled.fetched': told,
  closedAt: told,
}

/** What is wrong with a view of which these parts are covered: fields that tell a part, and fields of which nobody said whether they do. */
export function tellsOf(view: TenantView, parts: readonly Part[]): string[] {
  const known: Readonly<Record<string, Readonly<Record<Part, Fate>>>> = fates
  return leavesOf(view).flatMap(({ field, value }) => {
    const fate = known[field]
    if (!fate) return [`${field}: not on the list`]
    const isGone = value === null || value === ''
    return parts.some(part => fate[part] === 'gone') && !isGone ? [`${field}: ${String(value)}`] : []
  })
}

type Leaf = { readonly field: string; readonly value: unknown }

export function leavesOf(value: unknown, field = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap(one => leavesOf(one, field))
  if (typeof value !== 'object' || value === null) return [{ field, value }]
  return Object.entries(value).flatMap(([key, below]) =>
    // Nothing in it: of an object that may be absent as a whole.
    below === null ? [] : leavesOf(below, field === '' ? key : `${field}.${key}`),
  )
}
