// c2sp.org/tlog-tiles: which files a tree of a given size has, what they hold, and the tree that is grown through them.
import { concat, equalBytes } from './bytes.ts'
import { type Sha256, sha256 } from './hash.ts'
import { emptyRoot, hashLeaf, hashNode, type NodeReader, rangeRoot } from './merkle.ts'
import { check } from './verification-error.ts'

export const TILE_WIDTH = 256

/** A tile of hashes at a level from 0, or a bundle of entries. Width 256 is a full one, 1 to 255 a partial one. */
export type Tile = { level: number | 'entries'; index: number; width: number }
export type TileFile = { path: string; bytes: Uint8Array }
export type FileReader = (path: string) => Uint8Array | undefined

/** `tile/<level>/<index>[.p/<width>]`, the index in groups of three digits, all but the last led by `x`. */
export function tilePath(tile: Tile): string {
  const groups = [String(tile.index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(tile.index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift('x' + String(rest % 1000).padStart(3, '0'))
  }
  const partial = tile.width === TILE_WIDTH ? '' : `.p/${tile.width}`
  return `tile/${tile.level}/${groups.join('/')}${partial}`
}

/** The tile that a path names; undefined for every path that tilePath does not produce. */
export function parseTilePath(path: string): Tile | undefined {
  const match = /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path)
  if (!match) return undefined
  const tile: Tile = {
    level: match[1] === 'entries' ? 'entries' : Number(match[1]),
    index: Number(match[2]!.replaceAll(/[x/]/g, '')),
    width: match[3] === undefined ? TILE_WIDTH : Number(match[3]),
  }
  const possible = Number.isSafeInteger(tile.index) && tile.width >= 1 && tile.width <= TILE_WIDTH
  return possible && tilePath(tile) === path ? tile : undefined
}

/** Every tile and entry bundle that a tree of this size has, and that one of size `from` did not have in this width. */
export function tilesForSize(size: number, from = 0): Tile[] {
  const tiles: Tile[] = rowOfTiles('entries', size, from)
  for (let level = 0, now = size, before = from; now > 0; level++) {
    tiles.push(...rowOfTiles(level, now, before))
    now = Math.floor(now / TILE_WIDTH)
    before = Math.floor(before / TILE_WIDTH)
  }
  return tiles
}

function rowOfTiles(level: Tile['level'], count: number, before: number): Tile[] {
  if (count === before) return []
  const tiles: Tile[] = []
  for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < count; index++) {
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) })
  }
  return tiles
}

/** Entries, each led by its length as big-endian uint16. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concat(
    ...entries.flatMap(entry => {
      check(entry.length <= 0xffff, 'entry_bundle', 'an entry is longer than 65535 bytes')
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]
    }),
  )
}

/** Exactly `width` entries and nothing after them. */
export function parseBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    check(at + 2 <= bytes.length, 'entry_bundle', 'the bundle ends inside a length')
    const end = at + 2 + bytes[at]! * 256 + bytes[at + 1]!
    check(end <= bytes.length, 'entry_bundle', 'the bundle ends inside an entry')
    entries.push(bytes.slice(at + 2, end))
    at = end
  }
  check(entries.length === width, 'entry_bundle', 'not the right number of entries', {
    entries: entries.length,
    width,
  })
  return entries
}

/** Reads the hash of any complete subtree of a tree of `size` leaves from its tiles. Throws `file_missing` and `tile`. */
export function nodesFromTiles(size: number, read: FileReader, hash: Sha256 = sha256): NodeReader {
  const tileHashes = (level: number, index: number): Uint8Array[] => {
    const count = Math.floor(size / TILE_WIDTH ** level)
    const width = Math.min(TILE_WIDTH, count - index * TILE_WIDTH)
    return splitHashes(readFile(read, tilePath({ level, index, width })), width)
  }
  const node: NodeReader = (level, index) => {
    const tileLevel = Math.floor(level / 8)
    const width = 2 ** (level % 8)
    const first = index * width
    const hashes = tileHashes(tileLevel, Math.floor(first / TILE_WIDTH))
    return fold(hashes.slice(first % TILE_WIDTH, (first % TILE_WIDTH) + width), hash)
  }
  return node
}

function readFile(read: FileReader, path: string): Uint8Array {
  const bytes = read(path)
  check(bytes !== undefined, 'file_missing', 'the log lacks a file that the tree needs', { path })
  return bytes
}

function splitHashes(bytes: Uint8Array, width: number): Uint8Array[] {
  check(bytes.length === width * 32, 'tile', 'a tile of the wrong length', { length: bytes.length, width })
  return Array.from({ length: width }, (_, i) => bytes.slice(i * 32, i * 32 + 32))
}

/** Root of a power of two of hashes. */
function fold(hashes: Uint8Array[], hash: Sha256): Uint8Array {
  let row = hashes
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, i) => hashNode(row[2 * i]!, row[2 * i + 1]!, hash))
  }
  return row[0]!
}

/**
 * A tree growing by entries that keeps only its right edge. `takeFiles` gives the tiles and bundles which the tree has now
 * and did not have at the last call, full ones completed in between included.
 */
export type TileTree = {
  size: () => number
  root: () => Uint8Array
  append: (entry: Uint8Array) => void
  takeFiles: () => TileFile[]
  /** Only the full tiles and bundles completed since the last call of either. */
  takeCompleted: () => TileFile[]
}

type Edge = { entries: Uint8Array[]; levels: Uint8Array[][]; size: number }

export function createTileTree(hash: Sha256 = sha256): TileTree {
  return growTree({ entries: [], levels: [], size: 0 }, hash)
}

/** Takes up a tree from its own files; its root must be the one given. Throws `file_missing`, `tile`, `entry_bundle`. */
export function loadTileTree(
  size: number,
  root: Uint8Array,
  read: FileReader,
  hash: Sha256 = sha256,
): TileTree {
  const edge: Edge = { entries: [], levels: [], size }
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) {
    const width = count % TILE_WIDTH
    const tile = { level, index: Math.floor(count / TILE_WIDTH), width }
    edge.levels.push(width === 0 ? [] : splitHashes(readFile(read, tilePath(tile)), width))
  }
  const width = size % TILE_WIDTH
  const bundle: Tile = { level: 'entries', index: Math.floor(size / TILE_WIDTH), width }
  edge.entries = width === 0 ? [] : parseBundle(readFile(read, tilePath(bundle)), width)
  const reread = edge.entries.every((entry, i) => equalBytes(hashLeaf(entry, hash), edge.levels[0]![i]!))
  check(reread, 'entry_bundle', 'the entries are not those of the tile')
  const tree = growTree(edge, hash)
  check(equalBytes(tree.root(), root), 'tile', 'the tiles do not have the root they should', { size })
  return tree
}

function growTree(edge: Edge, hash: Sha256): TileTree {
  let completed: TileFile[] = []
  let taken = edge.size

  const push = (level: number, node: Uint8Array): void => {
    edge.levels[level] ??= []
    const row = edge.levels[level]
    row.push(node)
    if (row.length < TILE_WIDTH) return
    const index = edge.size / TILE_WIDTH ** (level + 1) - 1
    completed.push({ path: tilePath({ level, index, width: TILE_WIDTH }), bytes: concat(...row) })
    edge.levels[level] = []
    push(level + 1, fold(row, hash))
  }

  const append = (entry: Uint8Array): void => {
    edge.size += 1
    edge.entries.push(entry)
    if (edge.entries.length === TILE_WIDTH) {
      const tile: Tile = { level: 'entries', index: edge.size / TILE_WIDTH - 1, width: TILE_WIDTH }
      completed.push({ path: tilePath(tile), bytes: encodeBundle(edge.entries) })
      edge.entries = []
    }
    push(0, hashLeaf(entry, hash))
  }

  const takeCompleted = (): TileFile[] => {
    const files = completed
    completed = []
    return files
  }

  const takeFiles = (): TileFile[] => {
    const partial = tilesForSize(edge.size, taken)
      .filter(tile => tile.width < TILE_WIDTH)
      .map(tile => ({
        path: tilePath(tile),
        bytes: tile.level === 'entries' ? encodeBundle(edge.entries) : concat(...edge.levels[tile.level]!),
      }))
    taken = edge.size
    return [...takeCompleted(), ...partial]
  }

  return { size: () => edge.size, root: () => edgeRoot(edge, hash), append, takeFiles, takeCompleted }
}

// The edge holds, per level, the complete subtrees right of the last full tile.
function edgeRoot(edge: Edge, hash: Sha256): Uint8Array {
  if (edge.size === 0) return emptyRoot()
  return rangeRoot(
    0,
    edge.size,
    (level, index) => {
      const tileLevel = Math.floor(level / 8)
      const width = 2 ** (level % 8)
      const first = (index * width) % TILE_WIDTH
      const row = edge.levels[tileLevel]!.slice(first, first + width)
      return fold(row, hash)
    },
    hash,
  )
}
