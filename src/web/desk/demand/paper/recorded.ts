// The whole answers that stand beside a demand's assessment, as the law's view takes them.

import type { AsOf } from '../../../../api/desk/law.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import type { Answer } from '../../../../law/answer.ts'
import type { AnswerLine } from '../../law/answer-groups.ts'
import { keyOf, subjectOf } from '../deciding/lines.ts'

/** Null where an assessment was kept without its answers, or in an earlier form: then its findings alone are told. */
export function recordedLines(demand: Demand): AnswerLine[] | null {
  const { assessment } = demand
  if (!assessment) return null
  const lines = assessment.lines.flatMap(line => {
    const answer = assessment.answer?.[keyOf(line)]
    return isWhole(answer) ? [{ ask: line.ask, subject: subjectOf(demand, line), answer }] : []
  })
  return lines.length === assessment.lines.length ? lines : null
}

/** The answers of another day, each beside what is recorded for the same line. */
export function whatIfLines(demand: Demand, { lines }: AsOf): AnswerLine[] {
  return lines.map(({ line, answer }) => {
    const [ask = null, , account] = line.split('/')
    const recorded = demand.assessment?.answer?.[line]
    const key = {
      ask: ask ?? '',
      category: answer.perCategory[0]!.category,
      account: account === '-' ? null : (account ?? null),
    }
    return {
      ask,
      subject: subjectOf(demand, key),
      answer,
      recorded: isWhole(recorded) ? recorded.perCategory[0]?.outcome : undefined,
    }
  })
}

/** What is stored outlives the program that stored it. */
function isWhole(answer: Answer | undefined): answer is Answer {
  return (
    answer !== undefined &&
    Array.isArray(answer.perCategory) &&
    Array.isArray(answer.findings) &&
    answer.findings.every(finding => Array.isArray(finding.facts)) &&
    answer.secrecy !== undefined
  )
}
