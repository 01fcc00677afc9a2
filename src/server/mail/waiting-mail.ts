// Mail that belongs to no demand and waits in a table of its own until the next server has taken it: one way to send it and to
// try again, for tenants, officers and staff.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import type { Leased } from '../../store/installation/lease.ts'
import { openBytes, sealBytes } from '../../store/keys/field.ts'
import {
  composeMail,
  newMessageId,
  type OutgoingAttachment,
  type Transport,
} from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { type Outgoing, runOnce } from '../worker/dispatch.ts'

/** `attempts`: a message that was put off so many times fails at the next. */
export type WaitingMail = {
  readonly table: 'tenant_mail' | 'staff_mail' | 'officer_mail'
  readonly attempts: number
  /** In the transaction that gives a message up. */
  readonly onFailed?: (tx: Transaction, id: string, said: string) => Promise<void>
}

type Sending = Pick<Deployment, 'db' | 'vault' | 'provider' | 'now'>
type Row = { readonly message: Buffer }

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

/** How mail of one table leaves. */
export function waitingMail(d: Sending, transport: Transport, of: WaitingMail): Outgoing<Row> {
  const open = (row: Row & Leased) => openBytes(d.vault.directoryKey, [row.id, 1, 'mail'], row.message)
  return {
    table: of.table,
    columns: 'v.message',
    lanes: 4,
    inRow: 20,
    receiverOf: row => domainOf(recipientOf(open(row))),
    send: async (row, begin) => {
      const raw = open(row)
      begin()
      return transport.send(raw, { from: d.provider.mail.from, to: recipientOf(raw) })
    },
    nextTry: failed => (failed > of.attempts ? null : mailPause(failed, d.now())),
    settled: async (tx, row, { outcome, detail }) => {
      if (outcome === 'failed') await of.onFailed?.(tx, row.id, detail)
    },
  }
}

/** Tries what is due; returns how many messages were taken. */
export function sendWaitingMail(d: Sending, transport: Transport, of: WaitingMail): Promise<number> {
  return runOnce(d, waitingMail(d, transport, of))
}

/** One minute after the first failure, doubling, at most an hour apart. */
export function mailPause(failed: number, now: string): string {
  const wait = Math.min(3600, 2 ** Math.min(failed - 1, 6) * 60)
  return new Date(Date.parse(now) + wait * 1000).toISOString()
}

/** The one address that the composed message names. */
export function recipientOf(raw: Buffer): string {
  const head = raw.subarray(0, 16_384).toString('utf8')
  const to = /^To: (.*)$/im.exec(head)?.[1] ?? ''
  return (/<([^>]+)>/.exec(to)?.[1] ?? to).trim()
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
