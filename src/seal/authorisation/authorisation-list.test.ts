import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromHex, hex, utf8 } from '../../ledger/bytes.ts'
import { sha256 } from '../../ledger/hash.ts'
import { ShapeError } from '../shape.ts'
import { formatDigest } from './authorisation.ts'
import { challengeAt, listChallenge, listPlace, MAX_LIST, readListPlace } from './authorisation-list.ts'

const digestsOf = (n: number) => Array.from({ length: n }, (_, i) => sha256(utf8(`member ${i}`)))
const size = fc.integer({ min: 2, max: MAX_LIST })

test('each member of a list leads to what was signed, by its own place alone', () => {
  fc.assert(
    fc.property(size, fc.nat(), (n, pick) => {
      const digests = digestsOf(n)
      const index = pick % n
      const place = readListPlace(JSON.parse(JSON.stringify(listPlace(digests, index))), 'list')
      assert.deepEqual(challengeAt(digests[index]!, place), listChallenge(digests))
    }),
  )
})

test('a digest that is not in the list, another place and another size lead elsewhere or nowhere', () => {
  const reached = (digest: Uint8Array, place: ReturnType<typeof listPlace>) => {
    try {
      return hex(challengeAt(digest, place))
    } catch {
      return null
    }
  }
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (n, pick, other) => {
      const digests = digestsOf(n)
      const index = pick % n
      const place = listPlace(digests, index)
      const signed = hex(listChallenge(digests))
      const foul = (other % (n - 1)) + (other % (n - 1) >= index ? 1 : 0)
      assert.notEqual(reached(sha256(utf8('stranger')), place), signed)
      assert.notEqual(reached(digests[foul]!, place), signed)
      assert.notEqual(reached(digests[index]!, { ...place, index: foul }), signed)
      assert.notEqual(reached(digests[index]!, { ...place, size: n === MAX_LIST ? n - 1 : n + 1 }), signed)
    }),
  )
})

test('a list is never what a single digest or another format signs', () => {
  const [one, two] = digestsOf(2) as [Uint8Array, Uint8Array]
  const challenge = hex(listChallenge([one, two]))
  for (const other of [one, two, sha256(utf8('x')), formatDigest('duly/authorisation/v1', one)])
    assert.notEqual(hex(other), challenge)
  assert.throws(() => listChallenge([one]), RangeError)
})

test('what is no place is refused where it is read', () => {
  const good = listPlace(digestsOf(5), 3)
  for (const foul of [
    { ...good, index: 5 },
    { ...good, size: 1 },
    { ...good, size: MAX_LIST + 1 },
    { ...good, path: [] },
    { ...good, path: ['00'] },
    { ...good, extra: 1 },
    null,
  ])
    assert.throws(() => readListPlace(foul, 'list'), ShapeError)
})

test('the frozen example of a list comes out as it stands', () => {
  const file = new URL('../../../vectors/seal/signed-formats.json', import.meta.url)
  const { authorisationList: frozen } = JSON.parse(readFileSync(file, 'utf8'))
  const digests = frozen.digests.map((d: string) => fromHex(d, 32))
  assert.equal(hex(listChallenge(digests)), frozen.challenge)
  for (const [index, place] of frozen.places.entries()) {
    assert.deepEqual(listPlace(digests, index), place)
    assert.equal(hex(challengeAt(digests[index], readListPlace(place, 'place'))), frozen.challenge)
  }
})
