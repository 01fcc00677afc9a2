// The one proposal of a demand, from the law's answer to what will be signed: per line decision, ground, reason and citation with
// the rule and the passage behind them, what is said about telling, when it is due and by which letter it goes out. A pure function of
// the demand: what shows, accepts or compares it computes the same.

import {
  type Decision,
  type Ground,
  isComeback,
  isOrganisation,
  type RedirectException,
} from '../../vocabulary/closed-lists.ts'
import { dueAtOf, paperDueAt } from '../challenge/suspension.ts'
import { barsTelling, noticeRule } from '../notice/notice-rule.ts'
import type { Letter } from '../registry/letter.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import { isGiven, isStopped } from './decided-anew.ts'
import type { Deciding } from './determine.ts'
import type { LineDecision, LineKey } from './events.ts'
import { instrumentOf } from './instruments.ts'
import { lawBehind } from './law-behind.ts'
import {
  type LineProposal,
  proposeLine,
  verifiedAt,
  whyNotAskFirst,
  whyNotChallenged,
} from './line-proposal.ts'
import { lawHasDecided } from './redirect.ts'

export type ProposedLine = LineProposal & {
  /** The rule that reason and citation come from; null where the law said nothing. */
  readonly rule: string | null
  /** The words of the paper that the line was read from. */
  readonly passage: string
  readonly tell: Tell | null
  readonly due: Due | null
  readonly letter: Letter['kind'] | null
}

/** The same of a line that a person has decided, as it is on record: what a signer reads of it. */
export type DecidedCells = Omit<ProposedLine, 'decision' | 'ground'> & {
  readonly decision: Decision
  readonly ground: Ground
  /** The line's own, where one paper has several. */
  readonly instrument: string
  /** Why the customer was not asked first; null where it was, or need not be. */
  readonly exception: { readonly ground: RedirectException; readonly note: string } | null
  readonly by: string
}

/** `after`: once the silence has ended, on `until` where a day is known; `open`: a person says whether. */
export type Tell = {
  readonly tenant: string
  readonly when: 'told' | 'now' | 'after' | 'open'
  readonly until: string | null
  /** The contract's own term, where it has one. */
  readonly by: string | null
  readonly cite: string
}

/** `rule`: of the packs' term; null where the paper or an extension states the time. */
export type Due = { readonly at: string; readonly rule: string | null }

export type Proposal = {
  readonly lines: readonly ProposedLine[]
  readonly exception: { readonly ground: RedirectException; readonly note: string } | null
  /** Why nothing that is given of an organisation is challenged; empty where a person says why, or where nothing is. */
  readonly notChallenged: string
}

/** Of the lines that are to be decided, for the first time or again. */
export function proposal(d: Demand): Proposal {
  const lines = openLines(d)
    .filter(l => isToDecide(d, l))
    .map(l => proposedLine(d, proposeLine(d, l)))
  const given = lines.filter(l => isGivenOfOrganisation(d, l))
  const barred = given.flatMap(l => whyNotAskFirst(d, l) ?? [])[0]
  return {
    lines,
    exception: barred === undefined ? null : { ground: 'agency_states_redirect_would_harm', note: barred },
    notChallenged: given.length > 0 ? whyNotChallenged(d) : '',
  }
}

/** A recorded line with the cells of a proposal. What a person wrote is never taken for the law's: then no rule is named. */
export function decidedCells(d: Demand, made: Demand['lines'][number]): DecidedCells {
  const { ask, category, account, decision, ground, cite, reason, period, wouldSuffice, by } = made
  const line = { ask, category, account, decision, ground, cite, reason, wouldSuffice }
  const cells = proposedLine(d, { ...line, from: period?.from ?? null, to: period?.to ?? null })
  const behind = lawBehind(d, line, line)
  const given = isGiven(made)
  return {
    ...cells,
    decision,
    ground,
    rule: behind?.why === reason ? behind.rule : null,
    instrument: instrumentOf(d, line),
    exception: (given && matterOf(d, line)?.redirectException) || null,
    by,
  }
}

/** Nobody has decided it; or what was decided is overtaken: by a consent, by an upheld objection, by the agency that came back. */
function isToDecide(d: Demand, line: LineKey): boolean {
  const made = findLine(d.lines, line)
  if (!made) return true
  const matter = matterOf(d, line)
  if (made.decision === 'reject' && made.at < verifiedAt(d, line)) return true
  if (isStopped(d, matter, made)) return true
  if (d.released && isGiven(made)) return false
  return made.decision === 'redirect' && isComeback(matter?.redirectAnswer?.outcome)
}

function isGivenOfOrganisation(d: Demand, l: ProposedLine): boolean {
  return l.decision === 'comply' && isOrganisation(matterOf(d, l)?.tenantKind ?? 'consumer')
}

function proposedLine(d: Demand, line: LineProposal): ProposedLine {
  return {
    ...line,
    rule: lawBehind(d, line, line)?.rule ?? null,
    passage: d.facts?.asks.find(a => a.id === line.ask)?.passage ?? '',
    tell: tellOf(d, line),
    due: dueOf(d, line),
    letter: letterOf(line),
  }
}

/** A customer is told of everything or of nothing: what forbids it by one line forbids it for all of that customer. */
function tellOf(d: Demand, line: LineKey): Tell | null {
  const matter = matterOf(d, line)
  if (!matter) return null
  const rule = noticeRule(d, matter)
  const { tenant, tellBy: by, secrecy } = matter
  const tell = { tenant, until: null, by, cite: rule?.cite ?? '' }
  if (matter.notice) return { ...tell, when: 'told' }
  if (secrecy) return { ...tell, when: 'after', until: secrecy.until }
  if (!rule || rule.value === 'needs_review' || isUnconfirmed(matter)) return { ...tell, when: 'open' }
  return barsTelling(rule)
    ? { ...tell, when: 'after', until: rule.endless ? null : rule.until }
    : { ...tell, when: 'now' }
}

/** One person has read the paper for a silence, and no second one has looked. */
function isUnconfirmed({ reading, readingConfirmedBy }: Matter): boolean {
  return reading !== null && readingConfirmedBy === null
}

function dueOf(d: Demand, line: LineKey): Due | null {
  const matter = matterOf(d, line)
  const at = matter ? dueAtOf(d, matter.id) : paperDueAt(d)
  const term = d.assessment?.deadline
  return at === null ? null : { at, rule: term?.dueAt === at && !d.facts?.dueAt ? term.rule : null }
}

/** By which letter the authority hears of it; what is given goes with its own package. */
function letterOf({ decision }: LineProposal): Letter['kind'] | null {
  if (decision === 'redirect') return 'redirect'
  if (decision === 'no_data') return 'no_records'
  if (decision === 'comply') return 'release'
  return decision === '' ? null : 'determination'
}

/** What accepting it as it stands would decide; null where anything is left to a person: a line, a reason, or why nothing is challenged. */
export function accepted(d: Demand, p: Proposal): Deciding | null {
  const lines = p.lines.flatMap((l): LineDecision[] => decisionOf(l) ?? [])
  if (lines.length === 0 || lines.length < p.lines.length) return null
  const given = p.lines.filter(l => isGivenOfOrganisation(d, l)).flatMap(l => matterOf(d, l) ?? [])
  const excepted = p.exception !== null || lawHasDecided(d) !== null
  const explained = (m: Matter) => m.notChallenged !== null || p.notChallenged !== ''
  if (given.some(m => !explained(m) || !(m.redirectException || excepted))) return null
  return { lines, redirectException: p.exception, notChallenged: p.notChallenged || null }
}

function decisionOf(l: ProposedLine): [LineDecision] | null {
  const { ask, category, account, decision, ground, cite, reason, wouldSuffice, from, to } = l
  if (decision === '' || ground === '' || reason.trim() === '') return null
  const period = decision === 'comply' ? { from, to } : null
  return [{ ask, category, account, decision, ground, cite, reason, period, wouldSuffice }]
}

/** Demands of which this is the same may be accepted together: paper, country and what would be decided of which category. */
export function likeness(d: Demand, p: Proposal): string {
  const decided = [...new Set(p.lines.map(l => `${l.category}:${l.decision}:${l.ground}`))].toSorted()
  const said = [p.exception?.note ?? '', p.notChallenged]
  return JSON.stringify([d.facts?.instrument ?? '', d.facts?.country ?? '', decided, said])
}
