import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { clientAddress } from './client-address.ts'

function seen(behindProxy: boolean, peer: string, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', c => c.text(clientAddress(behindProxy)(c)))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const env = { incoming: { socket: { remoteAddress: peer } } }
  return Promise.resolve(app.request('/', { headers }, env)).then(answer => answer.text())
}

test('a client cannot choose its address by a header, unless the operator put a proxy in front', async () => {
  assert.equal(await seen(false, '192.0.2.7', '198.51.100.1'), '192.0.2.7')
  assert.equal(await seen(true, '127.0.0.1', '198.51.100.1'), '198.51.100.1')
})

test('behind a proxy the entry that the proxy wrote counts, not those that the client sent', async () => {
  assert.equal(await seen(true, '127.0.0.1', '203.0.113.5, 198.51.100.1'), '198.51.100.1')
})

test('an IPv6 client is its network of 64 bits', async () => {
  assert.equal(await seen(false, '2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(await seen(false, '2001:db8::1'), '2001:db8:0:0')
  assert.equal(await seen(false, '2001:0db8:0001:0002::9'), '2001:db8:1:2')
  assert.equal(await seen(false, '::ffff:192.0.2.7'), '::ffff:192.0.2.7')
})
