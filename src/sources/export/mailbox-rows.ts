// The messages of an mbox, one at a time: each is a row whose cells are the fields of its header that the mapping names. In the form
// `mboxrd` (RFC 4155, and one `>` more before each quoted `From `): a line that begins with `From ` and is no separator is not guessed at.

import { ExportFault } from './export-fault.ts'
import { ENVELOPE, type Mapping, MESSAGE } from './mapping.ts'

export const LONGEST_MESSAGE = 64 * 1024 * 1024
const LONGEST_HEADER = 256 * 1024
const CUT_OFF = 'export_cut_off'

const SEPARATOR =
  /^From (?:\S+ +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (?:([+-]\d{4}) )?(\d{4})\r?\n$/

type Read = { cells: Map<string, string>; message: Buffer }
type Open = { separator: string; lines: Buffer[]; length: number }

export async function* mailboxRows(input: AsyncIterable<Buffer>, mapping: Mapping): AsyncGenerator<Read> {
  let open: Open | null = null
  let n = 0
  let wasEmpty = true
  for await (const line of linesOf(input)) {
    if (wasEmpty && startsFrom(line)) {
      n++
      const separator = line.toString('latin1')
      if (!SEPARATOR.test(separator)) throw new ExportFault('export_unreadable', `row ${n}`)
      if (open) yield readMessage(open, mapping)
      open = { separator, lines: [], length: 0 }
    } else if (open) add(open, line, n)
    else if (!isEmpty(line)) throw new ExportFault('export_unreadable', 'row 1')
    wasEmpty = isEmpty(line)
  }
  if (!open) return
  // Each message ends with an empty line, and one of several parts with the end of its last.
  if (!wasEmpty) throw new ExportFault(CUT_OFF)
  const last = readMessage(open, mapping)
  if (!isWhole(last.message)) throw new ExportFault(CUT_OFF)
  yield last
}

function add(open: Open, line: Buffer, n: number): void {
  open.length += line.length
  if (open.length > LONGEST_MESSAGE) throw new ExportFault('export_row_too_long', `row ${n}`)
  open.lines.push(isQuoted(line) ? line.subarray(1) : line)
}

/** With its line break. What has none is the end of a file that was cut off. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      const own = chunk.subarray(from, end + 1)
      yield held.length === 0 ? own : Buffer.concat([...held, own])
      held = []
      length = 0
      from = end + 1
    }
    if (from === chunk.length) continue
    held.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LONGEST_MESSAGE) throw new ExportFault('export_row_too_long')
  }
  if (held.length > 0) throw new ExportFault(CUT_OFF)
}

function isEmpty(line: Buffer): boolean {
  return line.length === 1 || (line.length === 2 && line[0] === 0x0d)
}

function startsFrom(line: Buffer): boolean {
  return line.length > 5 && line[0] === 0x46 && line.toString('latin1', 0, 5) === 'From '
}

function isQuoted(line: Buffer): boolean {
  return line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, 4_200))
}

function readMessage({ separator, lines }: Open, mapping: Mapping): Read {
  // The empty line before the next separator is none of the message.
  const message = Buffer.concat(lines.slice(0, -1))
  const header = headerOf(message)
  const cells = new Map<string, string>()
  const keys = new Set([mapping.account, mapping.tenant])
  for (const name of new Set([
    mapping.account,
    mapping.tenant,
    mapping.time.field,
    ...mapping.fields.keys(),
  ])) {
    if (name === null || name === MESSAGE || name === ENVELOPE) continue
    const values = header.filter(field => field.name === name.toLowerCase()).map(field => field.value)
    if (values.length === 0) continue
    cells.set(name, keys.has(name) ? addressOf(values[0]!) : values.join('\n'))
  }
  const { field } = mapping.time
  if (field === ENVELOPE) cells.set(field, envelopeTime(separator))
  else if (cells.has(field)) cells.set(field, headerTime(cells.get(field)!))
  return { cells, message }
}

type HeaderField = { name: string; value: string }

function headerOf(message: Buffer): HeaderField[] {
  const text = message.toString('latin1', 0, LONGEST_HEADER)
  const end = /\r?\n\r?\n/.exec(`\n${text}`)
  const header = end ? text.slice(0, Math.max(0, end.index - 1)) : text
  return header
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap(line => {
      const colon = line.indexOf(':')
      if (colon <= 0) return []
      const value = Buffer.from(line.slice(colon + 1).trim(), 'latin1').toString('utf8')
      return [{ name: line.slice(0, colon).trim().toLowerCase(), value }]
    })
}

function addressOf(value: string): string {
  return /^[^<>]*<([^<>]+)>$/.exec(value)?.[1] ?? value
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** In the spelling that `timeOf` reads. */
function envelopeTime(separator: string): string {
  const [, month = '', day = '', clock = '', zone = '', year = ''] = SEPARATOR.exec(separator) ?? []
  return spell({ year, month, day, clock, zone })
}

/** RFC 5322 § 3.3; of a Received field, its last part. What is not of that form is given as it is, and refused as a time. */
function headerTime(value: string): string {
  const first = value.split('\n')[0]!
  const match =
    /^(?:[A-Z][a-z]{2}, *)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d(?::\d\d)?) ([+-]\d{4}|GMT|UTC?)(?: \(.*\))?$/.exec(
      first.slice(first.lastIndexOf(';') + 1).trim(),
    )
  if (!match) return first
  const [, day = '', month = '', year = '', clock = '', zone = ''] = match
  return spell({ year, month, day, clock: clock.length === 5 ? `${clock}:00` : clock, zone })
}

type Said = { year: string; month: string; day: string; clock: string; zone: string }

function spell({ year, month, day, clock, zone }: Said): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone === '' ? '' : 'Z'
  return `${year}-${number}-${day.trim().padStart(2, '0')}T${clock}${offset}`
}

/** A message of several parts has the end of its last: what was cut off in the middle lacks it. */
function isWhole(message: Buffer): boolean {
  const type = headerOf(message).find(({ name }) => name === 'content-type')?.value ?? ''
  const [, quoted, bare] = /^multipart\/.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/is.exec(type) ?? []
  const boundary = quoted ?? bare
  return boundary === undefined || message.includes(`\n--${boundary}--`)
}
