// What is counted of each line of a closed demand: one row of closed lists (docs/spec/counted-line.md), made of the state and of nothing
// else. It is made as the demand closes, and again when what a row says has changed since.
import { COLUMN_NAMES, type CountedLine } from '../../ledger/statistics/counted-line.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import { answeredElsewhere, knownFacts } from '../arrival/imported.ts'
import type { Ask } from '../decision/facts.ts'
import type { NewEventOf } from '../registry/event.ts'
import { type Demand, lineKey, sameIdentifier } from '../registry/state.ts'
import { answerColumns } from './counted-answer.ts'
import { contestColumns } from './counted-contest.ts'
import { demandColumns } from './counted-demand.ts'
import type { Closing, CountedPart } from './counted-part.ts'
import { tellingColumns } from './counted-telling.ts'
import type { CountedOf } from './events.ts'

/** One row for each part, in the order of the paper. */
export function countedLines(d: Demand, closing: Closing): { name: string; row: CountedLine }[] {
  const seen = new Set<string>()
  return partsCounted(d).map((part, i) => ({
    name: part.name,
    row: { ...rowOf(d, part, closing), entry: entryOf(part, i, seen) },
  }))
}

/** The rows of a demand that closes. */
export function firstCount(d: Demand, closing: Closing): CountedOf[] {
  return countedLines(d, closing).map(({ name, row }) => ({ line: name, number: 1, row }))
}

/** What changed since it was last counted; nothing where the demand is open or what is counted is as it was. */
export function countedAgain(d: Demand): NewEventOf<'LinesCounted'>[] {
  if (!d.closed) return []
  const { law = null, process, at } = d.closed
  const before = new Map(d.counted.map(c => [c.line, c]))
  const lines = countedLines(d, { law, process, at }).flatMap(({ name, row }) => {
    const last = before.get(name)
    return last && isSame(last.row, row) ? [] : [{ line: name, number: (last?.number ?? 0) + 1, row }]
  })
  return lines.length > 0 ? [{ kind: 'LinesCounted', matter: null, data: { lines } }] : []
}

function rowOf(d: Demand, part: CountedPart, closing: Closing): Omit<CountedLine, 'entry'> {
  return {
    ...demandColumns(d, part, closing),
    ...answerColumns(d, part, closing),
    ...tellingColumns(d, part),
    ...contestColumns(d, part),
  }
}

function partsCounted(d: Demand): CountedPart[] {
  const facts = answeredElsewhere(d) ? knownFacts(d) : d.facts
  return (facts?.asks ?? []).flatMap(ask => ask.categories.flatMap(category => partsOfAsk(d, ask, category)))
}

function partsOfAsk({ accounts }: Demand, ask: Ask, category: DataCategory): CountedPart[] {
  const unnamed = { ask: ask.id, category, account: null, identifier: null }
  if (ask.identifiers.length === 0) return [{ ...unnamed, name: lineKey(unnamed) }]
  return ask.identifiers.flatMap((identifier, i): CountedPart[] => {
    const own = accounts.filter(a => sameIdentifier(a.identifier, identifier))
    if (own.length === 0) return [{ ...unnamed, identifier, name: `${lineKey(unnamed)}${i}` }]
    return own.map(account => {
      const key = { ask: ask.id, category, account: account.id }
      return { ...key, account, identifier, name: lineKey(key) }
    })
  })
}

/** `seen`: what was counted as an account before. */
function entryOf({ account, identifier }: CountedPart, i: number, seen: Set<string>): CountedLine['entry'] {
  const named =
    identifier && JSON.stringify([identifier.kind, identifier.value, identifier.port, identifier.at])
  const known = account?.id ?? named
  const isNew = known !== null && !seen.has(known)
  if (known !== null) seen.add(known)
  if (i === 0) return 'demand'
  return isNew ? 'account' : 'line'
}

function isSame(a: CountedLine, b: CountedLine): boolean {
  return COLUMN_NAMES.every(name => a[name] === b[name])
}
