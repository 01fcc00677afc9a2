import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fromHex, utf8 } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'

const vectors = new URL('../../../shared/data/ed25519-cctv/ed25519vectors.json', import.meta.url)
const skip = existsSync(vectors)
  ? false
  : 'third-party vectors (shared/data/ed25519-cctv) are not beside the project'

function verifyByNode(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const x = Buffer.from(key).toString('base64url')
  return verify(
    null,
    message,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    signature,
  )
}

test('browser and server accept the same signatures on all 914 edge cases, none with a part of small order', {
  skip,
}, () => {
  const cases: { key: string; sig: string; msg: string; flags: string[] | null }[] = JSON.parse(
    readFileSync(vectors, 'utf8'),
  )
  assert.equal(cases.length, 914)
  let accepted = 0
  for (const { key, sig, msg, flags } of cases) {
    const [k, m, s] = [fromHex(key), utf8(msg), fromHex(sig)]
    const ours = verifyEd25519(k, m, s)
    assert.equal(ours, verifyByNode(k, m, s), JSON.stringify(flags))
    if (ours) assert.ok(!flags?.includes('low_order_A') && !flags?.includes('low_order_R'))
    if (ours) accepted++
  }
  assert.equal(accepted, 43)
})

test('a signature by the platform verifies, and with any byte changed does not', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url'))
  const message = utf8('a text')
  const signature = new Uint8Array(sign(null, message, privateKey))
  assert.ok(verifyEd25519(key, message, signature))
  for (let i = 0; i < 64; i++) {
    const changed = signature.slice()
    changed[i]! ^= 1
    assert.ok(!verifyEd25519(key, message, changed))
  }
  assert.ok(!verifyEd25519(key, utf8('another'), signature))
})
