// Mail to an officer that belongs to no demand: stored in the transaction that says why, sent by the post.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../store/database.ts'
import { sealBytes } from '../store/field.ts'
import { composeMail, newMessageId, type Transport } from '../wire/out-mail.ts'
import type { Deployment } from './deployment.ts'
import { sendWaitingMail } from './waiting-mail.ts'

/** Within the caller's transaction, which must act as the system. */
export async function queueOfficerMail(
  tx: Transaction,
  d: Deployment,
  letter: { readonly officer: string; readonly to: string; readonly subject: string; readonly text: string },
): Promise<void> {
  const message = await composeMail({
    messageId: newMessageId(d.provider.mail.from),
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    attachments: [],
    date: new Date(d.now()),
    references: [],
  })
  const id = randomBytes(16).toString('hex')
  const sealed = sealBytes(d.vault.directoryKey, [id, 1, 'mail'], message)
  await tx.query(
    "insert into duly.officer_mail (id, officer_id, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, letter.officer, sealed, d.now()],
  )
}

/** Tries what is due; returns how many messages were taken. */
export function sendOfficerMail(d: Deployment, transport: Transport): Promise<number> {
  return sendWaitingMail(d, transport, { table: 'officer_mail', attempts: 60 })
}
