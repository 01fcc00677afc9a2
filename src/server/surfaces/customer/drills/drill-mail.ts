// What became of a drill's mail: refused by the next server, given up, or come back later. Written to the drill, so that its tenant sees it.
import type { Transaction } from '../../../../store/database.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import type { Deployment } from '../../../deployment.ts'

type Held = Pick<Deployment, 'vault' | 'now'>

/** `said`: the words of the server that refused it; mail of anything but a drill changes nothing. */
export async function noteDrillFailed(tx: Transaction, d: Held, mail: string, said: string): Promise<void> {
  const [row] = await tx.query<{ id: string }>('select id from duly.drill where mail_id = $1', [mail])
  if (row) await noteUndelivered(tx, d, row.id, said)
}

/** The first that is said stands. */
export async function noteUndelivered(
  tx: Transaction,
  d: Held,
  drill: string,
  said: string | null,
): Promise<void> {
  await tx.query(
    'update duly.drill set undelivered_at = $2, undelivered = $3 where id = $1 and undelivered_at is null',
    [drill, d.now(), sealField(d.vault.directoryKey, [drill, 1, 'undelivered'], { said })],
  )
}

export type Undelivered = {
  readonly at: string
  /** What the far server said; null where a report came back. */
  readonly said: string | null
}

export function undeliveredOf(
  { vault }: Pick<Deployment, 'vault'>,
  row: {
    readonly id: string
    readonly undelivered_at: Date | null
    readonly undelivered: Buffer | null
  },
): Undelivered | null {
  if (row.undelivered_at === null || row.undelivered === null) return null
  const { said } = openField<{ said: string | null }>(
    vault.directoryKey,
    [row.id, 1, 'undelivered'],
    row.undelivered,
  )
  return { at: row.undelivered_at.toISOString(), said }
}
