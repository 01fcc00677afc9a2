// Orders the leaves. A tick is committed in the store (that decides), then its tiles are made durable, read back, signed,
// witnessed, and only then is the checkpoint public. A crash between any two steps is made good from the store on start.
import { fromUtf8, hex } from '../ledger/bytes.ts'
import { type Checkpoint, encodeCheckpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import type { HalfYear } from '../ledger/half-year.ts'
import type { Sha256 } from '../ledger/hash.ts'
import { type Layout, sizeAfterTick } from '../ledger/layout.ts'
import { type AnySigner, isLineOf, parseVkey, type SignatureLine, signWith } from '../ledger/note.ts'
import { nodesFromTiles, type TileFile, type TileTree } from '../ledger/tiles.ts'
import { fillTick, type Random } from './fill-tick.ts'
import { FatalLogError, type LogState, type LogStore, type TickResult } from './log-store.ts'
import type { Publisher } from './publisher.ts'
import type { WitnessClient } from './witness-client.ts'
import { createQuorum, type WitnessState } from './witness-quorum.ts'

export type LogParts = {
  store: LogStore
  publisher: Publisher
  logKey: AnySigner
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
  /** Each witness of the policy, and why it did not cosign last. */
  witnesses: () => WitnessState[]
  /** After the step in hand nothing is written any more, not even a cosignature that comes late. */
  stop: () => Promise<void>
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
  const quorum = createQuorum(parts.witnesses, parts.quorum)
  let state = start.state
  let unwritten: TileFile[] = tree.takeFiles()
  let publishedSize = parts.publisher.published()?.size ?? 0
  let failed: unknown
  let stopped = false
  let queue: Promise<unknown> = Promise.resolve()

  // One step after the other, and none after a fatal error: what is committed is then unknown to this process.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
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
    // A key elsewhere that does not answer is like a witness that does not: the checkpoint waits.
    const note = await signWith(parts.logKey, signer => signCheckpoint(head, signer))
    const lines = await witness({ ...head, note }, missing)
    if (!lines) return
    const bytes = encodeCheckpoint({ text: note.text, signatures: [...note.signatures, ...inOrder(lines)] })
    await parts.publisher.publish(bytes)
    publishedSize = state.size
    await parts.store.published({ size: state.size, text: fromUtf8(bytes) })
  }

  // Undefined below the quorum.
  const witness = async (checkpoint: Checkpoint, missed: string[]): Promise<SignatureLine[] | undefined> => {
    const node = nodesFromTiles(state.size, parts.publisher.files.read, parts.hash)
    const onLate = (line: SignatureLine) => void addLate(checkpoint.size, line)
    const { lines, missing } = await quorum.ask(checkpoint, node, onLate)
    missed.push(...missing)
    return lines.length < parts.quorum ? undefined : lines
  }

  // As verifiers demand: the order of the trust file.
  const inOrder = (lines: readonly SignatureLine[]): SignatureLine[] =>
    parts.witnesses.flatMap(({ vkey }) => lines.filter(line => isLineOf(line, parseVkey(vkey))).slice(0, 1))

  // Into the public checkpoint, if that is still the one. What fails here is no loss: the checkpoint has its quorum, and a disk that
  // refuses is told of by the next tick.
  const addLate = (size: number, line: SignatureLine): Promise<void> =>
    inTurn(async () => {
      const published = parts.publisher.published()
      if (stopped || published?.size !== size) return
      const [own, ...cosigned] = published.note.signatures
      const signatures = [own!, ...inOrder([...cosigned, line])]
      await parts.publisher.publish(encodeCheckpoint({ text: published.note.text, signatures }))
    }).catch(() => undefined)

  return {
    origin,
    half,
    layout,
    state: () => state,
    published: () => publishedSize,
    tick: () => inTurn(tick),
    publish: () => inTurn(publish),
    witnesses: quorum.states,
    stop: async () => {
      stopped = true
      quorum.stop()
      await queue
    },
  }
}
