/// <reference lib="esnext.temporal" />

// The rows of an export, one at a time in bounded memory. What is cut off, of another form, or not what the mapping says ends the
// reading with a word of its own: an export is taken whole or not at all.

import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { canonicalTime } from '../../seal/shape.ts'
import { type Mapping, ZONE_IN_TIME } from './mapping.ts'

const LONGEST_ROW = 1024 * 1024
export const LARGEST_FILE = 20_000_000_000

const FAULTS = {
  export_empty: ['The file holds no row.', 'Make the export again.'],
  export_cut_off: [
    'The file ends in the middle: its last row has no end.',
    'Copy it again, and compare its length with the original.',
  ],
  export_unreadable: ['A row is not of the form of the mapping.', 'See the row, or choose another mapping.'],
  export_packed: ['The file is an archive.', 'Unpack it, and hand in the table that it holds.'],
  export_too_large: ['The file is larger than 20 GB.', 'Export a shorter period or fewer accounts.'],
  export_encoding: ['The file is not UTF-8.', 'Export it as UTF-8.'],
  export_row_too_long: ['A row is longer than 1 MiB.', 'See whether a quote is left open.'],
  mapping_mismatch: ['The file lacks a field that the mapping names.', 'Choose the mapping of this export.'],
  time_unreadable: [
    'A time of an account that is asked for cannot be read in the zone of the mapping.',
    'See the zone of the export. Nothing was taken.',
  ],
  time_in_future: [
    'A time of an account that is asked for lies in the future.',
    'See the zone of the export and the clock of its system. Nothing was taken.',
  ],
  tenant_mismatch: [
    'The export and the accounts at the gate name different tenants for an account that is asked for.',
    'See which is right. Nothing was taken.',
  ],
} as const satisfies Record<string, readonly [detail: string, next: string]>

/** Why an export is not taken. Names rows and fields, never what they hold. */
export class ExportFault extends Error {
  override name = 'ExportFault'
  readonly code: keyof typeof FAULTS
  readonly detail: string
  readonly next: string
  constructor(code: keyof typeof FAULTS, where = '') {
    const [detail, next] = FAULTS[code]
    super(`${code}${where}`)
    this.code = code
    this.detail = where === '' ? detail : `${detail.slice(0, -1)} (${where}).`
    this.next = next
  }
}

export type Row = { n: number; cells: ReadonlyMap<string, string> }

export async function* readRows(input: Readable, mapping: Mapping): AsyncGenerator<Row> {
  const text = watchEnd(input)
  let n = 0
  try {
    for await (const cells of mapping.format === 'csv' ? csvRows(text) : jsonRows(text)) {
      n++
      requireFields(cells, mapping, n)
      yield { n, cells }
    }
  } catch (cause) {
    if (cause instanceof ExportFault) throw cause
    if (cause instanceof CsvError) throw csvFault(cause, n + 1)
    throw cause
  }
  if (n === 0) throw new ExportFault('export_empty')
}

/** Text that must end with a line break: programs that export write it, and a file cut off in the middle of a row lacks it. */
async function* watchEnd(input: Readable): AsyncGenerator<string> {
  let last = '\n'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new ExportFault(bytes === undefined ? 'export_cut_off' : 'export_encoding')
    }
  }
  let length = 0
  for await (const bytes of input) {
    if (length === 0 && isPacked(bytes as Buffer)) throw new ExportFault('export_packed')
    length += (bytes as Buffer).length
    if (length > LARGEST_FILE) throw new ExportFault('export_too_large')
    const text = decode(bytes as Buffer)
    if (text === '') continue
    last = text.at(-1)!
    yield text
  }
  decode()
  if (last !== '\n') throw new ExportFault('export_cut_off')
}

/** ZIP or gzip, by its first bytes: nothing is ever unpacked here. */
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

function requireFields(cells: ReadonlyMap<string, string>, mapping: Mapping, n: number): void {
  const tenant = mapping.tenant === null ? [] : [mapping.tenant]
  // A line of JSON leaves out what is empty; who and when it must say, and a table has all columns.
  const needed = [mapping.account, mapping.time.field, ...tenant]
  const all = mapping.format === 'csv' ? [...needed, ...mapping.fields.keys()] : needed
  const missing = all.find(field => !cells.has(field))
  if (missing !== undefined) throw new ExportFault('mapping_mismatch', `row ${n}, field ${missing}`)
}

function csvFault(cause: CsvError, n: number): ExportFault {
  if (cause.code === 'CSV_QUOTE_NOT_CLOSED') return new ExportFault('export_cut_off')
  if (cause.code === 'CSV_MAX_RECORD_SIZE') return new ExportFault('export_row_too_long', `row ${n}`)
  return new ExportFault('export_unreadable', `row ${n}`)
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
