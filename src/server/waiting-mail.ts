// Mail that belongs to no demand and waits in a table of its own until the next server has taken it: one way to send it and to
// try again, for tenants, officers and staff.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../store/database.ts'
import { openBytes, sealBytes } from '../store/field.ts'
import { composeMail, newMessageId, type OutgoingAttachment, type Transport } from '../wire/out-mail.ts'
import type { Deployment } from './deployment.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { each } from './worker/each.ts'
import { recipientOf } from './worker/post.ts'

/** `attempts`: after so many a message that is put off counts as failed. */
export type WaitingMail = {
  readonly table: 'tenant_mail' | 'staff_mail' | 'officer_mail'
  readonly attempts: number
  /** In the transaction that gives a message up. */
  readonly onFailed?: (tx: Transaction, id: string, said: string) => Promise<void>
}

type Sending = Pick<Deployment, 'db' | 'vault' | 'provider' | 'now'>
type Row = { id: string; message: Buffer; attempts: number }

export type PlainMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly OutgoingAttachment[]
}

/** The message as it will be sent, encrypted for its table under the id given out. */
export async function sealedMail(
  d: Pick<Deployment, 'vault' | 'provider' | 'now'>,
  { to, subject, text, attachments = [] }: PlainMail,
): Promise<{ readonly id: string; readonly messageId: string; readonly message: Buffer }> {
  const { name, mail } = d.provider
  const messageId = newMessageId(mail.from)
  const raw = await composeMail({
    messageId,
    from: { name, address: mail.from },
    to,
    subject,
    text,
    attachments,
    date: new Date(d.now()),
    references: [],
  })
  const id = randomBytes(16).toString('hex')
  return { id, messageId, message: sealBytes(d.vault.directoryKey, [id, 1, 'mail'], raw) }
}

/** Tries what is due, twenty at most; returns how many messages were taken. */
export async function sendWaitingMail(d: Sending, transport: Transport, of: WaitingMail): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Row>(
      `select id, message, attempts from duly.${of.table} where state = 'waiting' and next_at <= $1 order by next_at limit 20`,
      [d.now()],
    ),
  )
  let taken = 0
  await each(due, async mail => {
    const raw = openBytes(d.vault.directoryKey, [mail.id, 1, 'mail'], mail.message)
    const sent = await transport.send(raw, { from: d.provider.mail.from, to: recipientOf(raw) })
    if (sent.outcome === 'accepted') taken++
    await settle(d, of, mail, sent)
  })
  return taken
}

/** One minute after the first failure, doubling, at most an hour apart. */
async function settle(
  d: Sending,
  of: WaitingMail,
  mail: Row,
  sent: { outcome: string; detail: string },
): Promise<void> {
  const again = sent.outcome === 'later' && mail.attempts < of.attempts
  const state = again ? 'waiting' : sent.outcome === 'accepted' ? 'sent' : 'failed'
  const wait = Math.min(3600, 2 ** Math.min(mail.attempts, 6) * 60)
  const nextAt = new Date(Date.parse(d.now()) + wait * 1000).toISOString()
  await asWorker(d, async tx => {
    await tx.query(
      `update duly.${of.table} set state = $2, attempts = attempts + 1, next_at = $3, last_error = $4 where id = $1`,
      [mail.id, state, nextAt, sent.detail],
    )
    if (state === 'failed') await of.onFailed?.(tx, mail.id, sent.detail)
  })
}
