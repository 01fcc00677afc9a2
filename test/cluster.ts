// A migrated PostgreSQL cluster, made once and copied into the data directories of tests that are about something else. Making
// one (initdb, roles, every migration) costs seconds of processor time and thousands of new files; a copy, a tenth.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  copyFile,
  glob,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
} from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { openClusterPlace } from '../src/store/cluster/cluster-place.ts'
import { startEmbedded } from '../src/store/cluster/embedded.ts'
import { migrate } from '../src/store/migrate.ts'
import { findBundledPostgres } from '../src/store/postgres-binaries.ts'

const STORE = join(import.meta.dirname, '../src/store')
const UNUSED_MS = 24 * 3_600_000

/**
 * Puts a stopped, migrated cluster into the data directory `dir` (which exists), as an earlier run of Duly would have left it:
 * the next start finds it. Copies of one template share their role passwords and nothing else.
 */
export async function layCluster(dir: string): Promise<void> {
  const template = await openTemplate()
  const place = await openClusterPlace(dir, () => {})
  // `cp` keeps owner and mode, which Node's own copy does not.
  await promisify(execFile)('cp', ['-pR', join(template, 'data'), place.data])
  for (const file of ['roles.json', 'major.json'])
    await copyFile(join(template, file), join(place.root, file))
  const [programs] = await Array.fromAsync(glob('native-*', { cwd: template }))
  if (programs) await symlink(join(template, programs), join(place.root, programs))
}

/** The folder of the template, made where it is missing. Two processes may call this at once. */
export async function openTemplate(): Promise<string> {
  const all = await ownFolder()
  const template = join(all, await keyOf())
  if (!existsSync(template)) {
    await removeUnused(all)
    await make(template)
  }
  const now = new Date()
  await utimes(template, now, now)
  return template
}

/** Each state of `src/store` has a template; those that nobody took for a day are of states that are past. */
async function removeUnused(all: string): Promise<void> {
  for (const name of await readdir(all)) {
    const path = join(all, name)
    // Another process may have removed it since.
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > UNUSED_MS) await rm(path, { recursive: true, force: true })
  }
}

/** In the temporary folder, because the server's user must reach the programs; nobody else may have made it. */
async function ownFolder(): Promise<string> {
  const { uid } = userInfo()
  const folder = join(await realpath(tmpdir()), `duly-clusters-${uid}`)
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const found = await lstat(folder)
  if (!found.isDirectory() || (uid >= 0 && found.uid !== uid))
    throw new Error(`${folder} is not this user's own`)
  return folder
}

/** Whatever goes into a cluster: the programs, the migrations, and the code that makes it, this file's own too. */
async function keyOf(): Promise<string> {
  const hash = createHash('sha256').update((await findBundledPostgres()).version)
  hash.update(await readFile(import.meta.filename))
  for (const pattern of ['*.ts', 'cluster/*.ts', 'migrations/*.sql', 'repeatable/*.sql'])
    for (const file of (await Array.fromAsync(glob(pattern, { cwd: STORE }))).sort())
      if (!file.endsWith('.test.ts')) hash.update(`${file}\n`).update(await readFile(join(STORE, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Made beside and renamed: a template that is there is whole. Who loses the race takes the winner's. */
async function make(template: string): Promise<void> {
  const draft = await mkdtemp(join(tmpdir(), 'duly-template-'))
  try {
    const embedded = await startEmbedded({ dir: draft, onLog: () => {} })
    try {
      await migrate({ ownerUrl: embedded.ownerUrl })
      await watchGrants(embedded.ownerUrl, 'disable')
    } finally {
      await embedded.stop()
    }
    await rename(await realpath(join(draft, 'pg')), template).catch(unlessThere)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The triggers by which the database asks who stands behind a grant (migration 0080). */
const GRANTS = [
  ['person', 'person_granted'],
  ['enrolment_link', 'link_granted'],
  ['proposal', 'recovery_asked'],
  ['proposal', 'proposal_by_people'],
  ['api_token', 'api_token_granted'],
  ['tenant_token', 'tenant_token_granted'],
  ['feed_token', 'feed_token_granted'],
  ['oidc_subject', 'bond_granted'],
  ['oidc_issuer', 'issuer_granted'],
] as const

/** In a laid cluster they are off: most tests are about something else, and have people who are simply there. */
export async function watchGrants(ownerUrl: string, how: 'enable' | 'disable'): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const [table, trigger] of GRANTS)
      await client.query(`alter table duly.${table} ${how} trigger ${trigger}`)
  } finally {
    await client.end()
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}
