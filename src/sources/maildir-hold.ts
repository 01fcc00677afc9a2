// Messages of a Maildir set apart: linked (copied where that cannot be) into a folder of the hold's own, whole or absent after a
// crash. What the account then deletes stays there until the hold is let go, and is given when the account is collected.

import { createHash } from 'node:crypto'
import { constants, createWriteStream, type Stats } from 'node:fs'
import {
  link,
  lstat,
  mkdir,
  open,
  opendir,
  readdir,
  realpath,
  rename,
  rm,
  unlink,
  utimes,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { encodeJcs } from '../ledger/jcs.ts'
import { inPeriod } from '../seal/scope.ts'
import { deliveredAt, type Message, messages } from './maildir-walk.ts'
import { type Held, type HoldPart, SourceFailure } from './protocol.ts'
import { checkPlaces, type Place, placeAt, readUnswapped } from './unswapped.ts'

const MAKING = '.making-'
/** A message that is moved while the folders are listed may be missed in both: they are listed until nothing is new. */
const MAX_PASSES = 5

export type ToHold = {
  /** Where holds of this source lie. */
  holds: string
  hold: string
  part: HoldPart
  /** The account's directory, and those on the way to it. */
  directory: readonly Place[]
  /** Its record, where the part names subscriber data. */
  record: string | null
}

/** Done already: the same is counted again. The folder appears with all that it holds, by one rename. */
export async function holdMessages(source: string, to: ToHold, signal: AbortSignal): Promise<Held> {
  const name = `${accountMark(to.part.account)}.${partMark(to.part)}`
  const done = join(to.holds, to.hold, name)
  if (await isFolder(done)) return count(done, signal)
  await makeHoldsFolder(source, to.holds)
  const making = join(to.holds, `${MAKING}${to.hold}.${name}`)
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { mode: 0o700 })
  await fill(making, to, signal)
  await syncTree(making)
  await mkdir(dirname(done), { recursive: true, mode: 0o700 })
  await rename(making, done)
  await sync(dirname(done))
  await sync(to.holds)
  return count(done, signal)
}

/** All of a hold, finished or not; of one that is not there, nothing. */
export async function releaseMessages(holds: string, hold: string): Promise<void> {
  if (!(await isFolder(holds))) return
  const unfinished = (await readdir(holds)).filter(name => name.startsWith(`${MAKING}${hold}.`))
  for (const name of [hold, ...unfinished]) await rm(join(holds, name), { recursive: true, force: true })
  await sync(holds)
}

/** The folders in which something of an account is held, each like an account's directory, with those on the way to it. */
export async function heldPlaces(holds: string, account: string): Promise<Place[][]> {
  const mark = `${accountMark(account)}.`
  const found: Place[][] = []
  const real = await realpath(holds).catch(() => holds)
  for (const hold of await foldersIn(real))
    if (/^[0-9a-f]{32}$/.test(hold))
      for (const name of await foldersIn(join(real, hold)))
        if (name.startsWith(mark)) {
          const places = await Promise.all([placeAt(join(real, hold)), placeAt(join(real, hold, name))])
          if (places.every(place => place !== null)) found.push(places)
        }
  return found
}

/** All folders in which a further name of a message of the account may lie: those of its holds, also of one that is being placed. */
export async function heldFolders(holds: string, account: string): Promise<string[]> {
  const real = await realpath(holds).catch(() => holds)
  const whole = (await heldPlaces(holds, account)).map(places => places.at(-1)!.path)
  const making = (await foldersIn(real)).filter(
    name => name.startsWith(MAKING) && name.split('.').at(-2) === accountMark(account),
  )
  return [...whole, ...making.map(name => join(real, name))]
}

/** A folder that cannot be made is a source that was not given the right to hold: a person does it then. */
async function makeHoldsFolder(source: string, holds: string): Promise<void> {
  try {
    await mkdir(holds, { mode: 0o700 })
    await sync(dirname(holds))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new SourceFailure('source_cannot_hold', source, 'has no folder for holds', cause)
  }
  if (!(await isFolder(holds)))
    throw new SourceFailure('source_failed', source, 'the folder for holds is a link or no directory')
}

async function fill(making: string, to: ToHold, signal: AbortSignal): Promise<void> {
  const { part, directory, record } = to
  if (part.categories.includes('subscriber') && record !== null)
    await keep(
      { path: join(directory.at(-1)!.path, record), places: directory, within: directory.at(-1)!.path },
      join(making, record),
    )
  if (part.categories.every(category => category === 'subscriber')) return
  const kept = new Set<string>()
  for (let pass = 0, news = 1; news > 0 && pass < MAX_PASSES; pass++) {
    news = 0
    for await (const message of messages(directory, signal)) {
      if ('omitted' in message || kept.has(message.name)) continue
      news++
      if (await keepMessage(message, making, part)) kept.add(message.name)
    }
  }
}

/** Whether it was dealt with; false where it moved away meanwhile. */
async function keepMessage(message: Message, making: string, part: HoldPart): Promise<boolean> {
  const { path, place, name } = message
  const status = await lstat(path).catch(() => null)
  if (status === null) return false
  if (!status.isFile()) return true
  const at = deliveredAt(name) ?? status.mtime.toISOString()
  if (!inPeriod({ category: 'content_stored', from: part.from, to: part.to }, at)) return true
  const target = join(making, place)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  return keep(message, target)
}

type ToKeep = Pick<Message, 'path' | 'places' | 'within'>

/** By a further name for the same file; as a copy where the file system or its rules allow none. */
async function keep(file: ToKeep, target: string): Promise<boolean> {
  const { path, places } = file
  try {
    await link(path, target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return false
    if (!NO_LINK.includes(code ?? '')) throw error
    return copy(file, target)
  }
  // What was reached by a folder that was exchanged is not this account's to keep: nothing of the hold is placed then.
  await checkPlaces(places)
  // What was exchanged for a link meanwhile is a link here too.
  if ((await lstat(target)).isFile()) return true
  await unlink(target)
  return false
}

const NO_LINK = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

async function copy(file: ToKeep, target: string): Promise<boolean> {
  const status = await lstat(file.path).catch(() => null)
  if (status === null) return false
  try {
    await pipeline(
      readUnswapped({ ...file, status }),
      createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
    )
  } catch (error) {
    await rm(target, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  // The time of a message whose name has none.
  await utimes(target, status.atime, status.mtime)
  return true
}

async function count(folder: string, signal: AbortSignal): Promise<Held> {
  const held = { items: 0, bytes: 0 }
  for await (const { status } of filesBelow(folder)) {
    signal.throwIfAborted()
    held.items++
    held.bytes += status.size
  }
  return held
}

async function* filesBelow(folder: string): AsyncGenerator<{ status: Stats }> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield { status: await lstat(path) }
  }
}

async function syncTree(folder: string): Promise<void> {
  for (const name of await foldersIn(folder)) await syncTree(join(folder, name))
  await sync(folder)
}

async function sync(folder: string): Promise<void> {
  const file = await open(folder, constants.O_RDONLY)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}

/** A link is none. */
async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() === true
}

function accountMark(account: string): string {
  return createHash('sha256').update(`duly/held-account\0${account}`).digest('hex').slice(0, 32)
}

function partMark(part: HoldPart): string {
  return createHash('sha256').update(encodeJcs(part)).digest('hex').slice(0, 16)
}
