// Files of a log or witness: whole or absent after a crash, and durable when the call returns.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type WrittenFile = { path: string; bytes: Uint8Array }

/** A folder seen by paths with `/` relative to it. */
export type FileView = {
  read: (path: string) => Uint8Array | undefined
  /** All files, sorted. */
  list: () => string[]
}

/** The folder in the hands of the one process that writes it. */
export type Files = FileView & {
  /** Writes each beside its name, syncs it, renames it, syncs the folders. No file is ever seen half. */
  write: (files: readonly WrittenFile[]) => Promise<void>
  /** Removes a file or folder if it is there. */
  remove: (path: string) => Promise<void>
}

// Unfinished files of a crash; renames must stay inside one file system, so it lies in the folder itself.
const HALF = '.half'

/** The folder for reading: nothing is cleared, so that it may be another process's at work. */
export function viewFiles(folder: string): FileView {
  return { read: path => readIfThere(join(folder, path)), list: () => listFiles(folder) }
}

/**
 * Opens a folder as its one writer, made if missing, and clears what a crash left half written: in another process's folder
 * that would be its work in progress. `mode` is that of new files.
 */
export function openFiles(folder: string, mode = 0o644): Files {
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, HALF), { recursive: true, force: true })
  return {
    ...viewFiles(folder),
    write: files => writeAll(folder, files, mode),
    remove: path => rm(join(folder, path), { recursive: true, force: true }),
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => !path.startsWith(HALF + '/'))
    .sort()
}

async function writeAll(folder: string, files: readonly WrittenFile[], mode: number): Promise<void> {
  await mkdir(join(folder, HALF), { recursive: true })
  const changed = await Promise.all(files.map(file => writeOne(folder, file, mode)))
  for (const parent of new Set(changed.flat())) await syncFolder(parent)
}

/** Gives the folders in which a name appeared. */
async function writeOne(folder: string, { path, bytes }: WrittenFile, mode: number): Promise<string[]> {
  const half = join(folder, HALF, randomBytes(8).toString('hex'))
  const handle = await open(half, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  const target = join(folder, path)
  const parents = [dirname(target)]
  if (!existsSync(dirname(target))) {
    const made = await mkdir(dirname(target), { recursive: true })
    // A new folder is a name in its parent, all the way up to one that was there.
    for (let at = dirname(target); made && at.length >= made.length; at = dirname(at))
      parents.push(dirname(at))
  }
  await rename(half, target)
  return parents
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
