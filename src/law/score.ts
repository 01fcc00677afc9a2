// Compares an answer with what a case expects: the rule of agreement that `duly law check` and our own tests share.

import * as z from 'zod'
import type { Answer } from './answer.ts'
import { CATEGORIES, describeIssues, FactsError } from './facts/facts.ts'
import { CompulsionValueSchema, NoticeValueSchema, OutcomeSchema } from './pack-format/pack-schema.ts'

/** What a case may state of an answer. */
export const ExpectedSchema = z.looseObject({
  outcome: OutcomeSchema,
  reasons: z.array(z.string()).optional(),
  actions: z.array(z.string()).optional(),
  notice: NoticeValueSchema.optional(),
  notice_until: z.string().nullish(),
  provider_tells: z.enum(['may', 'must_not', 'open']).optional(),
  findings: z.array(z.string()).optional(),
  not_actions: z.array(z.string()).optional(),
  not_findings: z.array(z.string()).optional(),
  categories: z.partialRecord(z.enum(CATEGORIES), OutcomeSchema).optional(),
  compels: z.partialRecord(z.enum(CATEGORIES), CompulsionValueSchema).optional(),
  deadline: z.looseObject({ due: z.string().nullish() }).nullish(),
})
export type Expected = z.infer<typeof ExpectedSchema>

/** One ask of a paper that rests on an instrument of its own; without one, on that of the facts. */
const AskSchema = z.strictObject({
  instrument: z.string().optional(),
  data_requested: z.array(z.enum(CATEGORIES)).min(1),
  expected: ExpectedSchema,
})

const CaseSchema = z.looseObject({
  id: z.string(),
  title: z.string().default(''),
  facts: z.unknown(),
  expected: ExpectedSchema,
})
export type Case = z.infer<typeof CaseSchema>

const StatedSchema = CaseSchema.extend({ asks: z.array(AskSchema).min(1).optional() })

/** Cases of another program: an array of `{ id, title, facts, expected }`; throws `FactsError` naming the place that is wrong. */
export function parseCases(value: unknown): Case[] {
  const read = z.array(StatedSchema).safeParse(value)
  if (!read.success) throw new FactsError(describeIssues(read.error.issues))
  return read.data.flatMap(eachAsk)
}

/** A case for each ask, so that what one instrument does not reach says nothing about another. */
function eachAsk({ asks, ...one }: z.infer<typeof StatedSchema>): Case[] {
  if (asks === undefined) return [one]
  const facts = z.looseObject({}).safeParse(one.facts)
  if (!facts.success) throw new FactsError(`case ${one.id}: asks need facts`)
  return asks.map(({ expected, ...ask }, i) => ({
    ...one,
    id: `${one.id}#${i + 1}`,
    facts: { ...facts.data, ...ask },
    expected,
  }))
}

export type Agreement = { outcome: boolean; notice: boolean; deadline: boolean; actions: boolean }

export type Verdict = {
  passed: boolean
  agrees: Agreement
  /** Answered sufficient where the case says otherwise. */
  unsafe: boolean
  /** Answered otherwise where the case says sufficient. */
  overcautious: boolean
  differences: string[]
}

/** A case passes when everything that it states is matched; actions beyond those it lists are no difference. */
export function judge(answer: Answer, expected: Expected): Verdict {
  const differences: string[] = []
  const differ = (part: string, got: unknown, want: unknown): boolean => {
    if (got === want) return true
    differences.push(`${part}: ${String(got)}, expected ${String(want)}`)
    return false
  }
  const outcome = differ('outcome', answer.outcome, expected.outcome)
  const value = expected.notice === undefined || differ('notice', answer.notice.value, expected.notice)
  const telling = answer.notice.provider ?? 'must_not'
  const tells =
    expected.provider_tells === undefined || differ('provider tells', telling, expected.provider_tells)
  const until =
    expected.notice_until === undefined ||
    expected.notice_until === null ||
    differ('notice until', answer.notice.until, expected.notice_until)
  const due = answer.deadline?.due ?? null
  const deadline =
    expected.deadline === undefined ||
    expected.deadline === null ||
    differ('due', due, expected.deadline.due ?? null)
  const lacking = (expected.actions ?? []).filter(action => !answer.actions.includes(action))
  if (lacking.length > 0) differences.push(`actions lacking: ${lacking.join(', ')}`)
  const unsaid = (expected.findings ?? []).filter(rule => !answer.findings.some(one => one.rule === rule))
  if (unsaid.length > 0) differences.push(`findings lacking: ${unsaid.join(', ')}`)
  const wrong = (expected.not_actions ?? []).filter(action => answer.actions.includes(action))
  if (wrong.length > 0) differences.push(`actions that must not be: ${wrong.join(', ')}`)
  const said = (expected.not_findings ?? []).filter(rule => answer.findings.some(one => one.rule === rule))
  if (said.length > 0) differences.push(`findings that must not be: ${said.join(', ')}`)
  for (const one of answer.perCategory) {
    const want = expected.categories?.[one.category]
    if (want !== undefined) differ(one.category, one.outcome, want)
    const duty = expected.compels?.[one.category]
    if (duty !== undefined) differ(`${one.category} compels`, one.compulsion.value, duty)
  }
  return {
    passed: differences.length === 0,
    agrees: { outcome, notice: value && tells && until, deadline, actions: lacking.length === 0 },
    unsafe: answer.outcome === 'sufficient' && expected.outcome !== 'sufficient',
    overcautious: answer.outcome !== 'sufficient' && expected.outcome === 'sufficient',
    differences,
  }
}
