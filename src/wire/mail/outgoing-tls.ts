// Whether a letter may leave without TLS, and whether the outgoing server offers it.
import { BlockList, isIP } from 'node:net'

/** `required`: nothing is said before TLS, and its certificate must verify (RFC 3207 § 4.1, RFC 8314). */
export type OutgoingTls = 'required' | 'opportunistic'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** As the settings say; where they say nothing, only a server on this machine takes a letter in the clear. */
export function outgoingTls(url: string, said?: OutgoingTls): OutgoingTls {
  return said ?? (isLoopback(new URL(url).hostname) ? 'opportunistic' : 'required')
}

/** By the name alone: what a resolver answers may change, and somebody else may say it. */
function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) === 0) return host === 'localhost'
  return loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')
}

const TRY_MS = 10_000

/** Why no letter could leave by TLS to this server; null where one could. Nothing is sent, and nobody signs in. */
export async function lackOfTls(url: string): Promise<string | null> {
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection/index.js')
  const { hostname, port, protocol } = new URL(url)
  const connection = new SmtpConnection({
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || (protocol === 'smtps:' ? 465 : 25)),
    secure: protocol === 'smtps:',
    requireTLS: true,
    connectionTimeout: TRY_MS,
    greetingTimeout: TRY_MS,
    socketTimeout: TRY_MS,
  })
  try {
    return await new Promise(resolve => {
      connection.once('error', error => resolve(error.message))
      connection.once('end', () => resolve('the connection ended'))
      connection.connect(() => resolve(null))
    })
  } finally {
    connection.close()
  }
}
