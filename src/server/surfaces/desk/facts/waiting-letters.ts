// Letters that the next mail server has not taken: the desk says so where the letter stands, so that nobody counts on it.

import type { Actor } from '../../../../kernel/actor.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { timelineWords } from '../../../../words/faces/timeline.ts'
import type { Language } from '../../../../words/languages.ts'
import { when } from '../../../../words/when.ts'
import type { Deployment } from '../../../deployment.ts'

type Row = { letter_id: string; state: 'waiting' | 'failed'; next_at: Date }

/** Letter id → a sentence, for letters that were tried and not taken. */
export async function waitingLetters(
  d: Deployment,
  actor: Actor,
  demandId: string,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      "select letter_id, state, next_at from duly.outgoing_mail where demand_id = $1 and state <> 'sent' and attempts > 0",
      [demandId],
    ),
  )
  return new Map(rows.map(row => [row.letter_id, sentence(row, d.provider.zone, language)]))
}

function sentence({ state, next_at }: Row, zone: string, language: Language): string {
  const say = timelineWords(language)
  return state === 'waiting'
    ? say('mail_waits', { at: when(next_at.toISOString(), zone, language) })
    : say('mail_failed')
}
