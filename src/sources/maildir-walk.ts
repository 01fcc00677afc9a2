// The messages of a Maildir account, found and opened: file names come from outside and mean nothing here but their delivery time;
// nothing is ever listed or read through a link.

import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Omission } from './protocol.ts'
import { isUnswapped, type Place, placeAt } from './unswapped.ts'

/** Messages wait here until they are complete; `tmp` holds none. */
const messageFolders = ['cur', 'new']

/** `place`: where it lies below the account's directory. `name`: the same without the flags, which change while a message stays. */
export type Message = {
  path: string
  place: string
  name: string
  places: readonly Place[]
  /** The account's folder. */
  within: string
}
export type Found = Message | Omission

/**
 * Every file of the account's folders (Maildir++: `.Sent`, `.Archive.2026` beside the inbox). `account`: its own folder, and before
 * it those on the way to it that are not to change meanwhile.
 */
export async function* messages(account: readonly Place[], signal: AbortSignal): AsyncGenerator<Found> {
  const folders: Folder[] = []
  // All of them are seen before the first is listed: one that is exchanged from here on is not the one that was seen.
  for await (const found of foldersOf(account)) {
    if ('omitted' in found) yield found
    else folders.push(found)
  }
  for (const folder of folders) yield* filesOf(folder, account.at(-1)!.path, signal)
}

/** A folder that holds messages: its name below the account, `cur` or `new`, and all folders on the way to it. */
type Folder = { name: string; state: string; places: readonly Place[] }

async function* foldersOf(account: readonly Place[]): AsyncGenerator<Folder | Omission> {
  yield* statesOf(account, '')
  const directory = account.at(-1)!.path
  for await (const entry of await opendir(directory)) {
    if (!entry.name.startsWith('.')) continue
    // A folder that is a link could lead into another customer's mail.
    if (entry.isSymbolicLink()) yield { omitted: 'link' }
    const place = entry.isDirectory() ? await placeAt(join(directory, entry.name)) : null
    if (place) yield* statesOf([...account, place], entry.name)
  }
}

async function* statesOf(folder: readonly Place[], name: string): AsyncGenerator<Folder | Omission> {
  for (const state of messageFolders) {
    const path = join(folder.at(-1)!.path, state)
    const last = await placeAt(path)
    if (last) yield { name, state, places: [...folder, last] }
    else {
      const status = await lstat(path).catch(() => null)
      if (status !== null) yield { omitted: status.isSymbolicLink() ? 'link' : 'not_a_file' }
    }
  }
}

async function* filesOf(folder: Folder, within: string, signal: AbortSignal): AsyncGenerator<Found> {
  const { name, state, places } = folder
  if (!(await isUnswapped(places))) {
    yield { omitted: 'link' }
    return
  }
  for await (const entry of await opendir(places.at(-1)!.path, { bufferSize: 256 })) {
    signal.throwIfAborted()
    yield found(entry, { places, within }, name, state)
  }
}

function found(entry: Dirent, on: Pick<Message, 'places' | 'within'>, folder: string, state: string): Found {
  if (!entry.isFile()) return { omitted: entry.isSymbolicLink() ? 'link' : 'not_a_file' }
  const place = join(folder, state, entry.name)
  const path = join(on.places.at(-1)!.path, entry.name)
  return { path, place, ...on, name: uniqueName(`${folder}/${entry.name}`) }
}

/** Names that a file with this device and inode has in the account's folders, wherever a mail server puts them. */
export async function countLinks(folders: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const folder of folders)
    for await (const { dev, ino, nlink } of filesBelow(folder))
      if (nlink > 1) counts.set(`${dev}:${ino}`, (counts.get(`${dev}:${ino}`) ?? 0) + 1)
  return counts
}

async function* filesBelow(folder: string): AsyncGenerator<{ dev: number; ino: number; nlink: number }> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) {
      const status = await lstat(path).catch(() => null)
      if (status?.isFile()) yield status
    }
  }
}

/** Without the flags after the colon. */
function uniqueName(name: string): string {
  const colon = name.lastIndexOf(':')
  return colon < 0 ? name : name.slice(0, colon)
}

/** Seconds since 1970 before the first dot: the delivery time, given by the provider's own server, unlike the Date header. */
export function deliveredAt(name: string): string | null {
  const seconds = /(?:^|\/)(\d{9,11})\.[^/]*$/.exec(name)?.[1]
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString()
}
