// Orders the leaves. A tick is committed in the store (that decides), then its tiles are made durable, read back, signed,
// witnessed, and only then is the checkpoint public. A crash between any two steps is made good from the store on start.
import { fromUtf8, hex } from '../ledger/bytes.ts'
import { type Checkpoint, encodeCheckpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import type { HalfYear } from '../ledger/half-year.ts'
import type { Sha256 } from '../ledger/hash.ts'
import { type Layout, sizeAfterTick } from '../ledger/layout.ts'
import { isLineOf, type Note, parseVkey, type Signer } from '../ledger/note.ts'
import { nodesFromTiles, type TileFile, type TileTree } from '../ledger/tiles.ts'
import { collectCosignatures, type WitnessClient } from './cosigning.ts'
import { fillTick, type Random } from './fill-tick.ts'
import { FatalLogError, type LogState, type LogStore, type TickResult } from './log-store.ts'
import type { Publisher } from './publisher.ts'

export type LogParts = {
  store: LogStore
  publisher: Publisher
  logKey: Signer
  /** In the order of the trust file. */
  witnesses: readonly WitnessClient[]
  quorum: number
  /** Milliseconds since 1970. */
  now: () => number
  random: Random
  /** Encrypts a tick's key to the seal recipients; the key itself is dropped. */
  wrapTickKey: (key: Uint8Array) => Promise<Uint8Array>
  hash: Sha256
}

export type TickReport = {
  tick: number
  size: number
  /** False while witnesses are missing or the disk refused: the leaves are ordered for good, but not yet public. */
  published: boolean
  /** Why not, for the operator. */
  waiting: string[]
  /** Of these reasons, those that lie with a witness. */
  missing: string[]
}

export type Sequencer = {
  origin: string
  half: HalfYear
  layout: Layout
  state: () => LogState
  /** How many leaves the published checkpoint covers. */
  published: () => number
  /** Performs the next tick. Throws FatalLogError or LogBehindError: the process must stop. Other errors: try again. */
  tick: () => Promise<TickReport>
  /** Tries again to publish what is committed. */
  publish: () => Promise<TickReport>
}

export type SequencerStart = {
  origin: string
  half: HalfYear
  layout: Layout
  state: LogState
  tree: TileTree
}

/** Takes up a log whose tree stands at the committed state; openLog (open-log.ts) makes sure of that. */
export function createSequencer(parts: LogParts, start: SequencerStart): Sequencer {
  const { origin, half, layout, tree } = start
  let state = start.state
  let unwritten: TileFile[] = tree.takeFiles()
  let publishedSize = parts.publisher.published()?.size ?? 0
  let failed: unknown
  let queue: Promise<unknown> = Promise.resolve()

  // One step after the other, and none after a fatal error: what is committed is then unknown to this process.
  const inTurn = (work: () => Promise<TickReport>): Promise<TickReport> => {
    const done = queue.then(async () => {
      if (failed) throw new FatalLogError('the sequencer has stopped', { cause: failed })
      return work()
    })
    queue = done.catch(() => undefined)
    return done
  }
  const fatal = (error: Error): Error => {
    failed = error
    return error
  }

  const tick = async (): Promise<TickReport> => {
    const result = await orderTick()
    try {
      await parts.store.commitTick(state.size, result)
    } catch (cause) {
      throw fatal(new FatalLogError('the tick may or may not be committed', { cause }))
    }
    state = { size: result.size, tick: result.tick, root: result.root, lastTickAt: result.at }
    unwritten.push(...tree.takeFiles())
    return publish()
  }

  const orderTick = async (): Promise<TickResult> => {
    const next = state.tick + 1
    const at = new Date(parts.now()).toISOString()
    if (Date.parse(at) <= Date.parse(state.lastTickAt))
      throw new Error(`the clock did not go on since the last tick (${state.lastTickAt})`)
    const tickKey = parts.random(32)
    const wrappedTickKey = await parts.wrapTickKey(tickKey)
    const fill = { layout, half, tick: next, fromIndex: state.size, at }
    const leaves = await fillTick(parts.store, fill, tickKey, parts.random).catch(cause => {
      throw cause instanceof FatalLogError ? fatal(cause) : cause
    })
    tickKey.fill(0)
    const size = state.size + leaves.length
    if (size !== sizeAfterTick(layout, next))
      throw fatal(new FatalLogError('the tick does not fill its slots'))
    for (const { leaf } of leaves) tree.append(leaf)
    return { tick: next, at, fromIndex: state.size, leaves, size, root: hex(tree.root()), wrappedTickKey }
  }

  const publish = async (): Promise<TickReport> => {
    const waiting: string[] = []
    const missing: string[] = []
    try {
      await writeAndSign(missing)
    } catch (error) {
      if (error instanceof Error && ['LogBehindError', 'FatalLogError'].includes(error.name))
        throw fatal(error)
      waiting.push(String(error instanceof Error ? error.message : error))
    }
    const published = publishedSize === state.size
    return { tick: state.tick, size: state.size, published, waiting: [...missing, ...waiting], missing }
  }

  const writeAndSign = async (missing: string[]): Promise<void> => {
    await parts.publisher.writeTiles(unwritten)
    unwritten = []
    // Read back before signing: a bit that flipped on the way would otherwise be signed for ever.
    parts.publisher.load(state.size, Uint8Array.fromHex(state.root))
    const head = { origin, size: state.size, root: Uint8Array.fromHex(state.root) }
    const note = signCheckpoint(head, parts.logKey)
    const lines = await witness({ ...head, note }, missing)
    if (!lines) return
    const bytes = encodeCheckpoint({ text: note.text, signatures: [...note.signatures, ...lines] })
    await parts.publisher.publish(bytes)
    publishedSize = state.size
    await parts.store.published({ size: state.size, text: fromUtf8(bytes) })
  }

  // In the order of the trust file, as verifiers demand; undefined below the quorum.
  const witness = async (
    checkpoint: Checkpoint,
    missed: string[],
  ): Promise<Note['signatures'] | undefined> => {
    const node = nodesFromTiles(state.size, parts.publisher.files.read, parts.hash)
    const { lines, missing } = await collectCosignatures(checkpoint, node, parts.witnesses, parts.quorum)
    missed.push(...missing)
    if (lines.length < parts.quorum) return undefined
    const keys = parts.witnesses.map(client => parseVkey(client.vkey))
    return keys.flatMap(key => lines.filter(line => isLineOf(line, key)))
  }

  return {
    origin,
    half,
    layout,
    state: () => state,
    published: () => publishedSize,
    tick: () => inTurn(tick),
    publish: () => inTurn(publish),
  }
}
