// Outgoing mail: composed once, stored, then sent as those very bytes until the next server has taken them. Message-IDs are
// random, without time or sequence, and are how a reply finds its demand.
import { randomBytes } from 'node:crypto'
import nodemailer from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'

export type OutgoingAttachment = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type OutgoingMessage = {
  readonly messageId: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  /** Plain text only: a letter that needs HTML to be understood is not ours. */
  readonly text: string
  readonly attachments: readonly OutgoingAttachment[]
  readonly date: Date
  /** Message-IDs of the thread, oldest first. */
  readonly references: readonly string[]
}

/** `<32 random hex@domain of the sender>`. */
export function newMessageId(from: string): string {
  return `<${randomBytes(16).toString('hex')}@${from.slice(from.lastIndexOf('@') + 1)}>`
}

/** The whole message as it goes over the wire. */
export async function composeMail(m: OutgoingMessage): Promise<Buffer> {
  const last = m.references.at(-1)
  const composer = new MailComposer({
    messageId: m.messageId,
    from: m.from,
    to: m.to,
    subject: oneLine(m.subject),
    text: m.text,
    date: m.date,
    ...(last ? { inReplyTo: last, references: [...m.references] } : {}),
    attachments: m.attachments.map(a => ({
      filename: a.name,
      contentType: a.mediaType,
      content: Buffer.from(a.bytes),
    })),
    headers: { 'Auto-Submitted': 'no' },
    // A letter goes to exactly one place; nothing in it may reach for files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composer.compile().build()
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').slice(0, 300)
}

export type SendOutcome = { readonly outcome: 'accepted' | 'refused' | 'later'; readonly detail: string }

export type Transport = {
  send(raw: Uint8Array, envelope: { from: string; to: string }): Promise<SendOutcome>
  close(): void
}

export type SmtpTried = {
  readonly outcome: 'accepted' | 'refused' | 'unreachable'
  /** The server's own last line, or why there was none; at most 500 characters, one line. */
  readonly answer: string
}

/** One attempt on a connection of its own, for whoever sets the mail up. Says what the server said. */
export async function trySmtp(
  url: string,
  raw: Uint8Array,
  envelope: { from: string; to: string },
): Promise<SmtpTried> {
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: 10_000,
    socketTimeout: 15_000,
  } as object)
  try {
    const { response } = (await transport.sendMail({ envelope, raw: Buffer.from(raw) })) as {
      response?: unknown
    }
    return { outcome: 'accepted', answer: answerLine(response) }
  } catch (error) {
    const said = error as { response?: unknown; code?: unknown }
    if (typeof said.response === 'string') return { outcome: 'refused', answer: answerLine(said.response) }
    return { outcome: 'unreachable', answer: answerLine(said.code ?? 'no connection') }
  } finally {
    transport.close()
  }
}

function answerLine(said: unknown): string {
  return String(said)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 500)
}

/** A transport to the provider's outgoing server, e.g. `smtp://127.0.0.1:25`. */
export function smtpTransport(url: string): Transport {
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  } as object)
  return {
    send: async (raw, envelope) => {
      try {
        await transport.sendMail({ envelope, raw: Buffer.from(raw), dsn: reports(envelope.to) })
        return { outcome: 'accepted', detail: 'taken by the next server' }
      } catch (error) {
        return classify(error)
      }
    },
    close: () => transport.close(),
  }
}

/** Asks the servers behind to say what becomes of it (RFC 3461); those that cannot are not asked. */
function reports(recipient: string) {
  return {
    id: randomBytes(8).toString('hex'),
    return: 'headers' as const,
    notify: ['success', 'failure', 'delay'],
    recipient,
  } as object
}

/** A 5xx to the recipient is final; everything else (4xx, no connection) is tried again. RFC 5321 § 4.2.1. */
function classify(error: unknown): SendOutcome {
  const code =
    typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0
  if (code >= 500 && code < 600) return { outcome: 'refused', detail: `the server refused it (${code})` }
  return {
    outcome: 'later',
    detail: code > 0 ? `the server asks to wait (${code})` : 'the server cannot be reached',
  }
}
