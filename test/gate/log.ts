// For tests: a real log in a folder, signed and cosigned, that can also be rolled back or forked by whoever holds its keys.

import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromUtf8 } from '../../src/ledger/bytes.ts'
import { encodeCheckpoint, signCheckpoint } from '../../src/ledger/checkpoint.ts'
import { cosign } from '../../src/ledger/cosignature.ts'
import { type Opening, sealLeaf } from '../../src/ledger/leaf.ts'
import { inclusionProof } from '../../src/ledger/merkle.ts'
import { COSIGNATURE, ED25519, encodeVkey, type Signer } from '../../src/ledger/note.ts'
import type { LogRecord } from '../../src/ledger/record.ts'
import { createTileTree, nodesFromTiles } from '../../src/ledger/tiles.ts'
import { encodeTlogProof } from '../../src/ledger/tlog-proof.ts'

export type TestLeaf = { opening: Opening; leaf: Uint8Array; index: number }

export type TestLog = {
  key: string
  witness: string
  add(record: LogRecord): TestLeaf
  /** Adds a leaf that says nothing. */
  addDummy(): TestLeaf
  /** Writes tiles and a checkpoint for all leaves so far; `at` is the witness's time. */
  publish(at: Date, as?: { quorum?: boolean; signer?: Signer; also?: readonly Signer[] }): void
  /** The tlog-proof of a leaf under the published checkpoint. */
  prove(leaf: TestLeaf): string
  /** Forgets all leaves from `size` on, as a restored backup does, with the same keys. */
  rollBack(size: number): void
}

export function makeSigner(name: string, type: number): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  return { name, type, key, sign: message => new Uint8Array(sign(null, message, privateKey)) }
}

export function makeLog(directory: string, origin = 'provider.example/log/2026h2'): TestLog {
  const log = makeSigner(origin, ED25519)
  const witness = makeSigner('provider.example/witness', COSIGNATURE)
  let leaves: Uint8Array[] = []
  let checkpoint: Uint8Array = new Uint8Array()
  let published = 0

  function add(record: LogRecord): TestLeaf {
    const { leaf, opening } = sealLeaf(record, { salt: new Uint8Array(randomBytes(32)), r: 7n })
    leaves.push(leaf)
    return { opening, leaf, index: leaves.length - 1 }
  }

  return {
    key: encodeVkey(log),
    witness: encodeVkey(witness),
    add,
    addDummy: () =>
      add({
        v: 1,
        kind: 'dummy',
        id: randomBytes(16).toString('hex'),
        at: '2026-11-25T12:00:00.000Z',
        class: 'P',
      }),
    publish(at, as = {}) {
      rmSync(directory, { recursive: true, force: true })
      const tree = createTileTree()
      for (const leaf of leaves) tree.append(leaf)
      for (const { path, bytes } of tree.takeFiles()) write(join(directory, path), bytes)
      const note = signCheckpoint({ origin, size: tree.size(), root: tree.root() }, as.signer ?? log)
      if (as.quorum !== false)
        note.signatures.push(cosign(note.text, Math.floor(at.getTime() / 1000), witness))
      for (const other of as.also ?? [])
        note.signatures.push(cosign(note.text, Math.floor(at.getTime() / 1000), other))
      checkpoint = encodeCheckpoint(note)
      published = tree.size()
      write(join(directory, 'checkpoint'), checkpoint)
    },
    prove({ index }) {
      const node = nodesFromTiles(published, path => readFileSync(join(directory, path)))
      return fromUtf8(encodeTlogProof({ index, hashes: inclusionProof(index, published, node) }, checkpoint))
    },
    rollBack: size => {
      leaves = leaves.slice(0, size)
    },
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
