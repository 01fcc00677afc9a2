// The log of this installation: witness, sequencer, and the heartbeat of ticks. A log that is behind what its witness or its
// published folder has seen is never continued: a successor opens that names the old one's last checkpoint.
import { randomBytes } from 'node:crypto'
import { auditHeadsDigest } from '../ledger/audit-heads.ts'
import { halfYearOf } from '../ledger/half-year.ts'
import { isSlowTick, type Layout } from '../ledger/layout.ts'
import { ED25519, type Signer } from '../ledger/note.ts'
import type { RecordOf } from '../ledger/record.ts'
import { encodeTrust, type Trust } from '../ledger/trust.ts'
import { localWitness } from '../log/cosigning.ts'
import { openFiles, viewFiles } from '../log/files.ts'
import { openKey, parseSigner, vkeyOf } from '../log/keys.ts'
import { FatalLogError, LostRaceError } from '../log/log-store.ts'
import { openLog, originOf } from '../log/open-log.ts'
import { liveOrigin, postgresLogStore, retireOthers } from '../log/postgres-log-store.ts'
import { createPublisher } from '../log/publisher.ts'
import type { Sequencer } from '../log/sequencer.ts'
import { sha256Node } from '../log/sha256.ts'
import { createWitness, KEY_FILE as WITNESS_KEY, type Witness } from '../log/witness.ts'
import { wrapSmall } from '../seal/age.node.ts'
import type { Deployment } from './deployment.ts'
import { writeSystemLeaf } from './log-changes.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { readGatePublic } from './worker/gate-orders.ts'
import { logFolder } from './worker/proof.ts'

export type RunningLog = {
  readonly origin: string
  readonly sequencer: Sequencer
  /** Stops after the tick in hand. */
  stop(): Promise<void>
  /** Rejects when the process must stop (an unknown commit, a log behind). */
  readonly failed: Promise<never>
}

export type TickWatcher = (report: {
  readonly published: boolean
  readonly size: number
  readonly waiting: readonly string[]
}) => void

/** The name of the log that is open now: a successor where one was opened, else the half-year's own. */
export async function currentOrigin(d: Deployment): Promise<string> {
  const half = halfYearOf(d.now())
  const live = await liveOrigin(d.db)
  return live?.includes(`/log/${half}`) ? live : originOf(d.dir.settings.hosts.public, half)
}

export function openLogKey(d: Deployment, origin: string): Promise<Signer> {
  const name = `log-${origin.slice(origin.lastIndexOf('/') + 1)}.key`
  return openKey(openFiles(d.dir.keys, 0o600), name, origin, ED25519)
}

export function openWitness(d: Deployment): Promise<Witness> {
  return createWitness(d.dir.witness, {
    name: `witness.${d.dir.settings.hosts.public}`,
    now: () => Date.parse(d.now()),
  })
}

export async function startLog(
  d: Deployment,
  onTick: TickWatcher,
  onLog: (line: string) => void,
): Promise<RunningLog> {
  const witness = await openWitness(d)
  const sequencer = await openOrSucceed(d, witness, await currentOrigin(d), null, onLog)
  return beat(d, sequencer, onTick)
}

async function openOrSucceed(
  d: Deployment,
  witness: Witness,
  origin: string,
  previousLog: string | null,
  onLog: (line: string) => void,
): Promise<Sequencer> {
  const logKey = await openLogKey(d, origin)
  await witness.trustLog(vkeyOf(logKey))
  await retireOthers(d.db, origin)
  const onPublished = async (tx: Parameters<typeof d.jobs.wake>[0], ids: readonly string[]) => {
    for (const id of ids) await d.jobs.wake(tx, id)
  }
  const opened = await openLog({
    store: postgresLogStore({ db: d.db, origin, onPublished, now: d.now }),
    publisher: createPublisher(openFiles(logFolder(d, origin)), sha256Node),
    logKey,
    witnesses: [localWitness(witness)],
    quorum: 1,
    now: () => Date.parse(d.now()),
    random: length => new Uint8Array(randomBytes(length)),
    wrapTickKey: key => wrapSmall(key, d.keystore.sealRecipients),
    hash: sha256Node,
    origin,
    half: halfYearOf(d.now()),
    layout: layoutOf(d),
    previousLog,
  })
  if (opened.kind === 'ready') return opened.sequencer
  onLog(`the log ${origin} is behind what was published (${opened.why}); opening ${opened.successor}`)
  return openOrSucceed(d, witness, opened.successor, opened.last, onLog)
}

function layoutOf(d: Deployment): Layout {
  const { seconds, slowEvery, slots } = d.settings.log
  return { seconds, slowEvery, slots }
}

const SETTLE_MS = 2000

/** One tick after the other at the log's pace. Down-time makes no ticks; a late tick does not hurry the next. */
function beat(d: Deployment, sequencer: Sequencer, onTick: TickWatcher): RunningLog {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const schedule = () => {
    if (stopped) return
    const since = Date.parse(d.now()) - Date.parse(sequencer.state().lastTickAt)
    const wait = Math.max(0, sequencer.layout.seconds * 1000 - since)
    timer = setTimeout(() => {
      running = tickOnce(d, sequencer, onTick).then(schedule, error => {
        if (
          error instanceof FatalLogError ||
          error instanceof LostRaceError ||
          (error instanceof Error && error.name === 'LogBehindError')
        )
          reject(error)
        else timer = setTimeout(schedule, 1000)
      })
    }, wait)
  }
  schedule()
  return {
    origin: sequencer.origin,
    sequencer,
    failed,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

async function tickOnce(d: Deployment, sequencer: Sequencer, onTick: TickWatcher): Promise<void> {
  if (isSlowTick(sequencer.layout, sequencer.state().tick + 1)) await commitAuditHeads(d)
  onTick(await sequencer.tick())
}

/**
 * E13.2: what has no leaf of its own stands in the audit chains; the heads of those that moved since the last slow tick go
 * into one E leaf. The time window is in the records, so `fsck` finds the same heads again.
 */
async function commitAuditHeads(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    const last = await tx.query<{ created_at: Date }>(
      "select created_at from duly.leaf where system_kind = 'audit_heads' order by created_at desc limit 1",
      [],
    )
    // A little behind the present, so that no write still in its transaction is passed over.
    const now = new Date(Date.parse(d.now()) - SETTLE_MS).toISOString()
    const rows = await tx.query<{ hash: Buffer }>(
      `select distinct on (demand_id) hash from duly.event where at > $1 and at <= $2 order by demand_id, version desc`,
      [last[0]?.created_at.toISOString() ?? '1970-01-01T00:00:00.000Z', now],
    )
    const heads = rows.map(r => new Uint8Array(r.hash))
    const record: RecordOf<'audit_heads'> = {
      v: 1,
      kind: 'audit_heads',
      id: randomBytes(16).toString('hex'),
      at: now,
      heads: auditHeadsDigest(heads),
      streams: heads.length,
    }
    await writeSystemLeaf(tx, d, record)
  })
}

/** What readers are told to believe: log keys, witness policy, gate and notice key. `self-witnessed` until others witness. */
export async function trustOf(d: Deployment): Promise<Trust> {
  const witness = await witnessKey(d)
  const gate = await readGatePublic(d.dir.path)
  const origins = await asWorker(d, tx =>
    tx.query<{ origin: string }>('select origin from duly.log_state order by origin', []),
  )
  const named = origins.length > 0 ? origins.map(o => o.origin) : [await currentOrigin(d)]
  const keys: string[] = []
  for (const origin of named) keys.push(vkeyOf(await openLogKey(d, origin)))
  return {
    v: 1,
    log: keys,
    witnesses: { quorum: 1, keys: [witness], selfWitnessed: true },
    gate: gate.vkey,
    notice: vkeyOf(d.noticeKey),
  }
}

/** Looked at, not opened: opening the witness's folder clears what the running witness has half written. */
async function witnessKey(d: Deployment): Promise<string> {
  const stored = viewFiles(d.dir.witness).read(WITNESS_KEY)
  if (!stored) return (await openWitness(d)).vkey
  return vkeyOf(parseSigner(Buffer.from(stored).toString('utf8').trimEnd()))
}

export async function trustFile(d: Deployment): Promise<Uint8Array> {
  return encodeTrust(await trustOf(d))
}
