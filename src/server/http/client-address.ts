// Who connects, as far as the network says: for rate limits alone, and only ever as a keyed hash in the database.
import { isIPv6 } from 'node:net'
import type { Context } from 'hono'

export type ClientAddress = (c: Context) => string

/**
 * The peer's address, or behind a proxy of the operator's the last entry of X-Forwarded-For (which that proxy wrote; the
 * ones before it are the client's own claim). An IPv6 client is its /64: it owns all of it.
 */
export function clientAddress(behindProxy: boolean): ClientAddress {
  return c => {
    const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    const address = forwarded ?? peerOf(c) ?? 'unknown'
    return isIPv6(address) && !address.startsWith('::ffff:') ? network64(address) : address
  }
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
