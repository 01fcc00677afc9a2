// What became of a drill's mail: refused by the next server, given up, or come back later. Written to the drill, so that its tenant sees it.
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { messageMac } from '../../store/projections.ts'
import type { DeliveryReport } from '../../wire/delivery-report.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'

type Held = Pick<Deployment, 'vault' | 'now'>

/** Which of the mails that wait is this drill's, and by which Message-ID a report names it. */
export async function noteDrillMail(
  tx: Transaction,
  { vault }: Pick<Deployment, 'vault'>,
  drill: string,
  mail: { readonly id: string; readonly messageId: string },
): Promise<void> {
  await tx.query('update duly.drill set mail_id = $2, message_mac = $3 where id = $1', [
    drill,
    mail.id,
    messageMac(vault, mail.messageId),
  ])
}

/** `said`: the words of the server that refused it; mail of anything but a drill changes nothing. */
export async function noteDrillFailed(tx: Transaction, d: Held, mail: string, said: string): Promise<void> {
  const [row] = await tx.query<{ id: string }>('select id from duly.drill where mail_id = $1', [mail])
  if (row) await noteUndelivered(tx, d, row.id, said)
}

/** A report about a drill of ours is taken, and is no demand. */
export async function takeDrillReport(d: Deployment, report: DeliveryReport): Promise<string | null> {
  const macs = report.messageIds.map(id => messageMac(d.vault, id))
  return asWorker(d, async tx => {
    const [row] = await tx.query<{ id: string; note: Buffer }>(
      'select id, note from duly.drill where message_mac = any($1) limit 1',
      [macs],
    )
    if (!row) return null
    if (report.status === 'bounced') await noteUndelivered(tx, d, row.id, null)
    return openField<{ reference: string }>(d.vault.directoryKey, [row.id, 1, 'note'], row.note).reference
  })
}

/** The first that is said stands. */
async function noteUndelivered(tx: Transaction, d: Held, drill: string, said: string | null): Promise<void> {
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
