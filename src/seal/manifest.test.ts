import assert from 'node:assert/strict'
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashLeaf, hashNode, rangeRoot } from '../ledger/merkle.ts'
import { ED25519, encodeVkey, type Signer } from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import type { Statement } from '../ledger/verify-receipt.ts'
import { type Authorisation, authorisationDigest } from './authorisation/authorisation.ts'
import {
  EntryTree,
  encodeEntry,
  encodeOpening,
  type ItemOpening,
  openingsEnd,
  openingsStart,
  signManifest,
  verifyManifestSignature,
} from './manifest.ts'
import { verifyManifest } from './verify-manifest.ts'

type Frozen = {
  gateSeed: string
  authorisation: Authorisation
  openings: string
  note: string
  root: string
  entries: string[]
}
const frozen = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/seal/manifest.json'), 'utf8'),
) as Frozen
const gate = gateOf(frozen.gateSeed)
const { authorisation } = frozen

function gateOf(seed: string): Signer {
  const der = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    Buffer.from(seed, 'hex'),
  ])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { name: 'provider.example/gate', type: ED25519, key: raw, sign: message => sign(null, message, key) }
}

const first: ItemOpening = {
  n: 1,
  path: 'data/items/00000001.json',
  salt: '11'.repeat(32),
  identifier: { kind: 'email', value: 'ada@example.org' },
  category: 'traffic',
  at: '2026-03-02T08:00:00.000Z',
  part: '1a',
  sha256: '22'.repeat(32),
}
const items: ItemOpening[] = [
  first,
  { ...first, n: 2, path: 'data/items/00000002.json', salt: '33'.repeat(32), at: '2026-03-31T23:59:59.999Z' },
  {
    ...first,
    n: 3,
    path: 'data/items/00000003.json',
    salt: '44'.repeat(32),
    category: 'subscriber',
    at: null,
    part: '1b',
  },
]

function openingsOf(list: readonly ItemOpening[]): Buffer {
  return Buffer.concat([Buffer.from(openingsStart), ...list.map(encodeOpening), Buffer.from(openingsEnd)])
}

function noteOf(list: readonly ItemOpening[], certificate: string | null = null, signer = gate): Uint8Array {
  const tree = new EntryTree()
  for (const item of list) tree.add(encodeEntry(item))
  const digest = Buffer.from(authorisationDigest(authorisation)).toString('hex')
  const root = Buffer.from(tree.root()).toString('hex')
  return signManifest({ authorisation: digest, certificate, count: list.length, root, listing: null }, signer)
}

function verify(list: readonly ItemOpening[], openings = openingsOf(list)) {
  return verifyManifest(noteOf(list), openings, authorisation, authorisation.gate)
}

function says(statements: readonly Statement[], is: Statement['is'], words: string): boolean {
  return statements.some(statement => statement.is === is && statement.text.includes(words))
}

test('the frozen manifest has its frozen bytes', () => {
  assert.equal(Buffer.from(noteOf(items, '55'.repeat(32))).toString(), frozen.note)
  assert.equal(openingsOf(items).toString(), frozen.openings)
  assert.deepEqual(
    items.map(item => Buffer.from(encodeEntry(item)).toString()),
    frozen.entries,
  )
  assert.equal(verifyManifestSignature(Buffer.from(frozen.note), authorisation.gate).root, frozen.root)
})

test('whoever holds the openings checks each item, whoever does not is told so', () => {
  const full = verify(items)
  assert.equal(full.items?.length, 3)
  assert.ok(says(full.statements, 'unchecked', 'as the source stated them'))
  const bare = verifyManifest(noteOf(items), null, authorisation, authorisation.gate)
  assert.equal(bare.items, null)
  assert.equal(bare.head.count, 3)
  assert.ok(says(bare.statements, 'unchecked', 'openings are not at hand'))
  assert.ok(!says(bare.statements, 'checked', 'each item'))
})

test('the openings are an ordinary JSON list', () => {
  assert.deepEqual(JSON.parse(openingsOf(items).toString()), items)
  assert.equal(verify([]).items?.length, 0)
})

test('the root grows item by item to the root of RFC 6962', () => {
  const entries = Array.from({ length: 70 }, (_, n) => Buffer.from(`entry ${n}`))
  const tree = new EntryTree()
  const node = (level: number, index: number): Uint8Array =>
    level === 0
      ? hashLeaf(entries[index]!)
      : hashNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
  for (const [n, entry] of entries.entries()) {
    assert.deepEqual(tree.root(), rangeRoot(0, n, node))
    tree.add(entry)
  }
  assert.equal(tree.count, 70)
})

test('every single-byte change of the note or of the openings is refused', () => {
  const note = noteOf(items)
  const openings = openingsOf(items)
  for (let at = 0; at < note.length; at++) {
    const changed = Buffer.from(note)
    changed[at]! ^= 1 << (at % 8)
    assert.throws(
      () => verifyManifest(changed, openings, authorisation, authorisation.gate),
      VerificationError,
    )
  }
  // A sample: every fifth byte meets every field, and every bit of a byte.
  for (let at = 0; at < openings.length; at += 5) {
    const changed = Buffer.from(openings)
    changed[at]! ^= 1 << (at % 8)
    assert.throws(() => verifyManifest(note, changed, authorisation, authorisation.gate), VerificationError)
  }
})

test('an item that is missing, repeated, moved or added is refused', () => {
  const note = noteOf(items)
  const renumber = (list: ItemOpening[]) => list.map((item, index) => ({ ...item, n: index + 1 }))
  const [one, two, three] = items as [ItemOpening, ItemOpening, ItemOpening]
  for (const list of [
    [one, two],
    [one, one, two, three],
    [two, one, three],
    [...items, three],
  ])
    for (const form of [list, renumber(list)])
      assert.throws(() => verifyManifest(note, openingsOf(form), authorisation, authorisation.gate), {
        code: 'manifest_item',
      })
})

test('a signed item outside the order is refused: other period, category, identifier or line', () => {
  for (const change of [
    { at: '2026-04-01T00:00:00.000Z' },
    { at: '2026-02-28T23:59:59.999Z' },
    { at: null },
    { category: 'content_stored' as const },
    { identifier: { kind: 'email', value: 'bob@example.org' } },
    { identifier: { kind: 'phone', value: 'ada@example.org' } },
    { part: '1b' },
    { part: '9' },
  ])
    assert.throws(() => verify([{ ...first, ...change }]), { code: 'scope' }, JSON.stringify(change))
})

test('another gate key, another authorisation or an authorisation for another gate is refused', () => {
  const other = gateOf('77'.repeat(32))
  assert.throws(() => verifyManifest(noteOf(items, null, other), null, authorisation, authorisation.gate), {
    code: 'manifest_signature',
  })
  const wider: Authorisation = { ...authorisation, expiresAt: '2027-01-01T00:00:00.000Z' }
  assert.throws(() => verifyManifest(noteOf(items), null, wider, authorisation.gate), {
    code: 'authorisation',
  })
  const elsewhere: Authorisation = { ...authorisation, gate: encodeVkey(other) }
  const digest = Buffer.from(authorisationDigest(elsewhere)).toString('hex')
  const note = signManifest(
    { authorisation: digest, certificate: null, count: 0, root: '00'.repeat(32), listing: null },
    gate,
  )
  assert.throws(() => verifyManifest(note, null, elsewhere, authorisation.gate), { code: 'authorisation' })
})

test('a second signature line is refused even beside a good one', () => {
  const note = Buffer.from(noteOf(items)).toString()
  const line = note.slice(note.indexOf('\u2014'))
  assert.throws(() => verifyManifestSignature(Buffer.from(note + line), authorisation.gate), {
    code: 'manifest_signature',
  })
})

test('without its salt an item cannot be guessed from the tree', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), salt => {
      const guess = { ...first, salt: Buffer.from(salt).toString('hex') }
      const same = Buffer.from(encodeEntry(guess)).equals(Buffer.from(encodeEntry(first)))
      assert.equal(same, guess.salt === first.salt)
    }),
  )
})
