// What counsel answered where a pack leaves a question open for every paper of a kind. The law answers the same whoever asks, so the
// program reads it.

import { PROGRAM } from '../actor.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'

export type CounselAnswerRow = {
  readonly id: string
  readonly instrument: string
  readonly question: 'notice' | 'counting'
  readonly value: string
  readonly reason: string
  readonly source: string
  readonly expires: string
  readonly answered_by: string
  readonly answered_at: Date
  readonly withdrawn_by: string | null
  readonly withdrawn_at: Date | null
}

/** Every answer that was ever given, the newest first. */
export function counselAnswerRows(tx: Pick<Transaction, 'query'>): Promise<CounselAnswerRow[]> {
  return tx.query<CounselAnswerRow>(
    `select id, instrument, question, value, reason, source, to_char(expires, 'YYYY-MM-DD') as expires,
            answered_by, answered_at, withdrawn_by, withdrawn_at
     from duly.counsel_answer order by answered_at desc, id`,
    [],
  )
}

/** Those that were not withdrawn; whether one has expired is for the day of the question. */
export async function liveCounselAnswers(db: Database): Promise<readonly CounselAnswerRow[]> {
  const rows = await withTransaction(db, PROGRAM, counselAnswerRows)
  return rows.filter(row => row.withdrawn_at === null)
}
