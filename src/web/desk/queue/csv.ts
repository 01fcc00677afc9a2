// The list as it is shown, as a file for a spreadsheet: its columns in its order. A cell never begins what a spreadsheet would
// compute.

import type { QueueChoices, QueueRow } from '../../../api/desk/queue.ts'
import type { QueueColumn } from '../../../queue/columns.ts'
import { cellsOf } from './columns.ts'

/** RFC 4180, UTF-8 with a byte-order mark, by which spreadsheets know it. */
export function csvOf(
  rows: readonly QueueRow[],
  columns: readonly QueueColumn[],
  directory: QueueChoices | undefined,
): string {
  const cells = columns.flatMap(column => cellsOf(column, directory))
  const lines = [cells.map(([title]) => title), ...rows.map(row => cells.map(([, of]) => of(row)))]
  return `\ufeff${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A formula is made a text by an apostrophe, also behind spaces and signs that nobody sees. */
function cell(text: string): string {
  const safe = /^[\s\p{Cf}\p{Cc}]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
