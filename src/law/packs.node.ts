// The packs that come with Duly, each a folder of its own under `packs/`, read when first asked for. Reading every pack through
// its schema takes longer than all the rest of a start, so it is done once for each version of a pack, by the tests, and
// `packs/lock.json` says for which bytes it was done. Bytes that are not those are parsed and checked as anybody's would be.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemblePack, PACK_FILES, type PackFiles } from './assemble.ts'
import { checkedBefore, type Pack, PackError, parsePack } from './pack-format/pack.ts'

/** Where the packs that come with Duly lie. */
export const PACKS_FOLDER = join(import.meta.dirname, 'packs')

/** Per pack the SHA-256 (hex) of its files, as `lockOf` works it out; written by `npm run law:lock`. */
export const LOCK_FILE = 'lock.json'

export type Lock = Readonly<Record<string, string>>
export type LoadedPack = {
  pack: Pack /** Parsed and checked just now, as its bytes are not those of the lock. */
  checked: boolean
}

let loaded: readonly Pack[] | undefined

/** Every pack of this version of Duly; throws `PackError` where one is wrong. */
export function allPacks(): readonly Pack[] {
  loaded ??= loadPacks(PACKS_FOLDER, readLock(PACKS_FOLDER)).map(one => one.pack)
  return loaded
}

/** The packs of a folder by id. One that the lock does not know byte by byte is parsed and checked whole. */
export function loadPacks(folder: string, lock: Lock): LoadedPack[] {
  const ids = packIds(folder)
  const gone = Object.keys(lock).filter(id => !ids.includes(id))
  if (gone.length > 0)
    throw new PackError(gone.map(id => `${join(folder, id)} is missing: the lock names it`))
  return ids.map(id => {
    const bytes = readBytes(join(folder, id))
    const known = lock[id] === lockOf(bytes)
    return {
      pack: known ? checkedBefore(assembled(bytes, id)) : parsePack(assembled(bytes, id)),
      checked: !known,
    }
  })
}

/** Ids of the packs of a folder, in order: each is a folder with a head. */
export function packIds(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** A pack's files as they lie on the disk, in the order of `PACK_FILES`. */
export function readBytes(directory: string): [keyof PackFiles, Buffer][] {
  return Object.entries(PACK_FILES).map(([part, file]) => [
    part as keyof PackFiles,
    readFileSync(join(directory, file)),
  ])
}

/** One hash over all files; each begins with its name and length, so that no byte can wander from one to the next. */
export function lockOf(files: readonly [keyof PackFiles, Buffer][]): string {
  const hash = createHash('sha256')
  for (const [part, bytes] of files) hash.update(`${part} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

function readLock(folder: string): Lock {
  try {
    return JSON.parse(readFileSync(join(folder, LOCK_FILE), 'utf8'))
  } catch {
    // Without it everything is checked, which is slower and no worse.
    return {}
  }
}

function assembled(files: readonly [keyof PackFiles, Buffer][], id: string): object {
  const parts = files.map(([part, bytes]) => {
    try {
      return [part, JSON.parse(bytes.toString('utf8'))]
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new PackError([`${join(id, PACK_FILES[part])} is not JSON: ${why}`])
    }
  })
  return assemblePack(Object.fromEntries(parts))
}
