// The closed language in which packs state conditions. Three values: true, false, unknown.
// In a scenario an absent fact makes a test false; in a live demand it makes it unknown.
import * as z from 'zod'
import type { Path } from './facts/fact-catalogue.ts'
import { isFactPath } from './facts/fact-catalogue.ts'
import type { Calendar } from './time/calendar.ts'
import { endOf, shiftDate } from './time/calendar.ts'

export type Truth = true | false | 'unknown'

const fact = z
  .custom<Path>(value => typeof value === 'string' && isFactPath(value), 'no such fact in the fact catalogue')
  .describe('a fact of the fact catalogue, such as gag.kind')
const scalar = z.union([z.string(), z.number(), z.boolean()])
const length = z.strictObject({
  fact,
  plus_days: z.int().optional(),
  plus_months: z.int().optional(),
  plus_working_days: z.int().positive().optional(),
  calendar: z.string().optional().describe('the calendar that says what a working day is'),
})
const when = z
  .union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), length])
  .describe('a date, or a fact with an added span')

/** Every form of the language in one object, of which a condition uses one: told in one sentence where it does not. */
const FORMS = {
  all: z.lazy(() => z.array(ConditionSchema).min(1)).describe('each of these holds'),
  any: z.lazy(() => z.array(ConditionSchema).min(1)).describe('one of these holds'),
  not: z.lazy(() => ConditionSchema).describe('this does not hold'),
  always: z.literal(true),
}
const TESTS = {
  is: scalar.describe('the fact is stated and has this value'),
  in: z.array(scalar).min(1).describe('the fact is stated and one of these'),
  not_in: z.array(scalar).min(1).describe('the fact is stated and none of these'),
  includes: scalar.describe('the list holds this'),
  overlaps: z.array(scalar).min(1).describe('the list holds one of these'),
  empty: z.boolean().describe('the list is stated and has no entry'),
  stated: z.literal(true).describe('the fact is given and is not "none"'),
  lacking: z.literal(true).describe('the fact is expressly none (null or false)'),
  below: z.number(),
  at_least: z.number(),
  above: z.number(),
  before: when.describe('the date lies before that date'),
  after: when.describe('the date lies after that date'),
  same: fact.describe('both facts are stated and equal'),
  differs: fact.describe('both facts are stated and not equal'),
}

export type Scalar = z.infer<typeof scalar>
type When = z.infer<typeof when>
type Test = { fact: Path } & (
  | { is: Scalar }
  | { in: Scalar[] }
  | { not_in: Scalar[] }
  | { includes: Scalar }
  | { overlaps: Scalar[] }
  | { empty: boolean }
  | { stated: true }
  | { lacking: true }
  | { below: number }
  | { at_least: number }
  | { above: number }
  | { before: When }
  | { after: When }
  | { same: Path }
  | { differs: Path }
)

export type Condition =
  | Test
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { always: true }

const optional = <T extends Record<string, z.ZodType>>(shape: T) =>
  Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, type.optional()]))

export const ConditionSchema: z.ZodType<Condition> = z
  .strictObject({ fact: fact.optional(), ...optional(FORMS), ...optional(TESTS) })
  .check(({ value, issues }) => {
    const said = misshapen(Object.keys(value))
    if (said !== null) issues.push({ code: 'custom', message: said, input: value })
  })
  .describe('{ "fact": …, one test } or one of all, any, not, always') as unknown as z.ZodType<Condition>

function misshapen(keys: readonly string[]): string | null {
  const forms = keys.filter(key => key in FORMS)
  const tests = keys.filter(key => key in TESTS)
  if (forms.length === 1 && keys.length === 1) return null
  if (forms.length === 0 && tests.length === 1 && keys.includes('fact')) return null
  if (forms.length > 0)
    return `say ${forms[0]} alone, without ${keys.filter(key => key !== forms[0]).join(', ')}`
  if (!keys.includes('fact')) return 'a condition is a fact with a test, or one of all, any, not, always'
  return tests.length === 0
    ? `say what the fact must be: one of ${Object.keys(TESTS).join(', ')}`
    : `one test at a time: ${tests.join(' and ')} belong in "all" or "any"`
}

/** The value of a fact that cannot arise here: every test on it is false, and nobody is asked for it. */
export const INAPPLICABLE = Symbol('inapplicable')

/** The value of a fact whose term is still running: every test on it is undecided. */
export const PENDING = Symbol('pending')

/** What a condition is read against: the value of a fact, `undefined` where it is absent. */
export type Reading = {
  readonly live: boolean
  value(path: Path): unknown
  calendar(id: string): Calendar | undefined
}
export type Compiled = (reading: Reading) => Truth

/** Turns a parsed condition into a function; done once when a pack is loaded. */
export function compileCondition(condition: Condition): Compiled {
  if ('always' in condition) return () => true
  if ('not' in condition) {
    const inner = compileCondition(condition.not)
    return reading => negate(inner(reading))
  }
  if ('all' in condition) return conjunction(condition.all.map(compileCondition))
  if ('any' in condition) return disjunction(condition.any.map(compileCondition))
  return compileTest(condition)
}

function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth
}

function conjunction(parts: Compiled[]): Compiled {
  return reading => {
    let result: Truth = true
    for (const part of parts) {
      const truth = part(reading)
      if (truth === false) return false
      if (truth === 'unknown') result = 'unknown'
    }
    return result
  }
}

function disjunction(parts: Compiled[]): Compiled {
  return reading => {
    let result: Truth = false
    for (const part of parts) {
      const truth = part(reading)
      if (truth === true) return true
      if (truth === 'unknown') result = 'unknown'
    }
    return result
  }
}

function compileTest(test: Test): Compiled {
  const path = test.fact
  const holds = testValue(test)
  return reading => {
    const value = reading.value(path)
    if (value === INAPPLICABLE) return false
    if (value === PENDING) return 'unknown'
    if (value === undefined) return reading.live ? 'unknown' : false
    return holds(value, reading)
  }
}

function testValue(test: Test): (value: unknown, reading: Reading) => Truth {
  if ('is' in test) return value => value === test.is
  if ('in' in test) return value => isScalar(value) && test.in.includes(value)
  if ('not_in' in test) return value => isScalar(value) && !test.not_in.includes(value)
  if ('includes' in test) return value => Array.isArray(value) && value.includes(test.includes)
  if ('overlaps' in test)
    return value => Array.isArray(value) && test.overlaps.some(item => value.includes(item))
  if ('empty' in test) return value => Array.isArray(value) && (value.length === 0) === test.empty
  if ('stated' in test) return value => value !== null
  if ('lacking' in test) return value => value === null || value === false
  // A limit that has to be reached: where nothing is stated it is not known to be.
  if ('below' in test)
    return value => (value === null ? 'unknown' : typeof value === 'number' && value < test.below)
  if ('at_least' in test) return atMost(test.fact, value => value >= test.at_least)
  if ('above' in test) return atMost(test.fact, value => value > test.above)
  if ('before' in test) return dateTest(test.before, (own, other) => own < other)
  if ('after' in test) return dateTest(test.after, (own, other) => own > other)
  if ('same' in test) return comparison(test.same, (own, other) => own === other)
  return comparison(test.differs, (own, other) => own !== other)
}

/** An age of "none" means that nobody stated it, so the limit is undecided; a period or term of "none" means that there is no such limit. */
function atMost(path: Path, passed: (value: number) => boolean): (value: unknown) => Truth {
  return value =>
    typeof value === 'number' ? passed(value) : value === null && AGES.has(path) ? 'unknown' : false
}

const AGES: ReadonlySet<Path> = new Set(['data_age_months', 'content_age_days'])

/** Facts that must meet a limit: "none" leaves them open. */
export const LIMITED: ReadonlySet<Path> = new Set([...AGES, 'offence_max_years', 'sentence_months'])

function dateTest(
  other: When,
  holds: (own: string, other: string) => boolean,
): (value: unknown, reading: Reading) => Truth {
  return (value, reading) => {
    if (typeof value !== 'string') return false
    const bound = typeof other === 'string' ? other : reading.value(other.fact)
    if (bound === undefined) return reading.live ? 'unknown' : false
    if (bound === INAPPLICABLE) return false
    if (bound === PENDING) return 'unknown'
    if (typeof bound !== 'string') return false
    const shifted = typeof other === 'string' ? other : shift(bound.slice(0, 10), other, reading)
    if (shifted === null) return 'unknown'
    return holds(value.slice(0, 10), shifted)
  }
}

/** The day a span later; null where working days are meant and the calendar is not at hand. */
function shift(day: string, by: z.infer<typeof length>, reading: Reading): string | null {
  if (by.plus_working_days === undefined)
    return shiftDate(day, { days: by.plus_days ?? 0, months: by.plus_months ?? 0 })
  const calendar = by.calendar === undefined ? undefined : reading.calendar(by.calendar)
  return calendar === undefined ? null : endOf(day, { business_days: by.plus_working_days }, calendar).due
}

function comparison(
  other: Path,
  holds: (own: unknown, other: unknown) => boolean,
): (value: unknown, reading: Reading) => Truth {
  return (value, reading) => {
    // A fact that is "none" has nothing to compare.
    if (value === null) return false
    const against = reading.value(other)
    if (against === INAPPLICABLE) return false
    if (against === PENDING) return 'unknown'
    if (against === undefined) return reading.live ? 'unknown' : false
    return against !== null && holds(value, against)
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** The calendars that a condition counts working days with; an undefined entry is one that it fails to name. */
export function calendarsAsked(condition: Condition): (string | undefined)[] {
  if ('always' in condition) return []
  if ('not' in condition) return calendarsAsked(condition.not)
  if ('all' in condition) return condition.all.flatMap(calendarsAsked)
  if ('any' in condition) return condition.any.flatMap(calendarsAsked)
  const bound = 'before' in condition ? condition.before : 'after' in condition ? condition.after : null
  if (bound === null || typeof bound === 'string' || bound.plus_working_days === undefined) return []
  return [bound.calendar]
}

/** Every upper limit that a condition sets for a fact, in the unit of the fact. */
export function mostOf(condition: Condition, fact: Path): number[] {
  if ('all' in condition) return condition.all.flatMap(one => mostOf(one, fact))
  if ('any' in condition) return condition.any.flatMap(one => mostOf(one, fact))
  if ('not' in condition) return mostOf(condition.not, fact)
  return 'above' in condition && condition.fact === fact ? [condition.above] : []
}

/** Whether some "all" in the condition tests both facts. */
export function asksBoth(condition: Condition, fact: Path, other: Path): boolean {
  if ('not' in condition) return asksBoth(condition.not, fact, other)
  if ('any' in condition) return condition.any.some(one => asksBoth(one, fact, other))
  if (!('all' in condition)) return false
  const parts = condition.all.map(factsAsked)
  const beside = (at: number): boolean => parts.some((asks, i) => i !== at && asks.includes(other))
  return (
    parts.some((asks, at) => asks.includes(fact) && beside(at)) ||
    condition.all.some(one => asksBoth(one, fact, other))
  )
}

/** Every fact that a condition can ask for, in the order in which it names them. */
export function factsAsked(condition: Condition): Path[] {
  if ('always' in condition) return []
  if ('not' in condition) return factsAsked(condition.not)
  if ('all' in condition) return condition.all.flatMap(factsAsked)
  if ('any' in condition) return condition.any.flatMap(factsAsked)
  const other =
    'same' in condition
      ? [condition.same]
      : 'differs' in condition
        ? [condition.differs]
        : 'before' in condition && typeof condition.before !== 'string'
          ? [condition.before.fact]
          : 'after' in condition && typeof condition.after !== 'string'
            ? [condition.after.fact]
            : []
  return [condition.fact, ...other]
}
