// Opens a log: a new one by its first leaf, an old one by making good what a crash left undone. A log that is behind what its
// witness or its own public folder has seen is never continued (that would fork it): a successor names its last checkpoint.
import { equalBytes, fromUtf8, hex } from '../ledger/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../ledger/checkpoint.ts'
import { wideScalar } from '../ledger/commitment.ts'
import type { HalfYear } from '../ledger/half-year.ts'
import { type Layout, layoutOf } from '../ledger/layout.ts'
import { openLeaf, sealLeaf } from '../ledger/leaf.ts'
import { type AnySigner, encodeVkey, parseVkey, verifyNoteSignature } from '../ledger/note.ts'
import type { RecordOf } from '../ledger/record.ts'
import { lineBookHash } from '../ledger/statistics/counted-line.ts'
import { createTileTree, type TileTree } from '../ledger/tiles.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { LogBehindError } from './cosigning.ts'
import { FatalLogError, type LogState } from './log-store.ts'
import { createSequencer, type LogParts, type Sequencer } from './sequencer.ts'

export type OpenLogOptions = LogParts & {
  /** `<host>/log/<half>`, or a successor's name. */
  origin: string
  half: HalfYear
  /** For a new log; an old one keeps the layout of its first leaf. */
  layout: Layout
  /** The last checkpoint of the log before, whole text; null where there is none. */
  previousLog: string | null
}

/** `behind`: the caller opens the log named `successor` with `last` as its previousLog. `last` is null if only its size is known. */
export type OpenedLog =
  | { kind: 'ready'; sequencer: Sequencer }
  | { kind: 'behind'; last: string | null; successor: string; why: string }

/** The origin of the log of a half-year. */
export function originOf(host: string, half: HalfYear): string {
  return `${host}/log/${half}`
}

/** The name of the log after one that was given up: `-2`, `-3`, … */
export function successorOrigin(origin: string): string {
  const match = /^(.*h[12])(?:-([0-9]+))?$/.exec(origin)
  if (!match) throw new Error(`not the origin of a log: ${origin}`)
  return `${match[1]}-${Number(match[2] ?? '1') + 1}`
}

/** Throws FatalLogError where the first commit is in doubt; a witness that is down is no reason not to open. */
export async function openLog(options: OpenLogOptions): Promise<OpenedLog> {
  const known = await furthestKnown(options)
  const stored = await options.store.state()
  if (known && known.size > (stored?.size ?? 0)) {
    return behind(options.origin, known, `${known.size} leaves are known outside, ${stored?.size ?? 0} here`)
  }
  const state = stored ?? (await writeFirstLeaf(options))
  const opened = await readFirstLeaf(options)
  await options.publisher.sweep()
  const tree = await restoreTree(options, state, known)
  if (!tree)
    return behind(options.origin, known, 'the committed leaves do not continue what is known outside')
  const { origin } = options
  const sequencer = createSequencer(options, {
    origin,
    half: opened.half,
    layout: layoutOf(opened),
    state,
    tree,
  })
  try {
    await sequencer.publish()
  } catch (error) {
    // A witness that could not be asked before has answered now.
    if (error instanceof LogBehindError) return behind(origin, known, error.message)
    throw error
  }
  return { kind: 'ready', sequencer }
}

type Known = Checkpoint & { text: string }

function behind(origin: string, known: Known | undefined, why: string): OpenedLog {
  return { kind: 'behind', last: known?.text ?? null, successor: successorOrigin(origin), why }
}

/**
 * The largest checkpoint that the public folder or a witness has of this log. Only with the log's own signature: a witness
 * could otherwise make the log give itself up.
 */
async function furthestKnown(options: OpenLogOptions): Promise<Known | undefined> {
  const published = options.publisher.published()?.bytes
  const asked = await Promise.allSettled(options.witnesses.map(witness => witness.latest(options.origin)))
  const witnessed = asked.map(answer => (answer.status === 'fulfilled' ? answer.value : undefined))
  return [published, ...witnessed]
    .flatMap(bytes => (bytes ? (readKnown(bytes) ?? []) : []))
    .filter(checkpoint => checkpoint.origin === options.origin && isSignedBy(checkpoint, options.logKey))
    .reduce<Known | undefined>((most, next) => (most && most.size >= next.size ? most : next), undefined)
}

/** A witness may answer anything, and must not keep the log from opening by it. */
function readKnown(bytes: Uint8Array): Known | undefined {
  try {
    return { ...parseCheckpoint(bytes), text: fromUtf8(bytes) }
  } catch (error) {
    if (error instanceof VerificationError) return undefined
    throw error
  }
}

function isSignedBy(checkpoint: Checkpoint, signer: AnySigner): boolean {
  try {
    verifyNoteSignature(checkpoint.note, parseVkey(encodeVkey(signer)))
    return true
  } catch (error) {
    if (error instanceof VerificationError) return false
    throw error
  }
}

async function writeFirstLeaf(options: OpenLogOptions): Promise<LogState> {
  const at = new Date(options.now()).toISOString()
  const record: RecordOf<'log_opened'> = {
    v: 1,
    kind: 'log_opened',
    id: hex(options.random(16)),
    at,
    origin: options.origin,
    half: options.half,
    ticks: { seconds: options.layout.seconds, slowEvery: options.layout.slowEvery },
    slots: options.layout.slots,
    // The newest book, which names the one before it: a log holds records of both.
    codeBook: lineBookHash(),
    previousLog: options.previousLog,
  }
  const { leaf, opening } = sealLeaf(record, { salt: options.random(32), r: wideScalar(options.random(64)) })
  // The opening first: were it lost after the commit, nobody could ever read the layout.
  await options.publisher.writeOpened(opening)
  const tree = createTileTree(options.hash)
  tree.append(leaf)
  const state: LogState = { size: 1, tick: 0, root: hex(tree.root()), lastTickAt: at }
  const leaves = [{ index: 0, class: 'E' as const, leaf, id: null }]
  try {
    await options.store.commitTick(0, { ...state, at, fromIndex: 0, leaves, wrappedTickKey: null })
  } catch (cause) {
    throw new FatalLogError('the first leaf may or may not be committed', { cause })
  }
  return state
}

async function readFirstLeaf(options: OpenLogOptions): Promise<RecordOf<'log_opened'>> {
  const opening = options.publisher.opened()
  const [first] = await options.store.staged(0, 1)
  if (!opening || !first) throw new FatalLogError('the first leaf or its opening is gone')
  const record = openLeaf(first, opening)
  if (record.kind !== 'log_opened') throw new FatalLogError('the first leaf does not open a log')
  if (record.origin !== options.origin) throw new FatalLogError(`the folder holds the log ${record.origin}`)
  return record
}

/** The tree at the committed state; undefined where it does not contain what is known outside. */
async function restoreTree(
  options: OpenLogOptions,
  state: LogState,
  known: Known | undefined,
): Promise<TileTree | undefined> {
  const tree = loadPublished(options) ?? createTileTree(options.hash)
  for (const leaf of await options.store.staged(tree.size())) {
    if (tree.size() === state.size) break
    tree.append(leaf)
    if (tree.size() === known?.size && !equalBytes(tree.root(), known.root)) return undefined
  }
  if (hex(tree.root()) === state.root) return tree
  // Leaves that were public are not what the store has now: an old copy of the database, grown on.
  if (known) return undefined
  throw new FatalLogError('the stored leaves do not have the stored root')
}

/** The published tree from disk, so that a start need not read the whole log; undefined where it must be made anew. */
function loadPublished(options: OpenLogOptions): TileTree | undefined {
  const published = options.publisher.published()
  try {
    return published && options.publisher.load(published.size, published.root)
  } catch (error) {
    if (error instanceof VerificationError) return undefined
    throw error
  }
}
