// A whole log on temporary folders for tests: a store that lives on over restarts, a witness, and a check that uses only what
// the public has. Nothing in Duly imports it but tests.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hex } from '../ledger/bytes.ts'
import type { Layout } from '../ledger/layout.ts'
import { deriveObligationId, deriveOpening, leafHash, type Opening, sealLeaf } from '../ledger/leaf.ts'
import { consistencyProof, rangeRoot, verifyConsistency } from '../ledger/merkle.ts'
import { ED25519 } from '../ledger/note.ts'
import { classOf, dueOf, type LogRecord } from '../ledger/record.ts'
import { nodesFromTiles } from '../ledger/tiles.ts'
import type { Trust } from '../ledger/trust.ts'
import { type VerifiedLog, verifyLog } from '../ledger/verify-log.ts'
import { type Files, openFiles, viewFiles } from './files.ts'
import { openKey, vkeyOf } from './keys.ts'
import {
  type LogState,
  type LogStore,
  LostRaceError,
  type PendingLeaf,
  type TickResult,
} from './log-store.ts'
import { type OpenedLog, openLog } from './open-log.ts'
import { createPublisher, exportLog } from './publisher.ts'
import { sha256Node } from './sha256.ts'
import { createWitness, type Witness } from './witness.ts'
import type { WitnessClient } from './witness-client.ts'

export const ORIGIN = 'provider.example/log/2026h2'
export const LAYOUT: Layout = {
  slots: { P: 2, S: 2, E: 3, O: 1, O_next: 1, X: 1, X_next: 1 },
  seconds: 60,
  slowEvery: 3,
}
export const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

type Queued = PendingLeaf & { due: string | null; index: number | null }

/** What survives a restart of the process. */
export type MemoryStore = LogStore & {
  leaves: Queued[]
  sequenced: Uint8Array[]
  ticks: TickResult[]
  announced: { size: number; text: string }[]
  add: (record: LogRecord, leaf: Uint8Array) => void
  snapshot: () => MemoryStore
}

export function memoryStore(state: LogState | null = null, before?: MemoryStore): MemoryStore {
  let current = state
  const leaves: Queued[] = before?.leaves.map(leaf => ({ ...leaf })) ?? []
  const sequenced = [...(before?.sequenced ?? [])]
  const ticks = [...(before?.ticks ?? [])]
  const announced = [...(before?.announced ?? [])]
  const store: MemoryStore = {
    leaves,
    sequenced,
    ticks,
    announced,
    add: (record, leaf) =>
      leaves.push({ id: record.id, class: classOf(record), leaf, due: dueOf(record), index: null }),
    snapshot: () => memoryStore(current, store),
    state: async () => current,
    takePending: async (cls, limit, due) =>
      leaves
        .filter(leaf => leaf.index === null && leaf.class === cls)
        .filter(leaf => !due || (leaf.due! <= due.upTo && (due.after === null || leaf.due! > due.after)))
        .slice(0, limit),
    commitTick: async (expectedSize, tick) => {
      if ((current?.size ?? 0) !== expectedSize) throw new LostRaceError()
      for (const { id, index } of tick.leaves) {
        const leaf = id === null ? undefined : leaves.find(candidate => candidate.id === id)
        if (id !== null && leaf?.index !== null) throw new Error('a leaf that is not pending')
        if (leaf) leaf.index = index
      }
      sequenced.push(...tick.leaves.map(({ leaf }) => leaf))
      ticks.push(tick)
      current = { size: tick.size, tick: tick.tick, root: tick.root, lastTickAt: tick.at }
    },
    staged: async (from, limit) => sequenced.slice(from, limit === undefined ? undefined : from + limit),
    published: async checkpoint => {
      announced.push(checkpoint)
    },
  }
  return store
}

export type SampleLog = {
  folder: string
  store: MemoryStore
  witness: Witness
  /** The log keys that the witness is told of. */
  told: string[]
  trust: Trust
  files: Files
  now: () => number
  open: (changes?: Changes) => Promise<OpenedLog>
  /** Puts a record's leaf into the queue and gives what opens it. */
  queue: (record: LogRecord) => { leaf: Uint8Array; opening: Opening }
  /** Verifies everything from public files and trust alone, and that the tree continues the last one it saw. */
  verify: () => VerifiedLog
  end: () => void
}

export type Changes = {
  store?: LogStore
  files?: Files
  witnesses?: WitnessClient[]
  origin?: string
  previousLog?: string | null
  quorum?: number
}

const MATTER_KEY = new Uint8Array(32).fill(9)

export async function sampleLog(layout: Layout = LAYOUT): Promise<SampleLog> {
  const folder = mkdtempSync(join(tmpdir(), 'duly-log-'))
  const keys = openFiles(join(folder, 'keys'), 0o600)
  let time = Date.parse('2026-07-01T08:00:00.000Z')
  const now = (): number => {
    time += 1000
    return time
  }
  const logKey = await openKey(keys, 'log', ORIGIN, ED25519)
  const gate = await openKey(keys, 'gate', 'provider.example/gate', ED25519)
  const told = [vkeyOf(logKey)]
  const witness = await createWitness(join(folder, 'witness'), {
    name: 'provider.example/witness',
    now,
    logs: () => told,
  })
  const files = openFiles(join(folder, 'log'))
  const trust: Trust = {
    v: 1,
    log: [vkeyOf(logKey)],
    witnesses: { quorum: 1, keys: [witness.vkey], selfWitnessed: true },
    gate: vkeyOf(gate),
    notice: null,
  }
  const store = memoryStore()
  let seen: { size: number; root: Uint8Array } | undefined

  const open = async (changes: Changes = {}): Promise<OpenedLog> => {
    const origin = changes.origin ?? ORIGIN
    const key = await openKey(keys, origin === ORIGIN ? 'log' : 'successor', origin, ED25519)
    return openLog({
      origin,
      half: '2026h2',
      layout,
      previousLog: changes.previousLog ?? null,
      store: changes.store ?? store,
      publisher: createPublisher(changes.files ?? files, sha256Node),
      logKey: key,
      witnesses: changes.witnesses ?? [localWitness(witness)],
      quorum: changes.quorum ?? 1,
      now,
      random,
      wrapTickKey: async key => key.slice(),
      hash: sha256Node,
    })
  }

  const verify = (): VerifiedLog => {
    const paths = files.list()
    const folderNow = { files: paths, read: files.read }
    const verified = verifyLog(folderNow, trust, { folder: 'running', hash: sha256Node })
    const { size, root } = verified.checkpoint
    const node = nodesFromTiles(size, files.read, sha256Node)
    assert.equal(hex(rangeRoot(0, size, node, sha256Node)), hex(root))
    if (seen) {
      assert.ok(size >= seen.size, 'the public tree must only grow')
      verifyConsistency(seen, { size, root }, consistencyProof(seen.size, size, node, sha256Node), sha256Node)
    }
    seen = { size, root }
    return verified
  }

  const queue = (record: LogRecord): { leaf: Uint8Array; opening: Opening } => {
    const sealed = sealLeaf(record, deriveOpening(MATTER_KEY, record.id))
    store.add(record, sealed.leaf)
    return sealed
  }
  const end = (): void => rmSync(folder, { recursive: true, force: true })
  return { folder, store, witness, told, trust, files, now, open, queue, verify, end }
}

/** A witness without a process of its own. */
export function localWitness(witness: Witness): WitnessClient {
  return {
    vkey: witness.vkey,
    addCheckpoint: body => witness.addCheckpoint(body),
    latest: async origin => witness.latest(origin),
  }
}

/** A strict copy, as it would be handed over. */
export async function handedOver(log: SampleLog): Promise<Files> {
  const out = openFiles(join(log.folder, `copy-${random(4).toHex()}`))
  await exportLog(viewFiles(join(log.folder, 'log')), out)
  return out
}

const digest = (text: string): string => sha256Node(new TextEncoder().encode(text)).toHex()

/** One record of each class, for one matter. */
export function sampleRecords(at: string): {
  [K in 'received' | 'notified' | 'authorised' | 'obligation' | 'discharge']: LogRecord
} {
  const base = (): { v: 1; id: string; at: string } => ({ v: 1, id: random(16).toHex(), at })
  const own = {
    matter: 'bWF0dGVyLW9mLXRlc3Q',
    paper: digest('paper'),
    receivedAt: at,
    copy: null,
    previous: [],
  }
  const obligation = deriveObligationId(MATTER_KEY, '00'.repeat(16))
  const received: LogRecord = { ...base(), kind: 'received', ...own }
  const { leaf } = sealLeaf(received, deriveOpening(MATTER_KEY, received.id))
  return {
    received,
    notified: { ...base(), kind: 'notified', ...own, copy: digest('copy'), previous: [hex(leafHash(leaf))] },
    authorised: { ...base(), kind: 'authorised', paper: own.paper, authorisation: digest('authorisation') },
    obligation: { ...base(), kind: 'obligation', ...own, obligation, due: '2027h1', continues: false },
    discharge: { ...base(), kind: 'discharge', ...own, obligation, due: '2027h1', by: 'notified' },
  }
}
