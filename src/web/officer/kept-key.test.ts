// What locks the officer's key in their browser: it opens for the same passkey and key alone. That a passkey computes it, and that the
// browser keeps it, is the journey's to show.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeOwnKey } from '../../seal/own-key.ts'
import { lock, unlock } from './kept-key.ts'

const secret = (n: number) => new Uint8Array(32).fill(n).buffer
const nonce = new Uint8Array(12).fill(7)

test('what one passkey locked, its secret alone opens, and no name of another key fits on it', async () => {
  const key = await makeOwnKey()
  const { recipient } = key
  const locked = await lock(key, secret(1), nonce)
  assert.ok(!Buffer.from(locked).includes('AGE-SECRET-KEY'))
  assert.equal(await unlock({ recipient, nonce, locked }, secret(1)), key.identity)
  assert.equal(await unlock({ recipient, nonce, locked }, secret(2)), null)
  const other = (await makeOwnKey()).recipient
  assert.equal(await unlock({ recipient: other, nonce, locked }, secret(1)), null)
  const changed = Uint8Array.from(new Uint8Array(locked), (byte, i) => (i === 3 ? byte ^ 1 : byte)).buffer
  assert.equal(await unlock({ recipient, nonce, locked: changed }, secret(1)), null)
})
