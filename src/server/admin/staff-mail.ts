// Mail to staff: stored in the transaction that says why, sent by the post until the next server has taken it.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import { openBytes, sealBytes } from '../../store/field.ts'
import { composeMail, newMessageId, type Transport } from '../../wire/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { each } from '../worker/each.ts'
import { recipientOf } from '../worker/post.ts'

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

type Waiting = { id: string; message: Buffer; attempts: number }

/** A link in it is worth nothing after two days. */
const MAX_ATTEMPTS = 48

/** Tries what is due; returns how many messages were taken. */
export async function sendStaffMail(
  d: Pick<Deployment, 'db' | 'vault' | 'provider' | 'now'>,
  transport: Transport,
): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Waiting>(
      "select id, message, attempts from duly.staff_mail where state = 'waiting' and next_at <= $1 order by next_at limit 20",
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
  d: Pick<Deployment, 'db' | 'now'>,
  mail: Waiting,
  sent: { outcome: string; detail: string },
): Promise<void> {
  const again = sent.outcome === 'later' && mail.attempts < MAX_ATTEMPTS
  const state = again ? 'waiting' : sent.outcome === 'accepted' ? 'sent' : 'failed'
  const wait = Math.min(3600, 2 ** Math.min(mail.attempts, 6) * 60)
  const nextAt = new Date(Date.parse(d.now()) + wait * 1000).toISOString()
  await asWorker(d, tx =>
    tx.query(
      `update duly.staff_mail set state = $2, attempts = attempts + 1, next_at = $3, last_error = $4 where id = $1`,
      [mail.id, state, nextAt, sent.detail],
    ),
  )
}
