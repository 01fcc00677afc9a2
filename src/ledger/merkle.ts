// RFC 6962 section 2.1: the tree, its proofs and their checks. Sizes and indexes are safe integers, so no bit operators.
import { concat, equalBytes } from './bytes.ts'
import { type Sha256, sha256 } from './hash.ts'
import { check } from './verification-error.ts'

/** The hash of the complete subtree number `index` of 2^level leaves. */
export type NodeReader = (level: number, index: number) => Uint8Array

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

export function hashLeaf(entry: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concat(LEAF, entry))
}

export function hashNode(left: Uint8Array, right: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concat(NODE, left, right))
}

/** The root of the empty tree: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array(0))
}

/** Root of a range of leaves out of complete subtrees: MTH(D[from:to]). */
export function rangeRoot(from: number, to: number, node: NodeReader, hash: Sha256 = sha256): Uint8Array {
  const size = to - from
  if (size === 0) return emptyRoot()
  const level = Math.round(Math.log2(size))
  if (2 ** level === size && from % size === 0) return node(level, from / size)
  const split = from + largestPowerBelow(size)
  return hashNode(rangeRoot(from, split, node, hash), rangeRoot(split, to, node, hash), hash)
}

/** PATH(index, D[size]), from the leaf's sibling up. */
export function inclusionProof(
  index: number,
  size: number,
  node: NodeReader,
  hash: Sha256 = sha256,
): Uint8Array[] {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size))
    throw new RangeError('index outside the tree')
  const proof: Uint8Array[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const split = from + largestPowerBelow(to - from)
    if (index < split) {
      proof.push(rangeRoot(split, to, node, hash))
      to = split
    } else {
      proof.push(rangeRoot(from, split, node, hash))
      from = split
    }
  }
  return proof.reverse()
}

/** PROOF(old, D[size]) for 0 < old <= size; empty when they are equal. */
export function consistencyProof(
  old: number,
  size: number,
  node: NodeReader,
  hash: Sha256 = sha256,
): Uint8Array[] {
  if (!(Number.isSafeInteger(old) && old > 0 && old <= size))
    throw new RangeError('old size outside the tree')
  if (old === size) return []
  const proof: Uint8Array[] = []
  let [from, to] = [0, size]
  while (old !== to) {
    const split = from + largestPowerBelow(to - from)
    if (old <= split) {
      proof.push(rangeRoot(split, to, node, hash))
      to = split
    } else {
      proof.push(rangeRoot(from, split, node, hash))
      from = split
    }
  }
  // The subtree that both trees share is named only where it is not the whole old tree.
  if (from !== 0) proof.push(rangeRoot(from, to, node, hash))
  return proof.reverse()
}

/** RFC 9162 section 2.1.3.2. Throws `inclusion`. */
export function verifyInclusion(
  leaf: { index: number; hash: Uint8Array },
  tree: { size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
  hash: Sha256 = sha256,
): void {
  const { index } = leaf
  const { size } = tree
  check(
    equalBytes(rootOfInclusion(leaf, size, proof, hash), tree.root),
    'inclusion',
    'the leaf is not in the tree of this root',
    { index, size },
  )
}

/** The root of the one tree of `size` leaves in which `proof` includes the leaf. Throws `inclusion` where it fits none. */
export function rootOfInclusion(
  { index, hash: leafHash }: { index: number; hash: Uint8Array },
  size: number,
  proof: readonly Uint8Array[],
  hash: Sha256 = sha256,
): Uint8Array {
  const inside = isSize(size) && isSize(index) && index < size
  check(leafHash.length === 32, 'inclusion', 'the leaf hash is not 32 bytes')
  check(inside, 'inclusion', 'the index is outside the tree', { index, size })
  let fn = index
  let sn = size - 1
  let root = leafHash
  for (const step of proof) {
    check(sn !== 0 && step.length === 32, 'inclusion', 'the inclusion proof has the wrong length', { index })
    if (fn % 2 === 1 || fn === sn) {
      root = hashNode(step, root, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else {
      root = hashNode(root, step, hash)
    }
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  check(sn === 0, 'inclusion', 'the inclusion proof has the wrong length', { index })
  return root
}

/** RFC 9162 section 2.1.4.2; from the empty tree nothing can be shown, so an old size of 0 is refused. Throws `consistency`. */
export function verifyConsistency(
  old: { size: number; root: Uint8Array },
  tree: { size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
  hash: Sha256 = sha256,
): void {
  const sizes = { old: old.size, size: tree.size }
  const ordered = isSize(old.size) && isSize(tree.size) && old.size > 0 && old.size <= tree.size
  check(ordered, 'consistency', 'sizes out of order', sizes)
  if (old.size === tree.size) {
    check(
      proof.length === 0 && equalBytes(old.root, tree.root),
      'consistency',
      'two roots for one size',
      sizes,
    )
    return
  }
  // A complete old tree is its own first step.
  const path = isPowerOfTwo(old.size) ? [old.root, ...proof] : [...proof]
  let fn = old.size - 1
  let sn = tree.size - 1
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  const first = path.shift()
  check(first !== undefined && proof.length > 0, 'consistency', 'the consistency proof is empty', sizes)
  let oldRoot = first
  let newRoot = first
  for (const step of path) {
    check(sn !== 0 && step.length === 32, 'consistency', 'the consistency proof has the wrong length', sizes)
    if (fn % 2 === 1 || fn === sn) {
      oldRoot = hashNode(step, oldRoot, hash)
      newRoot = hashNode(step, newRoot, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else {
      newRoot = hashNode(newRoot, step, hash)
    }
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  check(sn === 0, 'consistency', 'the consistency proof has the wrong length', sizes)
  check(equalBytes(oldRoot, old.root), 'consistency', 'the proof does not start from the old root', sizes)
  check(equalBytes(newRoot, tree.root), 'consistency', 'the new tree does not contain the old one', sizes)
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function isPowerOfTwo(value: number): boolean {
  return largestPowerBelow(value) * 2 === value || value === 1
}

/** The largest power of two smaller than `size`, for size > 1. */
function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
