// One table for each kind of record: which columns it has, what a row of it is, and the dictionary that says what each column means.
import { canonicalTime } from '../../shape.ts'
import { csvLine, harmless } from './csv.ts'
import { type Cell, cellsOf } from './record.ts'

/** What every row begins with; the gate's own, as in the openings. */
const ownColumns = ['Item', 'Line of the order', 'Identifier', 'Time (UTC)', 'SHA-256 of the record'] as const
const mostColumns = 250
/** One column for all that a table of this width cannot show. */
const rest = 'Further fields'

type Column = { name: string; filled: number; kinds: Set<Cell['is']>; times: boolean }

/** What is known of a table once all its records were seen. */
export class Columns {
  #columns = new Map<string, Column>()
  #more = false
  rows = 0

  add(record: Record<string, unknown>): void {
    this.rows++
    for (const { column, text, is } of cellsOf(record)) {
      const known = this.#columns.get(column)
      if (known === undefined && this.#columns.size >= mostColumns) {
        this.#more = true
        continue
      }
      const at = known ?? { name: column, filled: 0, kinds: new Set(), times: false }
      at.filled++
      at.kinds.add(is)
      at.times ||= is === 'text' && utcOf(text) !== null
      if (known === undefined) this.#columns.set(column, at)
    }
  }

  header(): string[] {
    const named = [...this.#columns.values()].flatMap(({ name, times }) =>
      times ? [name, `${name} (UTC)`] : [name],
    )
    return [...ownColumns, ...named, ...(this.#more ? [rest] : [])].map(name => harmless(name, 'text'))
  }

  /** Cells in the order of `header`, harmless. */
  row(
    own: readonly [n: number, part: string, identifier: string, at: string, sha256: string],
    record: Record<string, unknown>,
  ): Shown[] {
    const cells = new Map<string, Cell>()
    const beyond: string[] = []
    for (const cell of cellsOf(record)) {
      if (this.#columns.has(cell.column)) cells.set(cell.column, cell)
      else beyond.push(`${cell.column}: ${cell.text}`)
    }
    const shown: Shown[] = own.map((value, index) => ({
      text: harmless(String(value), index === 0 ? 'number' : 'text'),
      isNumber: index === 0,
    }))
    for (const { name, times } of this.#columns.values()) {
      const cell = cells.get(name)
      const isNumber = cell?.is === 'number'
      shown.push({ text: cell === undefined ? '' : harmless(cell.text, cell.is), isNumber })
      if (times) shown.push({ text: cell?.is === 'text' ? (utcOf(cell.text) ?? '') : '', isNumber: false })
    }
    if (this.#more) shown.push({ text: harmless(beyond.join('; '), 'text'), isNumber: false })
    return shown
  }

  /** The dictionary's lines about this table. */
  dictionary(table: string): string {
    const line = (column: string, what: string, filled: number) =>
      csvLine([table, column, what, String(filled)].map(text => harmless(text, 'text')))
    const own = ownColumns.map((name, index) => line(name, meanings[index]!, this.rows))
    const named = [...this.#columns.values()].map(({ name, filled, kinds, times }) => {
      const as = `as the source gave it: ${[...kinds].sort().join(', ')}`
      const utc = 'the same moment in UTC, where the value is a time with a zone'
      return line(name, as, filled) + (times ? line(`${name} (UTC)`, utc, filled) : '')
    })
    const more = this.#more
      ? line(rest, `fields beyond the first ${mostColumns}, as name: value`, this.rows)
      : ''
    return [...own, ...named, more].join('')
  }
}

export type Shown = { text: string; isNumber: boolean }

export const dictionaryHeader = csvLine(['Table', 'Column', 'What it holds', 'Rows with a value'])

const meanings = [
  'number of the item, as in openings.json',
  'the line of the order that the record answers',
  'what names the account in the order',
  'the time that the source states for the record, by which it lies inside the period',
  'hash of the line of the record in records/',
]

/** A time with a zone in the one spelling, in UTC; null for all else. PostgreSQL writes a zone as `+00`. */
function utcOf(text: string): string | null {
  if (text.length > 40 || !/^\d{4}-\d\d-\d\d[Tt ]/.test(text)) return null
  return canonicalTime(text.replace(/([+-]\d\d)$/, '$1:00'))
}
