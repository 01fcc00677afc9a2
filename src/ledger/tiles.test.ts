import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat, hex, utf8 } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { verifyCosignature } from './cosignature.ts'
import {
  consistencyProof,
  hashLeaf,
  inclusionProof,
  rangeRoot,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'
import { lineOf, parseVkey, verifyNoteSignature } from './note.ts'
import {
  createTileTree,
  encodeBundle,
  loadTileTree,
  nodesFromTiles,
  parseBundle,
  parseTilePath,
  type TileTree,
  tilePath,
  tilesForSize,
} from './tiles.ts'

const data = new URL('../../vectors/third-party/', import.meta.url)
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, data)))

test('tile paths and counts are those of the specification examples', () => {
  const examples = JSON.parse(readFileSync(new URL('c2sp-examples/examples.json', data), 'utf8'))
  for (const { index, path } of examples.tile_index_path) {
    assert.equal(tilePath({ level: 0, index, width: 256 }), `tile/0/${path}`)
  }
  for (const { size, ...expected } of examples.tile_arithmetic) {
    const counts: Record<string, number> = {}
    for (const tile of tilesForSize(size)) {
      if (tile.level === 'entries') continue
      if (tile.width === 256) counts[`level${tile.level}_full`] = (counts[`level${tile.level}_full`] ?? 0) + 1
      else counts[`level${tile.level}_partial`] = tile.width
    }
    assert.deepEqual(counts, expected)
  }
})

test('a path names a tile only in its one form', () => {
  const tile = fc.record({
    level: fc.oneof(fc.nat(63), fc.constant<'entries'>('entries')),
    index: fc.nat(2 ** 31 - 1),
    width: fc.integer({ min: 1, max: 256 }),
  })
  fc.assert(fc.property(tile, t => assert.deepEqual(parseTilePath(tilePath(t)), { ...t })))
  const refused = [
    'tile/00/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/x000/001',
    'tile/0/1',
    'tile/0/../000',
    'x',
  ]
  for (const path of refused) assert.equal(parseTilePath(path), undefined, path)
})

test('the sample log of Tessera rebuilds from its entries at each of its sizes, tile by tile', () => {
  const key = parseVkey('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx')
  const tree = createTileTree()
  for (let size = 1; size <= 15; size++) {
    const entries = parseBundle(file(`tlog-tessera/log/tile/entries/000.p/${size}`), size)
    tree.append(entries.at(-1)!)
    const checkpoint = parseCheckpoint(file(`tlog-tessera/log/checkpoint.${size}`))
    verifyNoteSignature(checkpoint.note, key)
    assert.equal(checkpoint.size, size)
    assert.equal(hex(tree.root()), hex(checkpoint.root))
    for (const { path, bytes } of tree.takeFiles())
      assert.equal(hex(bytes), hex(file(`tlog-tessera/log/${path}`)), path)
  }
})

test('the sample log of Sunlight, its mirror and its cosignature verify', () => {
  const root = 'tlog-sunlight/skylight'
  const mirror = `${root}/witness/mirror`
  const folder = `${mirror}/000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706`
  const checkpoint = parseCheckpoint(file(`${folder}/checkpoint`))
  const read = (path: string): Uint8Array => file(`${folder}/${path}`)
  const [vkey] = JSON.parse(Buffer.from(file(`${mirror}/mirror.v0.json`)).toString()).verifier_keys
  const witness = parseVkey(vkey)
  const time = verifyCosignature(checkpoint.note.text, lineOf(checkpoint.note, witness)!, witness)
  assert.equal(time, 1767139200)
  const node = nodesFromTiles(300, read)
  assert.equal(hex(rangeRoot(0, 300, node)), hex(checkpoint.root))
  const hash = read('tile/0/001.p/44').slice(0, 32)
  verifyInclusion({ index: 256, hash }, checkpoint, inclusionProof(256, 300, node))
})

function grow(tree: TileTree, files: Map<string, Uint8Array>, from: number, to: number): void {
  for (let i = from; i < to; i++) tree.append(utf8(`entry ${i}`))
  for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
}

test('a tree grown in steps has the files and the root of one grown at once, and can be taken up again', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(sizes, steps => {
      const files = new Map<string, Uint8Array>()
      let tree = createTileTree()
      let size = 0
      for (const step of steps) {
        const oldRoot = tree.root()
        grow(tree, files, size, size + step)
        const node = nodesFromTiles(size + step, path => files.get(path))
        if (size > 0) {
          const proof = consistencyProof(size, size + step, node)
          verifyConsistency({ size, root: oldRoot }, { size: size + step, root: tree.root() }, proof)
        }
        size += step
        tree = loadTileTree(size, tree.root(), path => files.get(path))
      }
      const whole = new Map<string, Uint8Array>()
      const once = createTileTree()
      grow(once, whole, 0, size)
      assert.equal(hex(once.root()), hex(tree.root()))
      assert.deepEqual([...whole.keys()].sort(), tilesForSize(size).map(tilePath).sort())
      for (const [path, bytes] of whole) assert.equal(hex(files.get(path)!), hex(bytes), path)
    }),
    { numRuns: 20 },
  )
})

test('a tree of more than 65,536 entries has a third level and the same root', () => {
  const files = new Map<string, Uint8Array>()
  const tree = createTileTree()
  grow(tree, files, 0, 65_536 + 256 + 3)
  const size = tree.size()
  assert.deepEqual([...files.keys()].sort(), tilesForSize(size).map(tilePath).sort())
  assert.ok(files.has('tile/2/000.p/1'))
  const node = nodesFromTiles(size, path => files.get(path))
  assert.equal(hex(rangeRoot(0, size, node)), hex(tree.root()))
  const proof = inclusionProof(65_535, size, node)
  verifyInclusion({ index: 65_535, hash: hashLeaf(utf8('entry 65535')) }, { size, root: tree.root() }, proof)
})

test('a bundle cut short, too long or of another count is refused', () => {
  const bundle = encodeBundle([utf8('one'), utf8('two')])
  assert.equal(parseBundle(bundle, 2).length, 2)
  for (let length = 0; length < bundle.length; length++) {
    assert.throws(() => parseBundle(bundle.subarray(0, length), 2), { code: 'entry_bundle' })
  }
  assert.throws(() => parseBundle(concat(bundle, Uint8Array.of(0, 0)), 2), { code: 'entry_bundle' })
  assert.throws(() => parseBundle(bundle, 3), { code: 'entry_bundle' })
})
