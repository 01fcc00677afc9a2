// The keys of epochs: a random key per month, in files outside PostgreSQL and outside every backup. What was wrapped under a
// key that is destroyed opens from no heap, no WAL, no replica and no old backup.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../durable.ts'

/** `2026-12`; a second epoch of one month is `2026-12.2`. */
export type EpochLabel = string

export type EpochFile = {
  readonly label: EpochLabel
  /** The later epoch has the larger number, whatever the clock said. */
  readonly ordinal: number
  /** Which root key takes part in its wrapping key. */
  readonly rootId: string
  /** null where destroying was begun and not finished. */
  readonly secret: Buffer | null
}

export const EPOCH_FOLDER = 'epochs'
const LABEL = /^[0-9]{4}-(?:0[1-9]|1[0-2])(?:\.[1-9][0-9]{0,5})?$/
const LINE = /^DULY-EPOCH-1 ([1-9][0-9]{0,8}) ([0-9a-f]{16}) ([A-Za-z0-9+/=#]{44})\n$/
const SECRET_AT = (text: string) => text.lastIndexOf(' ') + 1
/** Programs that copy folders know this file and leave its folder out (bford.info/cachedir). */
const TAG =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Keys that must be destroyable: never back them up.\n'

/** Whether a path (with `/`, relative to a data directory or to its keys folder) is one that no backup may hold. */
export function isEpochKey(path: string): boolean {
  return path.split('/').includes(EPOCH_FOLDER)
}

export function isEpochLabel(text: string): boolean {
  return LABEL.test(text)
}

export function monthOf(labelOrTime: string): string {
  return labelOrTime.slice(0, 7)
}

/** Every epoch whose file is there, oldest first. Throws where a file is none of ours: a key that cannot be read is no absent key. */
export function readEpochFiles(folder: string): EpochFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.key'))
  return names.map(name => readOne(folder, name)).sort((a, b) => a.ordinal - b.ordinal)
}

function readOne(folder: string, name: string): EpochFile {
  const path = join(folder, name)
  const label = name.slice(0, -'.key'.length)
  const match = LINE.exec(readFileSync(path, 'latin1'))
  if (!match || !isEpochLabel(label)) throw new Error(`${path} is not the key of an epoch`)
  if ((statSync(path).mode & 0o077) !== 0) throw new Error(`others may read ${path}: run chmod 600 on it`)
  const secret = match[3]!.includes('#') ? null : Buffer.from(match[3]!, 'base64')
  return { label, ordinal: Number(match[1]), rootId: match[2]!, secret }
}

/** Draws the key of a new epoch; when it returns, the key survives a power loss. */
export async function writeEpochFile(
  folder: string,
  epoch: Pick<EpochFile, 'label' | 'ordinal' | 'rootId'>,
): Promise<void> {
  if (!existsSync(folder)) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeDurably(join(folder, 'CACHEDIR.TAG'), TAG, 0o600)
    await syncFolder(join(folder, '..'))
  }
  const secret = randomBytes(32).toString('base64')
  const line = `DULY-EPOCH-1 ${epoch.ordinal} ${epoch.rootId} ${secret}\n`
  await writeDurably(join(folder, `${epoch.label}.key`), line, 0o600)
}

export type DestroyStep = 'overwrite the key' | 'remove its file'

/**
 * Overwrites the key in its place, then removes the file. After a crash in between it is finished by the next call. What a flash
 * disk or a snapshot of the file system keeps of the old blocks is beyond a program (SECURITY.md).
 */
export async function destroyEpochFile(
  folder: string,
  label: EpochLabel,
  before: (step: DestroyStep) => void = () => {},
): Promise<void> {
  const path = join(folder, `${label}.key`)
  before('overwrite the key')
  await overwriteInPlace(path, text => text.slice(0, SECRET_AT(text)) + '#'.repeat(44) + '\n')
  before('remove its file')
  await unlink(path)
  await syncFolder(folder)
}

/** Same length, same place, before the name goes: on a disk that writes in place nothing of the old content is left. */
export async function overwriteInPlace(path: string, change: (text: string) => string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const text = (await file.readFile()).toString('latin1')
    await file.write(Buffer.from(change(text), 'latin1'), 0, text.length, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}
