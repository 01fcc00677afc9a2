// Mail to staff: stored in the transaction that says why, sent by the post until the next server has taken it.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import { sealBytes } from '../../store/keys/field.ts'
import { composeMail, newMessageId, type Transport } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { waitingMail } from '../mail/waiting-mail.ts'
import { runOnce } from '../worker/dispatch.ts'

export type StaffLetter = { readonly to: string; readonly subject: string; readonly text: string }

export function composeStaffMail(
  d: Pick<Deployment, 'provider' | 'now'>,
  { to, subject, text }: StaffLetter,
): Promise<Buffer> {
  return composeMail({
    messageId: newMessageId(d.provider.mail.from),
    from: { name: d.provider.name, address: d.provider.mail.from },
    to,
    subject,
    text,
    attachments: [],
    date: new Date(d.now()),
    references: [],
  })
}

/** Within the caller's transaction, which must act as the system. */
export async function queueStaffMail(
  tx: Transaction,
  d: Pick<Deployment, 'provider' | 'now' | 'vault'>,
  person: string,
  letter: StaffLetter,
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  const sealed = sealBytes(d.vault.directoryKey, [id, 1, 'mail'], await composeStaffMail(d, letter))
  await tx.query(
    "insert into duly.staff_mail (id, person_id, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, person, sealed, d.now()],
  )
}

type Sending = Pick<Deployment, 'db' | 'vault' | 'provider' | 'now'>

/** A link in it is worth nothing after two days. */
export const outgoingStaffMail = (d: Sending, transport: Transport) =>
  waitingMail(d, transport, { table: 'staff_mail', attempts: 48 })

/** Tries what is due; returns how many messages were taken. */
export function sendStaffMail(d: Sending, transport: Transport): Promise<number> {
  return runOnce(d, outgoingStaffMail(d, transport))
}
