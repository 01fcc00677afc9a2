import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { utf8 } from './bytes.ts'
import {
  consistencyProof,
  emptyRoot,
  hashLeaf,
  hashNode,
  inclusionProof,
  type NodeReader,
  rangeRoot,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'
import { VerificationError } from './verification-error.ts'

const data = new URL('../../vectors/third-party/merkle-rfc6962/', import.meta.url)

type Vector = {
  leafIdx: number
  treeSize: number
  root: string
  leafHash: string
  size1: number
  size2: number
  root1: string
  root2: string
  proof: string[] | null
  wantErr: boolean
}

function cases(kind: string): { name: string; v: Vector }[] {
  const names = readdirSync(new URL(`${kind}/`, data), { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => name.endsWith('.json'))
    .map(name => ({ name, v: JSON.parse(readFileSync(new URL(`${kind}/${name}`, data), 'utf8')) }))
}

// The vectors hold base64 of any length, null for no proof, and sizes beyond safe integers.
const bytes = (text: string | null): Uint8Array => new Uint8Array(Buffer.from(text ?? '', 'base64'))

function holds(check: () => void): boolean {
  try {
    check()
    return true
  } catch (error) {
    assert.ok(error instanceof VerificationError)
    return false
  }
}

test('the RFC 6962 inclusion vectors verify or fail as they say', () => {
  let seen = 0
  for (const { name, v } of cases('inclusion')) {
    const proof = (v.proof ?? []).map(bytes)
    const ok = holds(() =>
      verifyInclusion(
        { index: v.leafIdx, hash: bytes(v.leafHash) },
        { size: v.treeSize, root: bytes(v.root) },
        proof,
      ),
    )
    assert.equal(ok, !v.wantErr, name)
    seen++
  }
  assert.equal(seen, 98)
})

test('the RFC 6962 consistency vectors verify or fail as they say', () => {
  let seen = 0
  for (const { name, v } of cases('consistency')) {
    const proof = (v.proof ?? []).map(bytes)
    const ok = holds(() =>
      verifyConsistency(
        { size: v.size1, root: bytes(v.root1) },
        { size: v.size2, root: bytes(v.root2) },
        proof,
      ),
    )
    assert.equal(ok, !v.wantErr, name)
    seen++
  }
  assert.equal(seen, 98)
})

function treeOf(size: number): { leaves: Uint8Array[]; node: NodeReader } {
  const leaves = Array.from({ length: size }, (_, i) => hashLeaf(utf8(`leaf ${i}`)))
  const node: NodeReader = (level, index) =>
    level === 0 ? leaves[index]! : hashNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
  return { leaves, node }
}

test('every proof of every tree up to 40 leaves verifies, and only for its own index and sizes', () => {
  const { leaves, node } = treeOf(40)
  const roots = Array.from({ length: 41 }, (_, size) => rangeRoot(0, size, node))
  assert.deepEqual(roots[0], emptyRoot())
  for (let size = 1; size <= 40; size++) {
    const tree = { size, root: roots[size]! }
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(index, size, node)
      verifyInclusion({ index, hash: leaves[index]! }, tree, proof)
      const other = (index + 1) % size
      if (other !== index) {
        assert.ok(!holds(() => verifyInclusion({ index: other, hash: leaves[index]! }, tree, proof)))
      }
    }
    for (let old = 1; old <= size; old++) {
      const proof = consistencyProof(old, size, node)
      verifyConsistency({ size: old, root: roots[old]! }, tree, proof)
      if (old < size)
        assert.ok(!holds(() => verifyConsistency({ size: old, root: roots[old - 1]! }, tree, proof)))
    }
  }
})

test('a proof with any bit changed, a hash dropped or one added is refused', () => {
  const { leaves, node } = treeOf(37)
  const root = rangeRoot(0, 37, node)
  const oldRoot = rangeRoot(0, 21, node)
  fc.assert(
    fc.property(fc.nat(36), fc.nat(1e6), fc.nat(255), (index, at, bit) => {
      const included = inclusionProof(index, 37, node)
      const broken = included.map(hash => hash.slice())
      const target = broken[at % broken.length]!
      target[at % 32]! ^= 1 << (bit % 8)
      const leaf = { index, hash: leaves[index]! }
      for (const proof of [broken, included.slice(1), [...included, target]]) {
        assert.ok(!holds(() => verifyInclusion(leaf, { size: 37, root }, proof)))
      }
      const consistent = consistencyProof(21, 37, node).map(hash => hash.slice())
      consistent[at % consistent.length]![at % 32]! ^= 1 << (bit % 8)
      assert.ok(!holds(() => verifyConsistency({ size: 21, root: oldRoot }, { size: 37, root }, consistent)))
    }),
  )
})
