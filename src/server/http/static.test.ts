import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { assetOf, type Bundle, serveBundle } from './static.ts'

test('goes compressed to a browser that takes it, where that makes it smaller, and as it is to any other', async () => {
  const text = 'let a = 1\n'.repeat(1_000)
  const files: Bundle = new Map([
    ['a.js', assetOf(new Uint8Array(Buffer.from(text)), 'text/javascript; charset=utf-8')],
    ['a.woff2', assetOf(new Uint8Array(5_000), 'font/woff2')],
    ['small.css', assetOf(new Uint8Array(10), 'text/css; charset=utf-8')],
  ])
  const served = new Hono().get('/*', serveBundle(files, '/'))
  const ask = (path: string, accepted: string, more = {}) =>
    served.request(path, { headers: { 'accept-encoding': accepted, ...more } })
  for (const takes of ['gzip, deflate', 'br;q=0, gzip;q=0.5']) {
    const answer = await ask('/a.js', takes)
    assert.equal(answer.headers.get('content-encoding'), 'gzip', takes)
    assert.equal(answer.headers.get('vary'), 'accept-encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.ok(bytes.length < 500)
    assert.equal(gunzipSync(bytes).toString(), text)
    const known = { 'if-none-match': answer.headers.get('etag') ?? '' }
    assert.equal((await ask('/a.js', takes, known)).status, 304)
  }
  for (const takes of ['gzip, deflate, br', 'br', '*']) {
    // Made beside what was answered meanwhile.
    while ((await ask('/a.js', takes)).headers.get('content-encoding') !== 'br') await pause(10)
    const answer = await ask('/a.js', takes)
    assert.equal(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString(), text)
  }
  for (const not of ['', 'identity', 'gzip;q=0', 'gzip;q=0.0, *;q=0', 'br;q=0.000']) {
    const answer = await ask('/a.js', not)
    assert.equal(answer.headers.get('content-encoding'), null, not)
    assert.equal(await answer.text(), text)
  }
  for (const path of ['/a.woff2', '/small.css'])
    assert.equal((await ask(path, 'gzip')).headers.get('content-encoding'), null, path)
})
