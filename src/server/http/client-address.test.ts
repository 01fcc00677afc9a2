import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { memberOf } from '../settings/network.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'

const proxies: TrustedProxies = {
  isTrusted: memberOf(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']),
  header: 'x-forwarded-for',
}
const standard: TrustedProxies = { ...proxies, header: 'forwarded' }

function seen(
  trusted: TrustedProxies | null,
  peer: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const app = new Hono().get('/', c => c.text(clientAddress(trusted)(c)))
  const env = { incoming: { socket: { remoteAddress: peer } } }
  return Promise.resolve(app.request('/', { headers }, env)).then(answer => answer.text())
}

const via = (text: string) => ({ 'x-forwarded-for': text })

test('a client cannot choose its address by a header: only a peer that is a trusted proxy is believed', async () => {
  assert.equal(await seen(null, '192.0.2.7', via('198.51.100.1')), '192.0.2.7')
  assert.equal(await seen(proxies, '192.0.2.7', via('198.51.100.1')), '192.0.2.7')
  assert.equal(await seen(proxies, '127.0.0.1', via('198.51.100.1')), '198.51.100.1')
  assert.equal(await seen(proxies, '::ffff:127.0.0.1', via('198.51.100.1')), '198.51.100.1')
})

test('behind proxies the right-most address that is none of them counts, not those that the client sent', async () => {
  assert.equal(await seen(proxies, '127.0.0.1', via('203.0.113.5, 198.51.100.1')), '198.51.100.1')
  assert.equal(await seen(proxies, '127.0.0.1', via('203.0.113.5, 198.51.100.1, 10.1.2.3')), '198.51.100.1')
  assert.equal(await seen(proxies, '127.0.0.1', via('10.9.9.9, 10.1.2.3')), '10.9.9.9')
})

test('what is no address is never a client: the proxy that passed it on counts', async () => {
  assert.equal(await seen(proxies, '127.0.0.1', via('198.51.100.1, junk')), '127.0.0.1')
  assert.equal(await seen(proxies, '127.0.0.1', via('junk, 10.1.2.3')), '10.1.2.3')
  assert.equal(await seen(proxies, '127.0.0.1', via('')), '127.0.0.1')
  assert.equal(await seen(proxies, '127.0.0.1'), '127.0.0.1')
})

test('only the header that the proxies write is looked at', async () => {
  const both = { 'x-forwarded-for': '203.0.113.5', forwarded: 'for=198.51.100.1' }
  assert.equal(await seen(standard, '127.0.0.1', both), '198.51.100.1')
  assert.equal(await seen(proxies, '127.0.0.1', both), '203.0.113.5')
})

test('the standard header is read with quotes, ports and brackets', async () => {
  const read = (forwarded: string) => seen(standard, '127.0.0.1', { forwarded })
  assert.equal(await read('for=203.0.113.5;proto=https, For="198.51.100.1:4711";by=10.0.0.1'), '198.51.100.1')
  assert.equal(await read('for="[2001:db8:1:2::7]:4711"'), '2001:db8:1:2')
  assert.equal(await read('for=_hidden'), '127.0.0.1')
  assert.equal(await read('for=unknown, for=10.0.0.2'), '10.0.0.2')
})

test('an IPv6 client is its network of 64 bits', async () => {
  assert.equal(await seen(null, '2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(await seen(null, '2001:db8::1'), '2001:db8:0:0')
  assert.equal(await seen(null, '2001:0db8:0001:0002::9'), '2001:db8:1:2')
  assert.equal(await seen(null, '::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(await seen(proxies, 'fd00::1', via('2001:db8:1:2::9')), '2001:db8:1:2')
})
