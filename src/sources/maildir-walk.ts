// The messages of a Maildir account, found and opened: file names come from outside and mean nothing here but their delivery time;
// nothing is ever listed or read through a link.

import { constants, type Dirent } from 'node:fs'
import { lstat, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Omission } from './protocol.ts'

/** Messages wait here until they are complete; `tmp` holds none. */
const messageFolders = ['cur', 'new']

/** `place`: where it lies below the account's directory. `name`: the same without the flags, which change while a message stays. */
export type Message = { path: string; place: string; name: string }
export type Found = Message | Omission

/** Every file of the account's folders (Maildir++: `.Sent`, `.Archive.2026` beside the inbox). */
export async function* messages(directory: string, signal: AbortSignal): AsyncGenerator<Found> {
  yield* filesOf(directory, '', signal)
  for await (const entry of await opendir(directory)) {
    if (entry.name.startsWith('.') && entry.isDirectory()) yield* filesOf(directory, entry.name, signal)
    // A folder that is a link could lead into another customer's mail.
    if (entry.name.startsWith('.') && entry.isSymbolicLink()) yield { omitted: 'link' }
  }
}

async function* filesOf(directory: string, folder: string, signal: AbortSignal): AsyncGenerator<Found> {
  for (const state of messageFolders) {
    const path = join(directory, folder, state)
    const status = await lstat(path).catch(() => null)
    if (status === null) continue
    if (!status.isDirectory()) {
      yield { omitted: status.isSymbolicLink() ? 'link' : 'not_a_file' }
      continue
    }
    for await (const entry of await opendir(path, { bufferSize: 256 })) {
      signal.throwIfAborted()
      yield found(entry, path, folder, state)
    }
  }
}

function found(entry: Dirent, path: string, folder: string, state: string): Found {
  if (!entry.isFile()) return { omitted: entry.isSymbolicLink() ? 'link' : 'not_a_file' }
  const place = join(folder, state, entry.name)
  return { path: join(path, entry.name), place, name: uniqueName(`${folder}/${entry.name}`) }
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

/** O_NOFOLLOW closes the gap between looking and opening: a file exchanged for a link in between gives an error. */
export function readUnlinked(path: string): Readable {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  return Readable.from(chunksOf(path, flags), { objectMode: false })
}

async function* chunksOf(path: string, flags: number): AsyncGenerator<Buffer> {
  const file = await open(path, flags)
  try {
    if (!(await file.stat()).isFile()) throw new Error('not a file any more')
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(2 ** 18))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
