// A first filling of the determination from the law's findings: a suggestion that a person reads, changes and signs for.

import { isGiven } from '../../../../../domain/decision/decided-anew.ts'
import type { LineAssessment, LineDecision, LineKey } from '../../../../../domain/decision/events.ts'
import type { Period } from '../../../../../domain/decision/facts.ts'
import { instrumentOf } from '../../../../../domain/decision/instruments.ts'
import { isKeptHere } from '../../../../../domain/notice/upheld.ts'
import type { Least } from '../../../../../domain/permitted/events.ts'
import type { Demand, Matter } from '../../../../../domain/registry/state.ts'
import { barsProvider } from '../../../../../law/notice.ts'
import {
  citeOf,
  type Decision,
  type Ground,
  isComeback,
  processorReason,
  refusalGround,
  suggestedReasons,
  tellingBarred,
} from '../../../../../vocabulary/closed-lists.ts'
import { assessed, decided, keyOf, linesOf, matterOf, splitFindings, stopped } from '../../deciding/lines.ts'
import { isConfirmed, isLive } from '../../lane.ts'

/** A row being decided; without a decision it stays open. */
export type DraftLine = LineKey & {
  readonly decision: Decision | ''
  readonly ground: Ground | ''
  readonly cite: string
  readonly reason: string
  readonly from: string | null
  readonly to: string | null
  readonly wouldSuffice: readonly string[]
  /** The provider's policy by which a merely permitted line leaves. */
  readonly policy?: string
}

/** One row per line that is open, or was redirected and came back; all lines where `all` is asked for. */
export function draftLines(demand: Demand, all: boolean): DraftLine[] {
  const renewed = (line: LineKey) => isComeback(matterOf(demand, line)?.redirectAnswer?.outcome)
  return linesOf(demand).flatMap((line): DraftLine[] => {
    const made = decided(demand, line)
    if (!made) return [suggestion(demand, line)]
    if (made.decision === 'reject' && made.at < verifiedAt(demand, line)) return [suggestion(demand, line)]
    if (stopped(demand, line)) return [suggestion(demand, line)]
    // What has left stays decided.
    if (demand.released && isGiven(made)) return []
    if (renewed(line) && made.decision === 'redirect') return [suggestion(demand, line)]
    return all
      ? [{ ...line, ...fields(made), from: made.period?.from ?? null, to: made.period?.to ?? null }]
      : []
  })
}

function fields(made: LineDecision) {
  const { decision, ground, cite, reason, wouldSuffice } = made
  return { decision, ground, cite, reason, wouldSuffice }
}

function suggestion(demand: Demand, line: LineKey): DraftLine {
  const law = assessed(demand, line)
  const first = law && (splitFindings(law).said[0] ?? law.findings[0])
  const asked = demand.facts?.asks.find(a => a.id === line.ask)?.period
  const { decision, ground } = choose(demand, line, law)
  const least = ground === 'voluntary_emergency' ? leastFor(demand, line)?.period : undefined
  const period = within(asked, least)
  return {
    ...line,
    decision,
    ground,
    cite: ground === '' ? (first?.citation ?? '') : citeOf(ground, law?.findings ?? []),
    reason: reasonFor(decision, ground, law),
    ...period,
    wouldSuffice: law?.wouldSuffice ?? [],
  }
}

type Choice = { readonly decision: Decision | ''; readonly ground: Ground | '' }

function choose(demand: Demand, line: LineKey, law: LineAssessment | undefined): Choice {
  if (whyUnsuggested(demand, line)) return { decision: '', ground: '' }
  if (law?.outcome === 'insufficient' || law?.compulsion === 'forbidden') return refusal(demand, line)
  if (demand.lookup?.answered && line.account === null)
    return { decision: 'no_data', ground: 'no_matching_account' }
  if (law?.compulsion === 'permitted') return byLane(demand, line)
  // Where the law gives no clear answer nothing is suggested: counsel decides (design promise 1).
  if (law?.outcome !== 'sufficient' || law.compulsion !== 'required') return { decision: '', ground: '' }
  if (law.act === 'preserve') return { decision: 'preserve', ground: 'required_by_law' }
  if (law.act === 'stay_silent') return { decision: '', ground: '' }
  const matter = matterOf(demand, line)
  const lawHasDecided = processorReason(instrumentOf(demand, line), demand.facts?.answers ?? {}) !== null
  const asksFirst = matter && matter.tenantKind !== 'consumer' && matter.redirectException === null
  if (asksFirst && !lawHasDecided && whyNotAskFirst(demand, line) === null)
    return { decision: 'redirect', ground: 'tenant_is_organisation' }
  return { decision: 'comply', ground: 'required_by_law' }
}

/** As the law has it, why the customer is not asked first: telling is barred, or would harm the case; null where nothing stands against it. */
export function whyNotAskFirst(demand: Demand, line: LineKey): string | null {
  const impeded = assessed(demand, line)?.findings.find(f => f.rule.endsWith('.redirect_impeded'))
  if (impeded) return impeded.why
  const notice = demand.assessment?.answer?.[keyOf(line)]?.notice
  return notice && barsProvider(notice) ? tellingBarred(notice.cite) : null
}

/** What the law's answer gives no reason for stays open. */
function refusal(demand: Demand, line: LineKey): Choice {
  const actions = demand.assessment?.answer?.[keyOf(line)]?.actions ?? []
  const refused = isRefused(demand, line)
  const ground = refusalGround(instrumentOf(demand, line), { actions, refused })
  return ground ? { decision: 'reject', ground } : { decision: '', ground: '' }
}

/** The enforcing authority raised a ground for refusal against this category. */
function isRefused({ clearance }: Demand, { category }: LineKey): boolean {
  return clearance?.outcome === 'refused' && (clearance.categories?.includes(category) ?? true)
}

/**
 * Why nothing is suggested whatever the law said before: a court has ruled on the line's challenge, or the challenge was withdrawn,
 * and what the law's answer would suggest may disobey the ruling; or counsel followed its customer's objection.
 */
export function whyUnsuggested(demand: Demand, line: LineKey): 'after_ruling' | 'upheld' | null {
  const matter = matterOf(demand, line)
  if (!matter) return null
  if (isKeptHere(matter, line)) return 'upheld'
  const over = demand.challenges
    .filter(c => c.about === 'production' && c.matters.includes(matter.id))
    .filter(c => c.lines === undefined || c.lines.some(l => keyOf(l) === keyOf(line)))
    .some(c => c.steps.some(s => s.step === 'ruling' || s.step === 'withdrawn'))
  return over ? 'after_ruling' : null
}

/** Promise 1: declined, unless a lane is in order for this line. */
function byLane(demand: Demand, line: LineKey): Choice {
  const ground = laneInOrder(demand, line)
  return ground ? { decision: 'comply', ground } : { decision: 'reject', ground: 'permitted_not_required' }
}

/** The ground by which this line may leave although nothing requires it. Which policy fits, a person says. */
export function laneInOrder(
  demand: Demand,
  line: LineKey,
): 'voluntary_emergency' | 'voluntary_consent' | null {
  if (isConfirmed(demand) && leastFor(demand, line)) return 'voluntary_emergency'
  return verifiedAt(demand, line) === '' ? null : 'voluntary_consent'
}

/** What of the least that helps speaks of this line's category and account. */
function leastFor(demand: Demand, line: LineKey): Least | undefined {
  const value = demand.accounts.find(a => a.id === line.account)?.identifier.value
  return demand.emergency?.danger?.minimum.find(
    m =>
      m.category === line.category &&
      (!m.identifiers || (value !== undefined && m.identifiers.includes(value))),
  )
}

/** The later of two beginnings, the earlier of two ends; open where both are. */
function within(asked: Period | undefined, least: Period | undefined): Period {
  const froms = [asked?.from, least?.from].flatMap(at => at ?? [])
  const tos = [asked?.to, least?.to].flatMap(at => at ?? [])
  return { from: froms.toSorted().at(-1) ?? null, to: tos.toSorted()[0] ?? null }
}

/** Since when its customer's verified consent names this line; empty where none does. */
function verifiedAt(demand: Demand, line: LineKey): string {
  const consent = matterOf(demand, line)?.consent
  const named = isLive(consent) && consent.lines.some(l => keyOf(l) === keyOf(line))
  return (named && consent.verified?.at) || ''
}

/** The law's own words where they say what was decided; where they say something else, a person writes the reason. */
function reasonFor(decision: Decision | '', ground: Ground | '', law: LineAssessment | undefined): string {
  if (decision === '') return ''
  if (decision === 'redirect') return suggestedReasons.redirect
  // Why a paper from abroad fails and which way works are said together.
  const abroad = law?.findings.find(f => f.rule.startsWith('law#foreign_paper'))
  if (decision === 'reject' && abroad && law?.outcome === 'insufficient') return abroad.why
  if (ground === 'voluntary_emergency' || ground === 'voluntary_consent') return suggestedReasons[ground]
  if (ground === 'permitted_not_required') return suggestedReasons[ground]
  if (decision === 'no_data') return suggestedReasons.no_data
  if (!law || saysOtherwise(decision, law)) return ''
  return (splitFindings(law).said[0] ?? law.findings[0])?.why ?? ''
}

function saysOtherwise(decision: Decision, { outcome, compulsion }: LineAssessment): boolean {
  const gives = decision === 'comply' || decision === 'preserve'
  const refuses = decision === 'reject' || decision === 'narrow' || decision === 'challenge'
  if (outcome === 'sufficient' && compulsion !== 'forbidden') return refuses
  return gives && (outcome === 'insufficient' || compulsion === 'forbidden')
}

/**
 * The line on another ground, which another rule stands behind: the citation is what that ground brings, unless a person has written
 * one, which stays for them to look at. So is the reason.
 */
export function onGround(line: DraftLine, ground: Ground | '', law: LineAssessment | undefined): DraftLine {
  if (ground === line.ground) return line
  const findings = law?.findings ?? []
  const brought = [
    ...(line.ground === '' ? [] : [citeOf(line.ground, findings)]),
    ...findings.map(f => f.citation),
  ]
  const written = line.cite.trim() !== '' && !brought.includes(line.cite)
  const cite = written || ground === '' ? line.cite : citeOf(ground, findings)
  const reason = isOwnReason(line.reason, law) ? line.reason : reasonFor(line.decision, ground, law)
  return { ...line, ground, cite, reason }
}

/** Written by a person, and not brought by the desk. */
export function isOwnReason(reason: string, law: LineAssessment | undefined): boolean {
  const brought: readonly string[] = [
    ...Object.values(suggestedReasons),
    ...(law?.findings ?? []).map(f => f.why),
  ]
  return reason.trim() !== '' && !brought.includes(reason)
}

/** The rows that carry a decision, as the command wants them. */
export function toDecisions(lines: readonly DraftLine[]): LineDecision[] {
  return lines.flatMap((l): LineDecision[] => {
    if (l.decision === '' || l.ground === '') return []
    const period = l.decision === 'comply' || l.decision === 'narrow' ? { from: l.from, to: l.to } : null
    const { ask, category, account, cite, reason, wouldSuffice } = l
    const policy = l.ground === 'voluntary_policy' ? { policy: l.policy ?? '' } : {}
    const { decision, ground } = l
    return [{ ask, category, account, decision, ground, cite, reason, period, wouldSuffice, ...policy }]
  })
}

/** The organisations whose data would leave by these decisions: for them an exception and a reason are asked for (promises 2, 4). */
export function releasedOrganisations(demand: Demand, lines: readonly DraftLine[]): Matter[] {
  const leaving = lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  const matters = new Set(leaving.map(l => matterOf(demand, l)))
  return demand.matters.filter(m => matters.has(m) && m.tenantKind !== 'consumer')
}

/** The line with what was said for another of its ask and category. */
export function sayOf({ ask, category, account }: LineKey, said: DraftLine): DraftLine {
  return { ...said, ask, category, account }
}
