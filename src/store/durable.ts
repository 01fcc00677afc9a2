// Small files that are whole or absent after a crash: temp file, fsync, rename, fsync of the folder.

import { randomBytes } from 'node:crypto'
import { close, fsync, open as openFile } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** Writes `path` in one step; when it returns, the content and the name survive a power loss. */
export async function writeDurably(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const half = `${path}.${randomBytes(6).toString('hex')}.half`
  try {
    const file = await open(half, 'wx', mode)
    try {
      await file.writeFile(content)
      await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes names created, renamed or removed in `path` survive a power loss. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** A folder kept open by a process that makes many names in it: syncing them is then one call and not three. */
export type OpenFolder = { sync(): Promise<void>; close(): Promise<void> }

export async function openFolder(path: string): Promise<OpenFolder> {
  const folder = await promisify(openFile)(path, 'r')
  return { sync: () => promisify(fsync)(folder), close: () => promisify(close)(folder) }
}
