// A line as it is counted, and what the columns of its row are read from.
import { COLUMNS, type CountedLine } from '../../ledger/statistics/counted-line.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type { Account } from '../decision/events.ts'
import type { Identifier } from '../decision/facts.ts'
import { productionsOut } from '../registry/production-state.ts'
import { type Demand, findLine, type Matter, matterOf } from '../registry/state.ts'
import type { CountedByLaw, CountedOf } from './events.ts'

/** An account that the paper reaches, or what it names and nobody has. */
export type CountedPart = {
  /** Of this demand, the same each time. */
  readonly name: string
  readonly ask: string
  readonly category: DataCategory
  readonly account: Account | null
  /** Null where the ask names nothing. */
  readonly identifier: Identifier | null
}

/** What the law says of how it is counted; null where nobody asked it. `at`: when the demand closed. */
export type Closing = { readonly law: CountedByLaw | null; readonly process: string; readonly at: string }

export function keyOf({ ask, category, account }: CountedPart) {
  return { ask, category, account: account?.id ?? null }
}

export function lineOf(d: Demand, part: CountedPart): Demand['lines'][number] | undefined {
  return findLine(d.lines, keyOf(part))
}

export function matterOfPart(d: Demand, part: CountedPart): Matter | undefined {
  return part.account ? matterOf(d, keyOf(part)) : undefined
}

/** When its data first went out; null: they never did. */
export function leftAt(d: Demand, part: CountedPart): string | null {
  const key = keyOf(part)
  return productionsOut(d).find(p => findLine(p.authorisation.lines, key))?.released.at ?? null
}

/** A word of the book, or what stands for those that it does not have. */
export function word<C extends keyof typeof COLUMNS>(
  column: C,
  said: string | null | undefined,
  otherwise: CountedLine[C],
): CountedLine[C] {
  const isWord = (COLUMNS[column] as readonly string[]).includes(said ?? '')
  return isWord ? (said as CountedLine[C]) : otherwise
}

/** The last row of each line counts. */
export function withCounted(
  before: readonly CountedOf[],
  lines: readonly CountedOf[] | undefined,
): readonly CountedOf[] {
  if (!lines) return before
  const names = new Set(lines.map(l => l.line))
  return [...before.filter(c => !names.has(c.line)), ...lines]
}
