// The cases beside a pack, `cases.md`: a section per paper, a row per case. A row states what differs from the defaults of the
// file and of its section, and the answer that counsel holds to be right. Every mistake is an error with its line.
import { FactsError } from '../facts/facts.ts'
import { CellError, type Pair, readPairs } from './case-cells.ts'
import { COLUMNS, type PackCase, readCase, refuseRestated } from './case-row.ts'
import { PackError } from './pack.ts'

const DEFAULTS = 'Unless a row says otherwise:'

type Row = { readonly line: number; readonly cells: readonly string[] }
type Section = {
  readonly line: number
  readonly paper: string
  defaults: readonly Pair[] | null
  rows: Row[]
  head: boolean
}
type Table = { defaults: readonly Pair[] | null; readonly sections: Section[] }
type Tell = (line: number, mistake: string) => void

/** Reads a file of cases; throws `PackError` with every mistake as `file:line: what is wrong`. */
export function parseCaseTable(text: string, file: string): PackCase[] {
  const mistakes: string[] = []
  const tell: Tell = (line, mistake) => void mistakes.push(`${file}:${line}: ${mistake}`)
  const { defaults, sections } = readTable(text, tell)
  const read = sections.flatMap(section =>
    section.rows.map(row => ({
      line: row.line,
      one: orTold(tell, row.line, () =>
        readCase(row.cells, section.paper, [...(defaults ?? []), ...(section.defaults ?? [])]),
      ),
    })),
  )
  tellRepeated(read, tell)
  if (read.length === 0) tell(1, 'there is no case')
  if (mistakes.length > 0) throw new PackError(mistakes)
  return read.flatMap(({ one }) => one ?? [])
}

function orTold<T>(tell: Tell, line: number, read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof CellError || error instanceof FactsError)) throw error
    tell(line, error.message)
    return null
  }
}

function readTable(text: string, tell: Tell): Table {
  const table: Table = { defaults: null, sections: [] }
  for (const [at, written] of text.split('\n').entries())
    orTold(tell, at + 1, () => readLine(written.trim(), at + 1, table))
  for (const { line, paper, rows } of table.sections)
    if (rows.length === 0) tell(line, `"${paper}" has no case`)
  return table
}

function readLine(text: string, line: number, table: Table): void {
  const section = table.sections.at(-1)
  if (text.startsWith('## ')) openSection(text.slice(3).trim(), line, table)
  else if (text.startsWith(DEFAULTS)) readDefaults(text.slice(DEFAULTS.length), table, section)
  else if (text.startsWith('|')) readRow(text, line, section)
  // Above the defaults is prose: the title and what explains the file. Below them every line counts.
  else if (text !== '' && table.defaults !== null)
    throw new CellError(`"${text}" is neither a section nor a row`)
}

function openSection(paper: string, line: number, table: Table): void {
  if (table.defaults === null) throw new CellError(`put a line "${DEFAULTS} …" above the first section`)
  if (table.sections.some(other => other.paper === paper)) throw new CellError(`"${paper}" has two sections`)
  table.sections.push({ line, paper, defaults: null, rows: [], head: false })
}

function readDefaults(text: string, table: Table, section: Section | undefined): void {
  const pairs = readPairs(text)
  const place = section ?? table
  if (place.defaults !== null) throw new CellError('there are two lines of defaults')
  refuseRestated(pairs, section === undefined ? [] : (table.defaults ?? []))
  if (section?.head) throw new CellError('put the defaults above the rows')
  place.defaults = pairs
}

function readRow(text: string, line: number, section: Section | undefined): void {
  if (section === undefined) throw new CellError('put the row in the section of its paper: ## <instrument>')
  if (!text.endsWith('|')) throw new CellError('end the row with |')
  const cells = text
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim())
  if (cells.every(cell => /^-+$/.test(cell))) return
  if (section.head) section.rows.push({ line, cells })
  else refuseOtherColumns(cells)
  section.head = true
}

function refuseOtherColumns(cells: readonly string[]): void {
  const unknown = cells.filter(cell => !COLUMNS.includes(cell))
  if (unknown.length > 0) throw new CellError(`unknown column: ${unknown.join(', ')}`)
  if (cells.join() !== COLUMNS.join()) throw new CellError(`the columns are | ${COLUMNS.join(' | ')} |`)
}

/** One id, one case; one case, one row. */
function tellRepeated(read: readonly { line: number; one: PackCase | null }[], tell: Tell): void {
  const seen = new Map<string, number>()
  for (const { line, one } of read) {
    if (one === null) continue
    for (const [key, what] of [
      [one.id, `${one.id} appears twice: also on line`],
      [JSON.stringify([one.facts, one.expected]), `${one.id} says the same as line`],
    ] as const) {
      const before = seen.get(key)
      if (before !== undefined) tell(line, `${what} ${before}`)
      else seen.set(key, line)
    }
  }
}
