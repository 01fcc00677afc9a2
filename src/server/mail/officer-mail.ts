// Mail to an officer that belongs to no demand: stored in the transaction that says why, sent by the post.
import type { Transaction } from '../../store/database.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { runOnce } from '../worker/dispatch.ts'
import { type PlainMail, sealedMail, waitingMail } from './waiting-mail.ts'

/** Within the caller's transaction, which must act as the system. */
export async function queueOfficerMail(
  tx: Transaction,
  d: Deployment,
  letter: PlainMail & { readonly officer: string },
): Promise<void> {
  const { id, message } = await sealedMail(d, letter)
  await tx.query(
    "insert into duly.officer_mail (id, officer_id, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, letter.officer, message, d.now()],
  )
}

export const outgoingOfficerMail = (d: Deployment, transport: Transport) =>
  waitingMail(d, transport, { table: 'officer_mail', attempts: 60 })

/** Tries what is due; returns how many messages were taken. */
export function sendOfficerMail(d: Deployment, transport: Transport): Promise<number> {
  return runOnce(d, outgoingOfficerMail(d, transport))
}
