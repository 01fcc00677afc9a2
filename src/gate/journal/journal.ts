// The gate's memory on disk: one line per step, each naming the hash of the line before, durable before the step is taken.
// Replayed on start. A torn last line was never acted on and is cut off; any other flaw stops the gate.

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import { readHex, readInteger, readObject, readTime } from '../../seal/shape.ts'
import { syncFolder } from '../../store/durable.ts'
import { type Entry, readEntry } from './journal-entry.ts'
import { applyEntry, emptyState, type JournalState } from './journal-state.ts'

export const JOURNAL_FILE = 'journal.ndjson'
const FIRST_PREVIOUS = '0'.repeat(64)

/** The journal cannot be believed or written: the gate stops and a person looks. */
export class JournalBroken extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`the gate's journal: ${reason}`, cause === undefined ? {} : { cause })
    this.name = 'JournalBroken'
  }
}

export type Journal = {
  readonly state: JournalState
  /** Returns when the entries are durable; only then may what they say be done. */
  write(...entries: Entry[]): Promise<void>
  close(): Promise<void>
}

export type JournalOptions = {
  dir: string
  gateKey: string
  now: () => Date
  /** For tests: called before each entry is written and after it is durable. What it throws is a crash there. */
  onStep?: (moment: 'before' | 'after', entry: Entry) => void
}

/** Opens or begins the journal in the gate's folder. Throws JournalBroken for another gate's journal and for a broken chain. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const path = join(options.dir, JOURNAL_FILE)
  const file = await open(path, 'a+', 0o600)
  try {
    const chain = await replay(file)
    const journal = journalOn(file, chain, options)
    if (chain.state.gate === null) {
      await journal.write({ kind: 'opened', gate: options.gateKey })
      await syncFolder(dirname(path))
    }
    if (chain.state.gate !== options.gateKey) throw new JournalBroken('it belongs to another gate key')
    return journal
  } catch (error) {
    await file.close()
    throw error
  }
}

/** What the journal says, for looking alone: nothing is opened for writing, and a torn last line stays. Throws JournalBroken. */
export async function readJournal(dir: string): Promise<JournalState> {
  const bytes = await readFile(join(dir, JOURNAL_FILE))
  return replayed(bytes, bytes.lastIndexOf(0x0a) + 1).state
}

type Chain = { state: JournalState; lines: number; previous: string }

async function replay(file: FileHandle): Promise<Chain> {
  const bytes = await file.readFile()
  const whole = bytes.lastIndexOf(0x0a) + 1
  if (whole < bytes.length) {
    await file.truncate(whole)
    await file.sync()
  }
  return replayed(bytes, whole)
}

function replayed(bytes: Buffer, whole: number): Chain {
  const chain: Chain = { state: emptyState(), lines: 0, previous: FIRST_PREVIOUS }
  for (let at = 0; at < whole; ) {
    const end = bytes.indexOf(0x0a, at)
    replayLine(chain, bytes.subarray(at, end))
    at = end + 1
  }
  return chain
}

function replayLine(chain: Chain, line: Buffer): void {
  try {
    const raw = readObject(parseJcs(line), 'line', ['n', 'previous', 'at', 'entry'] as const)
    const n = readInteger(raw.n, 'line.n', { min: 1, max: Number.MAX_SAFE_INTEGER })
    assert.equal(n, chain.lines + 1, 'lines are numbered without a gap')
    assert.equal(readHex(raw.previous, 'line.previous', 32), chain.previous, 'each line names the one before')
    applyEntry(chain.state, readEntry(raw.entry, 'line.entry'), readTime(raw.at, 'line.at'))
  } catch (cause) {
    throw new JournalBroken(`line ${chain.lines + 1} is not what was written`, cause)
  }
  chain.lines++
  chain.previous = sha256(line)
}

function journalOn(file: FileHandle, chain: Chain, { now, onStep }: JournalOptions): Journal {
  let tail: Promise<void> = Promise.resolve()
  let broken: JournalBroken | null = null

  async function append(entries: readonly Entry[]): Promise<void> {
    if (broken) throw broken
    for (const entry of entries) onStep?.('before', entry)
    const at = now().toISOString()
    const next = { lines: chain.lines, previous: chain.previous }
    const lines = entries.map(entry => {
      const line = encodeJcs({
        n: ++next.lines,
        previous: next.previous,
        at,
        entry: readEntry(entry, 'entry'),
      })
      next.previous = sha256(line)
      return Buffer.concat([line, Buffer.of(0x0a)])
    })
    try {
      // First the state: a transition that cannot be must not reach the disk, where it would stop every later start.
      for (const entry of entries) applyEntry(chain.state, entry, at)
      await file.appendFile(Buffer.concat(lines))
      await file.datasync()
    } catch (cause) {
      // After a failed fsync nobody knows what is on disk: no further step may be taken in this process.
      broken = new JournalBroken('a line could not be written or made durable', cause)
      throw broken
    }
    Object.assign(chain, next)
    for (const entry of entries) onStep?.('after', entry)
  }

  return {
    state: chain.state,
    write: (...entries) => {
      const written = tail.then(() => append(entries))
      tail = written.catch(() => {})
      return written
    },
    close: async () => {
      await tail
      await file.close()
    },
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
