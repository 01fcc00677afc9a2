// Outgoing mail: composed once, stored, then sent as those very bytes until the next server has taken them. Message-IDs are
// random, without time or sequence, and are how a reply finds its demand.
import { createHash, randomBytes } from 'node:crypto'
import { type OutgoingTls, outgoingTls } from './outgoing-tls.ts'

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
  // Loaded with the first mail that goes out.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js')
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

export type SendOutcome = {
  /** `unknown`: the whole message went over the wire, and the line broke before the server said whether it took it. */
  readonly outcome: 'accepted' | 'refused' | 'later' | 'unknown'
  readonly detail: string
}

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
  { url, tls = outgoingTls(url) }: { readonly url: string; readonly tls?: OutgoingTls | undefined },
  raw: Uint8Array,
  envelope: { from: string; to: string },
): Promise<SmtpTried> {
  const { default: nodemailer } = await import('nodemailer')
  const transport = nodemailer.createTransport({
    url,
    requireTLS: tls === 'required',
    connectionTimeout: 10_000,
    greetingTimeout: 15_000,
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

/** A server that says something now and then, and never the end, must not hold a message for longer. */
const TRY_MS = 60_000

/** A transport to the provider's outgoing server, e.g. `smtp://127.0.0.1:25`. `close` ends what is under way. */
export function smtpTransport(url: string, tls: OutgoingTls = outgoingTls(url)): Transport {
  const closing = new AbortController()
  return {
    send: (raw, envelope) =>
      sendOnce({ url, tls }, raw, envelope, AbortSignal.any([closing.signal, AbortSignal.timeout(TRY_MS)])),
    close: () => closing.abort(),
  }
}

async function sendOnce(
  { url, tls }: { readonly url: string; readonly tls: OutgoingTls },
  raw: Uint8Array,
  envelope: { from: string; to: string },
  signal: AbortSignal,
): Promise<SendOutcome> {
  let handedOver = false
  const { default: nodemailer } = await import('nodemailer')
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    requireTLS: tls === 'required',
    logger: { ...quiet, info: (entry: unknown) => (handedOver ||= isMessageEnd(entry)) },
  } as object)
  try {
    await transport.sendMail({
      envelope,
      raw: Buffer.from(raw),
      dsn: reports(raw, envelope.to),
      signal,
    } as object)
    return { outcome: 'accepted', detail: 'taken by the next server' }
  } catch (error) {
    const answered = classify(error)
    return answered ?? (handedOver ? notKnown : notReached)
  } finally {
    transport.close()
  }
}

const notKnown: SendOutcome = { outcome: 'unknown', detail: 'the server did not say whether it took it' }
const notReached: SendOutcome = { outcome: 'later', detail: 'the server cannot be reached' }

const nothing = () => {}
const quiet = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing }

/** What nodemailer notes when the last byte of a message has gone to the socket. */
function isMessageEnd(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'message'
}

/**
 * Asks the servers behind to say what becomes of it (RFC 3461); those that cannot are not asked. One id for all tries of a message.
 */
function reports(raw: Uint8Array, recipient: string) {
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
    return: 'headers' as const,
    notify: ['success', 'failure', 'delay'],
    recipient,
  } as object
}

/** null where the server said nothing. A 5xx is final; a 4xx is tried again. RFC 5321 § 4.2.1. */
function classify(error: unknown): SendOutcome | null {
  const code =
    typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0
  // A server that will not speak TLS says so with a 5xx too, and has not been told of any recipient.
  if (error instanceof Error && 'code' in error && error.code === 'ETLS')
    return { outcome: 'later', detail: 'the server offers no TLS that can be trusted' }
  if (code >= 500 && code < 600) return { outcome: 'refused', detail: `the server refused it (${code})` }
  return code > 0 ? { outcome: 'later', detail: `the server asks to wait (${code})` } : null
}
