/// <reference lib="esnext.temporal" />

// The rows of an export, one at a time in bounded memory. What is cut off, of another form, or not what the mapping says ends the
// reading with a word of its own: an export is taken whole or not at all.

import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { canonicalTime } from '../../seal/shape.ts'
import { ExportFault } from './export-fault.ts'
import { mailboxRows } from './mailbox-rows.ts'
import { FILE_NAME, type Mapping, ZONE_IN_TIME } from './mapping.ts'

const LONGEST_ROW = 1024 * 1024
export const LARGEST_FILE = 20_000_000_000

export type Row = {
  /** Which row of which file. Unique in one export. */
  where: string
  account: string
  cells: ReadonlyMap<string, string>
  /** The whole message, where the export is a mailbox. */
  message: Buffer | null
}

/** One file of an export: the file itself, or one in an archive. `nth` is its place there, null for the file itself. */
export type Part = { name: string; nth: number | null; input: AsyncIterable<Buffer> }

/** Throws ExportFault. A part without any row gives none. */
export async function* readRows({ name, nth, input }: Part, mapping: Mapping): AsyncGenerator<Row> {
  const place = (n: number) => (nth === null ? `row ${n}` : `file ${nth}, row ${n}`)
  let n = 0
  try {
    for await (const { cells, message } of partRows(input, mapping)) {
      n++
      requireFields(cells, mapping, place(n))
      const account = mapping.account === FILE_NAME ? withoutEnding(name) : cells.get(mapping.account)!
      yield { where: place(n), account, cells, message }
    }
  } catch (cause) {
    if (cause instanceof CsvError) throw csvFault(cause, place(n + 1))
    throw cause
  }
}

type PartRow = { cells: Map<string, string>; message: Buffer | null }

async function* partRows(input: AsyncIterable<Buffer>, mapping: Mapping): AsyncGenerator<PartRow> {
  if (mapping.format === 'mbox') {
    yield* mailboxRows(bounded(input), mapping)
    return
  }
  const text = watchEnd(bounded(input))
  for await (const cells of mapping.format === 'csv' ? csvRows(text) : jsonRows(text))
    yield { cells, message: null }
}

function withoutEnding(name: string): string {
  return name.replace(/^.*\//s, '').replace(/\.[A-Za-z]+$/, '')
}

async function* bounded(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 0
  for await (const bytes of input) {
    if (length === 0 && isPacked(bytes)) throw new ExportFault('export_packed')
    length += bytes.length
    if (length > LARGEST_FILE) throw new ExportFault('export_too_large')
    yield bytes
  }
}

/** Text that must end with a line break: programs that export write it, and a file cut off in the middle of a row lacks it. */
async function* watchEnd(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let last = '\n'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new ExportFault(bytes === undefined ? 'export_cut_off' : 'export_encoding')
    }
  }
  for await (const bytes of input) {
    const text = decode(bytes)
    if (text === '') continue
    last = text.at(-1)!
    yield text
  }
  decode()
  if (last !== '\n') throw new ExportFault('export_cut_off')
}

/** ZIP or gzip, by its first bytes: of an archive nothing is unpacked a second time. */
function isPacked(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2).toString('hex')
  return start === '504b' || start === '1f8b'
}

async function* csvRows(text: AsyncGenerator<string>): AsyncGenerator<Map<string, string>> {
  const source = Readable.from(text)
  const parser = source.pipe(parse({ bom: true, max_record_size: LONGEST_ROW, skip_empty_lines: true }))
  source.on('error', error => parser.destroy(error))
  let header: string[] | null = null
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (header === null) header = record
      else yield new Map(header.map((name, i) => [name, record[i]!]))
    }
  } finally {
    source.destroy()
  }
}

async function* jsonRows(text: AsyncGenerator<string>): AsyncGenerator<Map<string, string>> {
  let rest = ''
  let n = 0
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    if (rest.length > LONGEST_ROW) throw new ExportFault('export_row_too_long', `row ${n + 1}`)
    for (const line of lines) {
      n++
      if (line.length > LONGEST_ROW) throw new ExportFault('export_row_too_long', `row ${n}`)
      if (line.trim() !== '') yield jsonRow(line, n)
    }
  }
}

function jsonRow(line: string, n: number): Map<string, string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new ExportFault('export_unreadable', `row ${n}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ExportFault('export_unreadable', `row ${n}`)
  return new Map(
    Object.entries(value).map(([k, v]) => [
      k,
      typeof v === 'string' ? v : v === null ? '' : JSON.stringify(v),
    ]),
  )
}

function requireFields(cells: ReadonlyMap<string, string>, mapping: Mapping, where: string): void {
  // A line of JSON and a message leave out what is empty; who and when it must say, and a table has all columns.
  const account = mapping.account === FILE_NAME ? [] : [mapping.account]
  const tenant = mapping.tenant === null ? [] : [mapping.tenant]
  const needed = [...account, mapping.time.field, ...tenant]
  const all = mapping.format === 'csv' ? [...needed, ...mapping.fields.keys()] : needed
  const missing = all.find(field => !cells.has(field))
  if (missing !== undefined) throw new ExportFault('mapping_mismatch', `${where}, field ${missing}`)
}

function csvFault(cause: CsvError, where: string): ExportFault {
  if (cause.code === 'CSV_QUOTE_NOT_CLOSED') return new ExportFault('export_cut_off')
  if (cause.code === 'CSV_MAX_RECORD_SIZE') return new ExportFault('export_row_too_long', where)
  return new ExportFault('export_unreadable', where)
}

/** The one spelling; null where the text is no time of that zone. A local time that a clock shows twice, or never, is none. */
export function timeOf(text: string, zone: string): string | null {
  if (zone === ZONE_IN_TIME) return canonicalTime(text)
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,3})?$/.test(text)) return null
  try {
    const local = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
    const millis = local.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds
    return new Date(millis).toISOString()
  } catch {
    return null
  }
}
