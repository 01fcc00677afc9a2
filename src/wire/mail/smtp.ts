// The mail server that demands are served at. It takes mail for its own addresses and nobody else's, and says 250 only
// after `receive` has stored the message: what was accepted is never lost, and what is not stored the sender keeps.
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

export type SmtpLimits = {
  readonly messageBytes: number
  readonly connections: number
  readonly connectionsPerAddress: number
  readonly messagesPerMinutePerAddress: number
}

export const defaultSmtpLimits: SmtpLimits = {
  messageBytes: 40 * 1024 * 1024,
  connections: 100,
  connectionsPerAddress: 10,
  messagesPerMinutePerAddress: 60,
}

export type ReceivedMessage = {
  readonly raw: Uint8Array
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly session: { readonly remoteAddress: string; readonly helo: string; readonly secure: boolean }
}

/** `code` is an SMTP reply: 4xx asks the sender to keep the mail and come back, 5xx refuses it for good. */
export type ReceiveAnswer =
  | { readonly accepted: true; readonly reference: string }
  | { readonly accepted: false; readonly code: number; readonly text: string }

export type SmtpOptions = {
  /** 0 takes any free port; the chosen one is in the result. */
  readonly port: number
  readonly host: string
  /** The name this server greets with. */
  readonly name: string
  /** Addresses that demands may be served at, in any case. */
  readonly recipients: readonly string[]
  readonly limits?: Partial<SmtpLimits>
  /** Resolves when the message is durable. A rejection is answered with 451: the sender tries again. */
  readonly receive: (message: ReceivedMessage) => Promise<ReceiveAnswer>
  /** Key and certificate in PEM; without them STARTTLS is not offered. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Milliseconds; a clock for the rate limit. */
  readonly now?: () => number
}

export type SmtpListener = {
  readonly port: number
  /** Stops listening, lets messages in flight be answered, then closes. */
  close(): Promise<void>
}

type Reply = Error & { responseCode: number }

/** Starts listening; rejects where the port cannot be had. */
export async function startSmtp(options: SmtpOptions): Promise<SmtpListener> {
  const limits = { ...defaultSmtpLimits, ...options.limits }
  const recipients = new Set(options.recipients.map(address => address.toLowerCase()))
  const rate = rateLimit(limits.messagesPerMinutePerAddress, options.now ?? Date.now)
  const open = new Map<string, number>()
  const server = new SMTPServer({
    name: options.name,
    banner: 'ready',
    size: limits.messageBytes,
    maxClients: limits.connections,
    disabledCommands: options.tls === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    useXClient: false,
    useXForward: false,
    disableReverseLookup: true,
    socketTimeout: 60_000,
    closeTimeout: 30_000,
    logger: false,
    ...(options.tls ?? {}),
    onConnect: (session, callback) => {
      const count = (open.get(session.remoteAddress) ?? 0) + 1
      open.set(session.remoteAddress, count)
      callback(
        count > limits.connectionsPerAddress ? reply(421, 'too many connections from your address') : null,
      )
    },
    onClose: session => {
      const count = (open.get(session.remoteAddress) ?? 1) - 1
      if (count > 0) open.set(session.remoteAddress, count)
      else open.delete(session.remoteAddress)
    },
    onMailFrom: (_address, session, callback) => {
      callback(
        rate(session.remoteAddress)
          ? null
          : reply(451, '4.7.1 too many messages from your address, try again later'),
      )
    },
    onRcptTo: (address, _session, callback) => {
      callback(
        recipients.has(address.address.toLowerCase())
          ? null
          : reply(550, '5.7.1 no such address here; this server does not relay'),
      )
    },
    onData: (stream, session, callback) => {
      take(stream, session, limits, options.receive).then(
        text => callback(null, text),
        (error: unknown) =>
          callback(isReply(error) ? error : reply(451, '4.3.0 not stored; keep the mail and try again')),
      )
    },
  })
  // Connections that break off are the sender's business; without a listener they would end the process.
  server.on('error', () => undefined)
  const port = await listen(server, options)
  return { port, close: () => new Promise(resolve => server.close(() => resolve())) }
}

function listen(server: SMTPServer, options: SmtpOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.server.off('error', reject)
      const address = server.server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : options.port)
    })
  })
}

async function take(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  limits: SmtpLimits,
  receive: SmtpOptions['receive'],
): Promise<string> {
  const raw = await readWithin(stream, limits.messageBytes)
  const { mailFrom, rcptTo } = session.envelope
  const answer = await receive({
    raw,
    envelope: {
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(entry => entry.address.toLowerCase()),
    },
    session: {
      remoteAddress: session.remoteAddress,
      helo: session.hostNameAppearsAs,
      secure: session.secure,
    },
  })
  if (answer.accepted) return `2.0.0 stored as ${oneLine(answer.reference)}`
  throw reply(answer.code >= 400 && answer.code < 600 ? answer.code : 451, oneLine(answer.text))
}

async function readWithin(stream: SMTPServerDataStream, max: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  // The rest is read and dropped: the sender hears the answer only after its last line.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= max) chunks.push(chunk)
  }
  if (size > max || stream.sizeExceeded)
    throw reply(552, `5.3.4 larger than the ${max} bytes taken here; use the portal`)
  return Buffer.concat(chunks)
}

function reply(code: number, text: string): Reply {
  return Object.assign(new Error(text), { responseCode: code })
}

function isReply(error: unknown): error is Reply {
  return error instanceof Error && 'responseCode' in error
}

function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 200)
}

/** At most `perMinute` calls a minute and address, refilled steadily; addresses not seen for a minute are forgotten. */
function rateLimit(perMinute: number, now: () => number): (address: string) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return address => {
    const at = now()
    if (buckets.size > 10_000) {
      for (const [key, bucket] of buckets) if (at - bucket.at > 60_000) buckets.delete(key)
    }
    const bucket = buckets.get(address) ?? { tokens: perMinute, at }
    const tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) * perMinute) / 60_000)
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    return tokens >= 1
  }
}
