// What is known about a demand, in the words that rules may ask for. Parsed strictly at the border;
// free text is kept for people and never decides anything.
import * as z from 'zod'
import { BODY_CLASSES } from '../bodies/body-classes.ts'
import type { Path } from './fact-catalogue.ts'
import { CUSTOMER_KINDS, FACTS, isFactPath, PURPOSES } from './fact-catalogue.ts'

export const CATEGORIES = ['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime'] as const
export type Category = (typeof CATEGORIES)[number]
export type Purpose = (typeof PURPOSES)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/

function realDate(text: string): boolean {
  const at = Date.parse(text.slice(0, 10) + 'T00:00:00Z')
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text.slice(0, 10)
}

const day = z
  .string()
  .regex(DAY, 'a date is written YYYY-MM-DD')
  .refine(realDate, 'no such day in the calendar')
const moment = z
  .string()
  .regex(MOMENT, 'a time is written YYYY-MM-DD or YYYY-MM-DDThh:mmZ')
  .refine(text => realDate(text) && !Number.isNaN(Date.parse(text)), 'no such time')
const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166)')
const text = z.string().max(4000)
const subdivision = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a State or province is written as ISO 3166-2 does, such as US-CA')
const flag = z.boolean()
const act = z.union([text, flag])
const amount = z.number().min(0)
const opt = <T extends z.ZodType>(type: T) => type.nullable().optional()

/** The facts of `facts.md`. `null` says "there is none"; an absent key means what the mode says it means. */
export const FactsSchema = z.strictObject({
  received_on: moment,
  evaluated_on: day.optional(),
  requester: z.strictObject({
    country: country.nullable(),
    body: text,
    subdivision: opt(subdivision),
    /** What the directory's entry says the body is in law; its name is then not read for that. */
    bodies: z.array(z.enum(BODY_CLASSES)).max(5).optional(),
  }),
  instrument: z.string().max(80),
  data_requested: z.array(z.enum(CATEGORIES)).max(20),
  provider: z.strictObject({
    kind: text,
    country: country.nullable(),
    text: text.optional(),
    subdivision: opt(subdivision),
    /** Whether the profile knows an entity, representative or establishment in the authority's country; absent: it does not say. */
    present_there: opt(flag),
    /** Which categories the entity served holds, by the profile; absent: all. */
    holds: z.array(z.enum(CATEGORIES)).max(5).optional(),
    /** Which other entity holds a category that it does not, by the profile. */
    held_by: z.partialRecord(z.enum(CATEGORIES), text).optional(),
  }),
  customer: z.strictObject({
    kind: z.enum(CUSTOMER_KINDS),
    country: country.nullable(),
    text: text.optional(),
    us_person: opt(flag),
    residence: opt(country),
    subdivision: opt(subdivision),
  }),
  purpose: z.enum(PURPOSES),
  emergency: opt(
    z.strictObject({ imminent: opt(flag), kind: opt(text), facts: opt(text), verified_agency: opt(flag) }),
  ),
  urgent: opt(flag),
  gag: opt(
    z.strictObject({
      kind: text,
      issued: opt(day),
      expires: opt(day),
      blanket: opt(flag),
      court_found_for_this_subpoena: opt(flag),
      certified: opt(flag),
      review_right_stated: opt(flag),
    }),
  ),
  agreement: opt(
    z.strictObject({
      party: text,
      in_force_from: opt(day),
      renewed_until: opt(day),
      targets_us_person: opt(flag),
      target_in_us: opt(flag),
      certified_by_designated_authority: opt(flag),
    }),
  ),
  via_designated_authority: opt(flag),
  court_order: opt(act),
  judge_authorisation: opt(act),
  underlying_warrant: opt(act),
  court_confirmation: opt(act),
  validated_by: opt(z.enum(['court', 'judge', 'prosecutor'])),
  validated_in_hours: opt(amount),
  ratified_in_hours: opt(amount),
  confirmed_in_hours: opt(amount),
  confirmation: opt(z.enum(['confirmed', 'refused', 'never'])),
  confirmation_at: opt(moment),
  offence_max_years: opt(amount),
  sentence_months: opt(amount),
  offence_in_issuing_state: opt(flag),
  person_resides_in_issuing_state: opt(flag),
  foreign_offence: opt(flag),
  notified: opt(z.union([flag, moment])),
  cleared: opt(z.union([flag, moment])),
  cleared_on: opt(moment),
  planned_release: opt(moment),
  refusal_raised: opt(act),
  section_I_declaration: opt(flag),
  provider_role: opt(z.enum(['processor', 'controller'])),
  controller_processor_box: opt(z.enum(['detrimental', 'not_identifiable'])),
  inform_controller_box: opt(z.enum(['shall_inform', 'shall_not_inform'])),
  justification: opt(text),
  objection_filed: opt(day),
  motion_filed_on: opt(day),
  challenge_notice_on: opt(day),
  reciprocal_notice_sent: opt(day),
  impeding_reason: opt(flag),
  annex_iii_sent: opt(day),
  annex_v_received: opt(day),
  annex_vi_received: opt(day),
  reply: opt(act),
  issued: opt(moment),
  order_made: opt(moment),
  renewed_on: opt(day),
  extended_on: opt(day),
  period_days: opt(amount),
  data_age_months: opt(amount),
  content_age_days: opt(amount),
  time: opt(z.enum(['historical', 'prospective'])),
  scope: opt(text),
  identifiers: opt(z.array(z.unknown()).max(10_000)),
  match: opt(text),
  entity_named: opt(text),
  asks: opt(text),
  count: opt(amount),
  consent: opt(z.strictObject({ by: text, verified: opt(flag) })),
  data_location: opt(country),
  foreign_law_conflict: opt(text),
  personal_data: opt(flag),
  export_size_mb: opt(amount),
  channel: opt(text),
  user_asks: opt(flag),
})

export type Facts = z.infer<typeof FactsSchema>

/** A fact sheet that cannot be read; `detail` names the place and what is allowed there. */
export class FactsError extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'FactsError'
  }
}

/** Takes anything, gives facts or throws `FactsError` with every place that is wrong. */
export function parseFacts(value: unknown): Facts {
  const read = FactsSchema.safeParse(value)
  if (!read.success) throw new FactsError(describeIssues(read.error.issues))
  const contradiction = findContradiction(read.data)
  if (contradiction !== null) throw new FactsError(contradiction)
  return read.data
}

/** One line per place that a schema refuses; of several forms that none fits, the one that came nearest is told. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .flatMap(issue => nearestIssues(issue, []))
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
    .join('; ')
}

type Told = { path: PropertyKey[]; message: string }

function nearestIssues(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Told[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message: issue.message }]
  const forms = issue.errors.map(form => form.flatMap(one => nearestIssues(one, path)))
  // Of a form that has none of the written keys, every key is wrong: the fewest complaints are the nearest miss.
  return forms.reduce((best, form) => (complaints(form) < complaints(best) ? form : best))
}

const complaints = (form: readonly Told[]): number =>
  form.reduce(
    (sum, { message }) => sum + 1 + (message.startsWith('Unrecognized') ? 1 + message.split(',').length : 0),
    0,
  )

/** Facts that cannot both be so are refused instead of decided. */
function findContradiction(facts: Facts): string | null {
  const received = facts.received_on.slice(0, 10)
  if (facts.evaluated_on !== undefined && facts.evaluated_on < received)
    return `evaluated_on (${facts.evaluated_on}) lies before received_on (${received})`
  const gag = facts.gag
  if (gag?.issued && gag.expires && gag.expires < gag.issued)
    return `gag.expires (${gag.expires}) lies before gag.issued (${gag.issued})`
  return null
}

type Place = { top: string; below: string | null }
const PLACES = Object.fromEntries(Object.keys(FACTS).map(path => [path, placeOf(path)])) as Record<
  Path,
  Place
>

function placeOf(path: string): Place {
  const [top = path, below = null] = path.split('.')
  return { top, below }
}

/** The value at a fact path; `undefined` = absent, `null` = there is none. A null parent makes its children null. */
export function factAt(facts: Facts, path: Path): unknown {
  const { top, below } = PLACES[path]
  const value = (facts as Record<string, unknown>)[top]
  if (below === null || value === null || value === undefined) return value
  return (value as Record<string, unknown>)[below]
}

/**
 * Facts that Duly itself keeps (filings, forms sent and received, the day of an answer), all "there is none".
 * A live demand spreads these below what it knows, so that Duly does not ask people for what it can see.
 */
export function nothingFiledYet(): Record<string, null> {
  const none: Record<string, null> = {}
  for (const [path, fact] of Object.entries(FACTS))
    if (fact.kept === 'duly' && isFactPath(path) && path !== 'evaluated_on') none[path] = null
  return none
}
