// The shape of a pack: what counsel may write, and nothing else. Descriptions end up in the JSON Schema.
import * as z from 'zod'
import { ConditionSchema } from '../conditions.ts'
import { RecognitionSchema } from '../recognise/recognition-schema.ts'
import { CalendarSchema, HolidayTablesSchema } from '../time/calendar.ts'
import { ProvisionalSchema } from './provisional-schema.ts'
import {
  action,
  ClockSchema,
  category,
  cite,
  confidence,
  day,
  fact,
  ruleId,
  since,
  step,
  until,
} from './schema-parts.ts'

export const OutcomeSchema = z.enum(['sufficient', 'insufficient', 'needs_review'])
export const NoticeValueSchema = z.enum([
  'permitted_now',
  'required_now',
  'prohibited',
  'authority_notifies',
  'needs_review',
])
export const CompulsionValueSchema = z.enum(['required', 'permitted', 'forbidden', 'unknown'])
const effect = z.enum(['by_statute', 'by_court_order_only', 'none', 'unknown'])

const CompulsionSchema = z.strictObject({
  value: CompulsionValueSchema,
  act: z.enum(['disclose', 'preserve', 'assist', 'stay_silent']),
  cite,
  why: z.string(),
  confidence,
  disclosure: z.string().optional(),
  permitted_if: z.string().optional(),
  required_if: z.string().optional(),
  emergency_value: CompulsionValueSchema.optional(),
})

const ReachSchema = z.strictObject({
  category,
  from: since,
  to: until,
  reach: z.enum(['yes', 'no', 'review']).describe('does the instrument reach this category?'),
  compulsion: CompulsionSchema,
})

const LifeSchema = z.strictObject({
  kind: z
    .enum(['hold', 'validity'])
    .describe('hold: a duty to keep that ends; validity: a paper that goes stale'),
  when: ConditionSchema.optional(),
  rule: z.string(),
  cite,
  from: fact,
  days: z.int().positive(),
  measured_on: fact.describe('the day that must not lie after the end'),
  stated_by: fact.optional().describe('a shorter period named by the paper; a longer one goes to counsel'),
  extension: z
    .strictObject({
      by: fact,
      days: z.int().positive(),
      rule: z.string(),
      late: z.strictObject({ outcome: OutcomeSchema, actions: z.array(action), why: z.string() }),
    })
    .optional(),
  endless_by: z.strictObject({ fact, actions: z.array(action), why: z.string() }).optional(),
  lapsed: z.strictObject({ actions: z.array(action), why: z.string() }),
})

const ChallengeSchema = z.strictObject({
  kind: z.string(),
  who: z.array(z.string()),
  forum: z.string(),
  deadline: z.strictObject({
    text: z.string(),
    from: z.string().nullable(),
    value: z.int().nullable(),
    unit: z.string().nullable(),
    calendar: z.string().nullable(),
  }),
  when: ConditionSchema.optional().describe('to whom it is open; absent: to everybody'),
  suspensive_effect: effect,
  suspends: z.enum(['production', 'secrecy', 'none']),
  cite,
  confidence,
  note: z.string().optional(),
})

const DutyToTellSchema = z.strictObject({
  to: z.string(),
  when: z.string(),
  by: z.string(),
  copy: z.string(),
  cite,
  confidence,
  note: z.string().optional(),
})

const CountingSchema = z.strictObject({
  how: z.enum(['exact', 'delayed', 'banded', 'never', 'unknown']),
  width: z.union([z.string(), z.array(z.int())]).nullable(),
  delay: z.string().nullable(),
  cite,
  confidence,
  note: z.string().optional(),
  options: z.array(z.record(z.string(), z.unknown())).optional(),
})

const FollowUpSchema = z.strictObject({
  what: z.string(),
  term: z.string(),
  if_not: z.string(),
  cite,
  confidence,
})

export const InstrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9_A-Z.]+$/),
  name: z.string(),
  name_local: z.string().optional(),
  class: z.enum([
    'voluntary_request',
    'emergency',
    'preservation',
    'subpoena_equivalent',
    'court_order_equivalent',
    'warrant_equivalent',
    'intercept_order',
  ]),
  accessory: z
    .boolean()
    .default(false)
    .describe('gag, capability or decryption paper: never authorises disclosure'),
  law: z.strictObject({
    cite,
    from: since,
    to: until,
    before: z.enum(['not_law', 'earlier_wording']),
    after: z.enum(['not_law', 'savings_possible']),
    judged_on: fact.optional().describe('the day whose law counts; the day of receipt unless said'),
    why_before: z.string().optional(),
    why_after: z.string().optional(),
  }),
  issuer: z.strictObject({
    text: z.string(),
    classes: z.array(z.string()).describe('classes of issuing body that may sign; empty = not checked'),
    independent: z.enum(['yes', 'prior', 'expost', 'mixed', 'no', 'n/a']),
    standard: z.string(),
  }),
  purposes: z.array(z.string()),
  abroad: z.strictObject({
    kind: z.enum(['none', 'custody', 'representative', 'agreement', 'services']),
    text: z.string(),
  }),
  rests_on_agreement: z.boolean().default(false),
  for_foreign: z.boolean().default(false).describe('domestic process for a foreign request'),
  data_time: z
    .enum(['stored', 'future', 'any'])
    .default('stored')
    .describe('data that exist at receipt, or to come'),
  reaches: z.array(ReachSchema),
  production: ClockSchema.extend({ text: z.string() }).nullable(),
  ordinary: z
    .record(fact, z.union([z.string(), z.number(), z.boolean(), z.null(), z.record(z.string(), z.unknown())]))
    .optional()
    .describe(
      'what a paper of this kind states on its face, where that differs from the ordinary form of every paper',
    ),
  lives: z.array(LifeSchema).default([]),
  notice: z.strictObject({
    value: NoticeValueSchema,
    whom: z.string(),
    by: z.enum(['provider', 'authority', 'nobody', 'unknown']),
    provider: z
      .enum(['may', 'must_not', 'open'])
      .optional()
      .describe(
        'where the authority tells: may the provider tell too? It must not, unless said; open: no bar was found, and counsel says',
      ),
    cite,
    secrecy: z.string(),
    max: z.string(),
    free: z.string().describe('when notice becomes due'),
  }),
  tell: z.array(DutyToTellSchema),
  refusal: z.array(action).describe('how an insufficient paper is answered'),
  standing_actions: z.array(action).default([]).describe('always done when it is sufficient'),
  challenges: z.array(ChallengeSchema),
  counting: CountingSchema,
  follow_up: z.array(FollowUpSchema),
  preservation: z.string(),
  cost: z.string(),
  emergency_path: z.string(),
  confidence,
  unsure: z.array(z.string()),
  checked: day,
  sources: z.array(z.string()),
  note: z.string(),
})

/** Two laws that pull apart: which, by what way it is solved, and what counsel weighs. */
const ConflictSchema = z.strictObject({
  law: z.string().describe('the other law, with its citation'),
  route: z.string().describe('the way that the laws leave open: a treaty, a motion, an authorisation'),
  movers: z.array(z.string()).optional().describe('who may move: provider, customer, target …'),
  governments: z
    .string()
    .optional()
    .describe('whose law counts (18 USC 2703(h): a qualifying foreign government)'),
  suspends: effect.optional().describe('what moving does to production'),
  worksheet: z.string().optional().describe('a worksheet of this pack'),
})

export const RuleSchema = z.strictObject({
  id: ruleId,
  step,
  on: z
    .strictObject({
      instruments: z.array(z.string()).optional(),
      classes: z.array(z.string()).optional(),
      countries_not: z.array(z.string()).optional().describe('every instrument of other countries'),
      abroad_not: z
        .array(z.string())
        .optional()
        .describe('but for instruments that reach abroad in these ways'),
      not_instruments: z.array(z.string()).optional(),
    })
    .describe('which instruments the rule is about; every named part must fit'),
  from: since,
  to: until,
  when: ConditionSchema,
  excepts: z
    .array(z.string())
    .optional()
    .describe('the rules (or reach:category, in_force, issuer, life) it takes away'),
  only_categories: z.array(category).optional().describe('the outcome touches these alone'),
  outcome: z.enum(['insufficient', 'needs_review']).optional().describe('a rule can take away, never give'),
  actions: z.array(action).optional(),
  drops_actions: z.array(action).optional(),
  notice: z
    .strictObject({
      value: NoticeValueSchema,
      until: fact.optional(),
      whom: z.string().optional(),
      by: z.enum(['provider', 'authority', 'nobody', 'unknown']).optional(),
    })
    .optional(),
  compels: z
    .enum(['permitted', 'unknown'])
    .optional()
    .describe('what the paper compels here instead of "required": it can lower, never raise'),
  permits: z
    .literal(true)
    .optional()
    .describe('the law itself lets go what the paper does not reach, by what it excepts: "permitted"'),
  clock: ClockSchema.optional(),
  conflict: ConflictSchema.optional(),
  why: z.string().min(10).describe('one sentence; {fact} is filled in'),
  cite,
  confidence,
  checked: day,
})

/** What counsel weighs where no rule decides: the questions of a balancing test, in its own order. */
export const WorksheetSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.worksheet\.[a-z0-9_]+$/, 'a worksheet id is written pack.worksheet.name'),
  title: z.string(),
  cite,
  factors: z
    .array(z.strictObject({ ask: z.string(), cite, facts: z.array(fact).default([]) }))
    .min(1)
    .describe('each question, and the facts that answer it where Duly knows them'),
  confidence,
  checked: day,
})

export const BodySchema = z.strictObject({
  class: z.string(),
  words: z.array(z.string()).min(1),
  unless: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      'where one of these stands too, these words do not name the class: a clerk of a court is no court',
    ),
})

export const AgreementSchema = z.strictObject({
  parties: z.array(z.string()).length(2).describe('the two countries'),
  name: z.string(),
  from: day,
  to: until,
  term_ends: day.describe('end of the term that is known; after it a renewal must be shown'),
  authority: z.string().optional().describe('the designated authority that transmits orders'),
  conditions: z
    .array(z.strictObject({ what: z.string(), fact: fact.optional(), cite }))
    .default([])
    .describe('what an order under it must satisfy; rules of the packs carry them out'),
  cite,
  confidence,
  checked: day,
})

export const ConstraintSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  effect: z.string(),
  cite,
  from: since,
  to: until,
  confidence,
  rules: z.array(z.string()).describe('the rules that carry it out; empty = background for people'),
  checked: day,
})

export const PackSchema = z.strictObject({
  format: z.literal(2),
  id: z.string().regex(/^[a-z]{2,6}$/),
  version: z
    .string()
    .regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/, 'a version is written YYYY.MM.DD or YYYY.MM.DD-n'),
  title: z.string(),
  countries: z.array(z.string()).describe('countries whose authorities issue these instruments'),
  checked: day,
  about: z.string(),
  sources: z.array(z.strictObject({ id: z.string(), url: z.string(), what: z.string() })),
  calendars: z.array(CalendarSchema),
  bodies: z.array(BodySchema),
  agreements: z.array(AgreementSchema),
  worksheets: z.array(WorksheetSchema).default([]),
  holidays: HolidayTablesSchema.default({}),
  instruments: z.array(InstrumentSchema),
  rules: z.array(RuleSchema),
  provisional: z
    .array(ProvisionalSchema)
    .default([])
    .describe('papers that somebody confirms after they were made'),
  constraints: z.array(ConstraintSchema),
  recognition: z.array(RecognitionSchema).default([]),
})

export type Outcome = z.infer<typeof OutcomeSchema>
export type NoticeValue = z.infer<typeof NoticeValueSchema>
export type Confidence = z.infer<typeof confidence>
export type Clock = z.infer<typeof ClockSchema>
export type Life = z.infer<typeof LifeSchema>
export type Reach = z.infer<typeof ReachSchema>
export type Compulsion = z.infer<typeof CompulsionSchema>
export type Instrument = z.infer<typeof InstrumentSchema>
export type Rule = z.infer<typeof RuleSchema>
export type Worksheet = z.infer<typeof WorksheetSchema>
export type Agreement = z.infer<typeof AgreementSchema>
export type PackData = z.infer<typeof PackSchema>
