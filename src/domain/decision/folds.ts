// What each event of a decision changes.
import type { Folds } from '../registry/event-fold.ts'
import { type Demand, lineKey, openLines } from '../registry/state.ts'
import { asksLawAgain } from './confirmation.ts'
import { assessed, determined, redirectAnswered } from './determine-state.ts'
import type { DecisionEvents } from './events.ts'
import { narrowingAnswered } from './narrow-state.ts'
import { newMatter, redirectedThere } from './new-matter.ts'

export const decisionFolds: Folds<DecisionEvents> = {
  LookupRequested: (s, e) => ({ ...s, gateRefusal: null, lookup: asked(s, e.data.lookup, e.at) }),
  AccountsMatched: (s, e) => matched(s, e.data, e.at),
  Assessed: (s, e) => ({
    ...s,
    ...assessed(s, e.data),
    assessment: { ...e.data, at: e.at, factsVersion: s.factsVersion },
  }),
  Determined: determined,
  /** The law reads it. */
  ClearanceRecorded: (s, e) => ({ ...s, factsVersion: e.version, clearance: { ...e.data, at: e.at } }),
  ConfirmationRecorded: (s, e) => ({
    ...s,
    ...(asksLawAgain(s) ? { factsVersion: e.version } : {}),
    confirmation: { ...e.data, at: e.at },
  }),
  NarrowingAnswered: (s, e) => ({ ...s, narrowings: narrowingAnswered(s.narrowings, e) }),
  RedirectAnswered: (s, e) => ({
    ...s,
    redirect: { ...e.data, at: e.at },
    matters: redirectAnswered(s, e),
  }),
  RedirectExceptionApproved: (s, e) => ({
    ...s,
    matters: s.matters.map(m => (e.data.matters.includes(m.id) ? { ...m, exceptionApprovedBy: e.by.id } : m)),
  }),
  AuthorityAsked: (s, e) => ({ ...s, question: { ...e.data, by: e.by.id, at: e.at } }),
  QuestionEnded: s => ({ ...s, question: null }),
}

/** Asked again, the earlier answer stands until the new one is there. */
function asked(s: Demand, canonical: string, at: string): Demand['lookup'] {
  return { id: lookupId(canonical), at, answered: false, answer: s.lookup?.answer ?? null }
}

function lookupId(canonical: string): string {
  const parsed: unknown = JSON.parse(canonical)
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? String(parsed.id) : ''
}

function matched(s: Demand, data: DecisionEvents['AccountsMatched'], at: string): Demand {
  const answer = data.answer === undefined ? null : { text: data.answer, at }
  const lookup = s.lookup ? { ...s.lookup, answered: true, answer } : null
  const named = new Set(data.accounts.map(a => a.id))
  const next = {
    ...s,
    lookup,
    // What another system had named gives way to what the gate found.
    accounts: [...s.accounts.filter(a => a.places.length > 0 && !named.has(a.id)), ...data.accounts],
    unmatched: data.unmatched,
    matters: [...s.matters, ...data.matters.map(m => redirectedThere(newMatter(m), s.imported))],
  }
  const open = new Set(openLines(next).map(lineKey))
  return { ...next, lines: next.lines.filter(l => open.has(lineKey(l))) }
}
