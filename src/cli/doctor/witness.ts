// Whether the witnesses answer, as `duly doctor` asks them; where one does not, whether anything waits for it; and whether a change of
// them has reached sequencer and gate.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { readPin } from '../../gate/context.ts'
import { parseCheckpoint } from '../../ledger/checkpoint.ts'
import { parseVkey } from '../../ledger/note.ts'
import { isSameWitnesses } from '../../ledger/trust.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { viewFiles } from '../../log/files.ts'
import { httpWitness } from '../../log/witness-client.ts'
import { findWitnessKey, outsideClient, witnessAddress } from '../../server/witness/witness.ts'
import { ownPolicy, policyOfSettings, readPolicy } from '../../server/witness/witness-policy.ts'
import type { DatabaseServer } from '../../store/cluster/database-server.ts'
import type { DataDir } from '../../store/data-dir.ts'
import type { Check } from '../../store/installation/doctor.ts'
import { quorumOf } from '../../store/installation/witness-settings.ts'
import { type Asked, askOnce } from '../witnesses/ask.ts'

const NAME = 'witness'

export async function checkWitnesses(dir: DataDir, server: DatabaseServer): Promise<Check[]> {
  const live = await liveLog(server)
  const key = findWitnessKey(dir)
  if (!live || !key) return [{ name: NAME, status: 'ok', detail: 'no log yet' }]
  const waiting = live.size - publishedSize(dir, live.origin)
  const own = await lastCosigned(dir, key, live.origin)
  return [
    judgeOwn(dir, own, waiting),
    ...(await checkOutside(dir, { waiting, ownAnswers: own !== null })),
    ...(await checkTakenUp(dir, key)),
  ]
}

function judgeOwn(dir: DataDir, said: string | null, waiting: number): Check {
  const where = dir.settings.witness
    ? `the witness at ${dir.settings.witness.address}`
    : 'the built-in witness'
  if (said !== null) return { name: NAME, status: 'ok', detail: `${where} answers; ${said}` }
  return judgeSilence(where, waiting)
}

/** Down with everything else it is no fault: then nothing waits for it. */
export function judgeSilence(where: string, waiting: number): Check {
  const detail = `${where} does not answer`
  if (waiting <= 0) return { name: NAME, status: 'ok', detail: `${detail}, and nothing waits for it` }
  const next =
    'Start it: "duly serve" does, or its part "--only witness". What waits is published at the tick after.'
  return { name: NAME, status: 'fail', detail: `${detail}, and ${waiting} leaves wait to be public`, next }
}

const OUTSIDE = 'witnesses of others'

async function checkOutside(
  dir: DataDir,
  { waiting, ownAnswers }: { waiting: number; ownAnswers: boolean },
): Promise<Check[]> {
  const { witnesses } = dir.settings
  if (!witnesses) return []
  const asked = await Promise.all(
    witnesses.outside.map(async one => ({
      name: parseVkey(one.key).name,
      asked: await askOnce(dir, outsideClient(one)),
    })),
  )
  return [judgeOutside(asked, { quorum: quorumOf(witnesses), ownAnswers, waiting })]
}

type AskedOne = { name: string; asked: Asked }

/** While a quorum answers, one that does not is to be seen to; below it, what the log orders waits. */
export function judgeOutside(
  all: readonly AskedOne[],
  { quorum, ownAnswers, waiting }: { quorum: number; ownAnswers: boolean; waiting: number },
): Check {
  const failed = all.flatMap(({ name, asked }) => (asked.kind === 'failed' ? [{ name, ...asked }] : []))
  const [first] = failed
  const must = `${quorum} of ${all.length + 1} must cosign`
  if (!first) return { name: OUTSIDE, status: 'ok', detail: `all ${all.length} answer; ${must}` }
  const answering = all.length - failed.length + Number(ownAnswers)
  const detail = `${failed.map(({ name, detail }) => `${name}: ${detail}`).join('; ')} (${must})`
  const next = `${first.next} What waits is published by itself once enough cosign.`
  if (answering >= quorum || waiting <= 0) return { name: OUTSIDE, status: 'warn', detail, next }
  const held = `${waiting} leaves wait to be public, and nothing is collected or released`
  return { name: OUTSIDE, status: 'fail', detail: `${detail}; ${held}`, next }
}

/** duly.json, what the sequencer asks, and what the gate believes are three places: a change is to reach all of them. */
async function checkTakenUp(dir: DataDir, own: string): Promise<Check[]> {
  const name = 'change of witnesses'
  const wanted = policyOfSettings(dir, own)
  const now = readPolicy(dir) ?? ownPolicy(own)
  if (!isSameWitnesses(wanted, now))
    return [
      {
        name,
        status: 'warn',
        detail: 'the sequencer does not ask the witnesses that duly.json names',
        next: 'Start it again; then have the gate’s keeper pin them: "duly gate pin --witnesses trust.json".',
      },
    ]
  const pinned = existsSync(join(dir.gate, 'pin.json')) ? (await readPin(dir.gate)).witnesses : now
  if (isSameWitnesses(pinned, now)) return []
  return [
    {
      name,
      status: 'fail',
      detail:
        'the gate’s pin file names other witnesses than the log has: it waits with what is ordered, or refuses it',
      next: 'Have its keeper run "duly gate pin --witnesses trust.json".',
    },
  ]
}

async function liveLog(server: DatabaseServer): Promise<{ origin: string; size: number } | undefined> {
  const client = new pg.Client({ connectionString: server.backupUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const sql = 'select origin, size::int as size from duly.log_state where live'
    return (await client.query<{ origin: string; size: number }>(sql)).rows[0]
  } finally {
    await client.end()
  }
}

async function lastCosigned(dir: DataDir, key: string, origin: string): Promise<string | null> {
  try {
    const last = await httpWitness(key, witnessAddress(dir)).latest(origin)
    return last
      ? `it has cosigned ${parseCheckpoint(last).size} leaves of ${origin}`
      : 'it has cosigned nothing yet'
  } catch {
    // What is no answer of a witness is none.
    return null
  }
}

function publishedSize({ log }: DataDir, origin: string): number {
  const folder = join(log, origin.slice(origin.lastIndexOf('/') + 1))
  const bytes = viewFiles(folder).read(CHECKPOINT_FILE)
  return bytes ? parseCheckpoint(bytes).size : 0
}
