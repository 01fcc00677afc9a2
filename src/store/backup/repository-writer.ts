// Writes one backup into a repository: chunks that are not there yet, then the manifest, then the list that makes it a backup.
// Each new file is read again before that. What a run that was killed left behind is not believed, and is cleared later.

import { createHash, createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { syncFolder, writeDurably } from '../durable.ts'
import { Refused } from '../refused.ts'
import type { BackupFile, BackupManifest } from './backup-manifest.ts'
import { cutChunks } from './chunks.ts'
import type { BackupDestination } from './destination.ts'
import {
  type BackupList,
  type ChunkEntry,
  checkStored,
  chunkPath,
  listPath,
  macOf,
  manifestPath,
  type RepositoryKeys,
  readLists,
  sha256Of,
} from './repository.ts'

export type RepositoryWriterOptions = {
  repository: string
  keys: RepositoryKeys
  /** age public keys, for the record of the generation; `seal` encrypts to them */
  recipients: readonly string[]
  seal: (bytes: Uint8Array) => Promise<Uint8Array>
  /** ISO time of the backup */
  now: string
  /** begins a generation even where one could go on */
  full: boolean
  /** days after which a generation is not gone on with */
  fullEveryDays: number
}

/** A manifest of a repository says of which chunks each file is made. */
export type ChunkedFile = BackupFile & { chunks: string[] }

export type RepositoryWriter = BackupDestination & {
  /** after `finish` */
  list(): BackupList
  stored(): { chunks: number; bytes: number }
}

const GENERATION_FILE = 'generation.json'
type Generation = { v: 1; recipients: string[] }

/** The caller holds the repository's lock until it has finished or abandoned. */
export async function openRepositoryWriter(options: RepositoryWriterOptions): Promise<RepositoryWriter> {
  const { repository, now } = options
  const lists = await readLists(repository)
  const id = idOf(now)
  if (lists.some(list => list.id >= id)) throw clockBehind(lists.at(-1)?.id ?? '')
  const base = await generationToGoOn(options, lists)
  const generation = base ?? id
  if (base === null) await beginGeneration(options, generation)
  const known = new Map<string, ChunkEntry>()
  for (const list of lists)
    if (list.generation === generation) for (const chunk of list.chunks) known.set(chunk.name, chunk)
  return new Writer(options, { id, generation, kind: base === null ? 'full' : 'incremental' }, known)
}

/** The newest generation, or null where a full backup is due or the recipients are others. */
async function generationToGoOn(
  { repository, recipients, full, fullEveryDays, now }: RepositoryWriterOptions,
  lists: readonly BackupList[],
): Promise<string | null> {
  const newest = lists.at(-1)?.generation
  if (full || newest === undefined) return null
  const begun = lists.find(list => list.generation === newest)?.at ?? now
  if (Date.parse(now) - Date.parse(begun) >= fullEveryDays * 86_400_000) return null
  const file = join(repository, newest, GENERATION_FILE)
  const made = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Generation) : undefined
  // Whoever is a recipient no longer must not open what comes; who is one now must open all of it.
  return sameSet(made?.recipients ?? [], recipients) ? newest : null
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === new Set(b).size
}

async function beginGeneration({ repository, recipients }: RepositoryWriterOptions, generation: string) {
  await mkdir(join(repository, generation, 'chunks'), { recursive: true, mode: 0o700 })
  const record: Generation = { v: 1, recipients: [...recipients] }
  await writeDurably(join(repository, generation, GENERATION_FILE), `${JSON.stringify(record)}\n`, 0o600)
  await syncFolder(repository)
}

type Name = Pick<BackupList, 'id' | 'generation' | 'kind'>

class Writer implements RepositoryWriter {
  readonly #options: RepositoryWriterOptions
  readonly #name: Name
  readonly #known: Map<string, ChunkEntry>
  readonly #fresh = new Map<string, ChunkEntry>()
  readonly #used = new Map<string, ChunkEntry>()
  #list: BackupList | undefined

  constructor(options: RepositoryWriterOptions, name: Name, known: Map<string, ChunkEntry>) {
    this.#options = options
    this.#name = name
    this.#known = known
  }

  async write(path: string, content: Readable, look?: (piece: Buffer) => void): Promise<ChunkedFile> {
    const digest = createHash('sha256')
    const chunks: string[] = []
    let size = 0
    for await (const chunk of cutChunks(content)) {
      look?.(chunk)
      digest.update(chunk)
      size += chunk.length
      chunks.push(await refuseFullDisk(this.#store(chunk)))
    }
    return { path, size, sha256: digest.digest('hex'), chunks }
  }

  async #store(chunk: Buffer): Promise<string> {
    const { keys, seal } = this.#options
    const name = createHmac('sha256', keys.names).update(chunk).digest('hex')
    if (this.#used.has(name)) return name
    const entry = (await this.#stillThere(name)) ?? (await this.#put(name, await seal(chunk)))
    this.#used.set(name, entry)
    return name
  }

  /** Only what a whole backup names is believed, and only while its file has its length. */
  async #stillThere(name: string): Promise<ChunkEntry | undefined> {
    const entry = this.#known.get(name)
    const found = entry && (await stat(this.#at(name)).catch(() => undefined))
    return found?.size === entry?.size ? entry : undefined
  }

  /** Renamed when it is whole, made durable with all others at the end. */
  async #put(name: string, sealed: Uint8Array): Promise<ChunkEntry> {
    const path = this.#at(name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const entry = { name, size: sealed.length, sha256: sha256Of(sealed) }
    this.#fresh.set(name, entry)
    await writeFile(`${path}.half`, sealed, { mode: 0o600 })
    await rename(`${path}.half`, path)
    return entry
  }

  #at(name: string): string {
    return join(this.#options.repository, chunkPath(this.#name.generation, name))
  }

  async finish(manifest: BackupManifest): Promise<void> {
    await refuseFullDisk(this.#finish(manifest))
  }

  async #finish(manifest: BackupManifest): Promise<void> {
    const { repository, keys, seal, now } = this.#options
    await this.#makeDurable()
    const sealed = await seal(Buffer.from(JSON.stringify(manifest)))
    await writeDurably(join(repository, manifestPath(this.#name)), sealed, 0o600)
    const { id, generation, kind } = this.#name
    const list: Omit<BackupList, 'mac'> = {
      v: 1,
      id,
      at: now,
      kind,
      generation,
      duly: manifest.duly,
      mode: manifest.mode,
      withKeys: manifest.withKeys,
      manifest: { size: sealed.length, sha256: sha256Of(sealed) },
      chunks: [...this.#used.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    }
    this.#list = { ...list, mac: macOf(list, keys) }
    await this.#readAgain(this.#list)
    await writeDurably(join(repository, listPath(list)), `${JSON.stringify(this.#list)}\n`, 0o600)
  }

  async #makeDurable(): Promise<void> {
    const folders = new Set<string>()
    for (const name of this.#fresh.keys()) {
      const file = await open(this.#at(name), 'r')
      await file.sync().finally(() => file.close())
      folders.add(dirname(this.#at(name)))
    }
    for (const folder of [...folders, join(this.#options.repository, this.#name.generation, 'chunks')])
      await syncFolder(folder)
  }

  /** A full backup is read again whole; an incremental one, what it adds. */
  async #readAgain(list: BackupList): Promise<void> {
    const chunks = list.chunks.filter(({ name }) => this.#fresh.has(name))
    await checkStored(this.#options.repository, { ...list, chunks }, () => {})
  }

  async abandon(): Promise<void> {
    const { repository } = this.#options
    for (const name of this.#fresh.keys()) {
      await rm(this.#at(name), { force: true })
      await rm(`${this.#at(name)}.half`, { force: true })
    }
    await rm(join(repository, manifestPath(this.#name)), { force: true })
    if (this.#name.kind === 'full')
      await rm(join(repository, this.#name.generation), { recursive: true, force: true })
  }

  list(): BackupList {
    if (!this.#list) throw new Error('the backup is not finished')
    return this.#list
  }

  stored(): { chunks: number; bytes: number } {
    return {
      chunks: this.#fresh.size,
      bytes: [...this.#fresh.values()].reduce((sum, { size }) => sum + size, 0),
    }
  }
}

/** 2026-12-01T01:37:09.123Z as file names bear it, to the millisecond: two runs after another have two names. */
function idOf(now: string): string {
  return now.replace(/[-:.]/g, '')
}

function clockBehind(newest: string): Refused {
  return new Refused({
    code: 'bad_backup',
    detail: `The newest backup (${newest}) is not older than this machine's clock.`,
    next: 'Set the clock right; a backup takes its place in the order by its time. Nothing was written.',
  })
}

async function refuseFullDisk<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as NodeJS.ErrnoException).code))) throw error
    throw new Refused(
      {
        code: 'storage_full',
        detail: 'The disk that the backup is written to is full.',
        next: 'Make room, or keep fewer backups, then run it again: what there was before is untouched.',
      },
      error,
    )
  })
}
