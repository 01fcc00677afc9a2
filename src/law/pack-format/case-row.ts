// One row of a table of cases: the demand that it describes, and the answer that it expects.
import type { Category, Facts } from '../facts/facts.ts'
import { CATEGORIES, describeIssues, parseFacts } from '../facts/facts.ts'
import type { Case, Expected } from '../score.ts'
import { ExpectedSchema } from '../score.ts'
import { CellError, type Pair, readList, readPairs } from './case-cells.ts'
import { CompulsionValueSchema, OutcomeSchema } from './pack-schema.ts'

export type PackCase = Case & { readonly facts: Facts }

export const COLUMNS = ['case', 'rule', 'asks for', 'facts', 'outcome', 'also expected']

/** What the last column calls the lists of an expected answer. */
const LISTS: Readonly<Record<string, 'findings' | 'not_findings' | 'actions' | 'not_actions'>> = {
  finds: 'findings',
  'does not find': 'not_findings',
  orders: 'actions',
  'does not order': 'not_actions',
}
const OUTCOMES: readonly string[] = OutcomeSchema.options
const DUTIES: readonly string[] = CompulsionValueSchema.options
/** Facts that have a place of their own in the table. */
const PLACED = ['instrument', 'data_requested']

/** A row under its paper; `usual` are the defaults, those of the section after those of the file. Throws `CellError` or `FactsError`. */
export function readCase(cells: readonly string[], paper: string, usual: readonly Pair[]): PackCase {
  if (cells.length !== COLUMNS.length)
    throw new CellError(`the row has ${cells.length} cells instead of ${COLUMNS.length}`)
  const [id = '', title = '', asks = '', facts = '', outcome = '', also = ''] = cells
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id))
    throw new CellError(`"${id}" is no id of a case, such as us-own-001`)
  if (title.length <= 5) throw new CellError(`${id} does not say its rule in words`)
  const own = readPairs(facts)
  refuseRestated(own, usual)
  const asked = readAsked(asks)
  return {
    id,
    title,
    facts: parseFacts(factsOf(paper, asked, [...usual, ...own])),
    expected: readExpected(paper, asked, outcome, readPairs(also)),
  }
}

/** A repeated default hides what the row is about, and stays when the default changes. */
export function refuseRestated(pairs: readonly Pair[], usual: readonly Pair[]): void {
  for (const { key, value } of pairs) {
    if (PLACED.includes(key)) throw new CellError(`"${key}" has a place of its own`)
    const before = usual.findLast(pair => pair.key === key)
    if (before !== undefined && JSON.stringify(before.value) === JSON.stringify(value))
      throw new CellError(`"${key}" repeats the default: leave it out`)
  }
}

function readAsked(cell: string): Category[] {
  if (cell === 'all') return [...CATEGORIES]
  if (cell === 'nothing') return []
  if (cell === '') throw new CellError('say what the paper asks for: categories, all, or nothing')
  return categoriesIn(readList(cell))
}

function categoriesIn(words: readonly string[]): Category[] {
  if (new Set(words).size !== words.length)
    throw new CellError(`a category appears twice: ${words.join(', ')}`)
  return words.map(word => {
    const category = CATEGORIES.find(one => one === word)
    if (category === undefined) throw new CellError(`no such category: ${word}`)
    return category
  })
}

function factsOf(paper: string, asked: readonly Category[], pairs: readonly Pair[]): object {
  const facts: Record<string, unknown> = { instrument: paper, data_requested: asked }
  for (const { key, value } of pairs) {
    const [top = key, ...below] = key.split('.')
    facts[top] = below.length === 0 ? value : { ...(facts[top] as object | null), [below.join('.')]: value }
  }
  return facts
}

function readExpected(
  paper: string,
  asked: readonly Category[],
  outcome: string,
  pairs: readonly Pair[],
): Expected {
  const expected: Record<string, unknown> = { outcome }
  for (const { key, value } of pairs) {
    const list = LISTS[key]
    if (list !== undefined) expected[list] = readList(String(value)).map(id => wholeId(id, paper))
    else if (key === 'notice') expected.notice = value
    else if (key === 'provider tells') expected.provider_tells = value
    else if (key === 'until') expected.notice_until = value
    else if (key === 'due') expected.deadline = { due: value }
    else if (!OUTCOMES.includes(key) && !DUTIES.includes(key))
      throw new CellError(`an answer has no "${key}"`)
  }
  const categories = byCategory(pairs, OUTCOMES, asked)
  const compels = byCategory(pairs, DUTIES, asked)
  const read = ExpectedSchema.safeParse({
    ...expected,
    ...(categories === null ? {} : { categories }),
    ...(compels === null ? {} : { compels }),
  })
  if (!read.success) throw new CellError(describeIssues(read.error.issues))
  return read.data
}

/** `#reach:traffic` is a check of the paper of the section. */
const wholeId = (id: string, paper: string): string => (id.startsWith('#') ? paper + id : id)

/** `sufficient: subscriber, traffic; needs_review: location`, turned round: what is expected of each category. */
function byCategory(
  pairs: readonly Pair[],
  words: readonly string[],
  asked: readonly Category[],
): Record<string, string> | null {
  const told: Record<string, string> = {}
  for (const { key, value } of pairs.filter(pair => words.includes(pair.key)))
    for (const category of categoriesIn(readList(String(value)))) {
      if (!asked.includes(category)) throw new CellError(`${category} is expected and not asked for`)
      if (told[category] !== undefined) throw new CellError(`${category} is expected to be two things`)
      told[category] = key
    }
  return Object.keys(told).length === 0 ? null : told
}
