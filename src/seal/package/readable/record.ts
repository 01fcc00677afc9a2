// A record as a source gave it (one JSON object), as one line of text that says the same, and as cells of a table.
// The line is the record; the cells are a help to read it.

/** Larger ones, and what is no JSON object, stay files of their own. */
export const largestRecord = 2 ** 20

export type Cell = { column: string; text: string; is: 'text' | 'number' | 'yes or no' | 'list' }

/** The record's own text without the white space between its tokens: no value, order or double name is changed by that. */
export function onOneLine(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|[\t\n\r ]+/g, '$1')
}

/** The object in the text; null where it is none. Numbers keep their spelling: a long id is not rounded. */
export function readRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text, spelt as never)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** A number in the very digits of the source. */
export type Spelt = { spelt: string }
class Digits {
  spelt: string
  constructor(text: string) {
    this.spelt = text
  }
}

/** `context.source` is ECMAScript's JSON.parse source text access, which the types at hand do not know yet. */
function spelt(this: unknown, _key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' ? new Digits(context.source ?? String(value)) : value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Digits)
}

const deepest = 6

/**
 * One cell to a value: objects in objects by their path (`device.os`), lists as JSON, and JSON that stands in a text taken apart
 * like any other. What goes deeper stays JSON in one cell.
 */
export function cellsOf(record: Record<string, unknown>): Cell[] {
  const cells: Cell[] = []
  const names = new Map<string, number>()
  const add = (path: string, cell: Omit<Cell, 'column'>) => {
    const before = names.get(path) ?? 0
    names.set(path, before + 1)
    cells.push({ column: before === 0 ? path : `${path} (${before + 1})`, ...cell })
  }
  const walk = (value: unknown, path: string, depth: number): void => {
    if (value === null || value === undefined) return
    const inner = typeof value === 'string' && value.startsWith('{') ? readRecord(value) : value
    if (isObject(inner) && depth < deepest) {
      for (const [name, entry] of Object.entries(inner))
        walk(entry, path === '' ? name : `${path}.${name}`, depth + 1)
      return
    }
    add(path, shown(value))
  }
  walk(record, '', 0)
  return cells
}

function shown(value: unknown): Omit<Cell, 'column'> {
  if (typeof value === 'string') return { text: value, is: 'text' }
  if (value instanceof Digits) return { text: value.spelt, is: 'number' }
  if (typeof value === 'boolean') return { text: String(value), is: 'yes or no' }
  return { text: JSON.stringify(plain(value)), is: 'list' }
}

function plain(value: unknown): unknown {
  if (value instanceof Digits) return Number(value.spelt)
  if (Array.isArray(value)) return value.map(plain)
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, plain(entry)]))
  return value
}

/**
 * What kind of record it is, by what it says itself: a field `kind` or `record_type`, or a name such as `session-17.json`. Empty
 * where it says nothing that can be a name.
 */
export function kindOf(record: Record<string, unknown>): string {
  for (const field of ['kind', 'record_type', 'name']) {
    const value = Object.hasOwn(record, field) ? record[field] : undefined
    if (typeof value !== 'string') continue
    const word = field === 'name' ? /^([A-Za-z][A-Za-z_-]{0,39}?)[-_]?\d*\.json$/.exec(value)?.[1] : value
    if (word !== undefined && /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(word)) return word.toLowerCase()
  }
  return ''
}
