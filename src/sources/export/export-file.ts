// One export as a custodian has it: a file, or a ZIP of files of one form. Hashed whole, and read in bounded memory.

import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArchive, unpack } from './archive.ts'
import { ExportFault } from './export-fault.ts'
import type { Mapping } from './mapping.ts'
import { type Part, type Row, readRows } from './rows.ts'

const ENDINGS = { csv: /\.csv$/i, jsonl: /\.(jsonl|ndjson)$/i, mbox: /\.mbox$/i } as const

/** `otherFiles`: files of the archive that were not read, because they are of another form. */
export type ExportRead = { export: string; size: number; otherFiles: number }

export type OpenedExport = {
  rows: AsyncGenerator<Row>
  /** Once the rows are at their end. Throws ExportFault where the file was changed meanwhile. */
  done(): ExportRead
}

/** The rows throw ExportFault. */
export function openExportFile(path: string, mapping: Mapping): OpenedExport {
  const read: ExportRead = { export: '', size: 0, otherFiles: 0 }
  return { rows: rowsOf(path, mapping, read), done: () => read }
}

async function* rowsOf(path: string, mapping: Mapping, read: ExportRead): AsyncGenerator<Row> {
  const file = await open(path)
  try {
    const before = await file.stat()
    let n = 0
    for await (const part of (await isZip(file))
      ? archiveParts(file, mapping, read)
      : wholeFile(file, path, read))
      for await (const row of readRows(part, mapping)) {
        n++
        yield row
      }
    if (n === 0) throw new ExportFault('export_empty')
    const after = await file.stat()
    if (after.size !== before.size || after.ctimeMs !== before.ctimeMs)
      throw new ExportFault('export_changed')
  } finally {
    await file.close()
  }
}

async function isZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
  return bytesRead === 2 && buffer.toString('latin1') === 'PK'
}

async function* wholeFile(file: FileHandle, path: string, read: ExportRead): AsyncGenerator<Part> {
  const hash = createHash('sha256')
  async function* input() {
    for await (const chunk of bytesOf(file)) {
      hash.update(chunk)
      read.size += chunk.length
      yield chunk
    }
  }
  yield { name: basename(path), nth: null, input: input() }
  read.export = hash.digest('hex')
}

/** Hashed before it is read, since the directory stands at its end. */
async function* archiveParts(file: FileHandle, mapping: Mapping, read: ExportRead): AsyncGenerator<Part> {
  const hash = createHash('sha256')
  for await (const chunk of bytesOf(file)) {
    hash.update(chunk)
    read.size += chunk.length
  }
  read.export = hash.digest('hex')
  const entries = await readArchive(file, read.size)
  const mine = entries.filter(({ name }) => ENDINGS[mapping.format].test(name) && !isHidden(name))
  if (mine.length === 0) throw new ExportFault('archive_without_export')
  read.otherFiles = entries.length - mine.length
  for (const [i, entry] of mine.entries()) yield { name: entry.name, nth: i + 1, input: unpack(file, entry) }
}

/** As macOS adds them: `__MACOSX/._orders.csv` is no table. */
function isHidden(name: string): boolean {
  return name.split('/').some(part => part.startsWith('.') || part === '__MACOSX')
}

async function* bytesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
