// Records of a package by kind: they come in any order, wait in spools that nobody can read, and leave kind by kind as JSON Lines,
// a CSV and a workbook. In memory stand the columns of each table and nothing of a record.

import { createHash } from 'node:crypto'
import type { DataCategory, Identifier } from '../scope.ts'
import { kindPattern } from './package-layout.ts'
import { byteOrderMark, csvLine } from './readable/csv.ts'
import { linesOf } from './readable/lines.ts'
import { kindOf, onOneLine, readRecord } from './readable/record.ts'
import { Columns } from './readable/table.ts'
import { startWorkbook } from './readable/xlsx.node.ts'
import type { Spool, Spools } from './spool.node.ts'

/** What the order knows of a record. */
export type RecordOf = {
  identifier: Identifier
  category: DataCategory
  at: string | null
  part: string
  handIn?: number
}
export type RecordKind = {
  name: string
  category: DataCategory
  columns: Columns
  parts: Set<string>
  bytes: number
  spool: Spool
}

/** More kinds than these are no kinds: such records stand with the others of their category. */
const mostKinds = 60

export class RecordKinds {
  #spools: Spools
  #kinds = new Map<string, RecordKind>()

  constructor(spools: Spools) {
    this.#spools = spools
  }

  /** In the order in which they leave. */
  inOrder(): RecordKind[] {
    return [...this.#kinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** Whether the bytes are a record: one JSON object in UTF-8. Then it is kept for its table. */
  async take(bytes: Buffer, of: RecordOf): Promise<boolean> {
    const text = bytes.toString('utf8')
    const record = text.isWellFormed() && Buffer.from(text).equals(bytes) ? readRecord(text) : null
    if (record === null) return false
    const line = Buffer.from(`${onOneLine(text)}\n`)
    const kind = await this.#kind(of.category, kindOf(record))
    kind.columns.add(record)
    kind.parts.add(of.part)
    kind.bytes += line.length
    const { identifier, category, at, part, handIn } = of
    await kind.spool.write(Buffer.from(`${JSON.stringify({ identifier, category, at, part, handIn })}\n`))
    await kind.spool.write(line)
    return true
  }

  async #kind(category: DataCategory, own: string): Promise<RecordKind> {
    const full = own === '' ? category : `${category}-${own}`
    const name = this.#kinds.size >= mostKinds && !this.#kinds.has(full) ? category : full
    if (!new RegExp(`^${kindPattern}$`).test(name))
      throw new Error(`not a name for a kind of records: ${name}`)
    const known = this.#kinds.get(name)
    if (known) return known
    const spool = await this.#spools.fresh()
    const kind = { name, category, columns: new Columns(), parts: new Set<string>(), bytes: 0, spool }
    this.#kinds.set(name, kind)
    return kind
  }
}

/** A file that waits in a spool until its length is known. */
export type Waiting = {
  spool: Spool
  size: number
  sha256(): string
  write(bytes: Uint8Array): Promise<void>
}

export async function startWaiting(spools: Spools): Promise<Waiting> {
  const spool = await spools.fresh()
  const hash = createHash('sha256')
  let digest: string | null = null
  const waiting: Waiting = {
    spool,
    size: 0,
    sha256: () => (digest ??= hash.digest('hex')),
    write(bytes) {
      hash.update(bytes)
      waiting.size += bytes.length
      return spool.write(bytes)
    },
  }
  return waiting
}

export type RecordLine = RecordOf & { row: number; sha256: string; line: Buffer }
export type KindTables = { csv: Waiting; xlsx: Waiting }

/**
 * The records of a kind, line by line; `enter` gives each its number. When it has ended, `tables` hold them as well.
 */
export async function* recordLines(
  kind: RecordKind,
  tables: KindTables,
  enter: (record: RecordLine) => Promise<number>,
): AsyncGenerator<Buffer> {
  const header = kind.columns.header()
  await tables.csv.write(Buffer.from(byteOrderMark + csvLine(header)))
  const book = startWorkbook(header, bytes => tables.xlsx.write(bytes))
  let of: RecordOf | null = null
  let row = 0
  for await (const bytes of linesOf(kind.spool.read())) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (of === null) {
      of = JSON.parse(text.toString('utf8')) as RecordOf
      continue
    }
    const sha256 = createHash('sha256').update(text).digest('hex')
    const n = await enter({ ...of, row: ++row, sha256, line: text })
    const own = [n, of.part, of.identifier.value, of.at ?? '', sha256] as const
    const cells = kind.columns.row(own, readRecord(text.toString('utf8')) ?? {})
    await tables.csv.write(Buffer.from(csvLine(cells.map(cell => cell.text))))
    await book.row(cells)
    yield Buffer.concat([text, lineFeed])
    of = null
  }
  await book.end()
}

const lineFeed = Buffer.of(0x0a)
