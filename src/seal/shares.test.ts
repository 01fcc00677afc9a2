import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromHex, hex } from '../ledger/bytes.ts'
import { generateIdentity } from './age/age-keys.node.ts'
import { joinIdentity, splitIdentity } from './identity-shares.node.ts'
import { encodeShare, joinShares, type KeptShare, parseShare, splitSecret } from './shares.ts'

type Case = {
  name: string
  count: number
  needed: number
  secret: string
  random: string
  shares: { index: number; bytes: string }[]
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../vectors/seal/shares.json', import.meta.url), 'utf8'),
) as { cases: Case[] }

for (const one of cases)
  test(`vectors: ${one.name}`, () => {
    const made = splitSecret(fromHex(one.secret), one, fromHex(one.random))
    assert.deepEqual(
      made.map(share => ({ index: share.index, bytes: hex(share.bytes) })),
      one.shares,
    )
    assert.equal(hex(joinShares(made.slice(-one.needed))), one.secret)
  })

const secrets = fc.uint8Array({ minLength: 1, maxLength: 40 })

test('any as many shares as are needed give the secret, whatever it is', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
      fc.infiniteStream(fc.nat(255)),
      (secret, needed, more, stream) => {
        const random = Uint8Array.from(
          { length: secret.length * (needed - 1) },
          () => stream.next().value as number,
        )
        const shares = splitSecret(secret, { count: needed + more, needed }, random)
        for (let first = 0; first <= more; first++)
          assert.deepEqual(joinShares(shares.slice(first, first + needed)), secret)
      },
    ),
  )
})

test('one share of two fits every secret: for each there are coefficients that give it', () => {
  for (let secret = 0; secret < 256; secret++) {
    const seen = new Set<number>()
    for (let r = 0; r < 256; r++)
      seen.add(splitSecret(Uint8Array.of(secret), { count: 3, needed: 2 }, Uint8Array.of(r))[1]!.bytes[0]!)
    assert.equal(seen.size, 256)
  }
})

test('an identity comes back from any two of its three shares', () => {
  const identity = generateIdentity()
  const [a, b, c] = splitIdentity(identity) as [string, string, string]
  for (const two of [
    [a, b],
    [b, c],
    [c, a],
    [a, b, c],
  ])
    assert.equal(joinIdentity(two), identity)
  const typed = b.toUpperCase().replaceAll('\n', '\r\n')
  assert.equal(joinIdentity([a, typed]), identity)
})

test('one share, a share twice, shares of two identities and a changed word give nothing', () => {
  const [a, b] = splitIdentity(generateIdentity()) as [string, string, string]
  const [other] = splitIdentity(generateIdentity()) as [string, string, string]
  const words = (parseShare(a) as KeptShare).bytes
  assert.equal(words.length, 32)
  const swapped = a.replace(/^words: (\S+) (\S+)/m, (_all, one, two) => `words: ${two} ${one}`)
  for (const wrong of [
    [a],
    [a, a],
    [a, other],
    [b, swapped],
    [b, a.replace(/words: \S+/, 'words: duly')],
    ['', b],
    [],
  ])
    assert.throws(() => joinIdentity(wrong), { code: 'age' })
})

test('a share that was forged with a right check gives no identity', () => {
  const [a, b] = splitIdentity(generateIdentity()) as [string, string, string]
  const [forged] = splitIdentity(generateIdentity()) as [string, string, string]
  const { recipient } = parseShare(a) as KeptShare
  const claimed = encodeShare({ ...(parseShare(forged) as KeptShare), recipient })
  assert.throws(() => joinIdentity([claimed, b]), /do not belong together/)
})
