// Who connects, as far as the network says: for rate limits alone, and only ever as a keyed hash in the database.
import { isIP, isIPv6 } from 'node:net'
import type { Context } from 'hono'

export type ClientAddress = (c: Context) => string

export type TrustedProxies = {
  /** Whether an address is one of the operator's proxies. */
  readonly isTrusted: (address: string) => boolean
  /** The one header that they write; a client may send the other as it likes. */
  readonly header: 'x-forwarded-for' | 'forwarded'
}

/**
 * The peer's address. Where the peer is a trusted proxy: the right-most address of its header that is no trusted proxy, because
 * whatever stands left of that is the client's own claim. An IPv6 client is its /64: it owns all of it.
 */
export function clientAddress(proxies: TrustedProxies | null = null): ClientAddress {
  return c => {
    const peer = plain(peerOf(c) ?? '')
    const address = proxies?.isTrusted(peer) ? clientBehind(peer, c, proxies) : peer
    if (address === '') return 'unknown'
    return isIPv6(address) ? network64(address) : address
  }
}

function clientBehind(peer: string, c: Context, { isTrusted, header }: TrustedProxies): string {
  const value = c.req.header(header) ?? ''
  const chain =
    header === 'forwarded' ? forwardedFor(value) : value.split(',').map(hop => addressIn(hop.trim()))
  let nearest = peer
  for (const hop of chain.toReversed()) {
    // What is no address was written by nobody whom we know: the proxy that passed it on answers for it.
    if (hop === null) return nearest
    nearest = hop
    if (!isTrusted(hop)) return hop
  }
  return nearest
}

/** The `for` of each element of RFC 7239, quoted or not, with a port or without; null for one that names no address. */
function forwardedFor(value: string): (string | null)[] {
  if (value.trim() === '') return []
  return value.split(',').map(element => {
    const named = /(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;\s]*))/i.exec(element)
    return addressIn(named?.[1] ?? named?.[2] ?? '')
  })
}

function addressIn(text: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  return isIP(bare) === 0 ? null : plain(bare)
}

/** An IPv4 client of a listener for both families is written as IPv6. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  return mapped?.[1] ?? address
}

function peerOf(c: Context): string | undefined {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress
}

function network64(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map(g => Number.parseInt(g, 16).toString(16))
    .join(':')
}
