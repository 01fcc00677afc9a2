// Whether the witness answers, as `duly doctor` asks it; and where it does not, whether anything waits for it.
import { join } from 'node:path'
import pg from 'pg'
import { parseCheckpoint } from '../ledger/checkpoint.ts'
import { CHECKPOINT_FILE } from '../ledger/verify-log.ts'
import { httpWitness } from '../log/cosigning.ts'
import { viewFiles } from '../log/files.ts'
import { findWitnessKey, witnessAddress } from '../server/witness.ts'
import type { DataDir } from '../store/data-dir.ts'
import type { DatabaseServer } from '../store/database-server.ts'
import type { Check } from '../store/doctor.ts'

const NAME = 'witness'

export async function checkWitness(dir: DataDir, server: DatabaseServer): Promise<Check> {
  const live = await liveLog(server)
  const key = findWitnessKey(dir)
  if (!live || !key) return { name: NAME, status: 'ok', detail: 'no log yet' }
  const where = dir.settings.witness
    ? `the witness at ${dir.settings.witness.address}`
    : 'the built-in witness'
  const said = await lastCosigned(dir, key, live.origin)
  if (said !== null) return { name: NAME, status: 'ok', detail: `${where} answers; ${said}` }
  return judgeSilence(where, live.size - publishedSize(dir, live.origin))
}

/** Down with everything else it is no fault: then nothing waits for it. */
export function judgeSilence(where: string, waiting: number): Check {
  const detail = `${where} does not answer`
  if (waiting <= 0) return { name: NAME, status: 'ok', detail: `${detail}, and nothing waits for it` }
  const next =
    'Start it: "duly serve" does, or its part "--only witness". What waits is published at the tick after.'
  return { name: NAME, status: 'fail', detail: `${detail}, and ${waiting} leaves wait to be public`, next }
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
