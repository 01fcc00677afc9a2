// Letters that the next mail server has not taken: the desk says so where the letter stands, so that nobody counts on it.
import type { Deployment } from '../deployment.ts'
import { when } from '../letters/when.ts'
import { asWorker } from '../worker/demand-at-work.ts'

type Row = { letter_id: string; state: 'waiting' | 'failed'; next_at: Date }

/** Letter id → a sentence, for letters that were tried and not taken. */
export async function waitingLetters(d: Deployment, demandId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await asWorker(d, tx =>
    tx.query<Row>(
      "select letter_id, state, next_at from duly.outgoing_mail where demand_id = $1 and state <> 'sent' and attempts > 0",
      [demandId],
    ),
  )
  return new Map(rows.map(row => [row.letter_id, sentence(row, d.provider.zone)]))
}

function sentence({ state, next_at }: Row, zone: string): string {
  return state === 'waiting'
    ? `The mail server has not taken it yet; it is tried again ${when(next_at.toISOString(), zone)}.`
    : 'The mail server refused it for good: it has not arrived.'
}
