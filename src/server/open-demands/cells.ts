// The cells of a line of a table, one by one: days, times, lists and words of closed lists, and what is wrong with each.
import { type Sentence, sentence } from '../../kernel/message.ts'
import { endOfDueDay } from '../due-moment.ts'
import { openColumns } from './columns.ts'

/** Says what is wrong with a column. */
export type No = (column: string, detail: Sentence, next: Sentence) => void

export type Reader = ReturnType<typeof reader>

export function reader(cells: Readonly<Record<string, string>>, no: No) {
  const cell = (column: string) => cells[column] ?? ''
  for (const column of openColumns.required)
    if (cell(column) === '') no(column, sentence('tables.it_is_empty'), sentence('tables.every_demand_needs'))
  for (const [column, text] of Object.entries(cells))
    if (text.length > (column === 'note' ? 4000 : 1000))
      no(column, sentence('tables.too_long'), sentence('tables.shorten_it'))
  const day = (column: string, text: string): string | null => {
    if (text === '') return null
    const at = new Date(`${text}T00:00:00.000Z`)
    const isDay =
      /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
    if (!isDay) no(column, sentence('tables.no_day_calendar'), sentence('tables.write_2026_11_25'))
    return isDay ? text : null
  }
  return {
    cell,
    day,
    list: (column: string) =>
      cell(column)
        .split('|')
        .flatMap(part => part.trim() || []),
    oneOf: <T extends string>(column: string, words: readonly T[]): T | null => {
      const text = cell(column)
      const found = words.find(w => w === text) ?? null
      if (text !== '' && found === null)
        no(
          column,
          sentence('tables.word_not_known'),
          sentence('tables.write_one_of', { x: words.join(', ') }),
        )
      return found
    },
    /** A time with its zone, or a day: then its first or last moment in UTC, or where it ends first in a country. */
    moment: (column: string, of: 'start' | 'end' | { endsIn: string }): string | null => {
      const text = cell(column)
      if (text === '') return null
      if (text.length === 10) {
        const found = day(column, text)
        if (typeof of === 'object') return found && endOfDueDay(found, of.endsIn)
        return found && `${found}T${of === 'start' ? '00:00:00.000' : '23:59:59.999'}Z`
      }
      const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
      const at = new Date(text.replace(' ', 'T'))
      if (zoned && day(column, text.slice(0, 10)) !== null && !Number.isNaN(at.getTime()))
        return at.toISOString()
      if (!zoned || Number.isNaN(at.getTime()))
        no(column, sentence('tables.no_day_no_time_zone'), sentence('tables.write_2026_11_25_2026'))
      return null
    },
  }
}
