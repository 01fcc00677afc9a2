// Asks the evaluator about each line and turns its answers into one command. The law decides; this only carries.

import type { LineAssessment, LineKey } from '../../domain/decision/events.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import { type Demand, lineKey, matterOf, openLines } from '../../domain/registry/state.ts'
import type { Answer } from '../../law/answer.ts'
import type { CounselAnswer } from '../../law/counsel/counsel-answer.ts'
import { strictestNotice } from '../../law/notice.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { evaluateUnderPolicy, type Policy } from '../../law/policy.ts'
import type { CourtDays } from '../../law/reading.ts'
import { endOfDueDay } from '../due-moment.ts'
import { type AuthorityFacts, liveFacts, type TenantFacts } from '../live-facts.ts'
import type { Provider } from '../provider.ts'

export type Assessing = {
  readonly packs: readonly Pack[]
  /** Adopted pack hashes by id, or true in a demo directory, which says so. */
  readonly adopted: boolean | Readonly<Record<string, string>>
  /** What the provider forbids itself beyond the law. */
  readonly policy: Policy
  /** What counsel answered once for every paper of a kind. */
  readonly counsel: readonly CounselAnswer[]
  readonly provider: Provider
  readonly tenants: ReadonlyMap<string, TenantFacts>
  readonly authorities: ReadonlyMap<string, AuthorityFacts>
  readonly courtDays: CourtDays
  readonly today: string
  /** Where terms of hours are to be told apart within the day. */
  readonly now?: string
}

/** One answer per ask × category × account, in the order of the lines. */
export function answersOf(d: Demand, a: Assessing): { line: LineKey; answer: Answer }[] {
  return openLines(d).map(line => ({ line, answer: answerLine(d, line, a) }))
}

/** The command that records the answers; they stand beside it whole, for counsel. */
export function assess(d: Demand, a: Assessing): CommandOf<'record_assessment'> {
  const answers = answersOf(d, a)
  return {
    type: 'record_assessment',
    asOf: a.today,
    packs: [
      ...new Set(answers.flatMap(({ answer }) => answer.packs.map(p => `${p.id}@${p.version}#${p.hash}`))),
    ],
    lines: answers.map(({ line, answer }) => lineAssessment(line, answer)),
    ...ofAll(
      answers.map(({ answer }) => answer),
      d.facts?.country ?? null,
    ),
    answer: Object.fromEntries(answers.map(({ line, answer }) => [lineKey(line), answer])),
  }
}

/** What holds for the demand as a whole: the notice that tells least, and the first moment at which any line is due. */
export function ofAll(
  answers: readonly Pick<Answer, 'notice' | 'deadline'>[],
  country: string | null,
): Pick<CommandOf<'record_assessment'>, 'notice' | 'deadline'> {
  const dues = answers
    .flatMap(({ deadline }) =>
      deadline?.due ? [{ dueAt: asInstant(deadline.due, country), rule: deadline.rule }] : [],
    )
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
  return {
    notice: strictestNotice(answers.map(({ notice }) => notice.value)) ?? 'needs_review',
    deadline: dues[0] ?? null,
  }
}

function answerLine(d: Demand, line: LineKey, a: Assessing): Answer {
  const tenant = matterOf(d, line)?.tenant
  const facts = liveFacts(d, line, {
    packs: a.packs,
    provider: a.provider,
    tenant: tenant ? (a.tenants.get(tenant) ?? null) : null,
    authority: a.authorities.get(d.authentication?.authority ?? '') ?? null,
  })
  return evaluateUnderPolicy(a.packs, facts, {
    mode: 'live',
    asOf: a.today,
    ...(a.now === undefined ? {} : { now: a.now }),
    adopted: a.adopted,
    policy: a.policy,
    counsel: a.counsel,
    courtDays: a.courtDays,
    tenant: tenant ?? null,
  })
}

/** One line’s part of an answer, as it goes on record. */
export function lineAssessment(line: LineKey, answer: Answer): LineAssessment {
  const category = answer.perCategory.find(c => c.category === line.category)
  const suffice = answer.wouldSuffice.find(w => w.category === line.category)
  return {
    ...line,
    outcome: worst(category?.outcome ?? 'needs_review', answer.outcome),
    compulsion: category?.compulsion.value ?? 'unknown',
    ...(category ? { act: category.compulsion.act } : {}),
    findings: answer.findings.map(f => ({
      rule: f.rule,
      citation: f.citation,
      why: f.why,
      confidence: f.confidence,
      pack: `${f.pack.id}@${f.pack.version}`,
    })),
    wouldSuffice: suffice?.instruments ?? [],
    questions: answer.missing.map(m => m.question),
  }
}

/** A finding about the whole paper (not in force, wrong addressee) weighs on each of its lines. */
function worst(a: LineAssessment['outcome'], b: LineAssessment['outcome']): LineAssessment['outcome'] {
  const rank = { sufficient: 0, needs_review: 1, insufficient: 2 }
  return rank[a] >= rank[b] ? a : b
}

/** A clock of the law ends on a day, or at a moment where it runs in hours. */
function asInstant(due: string, country: string | null): string {
  return due.length === 10 ? endOfDueDay(due, country) : new Date(due).toISOString()
}
