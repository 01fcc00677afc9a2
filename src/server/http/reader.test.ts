// Who reads a page, as far as times go.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { zoneOf } from './reader.ts'

test('sentences are told in the zone that the browser names, and in the provider’s where it names none that is one', async () => {
  const app = new Hono().get('/', c => c.text(zoneOf(c, 'Europe/Amsterdam')))
  const told = async (headers: Record<string, string>) => (await app.request('/', { headers })).text()
  assert.equal(await told({ 'x-duly-zone': 'America/Los_Angeles' }), 'America/Los_Angeles')
  assert.equal(await told({ 'x-duly-zone': 'Asia/Calcutta' }), 'Asia/Calcutta')
  for (const foul of ['', 'Mars/Olympus', '../../etc', '+05:30', 'a'.repeat(100)])
    assert.equal(await told({ 'x-duly-zone': foul }), 'Europe/Amsterdam')
  assert.equal(await told({}), 'Europe/Amsterdam')
})
