// Counsel's answers that were not withdrawn, as the evaluator takes them: with the name of who answered.

import type { CounselAnswer } from '../../law/counsel/counsel-answer.ts'
import type { Database } from '../../store/database.ts'
import { type CounselAnswerRow, liveCounselAnswers } from '../../store/program/counsel-answers.ts'

type People = ReadonlyMap<string, { readonly name: string }>

export async function counselInForce(db: Database, people: People): Promise<readonly CounselAnswer[]> {
  const rows = await liveCounselAnswers(db)
  return rows.map(row => counselAnswerOf(row, person => people.get(person)?.name ?? person))
}

export function counselAnswerOf(row: CounselAnswerRow, nameOf: (person: string) => string): CounselAnswer {
  const { instrument, question, value, reason, source, expires } = row
  const provenance = {
    by: nameOf(row.answered_by),
    at: row.answered_at.toISOString(),
    expires,
    reason,
    source,
  }
  // The table's check holds question and value together.
  return { ...provenance, instrument, question, value } as CounselAnswer
}
