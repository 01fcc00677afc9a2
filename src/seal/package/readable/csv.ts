// Tables that open in a spreadsheet without doing anything there: CSV (RFC 4180) in UTF-8 with a byte order mark, and no cell that a
// spreadsheet would take for a formula. Spec: docs/spec/package.md § Tables.

/** Full-width forms too: a Japanese spreadsheet reads them as the others. */
const formula = /^[=+\-@\t\r\n＝＋－＠']/u
const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * What a spreadsheet is shown. A cell that would begin a formula gets an apostrophe before it, and so does one that begins with an
 * apostrophe: whoever takes one leading apostrophe away has the value again. `number`: a JSON number, whose minus is harmless.
 */
export function harmless(text: string, is: string): string {
  if (is === 'number' && number.test(text)) return text
  const seen = text.toWellFormed().replace(unseen, escaped)
  return formula.test(seen) ? `'${seen}` : seen
}

/** Controls that break tables and marks that turn a line around; the records themselves have them as they are. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export const byteOrderMark = '\ufeff'

/** One line of cells that are harmless already. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
