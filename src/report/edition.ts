// An edition: the figures of one half-year with what they mean, what proves them and what they cannot say. One value has one
// byte string (JCS), so that a reader can check that nothing was changed.
import { COUNTRIES, PROCESSES } from '../ledger/code-book.ts'
import { isHalfYear } from '../ledger/half-year.ts'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { check } from '../ledger/verification-error.ts'
import { type Cell, compareCells, isOutcome, MERGED, type Totals, totalsOf } from './cells.ts'
import { fieldsOf, isCount, isText } from './form.ts'
import { DEFINITIONS, METHOD } from './method.ts'

export const EDITION_VERSION = 'duly/edition/v1'

export type Edition = {
  readonly v: typeof EDITION_VERSION
  readonly half: string
  readonly provider: string
  /** Invented data: said on every page. */
  readonly demo: boolean
  /** RFC 3339 UTC; demands closed after it are not in the figures. */
  readonly publishedAt: string
  /** False while the half-year still runs. */
  readonly complete: boolean
  readonly totals: Totals
  readonly cells: readonly Cell[]
  readonly policy: { readonly excluded: readonly string[]; readonly mergeBelow: number }
  readonly definitions: Readonly<Record<string, string>>
  readonly method: readonly string[]
  /** What proves the totals. `none`: the figures come from the provider's database; see `method`. */
  readonly proof: 'none'
  readonly log: {
    readonly origin: string
    readonly leaves: number
    /** Whole text of the checkpoint that lies in `log/checkpoint`. */
    readonly checkpoint: string
    /** Earlier logs of the same half-year, which this one succeeded. */
    readonly earlier: readonly string[]
  }
}

export type EditionFacts = Pick<
  Edition,
  'half' | 'provider' | 'demo' | 'publishedAt' | 'complete' | 'policy' | 'log' | 'cells'
>

export function buildEdition(facts: EditionFacts): Edition {
  return {
    v: EDITION_VERSION,
    ...facts,
    totals: totalsOf(facts.cells),
    definitions: DEFINITIONS,
    method: METHOD,
    proof: 'none',
  }
}

export function encodeEdition(edition: Edition): Uint8Array {
  checkEdition(edition)
  return encodeJcs(edition)
}

/** Strict: canonical, exactly the fields, cells in order and from the closed lists, totals that are their sums. */
export function parseEdition(bytes: Uint8Array): Edition {
  const value = parseJcs(bytes) as unknown as Edition
  checkEdition(value)
  return value
}

const FIELDS = 'cells,complete,definitions,demo,half,log,method,policy,proof,provider,publishedAt,totals,v'
const CELL_FIELDS = 'accounts,country,demands,outcome,process'

function checkEdition(e: Edition): void {
  const holds = (condition: boolean, what: string) => check(condition, 'edition', what)
  holds(fieldsOf(e) === FIELDS && e.v === EDITION_VERSION, 'not an edition of version 1')
  holds(isHalfYear(e.half), 'the edition names no half-year')
  holds(
    [e.provider, e.publishedAt].every(isText) && isTime(e.publishedAt),
    'the edition has no provider or time',
  )
  holds(typeof e.demo === 'boolean' && typeof e.complete === 'boolean', 'not an edition of version 1')
  holds(e.proof === 'none', 'a kind of proof that this version does not know')
  checkPolicy(e)
  holds(Array.isArray(e.method) && e.method.every(isText), 'the edition says no method')
  holds(
    fieldsOf(e.definitions) !== '' && Object.values(e.definitions).every(isText),
    'the edition defines nothing',
  )
  checkLog(e)
  checkCells(e)
}

function checkPolicy({ policy }: Edition): void {
  const form =
    fieldsOf(policy) === 'excluded,mergeBelow' &&
    Array.isArray(policy.excluded) &&
    policy.excluded.every(isText) &&
    isCount(policy.mergeBelow)
  check(form, 'edition', 'the edition does not say what was merged or left out')
}

function checkLog({ log }: Edition): void {
  const form =
    fieldsOf(log) === 'checkpoint,earlier,leaves,origin' &&
    [log.origin, log.checkpoint].every(isText) &&
    Array.isArray(log.earlier) &&
    log.earlier.every(isText) &&
    isCount(log.leaves)
  check(form, 'edition', 'the edition names no log')
}

function checkCells({ cells, totals, policy }: Edition): void {
  check(Array.isArray(cells), 'edition', 'the edition has no cells')
  for (const cell of cells) {
    check(fieldsOf(cell) === CELL_FIELDS, 'edition', 'not a cell')
    const merged = cell.country === MERGED && cell.process === MERGED
    const listed = COUNTRIES.includes(cell.country) && (PROCESSES as readonly string[]).includes(cell.process)
    check(merged || listed, 'edition', 'a cell outside the closed lists')
    check(isOutcome(cell.outcome), 'edition', 'an outcome outside the closed list')
    check(isCount(cell.demands) && cell.demands > 0 && isCount(cell.accounts), 'edition', 'not a count')
    check(!policy.excluded.includes(cell.process), 'edition', 'a cell that the policy leaves out')
  }
  const ordered = cells.every((cell, i) => i === 0 || compareCells(cells[i - 1]!, cell) < 0)
  check(ordered, 'edition', 'the cells are not in order')
  const same = equal(encodeJcs(totalsOf(cells)), encodeJcs(totals))
  check(same, 'edition', 'the totals are not the sums of the cells')
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

function isTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)
}
