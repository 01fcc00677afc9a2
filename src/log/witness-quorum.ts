// All witnesses of the policy, asked at once: a checkpoint is public as soon as a quorum has cosigned it, and one that is slow,
// dead or hostile costs neither the tick nor the others. Each is asked one thing at a time, the newest first.
import type { Checkpoint } from '../ledger/checkpoint.ts'
import type { NodeReader } from '../ledger/merkle.ts'
import { parseVkey, type SignatureLine } from '../ledger/note.ts'
import { cosignatureOf, LogBehindError } from './cosigning.ts'
import { WITNESS_LIMIT_MS, type WitnessClient } from './witness-client.ts'
import { WitnessFailure } from './witness-failure.ts'

/** `missing`: each witness that did not cosign, with why; no word of it comes from outside. */
export type Cosigned = { lines: SignatureLine[]; missing: string[] }

/** `why`: null where it cosigned what it was asked last. */
export type WitnessState = { name: string; why: string | null }

export type WitnessQuorum = {
  /**
   * Resolves once all have answered, or the limit is over, or a quorum has cosigned and the others had a moment more. What
   * they cosign afterwards is handed to `onLate`. Throws LogBehindError where so many witnesses claim to know a larger log
   * that no quorum is left without them: a single one that lies must not be able to stop the log where others are left.
   */
  ask: (checkpoint: Checkpoint, node: NodeReader, onLate: (line: SignatureLine) => void) => Promise<Cosigned>
  states: () => WitnessState[]
  /** Gives up what is being asked. */
  stop: () => void
}

/** How long a checkpoint that could be public waits for further cosignatures: those in it stand in receipts. */
const MOMENT_MS = 500

export type QuorumTimes = { limitMs?: number; momentMs?: number }

export function createQuorum(
  witnesses: readonly WitnessClient[],
  quorum: number,
  { limitMs = WITNESS_LIMIT_MS, momentMs = MOMENT_MS }: QuorumTimes = {},
): WitnessQuorum {
  const askers = witnesses.map(witness => createAsker(witness, limitMs))
  return {
    states: () => askers.map(asker => ({ name: asker.name, why: asker.why() })),
    stop: () => {
      for (const asker of askers) asker.stop()
    },
    ask: async (checkpoint, node, onLate) => {
      const answers = await gather(askers, asker => asker.ask(checkpoint, node), {
        quorum,
        limitMs,
        momentMs,
        onLate,
      })
      const { lines, failures } = answers
      const claims = failures.flatMap(({ reason }) => (reason instanceof LogBehindError ? [reason] : []))
      if (lines.length < quorum && claims[0] && witnesses.length - claims.length < quorum) throw claims[0]
      return { lines, missing: failures.map(({ name, reason }) => `${name}: ${whyOf(reason)}`) }
    },
  }
}

type Gathering = QuorumTimes & { quorum: number; onLate: (line: SignatureLine) => void }
type Gathered = { lines: SignatureLine[]; failures: { name: string; reason: unknown }[] }

function gather(
  askers: readonly Asker[],
  ask: (asker: Asker) => Promise<SignatureLine>,
  { quorum, limitMs, momentMs, onLate }: Gathering,
): Promise<Gathered> {
  const { promise, resolve } = Promise.withResolvers<Gathered>()
  const lines: SignatureLine[] = []
  const failures: Gathered['failures'] = []
  const open = new Set(askers)
  let over = false
  const close = () => {
    if (over) return
    over = true
    clearTimeout(limit)
    clearTimeout(moment)
    resolve({ lines: [...lines], failures: [...failures] })
  }
  const limit = setTimeout(() => {
    const reason = new WitnessFailure('too_slow', (limitMs ?? 0) / 1_000)
    for (const { name } of open) failures.push({ name, reason })
    close()
  }, limitMs)
  let moment: NodeJS.Timeout | undefined
  const settle = (asker: Asker) => {
    open.delete(asker)
    if (open.size === 0) return close()
    if (lines.length >= quorum) moment ??= setTimeout(close, momentMs)
  }
  for (const asker of askers)
    ask(asker).then(
      line => {
        if (over) return onLate(line)
        lines.push(line)
        settle(asker)
      },
      (reason: unknown) => {
        failures.push({ name: asker.name, reason })
        settle(asker)
      },
    )
  if (open.size === 0) close()
  return promise
}

type Asker = {
  name: string
  ask: (checkpoint: Checkpoint, node: NodeReader) => Promise<SignatureLine>
  why: () => string | null
  stop: () => void
}

/** One question at a time, or two would each find the other's state; of those that wait, the newest alone is asked. */
function createAsker(witness: WitnessClient, limitMs: number): Asker {
  const { name } = parseVkey(witness.vkey)
  const stopped = new AbortController()
  let why: string | null = null
  let last: number | undefined
  let newest: Checkpoint | undefined
  let busy: Promise<unknown> = Promise.resolve()

  const once = async (checkpoint: Checkpoint, node: NodeReader): Promise<SignatureLine> => {
    const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(limitMs)])
    try {
      const from = last === undefined ? {} : { from: last }
      const line = await untilGivenUp(
        cosignatureOf(checkpoint, node, witness, { ...from, signal }),
        signal,
        limitMs,
      )
      last = checkpoint.size
      why = null
      return line
    } catch (error) {
      last = undefined
      why = whyOf(error)
      throw error
    }
  }
  const ask = (checkpoint: Checkpoint, node: NodeReader): Promise<SignatureLine> => {
    newest = checkpoint
    const answer = busy.then(() => {
      if (newest !== checkpoint) throw new WitnessFailure('too_slow', limitMs / 1_000)
      return once(checkpoint, node)
    })
    busy = answer.catch(() => undefined)
    return answer
  }
  return { name, ask, why: () => why, stop: () => stopped.abort() }
}

/** A client that does not hear the signal must not keep its witness busy for ever. */
function untilGivenUp<T>(work: Promise<T>, signal: AbortSignal, limitMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const giveUp = () => reject(new WitnessFailure('too_slow', limitMs / 1_000))
  if (signal.aborted) giveUp()
  signal.addEventListener('abort', giveUp, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', giveUp))
}

function whyOf(reason: unknown): string {
  const ours = reason instanceof WitnessFailure || reason instanceof LogBehindError
  if (ours) return reason.message
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  return typeof code === 'string' ? code : 'unexpected failure'
}
