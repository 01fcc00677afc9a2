// The contents of one cell in a table of cases: `gag.kind: reserva; urgent: yes`. One grammar for facts, defaults and expectations.

/** A cell that cannot be read; the table adds file and line. */
export class CellError extends Error {}

export type Pair = { readonly key: string; readonly value: unknown }

const PAIR = /\s*([^:;"]+):\s*("(?:[^"\\]|\\.)*"|[^;"]*)\s*(?:;|$)/y

/** `key: value; key: value` in the order written; throws `CellError` where a key has no value or appears twice. */
export function readPairs(cell: string): Pair[] {
  const pairs: Pair[] = []
  for (let at = 0; at < cell.length; ) {
    PAIR.lastIndex = at
    const found = PAIR.exec(cell)
    if (found === null)
      throw new CellError(`"${cell.slice(at).trim()}" is not written "key: value; key: value"`)
    const key = (found[1] ?? '').trim()
    if (pairs.some(pair => pair.key === key)) throw new CellError(`"${key}" appears twice`)
    pairs.push({ key, value: readValue((found[2] ?? '').trim(), key) })
    at = PAIR.lastIndex
  }
  return pairs
}

/** `none`, `yes`, `no`, numbers and `[lists]` have their meaning; everything else is text, and so is every value in quotes. */
function readValue(text: string, key: string): unknown {
  if (text === '') throw new CellError(`"${key}" has no value`)
  if (text.startsWith('"')) return JSON.parse(text)
  if (text === 'none') return null
  if (text === 'yes' || text === 'no') return text === 'yes'
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (text.startsWith('[') && text.endsWith(']')) return readList(text.slice(1, -1))
  return text
}

/** `a, b`; an empty cell is an empty list. */
export function readList(text: string): string[] {
  const items = text.split(',').map(item => item.trim())
  if (items.length === 1 && items[0] === '') return []
  if (items.includes('')) throw new CellError(`"${text.trim()}" has one comma too many`)
  return items
}
