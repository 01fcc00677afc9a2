// Outgoing webhooks: one signed POST to an address that an administrator set. Signed as standardwebhooks.com says (HMAC-SHA256
// over id, timestamp and body), and never to a private address: whoever may set an address must not reach our own network.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { request as plainRequest, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { asKept, sentence } from '../kernel/message.ts'

export type WebhookTarget = {
  /** https://…; http only where private addresses are allowed. */
  readonly url: string
  /** `whsec_` and base64 of 24 to 64 random bytes; shown once to whoever made it. */
  readonly secret: string
}

export type WebhookMessage = {
  /** The same for every attempt, so that the receiver takes it once. */
  readonly id: string
  /** RFC 3339: the time of this attempt. A receiver refuses what is minutes old. */
  readonly at: string
  /** JSON, as it is sent. */
  readonly body: string
}

export type Delivery = {
  /** `refused` is final: the receiver said so, or the address may not be reached. `later` is tried again. */
  readonly outcome: 'accepted' | 'refused' | 'later'
  /** In words, without anything that the receiver said. */
  readonly detail: string
}

export type WebhookRules = { readonly allowPrivate: boolean }

const TIMEOUT_MS = 10_000
const MAX_ATTEMPTS = 12

export function newWebhookSecret(): string {
  return webhookSecret(randomBytes(32))
}

export function webhookSecret(bytes: Uint8Array): string {
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}

/** The three headers of a signed message. Source: standardwebhooks.com, "Webhook headers" and "Signature scheme". */
export function signatureHeaders(secret: string, { id, at, body }: WebhookMessage): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const signature = signed(secret, id, timestamp, body).toString('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

/** As a receiver checks it: any one of the signatures, and a time within five minutes of `now` (RFC 3339). */
export function isSignedBy(
  secret: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: string,
  now: string,
): boolean {
  const timestamp = headers['webhook-timestamp'] ?? ''
  const age = Math.abs(Date.parse(now) / 1000 - Number(timestamp))
  if (!/^\d{1,12}$/.test(timestamp) || age > 300) return false
  const expected = signed(secret, headers['webhook-id'] ?? '', timestamp, body)
  return (headers['webhook-signature'] ?? '').split(' ').some(part => {
    const given = Buffer.from(part.startsWith('v1,') ? part.slice(3) : '', 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

function signed(secret: string, id: string, timestamp: string, body: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
}

/** One attempt. Never throws for what the far side does, follows no redirect, and reads nothing of the answer but its status. */
export function sendWebhook(
  target: WebhookTarget,
  message: WebhookMessage,
  rules: WebhookRules,
): Promise<Delivery> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...signatureHeaders(target.secret, message),
  }
  return postOut(target.url, headers, message.body, rules)
}

/** A guarded POST, also for gateways that have a form of their own (SMS). */
export async function postOut(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: WebhookRules,
): Promise<Delivery> {
  const url = webhookUrl(address, rules)
  if (!url) return { outcome: 'refused', detail: asKept(sentence('system.address_may_not_reached')) }
  const bytes = Buffer.from(body)
  const options: RequestOptions = {
    method: 'POST',
    headers: { 'user-agent': 'Duly', ...headers, 'content-length': bytes.length },
    timeout: TIMEOUT_MS,
    // A kept connection would go on to an address that was looked up earlier.
    agent: false,
    lookup: guardedLookup(rules) as NonNullable<RequestOptions['lookup']>,
  }
  return new Promise(resolve => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, response => {
      resolve(deliveryOf(response.statusCode ?? 0))
      response.destroy()
    })
    const over = setTimeout(() => request.destroy(new Error('too slow')), TIMEOUT_MS)
    request.on('timeout', () => request.destroy(new Error('too slow')))
    request.on('close', () => clearTimeout(over))
    request.on('error', error => resolve(failureOf(error)))
    request.end(bytes)
  })
}

/** 410 and other 4xx are final, but for those that ask to wait (RFC 9110 § 15.5.9, RFC 6585 § 4). */
function deliveryOf(status: number): Delivery {
  if (status >= 200 && status < 300) return { outcome: 'accepted', detail: asKept(sentence('system.taken')) }
  const final = status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429
  return {
    outcome: final ? 'refused' : 'later',
    detail: asKept(sentence('system.receiver_answered', { status })),
  }
}

function failureOf(error: Error): Delivery {
  return error instanceof NotReachable
    ? { outcome: 'refused', detail: asKept(sentence('system.address_may_not_reached')) }
    : { outcome: 'later', detail: asKept(sentence('system.receiver_cannot_reached')) }
}

/**
 * When to try again after so many failed attempts (1 for the first): 10 seconds, doubling, at most an hour apart; null after
 * the twelfth, about five hours later.
 */
export function nextAttempt(failed: number, now: string): string | null {
  if (failed >= MAX_ATTEMPTS) return null
  const seconds = Math.min(3600, 10 * 2 ** (failed - 1))
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}

class NotReachable extends Error {}

/** The address, parsed, or null where it may not be used: for the form that sets it, and again before each use. */
export function webhookUrl(text: string, { allowPrivate }: WebhookRules): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const scheme = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')
  if (!scheme || url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return allowPrivate || isIP(host) === 0 || isPublicAddress(host) ? url : null
}

/** Looks up and refuses in one step, so that the name cannot mean another address when the connection is made. */
function guardedLookup({ allowPrivate }: WebhookRules) {
  return (
    host: string,
    options: LookupOptions,
    done: (error: Error | null, address?: string | LookupAddress[], family?: number) => void,
  ) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error)
      const reachable = allowPrivate ? found : found.filter(a => isPublicAddress(a.address))
      const [first] = reachable
      if (!first || reachable.length < found.length) return done(new NotReachable())
      return options.all ? done(null, reachable) : done(null, first.address, first.family)
    })
}

const special = new BlockList()
// IANA special-purpose registries (RFC 6890) and multicast.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, bits, 'ipv4')
// Inside global unicast these carry another address, or none: Teredo and benchmarks, ORCHID, documentation, 6to4.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, bits, 'ipv6')
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** Whether a connection to this address leaves for the public Internet. Anything that is not known to is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
