// What a provider forbids itself beyond the law. A policy can only tighten what the law permits. It never refuses a
// disclosure that the law requires: counsel then sees that policy and duty conflict.
import * as z from 'zod'
import type { Answer, CategoryAnswer, Finding } from './answer.ts'
import type { Condition } from './conditions.ts'
import { ConditionSchema, compileCondition, factsAsked } from './conditions.ts'
import type { Options } from './evaluate.ts'
import { evaluate, worse } from './evaluate.ts'
import type { Facts } from './facts/facts.ts'
import { CATEGORIES, describeIssues } from './facts/facts.ts'
import { lawOf } from './law-index.ts'
import { barsProvider } from './notice.ts'
import type { Pack } from './pack-format/pack.ts'
import { PackError, packHash } from './pack-format/pack.ts'
import { readDemand } from './reading.ts'

const hours = z
  .int()
  .min(1)
  .max(24 * 90)

/** The closed list of what a policy may do. Nothing here can make an answer more permissive than the law's. */
const EffectSchema = z.union([
  z.strictObject({ decline: z.literal(true) }).describe('what the law merely permits is not disclosed'),
  z.strictObject({ counsel: z.literal(true) }).describe('counsel decides before anything leaves'),
  z
    .strictObject({ no_redirect_exception: z.literal(true) })
    .describe('the customer is asked first although an exception would allow otherwise'),
  z
    .strictObject({ delay_notice_hours: hours })
    .describe('a notice that the law merely permits waits so long, for an agent to object in court'),
])

const PolicyRuleSchema = z.strictObject({
  id: z.string().regex(/^policy\.[a-z0-9_]+$/, 'a policy rule id is written policy.name'),
  on: z
    .strictObject({
      packs: z.array(z.string()).optional(),
      instruments: z.array(z.string()).optional(),
      classes: z.array(z.string()).optional(),
      tenants: z.array(z.string()).optional().describe('ids of tenants whose contract says so'),
    })
    .describe('what it is about; every named part must fit'),
  only_categories: z.array(z.enum(CATEGORIES)).optional(),
  when: ConditionSchema,
  effect: EffectSchema,
  why: z
    .string()
    .min(10)
    .describe('one sentence: the promise, contract or language and channel rule behind it'),
  source: z.string().min(3).describe('the paragraph of the policy or contract'),
})

export const PolicySchema = z.strictObject({
  format: z.literal(1),
  version: z
    .string()
    .regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/, 'a version is written YYYY.MM.DD or YYYY.MM.DD-n'),
  title: z.string().min(3),
  rules: z.array(PolicyRuleSchema),
})

type PolicyRule = z.infer<typeof PolicyRuleSchema>
export type Policy = z.infer<typeof PolicySchema> & { readonly hash: string }

export const NO_POLICY: Policy = { format: 1, version: '2026.11.25', title: 'no policy', rules: [], hash: '' }

const LOOSENING = ['outcome', 'notice', 'excepts', 'drops_actions', 'permit', 'release', 'allow']

/** Takes anything, gives a policy or throws `PackError`; one that would loosen is told so by name. */
export function parsePolicy(value: unknown): Policy {
  const loose = loosening(value)
  if (loose.length > 0) throw new PackError(loose)
  const read = PolicySchema.safeParse(value)
  if (!read.success) throw new PackError([describeIssues(read.error.issues)])
  const seen = new Set<string>()
  const twice = read.data.rules.filter(one => seen.has(one.id) || !seen.add(one.id))
  if (twice.length > 0) throw new PackError(twice.map(one => `${one.id} is in the policy twice`))
  return { ...read.data, hash: packHash(value) }
}

function loosening(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('rules' in value) || !Array.isArray(value.rules))
    return []
  return value.rules.flatMap((rule: unknown, at) => {
    if (typeof rule !== 'object' || rule === null) return []
    const effect =
      'effect' in rule && typeof rule.effect === 'object' && rule.effect !== null ? rule.effect : {}
    return [...Object.keys(rule), ...Object.keys(effect)]
      .filter(key => LOOSENING.includes(key))
      .map(
        key =>
          `rules.${at}: "${key}" would loosen what the law says; a policy may decline, ask counsel, close an exception from asking the customer first, or delay a notice that is merely permitted`,
      )
  })
}

export type PolicyOptions = Options & { readonly policy?: Policy; readonly tenant?: string | null }

/** What the law says, then what the provider's policy adds; never better than the law's own answer. */
export function evaluateUnderPolicy(packs: readonly Pack[], facts: Facts, options: PolicyOptions): Answer {
  const answer = evaluate(packs, facts, options)
  return (options.policy ?? NO_POLICY).rules.reduce(
    (so, rule) => applyRule(so, rule, { packs, facts, options }),
    answer,
  )
}

type Context = { packs: readonly Pack[]; facts: Facts; options: PolicyOptions }

function applyRule(answer: Answer, rule: PolicyRule, context: Context): Answer {
  const truth = holds(rule.on, rule.when, context)
  if (truth === false) return answer
  const { effect } = rule
  if ('delay_notice_hours' in effect)
    return delayNotice(answer, rule, effect.delay_notice_hours, truth, context)
  if ('no_redirect_exception' in effect) return askFirst(answer, rule, truth, context)
  return tighten(answer, rule, truth, context)
}

function holds(
  on: PolicyRule['on'],
  when: Condition,
  { packs, facts, options }: Context,
): true | false | 'unknown' {
  const law = lawOf(packs)
  const home = law.find(facts.instrument)
  if (home === undefined) return false
  if (on.packs !== undefined && !on.packs.includes(home.pack.id)) return false
  if (on.instruments !== undefined && !on.instruments.includes(home.instrument.id)) return false
  if (on.classes !== undefined && !on.classes.includes(home.instrument.class)) return false
  if (on.tenants !== undefined && !on.tenants.includes(options.tenant ?? '')) return false
  return compileCondition(when)(readDemand(law, home, facts, options))
}

/** Declines a permitted disclosure. A required one is not refused: counsel sees the conflict. */
function tighten(answer: Answer, rule: PolicyRule, truth: true | 'unknown', context: Context): Answer {
  const about = answer.perCategory
    .filter(one => rule.only_categories === undefined || rule.only_categories.includes(one.category))
    .filter(one => one.outcome === 'sufficient' || one.compulsion.value === 'permitted')
  if (about.length === 0) return answer
  const declines = 'decline' in rule.effect && truth === true
  const next = (one: CategoryAnswer): CategoryAnswer => {
    if (!about.includes(one)) return one
    const refuse = declines && one.compulsion.value === 'permitted'
    return {
      ...one,
      outcome: worse(one.outcome, refuse ? 'insufficient' : 'needs_review'),
      findings: [...one.findings, rule.id],
      compulsion: refuse
        ? { ...one.compulsion, why: `${one.compulsion.why} The provider's policy declines it: ${rule.why}` }
        : one.compulsion,
    }
  }
  const perCategory = answer.perCategory.map(next)
  const conflict = declines && about.some(one => one.compulsion.value === 'required')
  const outcome = perCategory.reduce((so, one) => worse(so, one.outcome), answer.outcome)
  const said = finding(rule, context, {
    outcome: conflict || !declines ? 'needs_review' : 'insufficient',
    effect: conflict ? 'policy_conflicts_with_duty' : 'policy',
    categories: about.map(one => one.category),
  })
  const actions = new Set(answer.actions)
  if (outcome === 'needs_review') actions.add('counsel_review')
  if (outcome === 'insufficient' && answer.outcome !== 'insufficient') {
    actions.add('reject')
    actions.add('tell_issuer_reason')
  }
  return {
    ...answer,
    outcome,
    perCategory,
    findings: [...answer.findings, said],
    actions: [...actions].sort(),
  }
}

function askFirst(answer: Answer, rule: PolicyRule, truth: true | 'unknown', context: Context): Answer {
  const excused = answer.findings.some(one => one.rule.endsWith('.redirect_impeded'))
  // A bar on telling is law, and no policy lifts it.
  const barred = barsProvider(answer.notice)
  if (!excused || barred || truth !== true) return answer
  const said = finding(rule, context, { outcome: null, effect: 'policy', categories: [] })
  const actions = [...new Set([...answer.actions, 'redirect_to_customer'])].sort()
  return { ...answer, findings: [...answer.findings, said], actions }
}

function delayNotice(
  answer: Answer,
  rule: PolicyRule,
  delay: number,
  truth: true | 'unknown',
  context: Context,
): Answer {
  if (barsProvider(answer.notice)) return answer
  const duty = answer.notice.value === 'required_now'
  const said = finding(rule, context, {
    outcome: duty ? 'needs_review' : null,
    effect: duty ? 'policy_conflicts_with_duty' : `notice waits ${delay} hours`,
    categories: [],
  })
  const findings = [...answer.findings, said]
  // The law orders notice now: a delay is for counsel, and the notice stays due.
  if (duty || truth !== true)
    return { ...answer, findings, actions: [...new Set([...answer.actions, 'counsel_review'])].sort() }
  const waits = Math.max(delay, answer.noticeWaitsHours)
  return { ...answer, findings, noticeWaitsHours: waits }
}

function finding(
  rule: PolicyRule,
  { options }: Context,
  part: Pick<Finding, 'outcome' | 'effect' | 'categories'>,
): Finding {
  const policy = options.policy ?? NO_POLICY
  return {
    rule: rule.id,
    step: 7,
    citation: rule.source,
    why: rule.why,
    facts: [...new Set(factsAsked(rule.when))],
    confidence: 'VERIFIED',
    pack: { id: 'policy', version: policy.version, hash: policy.hash },
    ...part,
  }
}
