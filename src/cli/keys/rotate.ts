// `duly keys rotate`: a new key in the place of one, while no part of Duly runs. What was broken off is finished by calling it again,
// or by the next start.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseCheckpoint } from '../../ledger/checkpoint.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { viewFiles } from '../../log/files.ts'
import { vkeyOf } from '../../log/keys.ts'
import { successorOrigin } from '../../log/open-log.ts'
import { liveOrigin } from '../../log/postgres-log-store.ts'
import { LOCK_FILE } from '../../log/witness.ts'
import { type Deployment, openDeployment, openNoticeKey } from '../../server/deployment.ts'
import { type RotatedKind, rotateKey } from '../../server/log/key-rotation.ts'
import { giveUpLogKey } from '../../server/log/log-keys.ts'
import { tellTrust } from '../../server/log/trust.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import { logFolder } from '../../server/worker/proof.ts'
import { lockServer } from '../../store/data-dir.ts'
import { lockFile } from '../../store/installation/file-lock.ts'
import { turnEpoch } from '../../store/keys/epoch-turn.ts'
import { Refused } from '../../store/refused.ts'
import { type Io, WrongUse } from '../io.ts'

type Rotation = (d: Deployment, io: Io) => Promise<string>

const ROTATIONS: Readonly<Record<string, Rotation>> = {
  root: rotateRoot,
  notice: d => rotateSigner(d, 'notice'),
  gate: d => rotateSigner(d, 'gate'),
  witness: d => rotateSigner(d, 'witness'),
  log: rotateLog,
}

export async function rotate(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [what = '', ...more] = positionals
  const rotation = Object.hasOwn(ROTATIONS, what) ? ROTATIONS[what] : undefined
  if (!rotation || more.length > 0)
    throw new WrongUse(`duly keys rotate ${Object.keys(ROTATIONS).join(' | ')}`)
  const lock = await lockServer(io.data)
  try {
    const d = await openDeployment({ path: io.data, onLog: io.err })
    try {
      await refuseRunning(d)
      const said = await rotation(d, io)
      io.out(io.json ? JSON.stringify({ rotated: what, said }) : said)
      return 0
    } finally {
      await d.close()
    }
  } finally {
    lock.release()
  }
}

/** Parts that run apart hold no lock of the directory, but connections. */
async function refuseRunning(d: Deployment): Promise<void> {
  const { rows } = await d.db.pool.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where application_name in ('duly-app', 'duly-gate')
     and datname = current_database()`,
  )
  if ((rows[0]?.n ?? 0) <= d.db.pool.totalCount) return
  throw new Refused({
    code: 'already_running',
    detail: 'Parts of Duly are connected to the database.',
    next: 'Stop all of them, then run this again. Nothing was changed.',
  })
}

async function rotateRoot(d: Deployment, io: Io): Promise<string> {
  const { outcome, moved, held } = await turnEpoch(
    { db: d.db, keys: d.dir.keys, mode: d.dir.settings.mode, keystore: d.keystore },
    {
      now: d.now(),
      newRoot: true,
      wait: true,
      onProgress: (done, total) => io.progress('keys wrapped again', done, total),
    },
  )
  if (outcome === 'held')
    throw new Refused({
      code: 'keys_missing',
      detail: `${held.length} keys of matters open under no key that is here, so the old root key was kept.`,
      next: 'Open them with "duly keys recover", then run this again.',
    })
  return `${moved} keys were wrapped again under a new root key and a new epoch; the old ones are destroyed. What directory, search, hashes and names of documents hang on was carried over.`
}

const AFTERWARDS: Readonly<Record<RotatedKind, string>> = {
  notice:
    'Notices and editions from before verify by the retired key, which the trust file names with its time.',
  gate: 'What was prepared for the old key is refused: prepare it again. Packages from before verify by the retired key.',
  witness:
    'Its key in the pin file of the gate in this directory was exchanged too. A gate elsewhere waits until its keeper pins the new one.',
}

async function rotateSigner(d: Deployment, kind: RotatedKind): Promise<string> {
  if (kind === 'witness' && d.dir.settings.witness)
    throw new Refused({
      code: 'bad_data_directory',
      detail: 'The witness of this installation runs elsewhere.',
      next: 'Have its key changed there, then name the new one in duly.json.',
    })
  // A witness that runs has its key in memory, and would go on with it.
  const lock = kind === 'witness' ? await lockFile(join(d.dir.witness, LOCK_FILE), 0) : null
  const vkey = await rotateKey(d.dir, kind, { now: d.now() }).finally(() => lock?.release())
  const noticeKey = await openNoticeKey(d.dir)
  await tellTrust({ ...d, noticeKey, noticeVkey: vkeyOf(noticeKey) })
  return `${vkey}\n${AFTERWARDS[kind]} Give readers the new trust.json.`
}

/** The log goes on under a new name and key; its first leaf names the last checkpoint, which the old key signed. */
async function rotateLog(d: Deployment): Promise<string> {
  const origin = await liveOrigin(d.db)
  const published = origin && viewFiles(logFolder(d, origin)).read(CHECKPOINT_FILE)
  const [state] = await asWorker(d, tx =>
    tx.query<{ size: number }>('select size from duly.log_state where origin = $1', [origin]),
  )
  if (!origin || !published || parseCheckpoint(published).size !== state?.size)
    throw new Refused({
      code: 'already_running',
      detail: 'What the log has ordered is not all public.',
      next: 'Start Duly, wait until doctor says that the checkpoint is published, stop it, and run this again.',
    })
  const vkey = vkeyOf(await giveUpLogKey(d, origin, successorOrigin(origin)))
  await tellTrust(d)
  return `${vkey}\nThe log ${origin} ends as it is; the next start opens ${successorOrigin(origin)}. The gate waits until its keeper has pinned the new key: duly gate pin --log '${vkey}'`
}
