// Tables as CSV (RFC 4180), safe to open in a spreadsheet.
import { utf8 } from '../ledger/bytes.ts'
import type { Cell } from './cells.ts'

const HEAD = ['country', 'process', 'outcome', 'demands', 'accounts'] as const

/** One cell per line, in the edition's order, lines ended by CR LF. The same cells always give the same bytes. */
export function encodeCsv(cells: readonly Cell[]): Uint8Array {
  return utf8(encodeTable([HEAD, ...cells.map(cell => HEAD.map(name => String(cell[name])))]))
}

/** Lines ended by CR LF (RFC 4180). */
export function encodeTable(lines: readonly (readonly string[])[]): string {
  return lines.map(line => `${line.map(field).join(',')}\r\n`).join('')
}

/** A field that a spreadsheet would run as a formula is made text by a leading apostrophe; quotes where RFC 4180 asks. */
export function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
