// The visible list as a file for a spreadsheet. A cell never begins what a spreadsheet would compute.
import type { QueueRow } from '../../../server/desk/api.ts'
import { dueWords } from '../words/labels.ts'
import { say } from './words.ts'

const COLUMNS: readonly (readonly [title: string, of: (row: QueueRow) => string])[] = [
  [say('csv.reference'), r => r.reference],
  [say('csv.received'), r => r.receivedAt],
  [say('csv.due'), r => r.dueAt ?? ''],
  [say('csv.then'), r => dueWords(r.dueWhat)],
  [say('csv.closed'), r => r.closedAt ?? ''],
  [say('csv.step'), r => r.step],
  [say('csv.turn'), r => r.turn],
  [say('csv.authority'), r => r.summary.authority],
  [say('csv.country'), r => r.summary.country],
  [say('csv.instrument'), r => r.summary.instrument ?? ''],
  [say('csv.categories'), r => r.summary.categories.join(' ')],
  [say('csv.subject'), r => r.summary.subject ?? ''],
  [say('csv.secret'), r => r.summary.secrecyUntil ?? ''],
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
