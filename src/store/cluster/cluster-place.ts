// Where an embedded PostgreSQL cluster lives and which user runs it. postgres refuses to run as root, so under root it runs
// as an unprivileged user, who must be able to reach the place.

import { chmod, chown, lstat, mkdir, mkdtemp, readFile, realpath, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Refused } from '../refused.ts'

/** Undefined ids: PostgreSQL runs as the user that Duly runs as. */
export type ServerUser = { uid: number; gid: number } | undefined

export type ClusterPlace = {
  /** absolute and free of links, as the server itself sees it */
  root: string
  data: string
  user: ServerUser
}

/** The folder for links under root: on disk, root's, and reachable by every user. */
const SHARED_STATE = '/var/lib/duly'

/** Opens or makes `dir`/pg. Under root, in a place that others cannot reach, pg is a link to a folder elsewhere (said on `log`). */
export async function openClusterPlace(dir: string, log: (line: string) => void): Promise<ClusterPlace> {
  const link = join(await realpath(dir), 'pg')
  const made = await exists(link)
  if (!made) await makePlace(link, log)
  const root = await realpath(link)
  const data = join(root, 'data')
  const user = await serverUser(data)
  if (user) await refuseUnreachable(root)
  return { root, data, user }
}

async function makePlace(link: string, log: (line: string) => void): Promise<void> {
  if (isRoot()) await letOthersPass(dirname(link))
  const blocked = isRoot() ? await firstBlocking(dirname(link)) : undefined
  if (blocked === undefined) {
    await mkdir(link, { mode: 0o755 })
    await chmod(link, 0o755)
    return
  }
  const elsewhere = await makeElsewhere(dirname(link))
  await symlink(elsewhere, link)
  log(`${blocked} is closed to the database's user; the database is in ${elsewhere}, linked from ${link}`)
}

/** Only root may list the data directory; its files have modes of their own, so passing through shows nothing. */
async function letOthersPass(dir: string): Promise<void> {
  const { mode } = await stat(dir)
  await chmod(dir, (mode & 0o777) | 0o011)
}

async function makeElsewhere(dir: string): Promise<string> {
  const temporary = dir.startsWith(`${await realpath(tmpdir())}/`)
  const base = temporary ? await realpath(tmpdir()) : SHARED_STATE
  if (!temporary) await mkdir(base, { recursive: true, mode: 0o755 })
  const elsewhere = await mkdtemp(join(base, 'duly-pg-'))
  await chmod(elsewhere, 0o755)
  await refuseUnreachable(elsewhere)
  return elsewhere
}

async function refuseUnreachable(root: string): Promise<void> {
  const blocked = await firstBlocking(root)
  if (blocked === undefined) return
  throw new Refused({
    code: 'not_traversable',
    detail: `PostgreSQL does not run as root, and the user it runs as cannot pass through ${blocked}.`,
    next: `Move the data directory (for example to /var/lib), run chmod o+x ${blocked}, or run Duly as an ordinary user.`,
  })
}

async function firstBlocking(path: string): Promise<string | undefined> {
  const above = dirname(path) === path ? undefined : await firstBlocking(dirname(path))
  if (above !== undefined) return above
  const { mode } = await stat(path)
  return (mode & 0o001) === 0 ? path : undefined
}

async function serverUser(data: string): Promise<ServerUser> {
  const owner = (await exists(data)) ? await stat(data) : undefined
  if (isRoot()) return owner ? { uid: owner.uid, gid: owner.gid } : await unprivilegedUser()
  if (owner && owner.uid !== process.getuid?.()) throw foreignOwner(data, owner.uid)
  return undefined
}

async function unprivilegedUser(): Promise<ServerUser> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  for (const name of ['duly', 'nobody']) {
    const fields = lines.find(line => line[0] === name)
    const uid = Number(fields?.[2])
    if (uid > 0) return { uid, gid: Number(fields?.[3]) }
  }
  throw new Refused({
    code: 'bad_data_directory',
    detail: 'PostgreSQL does not run as root, and this system has neither a user "duly" nor "nobody".',
    next: 'Create a user named duly, or run Duly as an ordinary user.',
  })
}

function foreignOwner(data: string, uid: number): Refused {
  return new Refused({
    code: 'bad_data_directory',
    detail: `${data} belongs to user ${uid}, not to the user that runs this command.`,
    next: 'Run Duly as the user that created the data directory (root, if root did).',
  })
}

/** Makes a folder that only the server's user (and root) may enter. */
export async function makePrivateFolder(path: string, user: ServerUser): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
  if (user) await chown(path, user.uid, user.gid)
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
