// Tables of strangers, line by line: what a spreadsheet saves becomes cells by the names of its header, with the number of each
// line, in bounded memory. What cannot be read is said with its line; nothing is guessed.

import { Readable, Transform } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { inEnglish, type Sentence, sentence } from '../kernel/message.ts'

export type CsvLine = {
  /** Of the file, the header being line 1; a cell with line breaks counts as its first. */
  readonly line: number
  /** By column; every wanted column is there, empty where the table has none of that name. */
  readonly cells: Readonly<Record<string, string>>
  /** The columns that the table has; of the others the cells are empty too. */
  readonly header?: readonly string[]
  /** What is wrong with the line's shape; then its cells are not to be used. */
  readonly broken: Sentence | null
}

/** The table as a whole cannot be read. */
export class CsvUnreadable extends Error {
  override name = 'CsvUnreadable'
  /** Where it cannot be read on. */
  readonly line: number
  readonly says: Sentence
  constructor(says: Sentence, { line = 1, cause }: { line?: number; cause?: unknown } = {}) {
    super(inEnglish(says), { cause })
    this.says = says
    this.line = line
  }
}

export type CsvColumns = { readonly required: readonly string[]; readonly optional: readonly string[] }

const LONGEST_LINE = 64 * 1024
const LONGEST_HEADER = 16 * 1024

/**
 * Comma or semicolon, as the header has it; UTF-8, with or without a byte order mark; lines that end in any way, also within a
 * cell, where each break is read as one. A column that is not known is refused:
 * a misspelt one would be an empty one. Throws CsvUnreadable where there is no such table at all.
 */
export async function* readCsv(source: Readable | Uint8Array, columns: CsvColumns): AsyncGenerator<CsvLine> {
  const input = source instanceof Uint8Array ? Readable.from([Buffer.from(source)]) : source
  const text = input.pipe(strictUtf8())
  input.on('error', error => text.destroy(error))
  const [head, rest] = await firstLine(text)
  let ended = 0
  const parser = Readable.from(rest).pipe(
    parse({
      bom: true,
      delimiter: count(head, ';') > count(head, ',') ? ';' : ',',
      info: true,
      max_record_size: LONGEST_LINE,
      on_record: (read, info) => {
        ended = info.lines
        return read
      },
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }),
  )
  text.on('error', error => parser.destroy(error))
  let header: string[] | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (header === null) header = headerOf(record, columns)
      else yield lineOf(record, header, firstLineOf(record, info), columns)
    }
  } catch (error) {
    throw asUnreadable(error, ended + 1)
  }
  if (header === null) throw new CsvUnreadable(sentence('tables.table_empty_first_line_names'))
}

/** `info.lines` is where the record ended. */
function firstLineOf(record: readonly string[], info: Info): number {
  return info.lines - count(record.join(''), '\n')
}

function headerOf(record: readonly string[], { required, optional }: CsvColumns): string[] {
  const names = record.map(name => name.toLowerCase().replaceAll(/[\s-]+/g, '_'))
  const known = [...required, ...optional]
  const missing = required.filter(name => !names.includes(name))
  if (missing.length > 0)
    throw new CsvUnreadable(
      sentence('tables.columns_missing_known', { x: missing.join(', '), y: known.join(', ') }),
    )
  const strange = names.filter(name => !known.includes(name))
  if (strange.length > 0)
    throw new CsvUnreadable(
      sentence('tables.columns_not_known_known', {
        x: strange.map(n => n.slice(0, 40) || '“”').join(', '),
        y: known.join(', '),
      }),
    )
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new CsvUnreadable(sentence('tables.column_twice', { x: twice }))
  return names
}

function lineOf(
  record: readonly string[],
  header: readonly string[],
  line: number,
  columns: CsvColumns,
): CsvLine {
  const cells = Object.fromEntries([...columns.required, ...columns.optional].map(name => [name, '']))
  for (const [i, name] of header.entries()) cells[name] = unguarded(record[i] ?? '')
  return { line, cells, header, broken: brokenIn(record, header) }
}

function brokenIn(record: readonly string[], header: readonly string[]): Sentence | null {
  if (record.length !== header.length)
    return sentence('tables.cells_header_cell_comma_quoted', { x: record.length, y: header.length })
  const at = record.findIndex(cell => cell.includes('\0'))
  return at < 0 ? null : sentence('tables.cell_holds_character_cannot_kept', { x: header[at] ?? '' })
}

/** Spreadsheets are kept from reading a cell as a formula by an apostrophe before it, which is not part of the cell. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** Cells as text, the header first. Formulas are guarded, as `readCsv` reads them. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
    // Beyond what it quotes by itself: a line break of another kind than its own.
    quoted_match: /[\r\n]/,
  })
}

function strictUtf8(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes: Uint8Array | undefined, done: (error: Error | null, text?: string) => void) => {
    try {
      done(null, decoder.decode(bytes, { stream: bytes !== undefined }))
    } catch {
      done(new CsvUnreadable(sentence('tables.table_not_utf_8_save')))
    }
  }
  return new Transform({
    decodeStrings: true,
    encoding: 'utf8',
    transform: (bytes: Buffer, _encoding, done) => decode(bytes, done),
    flush: done => decode(undefined, done),
  })
}

/** Enough of the text to see the whole header, and the text from its beginning. */
async function firstLine(text: Readable): Promise<[string, AsyncIterable<string>]> {
  const chunks = oneKindOfBreak(text)
  let head = ''
  while (!head.includes('\n') && head.length < LONGEST_HEADER) {
    const { value, done } = await chunks.next().catch(error => {
      throw asUnreadable(error)
    })
    if (done) break
    head += value
  }
  async function* whole(): AsyncGenerator<string> {
    yield head
    for (;;) {
      const { value, done } = await chunks.next()
      if (done) return
      yield value
    }
  }
  return [head.split('\n')[0] ?? '', whole()]
}

/** Windows' and old Macs' line breaks as `\n`, also where a pair of them comes in two pieces. */
async function* oneKindOfBreak(text: Readable): AsyncGenerator<string, undefined> {
  let held = ''
  for await (const piece of text as AsyncIterable<string>) {
    const all = held + piece
    held = all.endsWith('\r') ? '\r' : ''
    yield all.slice(0, all.length - held.length).replaceAll(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

function count(text: string, of: string): number {
  return text.split(of).length - 1
}

/** `line`: the first after what could be read. An open quote is noticed at the end of the table only. */
function asUnreadable(error: unknown, line = 1): unknown {
  if (!(error instanceof CsvError)) return error
  const why =
    error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
      ? sentence('tables.quote_not_closed_line_longer')
      : sentence('tables.quote_stands_within_cell_quote')
  return new CsvUnreadable(why, { line, cause: error })
}
