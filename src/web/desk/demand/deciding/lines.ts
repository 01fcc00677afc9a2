// The lines of a demand (ask × category × account) as the desk lists them, before and after they are decided.
import { isStopped } from '../../../../domain/decision/decided-anew.ts'
import type { LineAssessment, LineKey } from '../../../../domain/decision/events.ts'
import type { Identifier } from '../../../../domain/decision/facts.ts'
import type { Demand, Matter } from '../../../../domain/registry/state.ts'
import { isHeldBack } from '../../../../vocabulary/closed-lists.ts'
import { commas } from '../../words/labels.ts'
import { say } from '../demand-words.ts'

export function keyOf(line: LineKey): string {
  return `${line.ask}/${line.category}/${line.account ?? '-'}`
}

/** Per ask and category one line for each matched account of that ask, or one without account (as `demand` counts them). */
export function linesOf(demand: Demand): LineKey[] {
  return (demand.facts?.asks ?? []).flatMap(ask => {
    const accounts = demand.accounts.filter(a => ask.identifiers.some(i => isSame(i, a.identifier)))
    const ids = accounts.length === 0 ? [null] : accounts.map(a => a.id)
    return ask.categories.flatMap(category => ids.map(account => ({ ask: ask.id, category, account })))
  })
}

/** The same text as long as the demand has the same lines to decide. */
export function lineKeys(demand: Demand): string {
  return linesOf(demand).map(keyOf).join(' ')
}

function isSame(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value && a.port === b.port && a.at === b.at
}

/**
 * Lines of one ask and category that say the same: told or decided once, for all their accounts. Each category of each ask stays
 * apart, and so does every line of which anything else is said.
 */
export function alike<T extends LineKey>(lines: readonly T[], says: (line: T) => unknown): T[][] {
  const same = Map.groupBy(lines, line => JSON.stringify([line.ask, line.category, says(line)]))
  return [...same.values()]
}

function isLine(a: LineKey, b: LineKey): boolean {
  return a.ask === b.ask && a.category === b.category && a.account === b.account
}

export function assessed(demand: Demand, line: LineKey): LineAssessment | undefined {
  return demand.assessment?.lines.find(l => isLine(l, line))
}

export function decided(demand: Demand, line: LineKey): Demand['lines'][number] | undefined {
  return demand.lines.find(l => isLine(l, line))
}

/** An upheld objection stands against what was decided for it. */
export function stopped(demand: Demand, line: LineKey): boolean {
  const made = decided(demand, line)
  return made !== undefined && isStopped(demand, matterOf(demand, line), made)
}

export function accountOf(demand: Demand, line: LineKey) {
  return demand.accounts.find(a => a.id === line.account)
}

export function matterOf(demand: Demand, line: LineKey): Matter | undefined {
  const account = accountOf(demand, line)
  return demand.matters.find(m => m.id === account?.matter)
}

/** What the line is about: the matched account's identifier, or those of its ask. */
export function subjectOf(demand: Demand, line: LineKey): string {
  const account = accountOf(demand, line)
  if (account) return account.identifier.value
  const ask = demand.facts?.asks.find(a => a.id === line.ask)
  const named = ask?.identifiers.map(i => i.value) ?? []
  return commas(named) || say('line.no_identifier')
}

type LawFinding = LineAssessment['findings'][number]

/** Findings that say something now, and those that the law holds back until a question is answered (its own words for it). */
export function splitFindings(line: LineAssessment): {
  said: readonly LawFinding[]
  waiting: readonly LawFinding[]
} {
  return { said: line.findings.filter(f => !isHeldBack(f)), waiting: line.findings.filter(isHeldBack) }
}

/** "ask 1" for `a1`. */
export function askWords(ask: string): string {
  return say('ask', { n: ask.replace(/^a/, '') })
}
