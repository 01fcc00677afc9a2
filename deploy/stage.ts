// Lays out the tree of a release: our sources without tests, the bundles built, and the packages that run, each file with one mode
// and one time, so that two builds of a commit are the same bytes.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildWeb } from '../src/web/build.ts'
import { hashesOf, LIST_FILE } from '../src/web/shipped.ts'
import { type Lock, packagesToShip } from './packages.ts'

export const ROOT = join(import.meta.dirname, '..')

export const PLATFORM = { os: 'linux', cpu: 'x64', libc: 'glibc' } as const

const TOP = [
  'bin',
  'src',
  'docs',
  'deploy/debian/set-up-postgresql',
  'LICENSE',
  'README.md',
  'ARCHITECTURE.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
]

export type Staged = {
  /** keys of the lock file */
  packages: string[]
  lock: Lock
  version: string
  license: string
}

/** `to` is made anew. `epoch`: seconds since 1970 that every file bears. */
export async function stage(to: string, epoch: number): Promise<Staged> {
  await rm(to, { recursive: true, force: true })
  await copySources(to)
  await copyBundles(to)
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as Lock
  const packages = packagesToShip(lock, PLATFORM)
  for (const key of packages) await copyPackage(lock, key, to)
  await settle(to, epoch)
  const { version, license } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Staged
  return { packages, lock, version, license }
}

/** What git knows of, so that nothing of a working copy goes along by chance. */
async function copySources(to: string): Promise<void> {
  const known = execFileSync('git', ['ls-files', '-z', ...TOP], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const files = known
    .split('\0')
    .filter(file => file !== '' && !isForTests(file) && existsSync(join(ROOT, file)))
  for (const file of files) await place(join(ROOT, file), join(to, file))
}

function isForTests(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /^docs\/(?:pictures|faces)\//.test(file)
}

async function copyBundles(to: string): Promise<void> {
  const target = join(to, 'dist/web')
  // From nothing: a bundle that lay there could have been built from anything.
  const folders = await buildWeb({ into: target })
  const files: Record<string, string> = {}
  for (const name of Object.keys(folders).sort())
    for (const [path, sha256] of await hashesOf(target, name)) files[path] = sha256
  await writeFile(join(target, LIST_FILE), `${JSON.stringify({ v: 1, files }, null, 1)}\n`)
}

/** The installed package, without those that lie below it: they are named for themselves. */
async function copyPackage(lock: Lock, key: string, to: string): Promise<void> {
  const from = join(ROOT, key)
  const found = JSON.parse(await readFile(join(from, 'package.json'), 'utf8')) as { version: string }
  if (found.version !== lock.packages[key]?.version)
    throw new Error(`${key} is installed as ${found.version}: run npm ci`)
  await cp(from, join(to, key), {
    recursive: true,
    dereference: true,
    filter: source => belongs(key, source.slice(from.length)),
  })
}

/** Of Node the program alone: npm and its headers are half of the package. */
const NODE_FILES = ['', '/bin', '/bin/node', '/package.json', '/LICENSE']

function belongs(key: string, path: string): boolean {
  if (key.startsWith('node_modules/node-linux-')) return NODE_FILES.includes(path)
  return !path.startsWith('/node_modules')
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to)
}

/** One mode for programs, one for the rest, one time for all. */
export async function settle(path: string, epoch: number): Promise<void> {
  const found = await lstat(path)
  if (found.isDirectory()) {
    for (const name of (await readdir(path)).sort()) await settle(join(path, name), epoch)
    await chmod(path, 0o755)
  } else if (found.isFile()) {
    await chmod(path, found.mode & 0o100 ? 0o755 : 0o644)
  } else {
    return
  }
  await utimes(path, epoch, epoch)
}
