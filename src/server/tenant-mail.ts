// Mail to a tenant that belongs to no demand (a drill, a change of contacts): stored in the transaction that says why, sent by
// the post until the next server has taken it.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../store/database.ts'
import { openBytes, sealBytes } from '../store/field.ts'
import { composeMail, newMessageId, type OutgoingAttachment, type Transport } from '../wire/out-mail.ts'
import type { Deployment } from './deployment.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { each } from './worker/each.ts'
import { recipientOf } from './worker/post.ts'

export type TenantLetter = {
  readonly tenant: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly OutgoingAttachment[]
}

/** Within the caller's transaction, which must act as the system. */
export async function queueTenantMail(tx: Transaction, d: Deployment, letter: TenantLetter): Promise<void> {
  const message = await composeMail({
    messageId: newMessageId(d.provider.mail.from),
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    attachments: letter.attachments ?? [],
    date: new Date(d.now()),
    references: [],
  })
  const id = randomBytes(16).toString('hex')
  const sealed = sealBytes(d.vault.directoryKey, [id, 1, 'mail'], message)
  await tx.query(
    "insert into duly.tenant_mail (id, tenant_id, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, letter.tenant, sealed, d.now()],
  )
}

type Waiting = { id: string; message: Buffer; attempts: number }

const MAX_ATTEMPTS = 60

/** Tries what is due; returns how many messages were taken. */
export async function sendTenantMail(d: Deployment, transport: Transport): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Waiting>(
      "select id, message, attempts from duly.tenant_mail where state = 'waiting' and next_at <= $1 order by next_at limit 20",
      [d.now()],
    ),
  )
  let taken = 0
  await each(due, async mail => {
    const raw = openBytes(d.vault.directoryKey, [mail.id, 1, 'mail'], mail.message)
    const sent = await transport.send(raw, { from: d.provider.mail.from, to: recipientOf(raw) })
    if (sent.outcome === 'accepted') taken++
    await settle(d, mail, sent)
  })
  return taken
}

/** One minute after the first failure, doubling, at most an hour apart. */
async function settle(
  d: Deployment,
  mail: Waiting,
  sent: { outcome: string; detail: string },
): Promise<void> {
  const later = sent.outcome === 'later' && mail.attempts < MAX_ATTEMPTS
  const state = later ? 'waiting' : sent.outcome === 'accepted' ? 'sent' : 'failed'
  const wait = Math.min(3600, 2 ** Math.min(mail.attempts, 6) * 60)
  const nextAt = new Date(Date.parse(d.now()) + wait * 1000).toISOString()
  await asWorker(d, tx =>
    tx.query(
      'update duly.tenant_mail set state = $2, attempts = attempts + 1, next_at = $3, last_error = $4 where id = $1',
      [mail.id, state, nextAt, sent.detail],
    ),
  )
}
