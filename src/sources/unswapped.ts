// Folders and files that are still what they were when they were found: by device and inode before a file is opened and after it was
// read, and by the kernel's own word on what was opened. A folder exchanged for another customer's, by rename, link or mount, is seen.

import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readlink } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** A folder on the way to a file, as it was when it was first seen. */
export type Place = { path: string; dev: number; ino: number }

/** What is read: where it was found, under which folders, and as which file. */
export type Unswapped = {
  path: string
  places: readonly Place[]
  /** The account’s own folder: nothing outside of it is read. */
  within: string
  status: Pick<Stats, 'dev' | 'ino'>
}

/** Something on the way is not what it was: what lies there may be somebody else's. */
export class Swapped extends Error {
  override name = 'Swapped'
  constructor() {
    super('a folder or file was exchanged while it was read')
  }
}

/** The folder as it is now; null where it is none, or a link. */
export async function placeAt(path: string): Promise<Place | null> {
  const status = await lstat(path).catch(() => null)
  return status?.isDirectory() ? { path, dev: status.dev, ino: status.ino } : null
}

/** Throws Swapped unless each is still the very folder that it was. */
export async function checkPlaces(places: readonly Place[]): Promise<void> {
  for (const { path, dev, ino } of places) {
    const now = await placeAt(path)
    if (now?.dev !== dev || now.ino !== ino) throw new Swapped()
  }
}

export async function isUnswapped(places: readonly Place[]): Promise<boolean> {
  try {
    await checkPlaces(places)
    return true
  } catch (error) {
    if (error instanceof Swapped) return false
    throw error
  }
}

/** The file's bytes, in pieces. O_NOFOLLOW: a file exchanged for a link gives an error. Fails with Swapped. */
export function readUnswapped(file: Unswapped): Readable {
  return Readable.from(chunksOf(file), { objectMode: false })
}

async function* chunksOf({ path, places, within, status }: Unswapped): AsyncGenerator<Buffer> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const file = await open(path, flags)
  try {
    const opened = await file.stat()
    if (!opened.isFile() || opened.dev !== status.dev || opened.ino !== status.ino) throw new Swapped()
    await checkWithin(file, within)
    await checkPlaces(places)
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(2 ** 18))
      if (bytesRead === 0) break
      yield buffer.subarray(0, bytesRead)
    }
    // Swapped and swapped back between the looks, it still does not end as it began.
    await checkWithin(file, within)
    await checkPlaces(places)
  } finally {
    await file.close()
  }
}

/** Where the kernel says that the open file lies; a message that was moved meanwhile still lies below its account. */
async function checkWithin(file: FileHandle, within: string): Promise<void> {
  const real = await readlink(`/proc/self/fd/${file.fd}`).catch(() => null)
  // Without /proc the two looks at the folders have to do.
  if (real !== null && !real.startsWith(`${within}/`)) throw new Swapped()
}
