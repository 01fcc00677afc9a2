// Many answers as few: lines that the law answers alike are told once, and so is a duty that several lines share.

import type { Answer, CategoryAnswer, Finding, MissingFact } from '../../../law/answer.ts'
import type { Outcome } from '../../../law/pack-format/pack-schema.ts'
import { isHeldBack } from '../../../vocabulary/closed-lists.ts'

/** One evaluated line: an ask of a demand for one account, or a question without a demand (`ask` null). */
export type AnswerLine = {
  readonly ask: string | null
  /** The account or identifiers that it is about. */
  readonly subject: string
  readonly answer: Answer
  /** What is recorded for it, where this answer is another one. */
  readonly recorded?: Outcome | undefined
}

export type GroupedCategory = CategoryAnswer & {
  readonly wouldSuffice: readonly string[]
  readonly recorded?: Outcome | undefined
}

export type AnswerGroup = {
  readonly ask: string | null
  readonly subjects: readonly string[]
  readonly categories: readonly GroupedCategory[]
  /** What is found now. */
  readonly said: readonly Finding[]
  /** What waits for a fact. */
  readonly waiting: readonly Finding[]
  readonly missing: readonly MissingFact[]
}

/** Lines of one ask and account together; accounts of one ask that are answered alike once. The order stays. */
export function groupAnswers(lines: readonly AnswerLine[]): AnswerGroup[] {
  const bySubject = [...Map.groupBy(lines, line => JSON.stringify([line.ask, line.subject])).values()]
  const alike = Map.groupBy(bySubject, same =>
    JSON.stringify([same[0]!.ask, same.map(l => [l.answer, l.recorded])]),
  )
  return [...alike.values()].map(groups =>
    groupOf(
      groups.map(group => group[0]!.subject),
      groups[0]!,
    ),
  )
}

function groupOf(subjects: readonly string[], lines: readonly AnswerLine[]): AnswerGroup {
  const findings = merged(lines.flatMap(line => line.answer.findings))
  const missing = new Map(lines.flatMap(line => line.answer.missing).map(one => [one.fact, one]))
  return {
    ask: lines[0]!.ask,
    subjects,
    categories: lines.flatMap(({ answer, recorded }) =>
      answer.perCategory.map(one => ({
        ...one,
        recorded,
        wouldSuffice: answer.wouldSuffice.find(w => w.category === one.category)?.instruments ?? [],
      })),
    ),
    said: findings.filter(finding => !isHeldBack(finding)),
    waiting: findings.filter(isHeldBack),
    missing: [...missing.values()],
  }
}

/** What a finding read; an instrument's own entry also rests on what kind of paper it is. */
export function factsRead(finding: Finding): readonly string[] {
  const own = finding.rule.includes('#') && finding.facts.length > 0
  return own ? ['instrument', ...finding.facts] : finding.facts
}

function merged(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, f => JSON.stringify([f.rule, f.why, f.outcome, f.citation]))
  return [...alike.values()]
    .map(same => ({ ...same[0]!, categories: [...new Set(same.flatMap(f => f.categories))] }))
    .sort((a, b) => a.step - b.step)
}

export type Shared<T> = { readonly value: T; readonly lines: readonly AnswerLine[] }

/** One part of the answers, each different value once with the lines that have it. */
export function sharedBy<T>(lines: readonly AnswerLine[], pick: (answer: Answer) => T): Shared<T>[] {
  const alike = Map.groupBy(lines, line => JSON.stringify(pick(line.answer)))
  return [...alike.values()].map(same => ({ value: pick(same[0]!.answer), lines: same }))
}
