// The public folder of a log (c2sp.org/tlog-tiles): tiles and bundles first, the checkpoint last, so that whoever reads the
// checkpoint finds everything it needs. Partial tiles stay until the full tile is there (docs/spec/log.md).
import { equalBytes } from '../ledger/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../ledger/checkpoint.ts'
import type { Sha256 } from '../ledger/hash.ts'
import type { Opening } from '../ledger/leaf.ts'
import {
  loadTileTree,
  parseTilePath,
  TILE_WIDTH,
  type Tile,
  type TileFile,
  type TileTree,
  tilePath,
  tilesForSize,
} from '../ledger/tiles.ts'
import { CHECKPOINT_FILE, encodeOpened, OPENED_FILE, parseOpened } from '../ledger/verify-log.ts'
import type { Files, FileView } from './files.ts'

export type Publisher = {
  files: Files
  /** The checkpoint that the public sees; undefined before the first. */
  published: () => (Checkpoint & { bytes: Uint8Array }) | undefined
  opened: () => Opening | undefined
  writeOpened: (opening: Opening) => Promise<void>
  writeTiles: (tiles: readonly TileFile[]) => Promise<void>
  /** Reads the tree back from disk; throws VerificationError where it is not the one of this root. */
  load: (size: number, root: Uint8Array) => TileTree
  /** Makes the checkpoint public, then drops the partial tiles that full ones have replaced. */
  publish: (checkpoint: Uint8Array) => Promise<void>
  /** Drops replaced partial tiles that a crash left behind. */
  sweep: () => Promise<void>
}

export function createPublisher(files: Files, hash: Sha256): Publisher {
  return {
    files,
    published: () => readCheckpoint(files),
    opened: () => {
      const bytes = files.read(OPENED_FILE)
      return bytes && parseOpened(bytes)
    },
    writeOpened: opening => files.write([{ path: OPENED_FILE, bytes: encodeOpened(opening) }]),
    writeTiles: tiles => writeTiles(files, tiles),
    load: (size, root) => loadTileTree(size, root, files.read, hash),
    publish: checkpoint => publish(files, checkpoint),
    sweep: () => dropReplaced(files, tilesForSize(readCheckpoint(files)?.size ?? 0)),
  }
}

function readCheckpoint(files: FileView): (Checkpoint & { bytes: Uint8Array }) | undefined {
  const bytes = files.read(CHECKPOINT_FILE)
  return bytes && { ...parseCheckpoint(bytes), bytes }
}

async function writeTiles(files: Files, tiles: readonly TileFile[]): Promise<void> {
  // Tiles never change: the same bytes may be there already from before a crash, others may not.
  const missing = tiles.filter(({ path, bytes }) => {
    const there = files.read(path)
    if (there && parseTilePath(path) && !equalBytes(there, bytes))
      throw new Error(`the tile ${path} is damaged: remove it, and it is written again`)
    return !there
  })
  if (missing.length > 0) await files.write(missing)
}

async function publish(files: Files, checkpoint: Uint8Array): Promise<void> {
  const before = readCheckpoint(files)?.size ?? 0
  await files.write([{ path: CHECKPOINT_FILE, bytes: checkpoint }])
  await dropReplaced(files, tilesForSize(parseCheckpoint(checkpoint).size, before))
}

async function dropReplaced(files: Files, tiles: readonly Tile[]): Promise<void> {
  for (const tile of tiles) {
    if (tile.width === TILE_WIDTH) await files.remove(`${tilePath(tile)}.p`)
  }
}

/** Copies exactly what the published checkpoint requires: a folder that verifies strictly. */
export async function exportLog(from: FileView, to: Files): Promise<void> {
  const checkpoint = readCheckpoint(from)
  if (!checkpoint) throw new Error('the log has published no checkpoint')
  const paths = [OPENED_FILE, ...tilesForSize(checkpoint.size).map(tilePath)]
  const copies = paths.map(path => ({ path, bytes: readOrThrow(from, path) }))
  // The checkpoint last and as it was read first: the log may have grown meanwhile.
  await to.write(copies)
  await to.write([{ path: CHECKPOINT_FILE, bytes: checkpoint.bytes }])
}

function readOrThrow(files: FileView, path: string): Uint8Array {
  const bytes = files.read(path)
  if (!bytes) throw new Error(`the log lacks ${path}`)
  return bytes
}
