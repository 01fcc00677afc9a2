// Checks a whole log folder: every byte of every file follows from the entries, the entries from the signed checkpoint, and
// nothing else lies there (docs/spec/log.md). Needs the trust file and nothing from whoever runs the log.
import { equalBytes, utf8 } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { codeBookHash } from './code-book.ts'
import { type Sha256, sha256 } from './hash.ts'
import { encodeJcs, parseJcs } from './jcs.ts'
import { classOfLane, type Layout, layoutOf, placeOf, tickOfSize } from './layout.ts'
import { type Opening, openLeaf, parseLeaf } from './leaf.ts'
import { verifyNoteSignature } from './note.ts'
import type { RecordOf } from './record.ts'
import { lineBookHash } from './statistics/counted-line.ts'
import {
  createTileTree,
  type FileReader,
  parseBundle,
  parseTilePath,
  TILE_WIDTH,
  type TileFile,
  tilePath,
  tilesForSize,
} from './tiles.ts'
import { logKeyOf, type Trust, type VerifiedCheckpoint, verifyCheckpoint, witnessedBy } from './trust.ts'
import { check } from './verification-error.ts'
import { checked, type Statement, sayWitnesses, unchecked } from './verify-receipt.ts'

export const CHECKPOINT_FILE = 'checkpoint'
/** The opening of leaf 0, so that anyone can read ticks and slots. */
export const OPENED_FILE = 'opened.json'

export type LogFolder = {
  /** Paths with `/`, relative to the folder: all files in it. */
  files: readonly string[]
  read: FileReader
}

export type VerifyLogOptions = {
  /**
   * `handed_over` (default): nothing lies in the folder but what the checkpoint requires. `running`: the directory of a live
   * log, which keeps partial tiles of earlier checkpoints until the full tile is there (they must be beginnings of today's)
   * and may already have tiles of the next one.
   */
  folder?: 'handed_over' | 'running'
  hash?: Sha256
}

export type VerifiedLog = {
  checkpoint: VerifiedCheckpoint
  opened: RecordOf<'log_opened'>
  layout: Layout
  ticks: number
  statements: Statement[]
}

/** Throws VerificationError at the first difference. */
export function verifyLog(folder: LogFolder, trust: Trust, options: VerifyLogOptions = {}): VerifiedLog {
  const checkpoint = verifyCheckpoint(mustRead(folder, CHECKPOINT_FILE), trust)
  check(checkpoint.size > 0, 'layout', 'the log is empty')
  const ahead = checkFileList(folder, checkpoint.size, options.folder ?? 'handed_over')
  const { opened, layout } = openFirstLeaf(folder, checkpoint)
  const ticks = tickOfSize(layout, checkpoint.size)
  rebuild(folder, checkpoint, layout, options.hash ?? sha256)
  return {
    checkpoint,
    opened,
    layout,
    ticks,
    statements: [...say(checkpoint, opened, ticks, trust), ...sayAhead(ahead)],
  }
}

/** The number of files that only a later checkpoint will need: 0 unless the log is running. */
function checkFileList(folder: LogFolder, size: number, kind: 'handed_over' | 'running'): number {
  const required = new Set([CHECKPOINT_FILE, OPENED_FILE, ...tilesForSize(size).map(tilePath)])
  check(new Set(folder.files).size === folder.files.length, 'file_extra', 'a file is listed twice')
  let ahead = 0
  for (const path of folder.files) {
    if (required.delete(path)) continue
    check(kind === 'running', 'file_extra', 'a file that the checkpoint does not require', { path })
    if (!isSuperseded(folder, path, size)) ahead++
  }
  const missing = [...required][0]
  check(missing === undefined, 'file_missing', 'the log lacks a file that its checkpoint requires', {
    path: missing ?? '',
  })
  return ahead
}

/** Checks a partial tile of an earlier checkpoint; false for a tile of a later one. Anything else is refused. */
function isSuperseded(folder: LogFolder, path: string, size: number): boolean {
  const tile = parseTilePath(path)
  check(tile !== undefined, 'file_extra', 'a file that is no part of a log', { path })
  const count = tile.level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** tile.level)
  if (tile.index * TILE_WIDTH + tile.width > count) return false
  const width = Math.min(TILE_WIDTH, count - tile.index * TILE_WIDTH)
  const today = mustRead(folder, tilePath({ ...tile, width }))
  const before = mustRead(folder, path)
  if (tile.level === 'entries') parseBundle(before, tile.width)
  else check(before.length === tile.width * 32, 'tile', 'a tile of the wrong length', { path })
  check(equalBytes(today.subarray(0, before.length), before), 'tile', 'not the beginning of the later tile', {
    path,
  })
  return true
}

function openFirstLeaf(
  folder: LogFolder,
  checkpoint: VerifiedCheckpoint,
): { opened: RecordOf<'log_opened'>; layout: Layout } {
  const opening = parseOpened(mustRead(folder, OPENED_FILE))
  const width = Math.min(TILE_WIDTH, checkpoint.size)
  const [first] = parseBundle(mustRead(folder, tilePath({ level: 'entries', index: 0, width })), width)
  const opened = openLeaf(first!, opening)
  check(opened.kind === 'log_opened', 'layout', 'the first leaf does not open a log', { kind: opened.kind })
  check(opened.origin === checkpoint.origin, 'origin', 'the first leaf names another log', {
    origin: opened.origin,
  })
  check(isOriginOfHalf(opened.origin, opened.half), 'origin', 'the origin is not that of the half-year', {
    origin: opened.origin,
    half: opened.half,
  })
  return { opened, layout: layoutOf(opened) }
}

/** `opened.json`: the opening of leaf 0 as canonical JSON, exactly {r, record, salt, v}. */
export function parseOpened(bytes: Uint8Array): Opening {
  const value = parseJcs(bytes)
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  check(names.join() === 'r,record,salt,v', 'not_canonical', 'not an opening')
  const opening = value as unknown as Opening
  const texts = [opening.r, opening.salt, opening.v].every(text => typeof text === 'string')
  check(texts, 'not_canonical', 'not an opening')
  return opening
}

export function encodeOpened(opening: Opening): Uint8Array {
  const { record, salt, v, r } = opening
  return encodeJcs({ record, salt, v, r })
}

/** `<host>/log/<half>`, or with `-2`, `-3`, … for a log that succeeds one given up within the half-year. */
export function isOriginOfHalf(origin: string, half: string): boolean {
  const name = origin.slice(origin.lastIndexOf('/log/') + 5)
  return origin.includes('/log/') && (name === half || new RegExp(`^${half}-([2-9]|[1-9][0-9]+)$`).test(name))
}

// Grows the tree again from the entries and compares each tile that comes out with the one that lies there.
function rebuild(folder: LogFolder, checkpoint: VerifiedCheckpoint, layout: Layout, hash: Sha256): void {
  const tree = createTileTree(hash)
  const bundles = tilesForSize(checkpoint.size).filter(tile => tile.level === 'entries')
  for (const bundle of bundles) {
    for (const entry of parseBundle(mustRead(folder, tilePath(bundle)), bundle.width)) {
      const { lane } = placeOf(layout, tree.size())
      const leaf = parseLeaf(entry)
      check(leaf.class === classOfLane(lane), 'leaf_class', 'a leaf in the slot of another class', {
        index: tree.size(),
      })
      tree.append(entry)
    }
    compareFiles(folder, tree.takeCompleted())
  }
  compareFiles(folder, tree.takeFiles())
  check(equalBytes(tree.root(), checkpoint.root), 'checkpoint', 'the entries do not have the signed root')
}

function compareFiles(folder: LogFolder, files: readonly TileFile[]): void {
  for (const { path, bytes } of files) {
    const code = path.startsWith('tile/entries/') ? 'entry_bundle' : 'tile'
    check(equalBytes(mustRead(folder, path), bytes), code, 'a tile is not what its entries give', { path })
  }
}

function mustRead(folder: LogFolder, path: string): Uint8Array {
  const bytes = folder.read(path)
  check(bytes !== undefined, 'file_missing', 'the log lacks a file that its checkpoint requires', { path })
  return bytes
}

function say(
  checkpoint: VerifiedCheckpoint,
  opened: RecordOf<'log_opened'>,
  ticks: number,
  trust: Trust,
): Statement[] {
  const seen = new Date(witnessedBy(checkpoint) * 1000).toISOString()
  return [
    checked(
      `every tile follows from the ${checkpoint.size} entries, and the entries have the root that ${checkpoint.origin} signed`,
    ),
    checked(`${ticks} whole ticks of the ticks and slots that the first leaf fixes`),
    checked(
      `${checkpoint.witnessed.length} of at least ${checkpoint.quorum} witnesses cosigned, a quorum by ${seen}`,
    ),
    ...sayWitnesses([checkpoint]),
    [codeBookHash(), lineBookHash()].includes(opened.codeBook)
      ? checked('the code book is the one that this verifier knows')
      : unchecked(`the code book ${opened.codeBook} is not known to this verifier`),
    ...sayPreviousLog(opened, trust),
    unchecked('what the leaves say; whoever holds a receipt can open theirs'),
    unchecked('how old this copy of the log is: a handed-over folder may be behind'),
  ]
}

function sayPreviousLog(opened: RecordOf<'log_opened'>, trust: Trust): Statement[] {
  if (opened.previousLog === null) return [checked('the first leaf names no log before this one')]
  const name = opened.previousLog.split('\n')[0]!
  if (!trust.log.some(key => key.startsWith(name + '+'))) {
    return [unchecked(`the log before, ${name}, is not in the trust file`)]
  }
  // What a log that fell behind knew last may carry fewer cosignatures than the policy asks of a published checkpoint.
  const before = parseCheckpoint(utf8(opened.previousLog))
  verifyNoteSignature(before.note, logKeyOf(trust, before.origin))
  return [checked(`the first leaf names a checkpoint signed by ${before.origin}, of ${before.size} leaves`)]
}

function sayAhead(ahead: number): Statement[] {
  return ahead > 0 ? [unchecked(`${ahead} files wait for the next checkpoint`)] : []
}
