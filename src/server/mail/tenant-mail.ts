// Mail to a tenant that belongs to no demand (a drill, a change of contacts): stored in the transaction that says why, sent by
// the post until the next server has taken it.
import type { Transaction } from '../../store/database.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { noteDrillFailed } from '../surfaces/customer/drills/drill-mail.ts'
import { runOnce } from '../worker/dispatch.ts'
import { type PlainMail, sealedMail, waitingMail } from './waiting-mail.ts'

export type TenantLetter = PlainMail & { readonly tenant: string }

/** Within the caller's transaction, which must act as the system. Gives the id of the row, and the Message-ID. */
export async function queueTenantMail(
  tx: Transaction,
  d: Deployment,
  letter: TenantLetter,
): Promise<{ readonly id: string; readonly messageId: string }> {
  const { id, messageId, message } = await sealedMail(d, letter)
  await tx.query(
    "insert into duly.tenant_mail (id, tenant_id, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
    [id, letter.tenant, message, d.now()],
  )
  return { id, messageId }
}

export const outgoingTenantMail = (d: Deployment, transport: Transport) =>
  waitingMail(d, transport, {
    table: 'tenant_mail',
    attempts: 60,
    onFailed: (tx, id, said) => noteDrillFailed(tx, d, id, said),
  })

/** Tries what is due; returns how many messages were taken. */
export function sendTenantMail(d: Deployment, transport: Transport): Promise<number> {
  return runOnce(d, outgoingTenantMail(d, transport))
}
