// A ZIP of exports, read where it lies and never written out. The directory is checked whole before anything is unpacked, and what is
// unpacked is counted, whatever the directory claims: names, number, sizes, ratio and overlaps are bounded. PKWARE APPNOTE 6.3.

import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { ExportFault } from './export-fault.ts'
import { LARGEST_FILE } from './rows.ts'

const MOST_ENTRIES = 10_000
const LONGEST_DIRECTORY = 16 * 1024 * 1024
/** Tables of text come to 5 to 60; what is made to fill a disk to 1,000. */
const LARGEST_RATIO = 250
const PIECE = 256 * 1024
const END_MARK = Buffer.from('PK\x05\x06', 'latin1')
const UNKNOWN = 0xffff_ffff

export type Entry = {
  name: string
  method: number
  packed: number
  size: number
  crc: number
  /** Where its local header begins. */
  at: number
}

/** The files of the archive, without folders. Throws ExportFault. */
export async function readArchive(file: FileHandle, length: number): Promise<Entry[]> {
  const end = await readEnd(file, length)
  if (end.count > MOST_ENTRIES || end.size > LONGEST_DIRECTORY) throw new ExportFault('archive_hostile')
  if (end.at + end.size > end.before) throw new ExportFault('export_cut_off')
  const entries = readEntries(await readAt(file, end.at, end.size), end.count)
  requireBounds(entries, length)
  await requireApart(file, entries, end.at)
  return entries.filter(({ name }) => !name.endsWith('/'))
}

/** What the entry holds, exactly as long as it says and with its checksum, or ExportFault at its end. */
export async function* unpack(file: FileHandle, entry: Entry): AsyncGenerator<Buffer> {
  const packed = Readable.from(pieces(file, await dataAt(file, entry), entry.packed), { objectMode: false })
  const inflate = entry.method === 0 ? null : createInflateRaw()
  if (inflate) packed.on('error', error => inflate.destroy(error)).pipe(inflate)
  let size = 0
  let crc = 0
  try {
    for await (const chunk of inflate ?? packed) {
      size += (chunk as Buffer).length
      if (size > entry.size) throw new ExportFault('archive_hostile')
      crc = crc32(chunk as Buffer, crc)
      yield chunk as Buffer
    }
  } catch (cause) {
    if (String((cause as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw new ExportFault('archive_damaged')
    throw cause
  } finally {
    packed.destroy()
    inflate?.destroy()
  }
  if (size !== entry.size || crc !== entry.crc) throw new ExportFault('archive_damaged')
}

type End = { count: number; at: number; size: number; before: number }

/** The end of the directory lies at the end of the file: an archive that is cut off lacks it. */
async function readEnd(file: FileHandle, length: number): Promise<End> {
  const tail = await readAt(file, Math.max(0, length - 65_557), Math.min(length, 65_557))
  let found = tail.lastIndexOf(END_MARK)
  while (found > 0 && !endsHere(tail, found)) found = tail.lastIndexOf(END_MARK, found - 1)
  if (found < 0 || !endsHere(tail, found)) throw new ExportFault('export_cut_off')
  const before = length - tail.length + found
  const [disk, count, size, at] = [
    tail.readUInt16LE(found + 4),
    tail.readUInt16LE(found + 10),
    tail.readUInt32LE(found + 12),
    tail.readUInt32LE(found + 16),
  ]
  if (count === 0xffff || size === UNKNOWN || at === UNKNOWN) return readLongEnd(file, before)
  if (disk !== 0) throw new ExportFault('archive_unsuited')
  return { count, size, at, before }
}

function endsHere(tail: Buffer, at: number): boolean {
  return at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length
}

/** ZIP64, for archives of more than 4 GiB or 65,534 files. */
async function readLongEnd(file: FileHandle, end: number): Promise<End> {
  if (end < 20) throw new ExportFault('export_cut_off')
  const locator = await readAt(file, end - 20, 20)
  if (locator.readUInt32LE(0) !== 0x07064b50) throw new ExportFault('archive_damaged')
  const before = long(locator, 8)
  if (before + 56 > end) throw new ExportFault('export_cut_off')
  const record = await readAt(file, before, 56)
  if (record.readUInt32LE(0) !== 0x06064b50) throw new ExportFault('archive_damaged')
  if (record.readUInt32LE(16) !== 0) throw new ExportFault('archive_unsuited')
  return { count: long(record, 32), size: long(record, 40), at: long(record, 48), before }
}

function readEntries(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw new ExportFault('archive_damaged')
    const [name, extra, comment] = [28, 30, 32].map(field => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const next = at + 46 + name + extra + comment
    if (next > directory.length) throw new ExportFault('archive_damaged')
    entries.push(readEntry(directory.subarray(at, next), name, extra))
    at = next
  }
  if (at !== directory.length) throw new ExportFault('archive_damaged')
  return entries
}

function readEntry(head: Buffer, nameLength: number, extraLength: number): Entry {
  const flags = head.readUInt16LE(8)
  const method = head.readUInt16LE(10)
  if (flags & 1) throw new ExportFault('archive_locked')
  if (method !== 0 && method !== 8) throw new ExportFault('archive_unsuited')
  // A link is a name that stands for another file.
  if (((head.readUInt32LE(38) >>> 16) & 0xf000) === 0xa000) throw new ExportFault('archive_hostile')
  const entry = {
    name: nameOf(head.subarray(46, 46 + nameLength)),
    method,
    crc: head.readUInt32LE(16),
    packed: head.readUInt32LE(20),
    size: head.readUInt32LE(24),
    at: head.readUInt32LE(42),
  }
  return withLong(entry, head.subarray(46 + nameLength, 46 + nameLength + extraLength))
}

/** The extra field 1 holds, in this order, what does not fit into 32 bits. */
function withLong(entry: Entry, extra: Buffer): Entry {
  const wanted = (['size', 'packed', 'at'] as const).filter(field => entry[field] === UNKNOWN)
  if (wanted.length === 0) return entry
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) !== 1) continue
    if (end > extra.length || end - at - 4 < 8 * wanted.length) break
    const values = wanted.map((field, i) => [field, long(extra, at + 4 + 8 * i)] as const)
    return { ...entry, ...Object.fromEntries(values) }
  }
  throw new ExportFault('archive_damaged')
}

/** A name is read for its ending and, where the mapping says so, for the account; it is never a path that is written to. */
function nameOf(bytes: Buffer): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ExportFault('archive_hostile')
  }
  const parts = name.split('/')
  if (name === '' || name.length > 500 || /[\\:\p{C}]/u.test(name)) throw new ExportFault('archive_hostile')
  if (parts[0] === '' || parts.includes('..') || parts.includes('.')) throw new ExportFault('archive_hostile')
  return name
}

function requireBounds(entries: readonly Entry[], length: number): void {
  const names = new Set(entries.map(({ name }) => name.normalize('NFC').toLowerCase()))
  if (names.size !== entries.length) throw new ExportFault('archive_hostile')
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LARGEST_FILE) throw new ExportFault('export_too_large')
  if (total > PIECE && total > LARGEST_RATIO * length) throw new ExportFault('archive_hostile')
}

/** No two entries share a byte: the same bytes unpacked many times over are the densest bomb. */
async function requireApart(file: FileHandle, entries: readonly Entry[], directory: number): Promise<void> {
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) throw new ExportFault('archive_hostile')
    free = (await dataAt(file, entry)) + entry.packed
    if (free > directory) throw new ExportFault('archive_hostile')
  }
}

async function dataAt(file: FileHandle, { at, name }: Entry): Promise<number> {
  const head = await readAt(file, at, 30)
  if (head.readUInt32LE(0) !== 0x04034b50) throw new ExportFault('archive_damaged')
  const [own, extra] = [head.readUInt16LE(26), head.readUInt16LE(28)]
  // Another name here than in the directory: made to be read differently by two programs.
  if ((await readAt(file, at + 30, own)).toString('utf8') !== name) throw new ExportFault('archive_hostile')
  return at + 30 + own + extra
}

async function* pieces(file: FileHandle, at: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const piece = await readAt(file, at + done, Math.min(PIECE, length - done))
    done += piece.length
    yield piece
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done)
    if (bytesRead === 0) throw new ExportFault('export_cut_off')
    done += bytesRead
  }
  return bytes
}

function long(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ExportFault('archive_damaged')
  return Number(value)
}
