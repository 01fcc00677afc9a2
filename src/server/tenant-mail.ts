// Mail to a tenant that belongs to no demand (a drill, a change of contacts): stored in the transaction that says why, sent by
// the post until the next server has taken it.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../store/database.ts'
import { sealBytes } from '../store/field.ts'
import { composeMail, newMessageId, type OutgoingAttachment, type Transport } from '../wire/out-mail.ts'
import type { Deployment } from './deployment.ts'
import { sendWaitingMail } from './waiting-mail.ts'

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

/** Tries what is due; returns how many messages were taken. */
export function sendTenantMail(d: Deployment, transport: Transport): Promise<number> {
  return sendWaitingMail(d, transport, { table: 'tenant_mail', attempts: 60 })
}
