// The visible list as a file for a spreadsheet. A cell never begins what a spreadsheet would compute.
import type { QueueRow } from '../../../server/desk/api.ts'

const COLUMNS: readonly (readonly [title: string, of: (row: QueueRow) => string])[] = [
  ['Reference', r => r.reference],
  ['Received', r => r.receivedAt],
  ['Due', r => r.dueAt ?? ''],
  ['What then', r => r.dueWhat ?? ''],
  ['Closed', r => r.closedAt ?? ''],
  ['Step', r => r.step],
  ['Turn', r => r.turn],
  ['Authority', r => r.summary.authority],
  ['Country', r => r.summary.country],
  ['Instrument', r => r.summary.instrument ?? ''],
  ['Categories', r => r.summary.categories.join(' ')],
  ['Subject', r => r.summary.subject ?? ''],
  ['Secret until', r => r.summary.secrecyUntil ?? ''],
]

/** RFC 4180, UTF-8 with a byte-order mark, by which spreadsheets know it. */
export function csvOf(rows: readonly QueueRow[]): string {
  const lines = [COLUMNS.map(([title]) => title), ...rows.map(row => COLUMNS.map(([, of]) => of(row)))]
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
