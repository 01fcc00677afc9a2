// What is proposed for one line before a person decides: what the law's answer calls for, the customer first, never more. The reason,
// the citation and the period fit the decision, or stay empty for a person to write.

import { barsProvider } from '../../law/notice.ts'
import {
  citeOf,
  type Decision,
  type Ground,
  isOrganisation,
  keepingNotRequired,
  processorReason,
  refusalGround,
  suggestedReasons,
  tellingBarred,
} from '../../vocabulary/closed-lists.ts'
import { barsTelling, noticeRule } from '../notice/notice-rule.ts'
import { isKeptHere } from '../notice/upheld.ts'
import { isLive } from '../permitted/consent-state.ts'
import { isConfirmed } from '../permitted/emergency-confirmed.ts'
import type { Least } from '../permitted/events.ts'
import { assessmentOf, type Demand, lineKey, matterOf } from '../registry/state.ts'
import type { LineAssessment, LineKey } from './events.ts'
import type { Period } from './facts.ts'
import { instrumentOf } from './instruments.ts'
import { lawBehind } from './law-behind.ts'

/** Without a decision nothing is proposed: a person decides. */
export type LineProposal = LineKey & {
  readonly decision: Decision | ''
  readonly ground: Ground | ''
  readonly cite: string
  readonly reason: string
  readonly from: string | null
  readonly to: string | null
  readonly wouldSuffice: readonly string[]
}

export function proposeLine(demand: Demand, line: LineKey): LineProposal {
  const law = assessmentOf(demand, line)
  const asked = demand.facts?.asks.find(a => a.id === line.ask)?.period
  const { decision, ground } = choose(demand, line, law)
  const least = ground === 'voluntary_emergency' ? leastFor(demand, line)?.period : undefined
  const period = within(asked, least)
  return {
    ...line,
    decision,
    ground,
    cite: citeFor(demand, line, { decision, ground }),
    reason: reasonFor(demand, line, { decision, ground }),
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
  // That the duty is none is clear, whatever else of the paper is open: what no law requires is declined.
  if (law?.compulsion === 'permitted') return byLane(demand, line, law)
  // Where the law gives no clear answer nothing is suggested: counsel decides (design promise 1).
  if (law?.outcome !== 'sufficient' || law.compulsion !== 'required') return { decision: '', ground: '' }
  if (law.act === 'preserve') return { decision: 'preserve', ground: 'required_by_law' }
  if (law.act === 'stay_silent') return { decision: '', ground: '' }
  const matter = matterOf(demand, line)
  const lawHasDecided = processorReason(instrumentOf(demand, line), demand.facts?.answers ?? {}) !== null
  const asksFirst = matter && isOrganisation(matter.tenantKind) && matter.redirectException === null
  if (asksFirst && !lawHasDecided && whyNotAskFirst(demand, line) === null)
    return { decision: 'redirect', ground: 'tenant_is_organisation' }
  return { decision: 'comply', ground: 'required_by_law' }
}

/**
 * As the law has it, why the customer is not asked first: telling is barred, by whichever instrument under which its data are asked
 * for, or would harm the case; null where nothing stands against it.
 */
export function whyNotAskFirst(demand: Demand, line: LineKey): string | null {
  const impeded = assessmentOf(demand, line)?.findings.find(f => f.rule.endsWith('.redirect_impeded'))
  if (impeded) return impeded.why
  const notice = demand.assessment?.answer?.[lineKey(line)]?.notice
  if (notice && barsProvider(notice)) return tellingBarred(notice.cite)
  const matter = matterOf(demand, line)
  const rule = matter ? noticeRule(demand, matter) : null
  return rule && barsTelling(rule) ? tellingBarred(rule.cite) : null
}

/** What the law's answer gives no reason for stays open. */
function refusal(demand: Demand, line: LineKey): Choice {
  const actions = demand.assessment?.answer?.[lineKey(line)]?.actions ?? []
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
    .filter(c => c.lines === undefined || c.lines.some(l => lineKey(l) === lineKey(line)))
    .some(c => c.steps.some(s => s.step === 'ruling' || s.step === 'withdrawn'))
  return over ? 'after_ruling' : null
}

/** Promise 1: declined, unless a lane is in order for this line. By a paper that asks to keep, nothing is given whatever lane is. */
function byLane(demand: Demand, line: LineKey, { act }: LineAssessment): Choice {
  const ground = act === 'preserve' ? null : laneInOrder(demand, line)
  return ground ? { decision: 'comply', ground } : { decision: 'reject', ground: 'permitted_not_required' }
}

/** The ground by which this line may leave although nothing requires it. Which policy fits, a person says. */
export function laneInOrder(
  demand: Demand,
  line: LineKey,
): 'voluntary_emergency' | 'voluntary_consent' | null {
  if (isConfirmed(demand.emergency) && leastFor(demand, line)) return 'voluntary_emergency'
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
export function verifiedAt(demand: Demand, line: LineKey): string {
  const consent = matterOf(demand, line)?.consent
  const named = consent != null && isLive(consent) && consent.lines.some(l => lineKey(l) === lineKey(line))
  return (named && consent.verified?.at) || ''
}

/** The law's own words where they say what was decided; where they say something else, a person writes the reason. */
export function reasonFor(
  d: Demand,
  line: LineKey,
  { decision, ground }: { readonly decision: Decision | ''; readonly ground: Ground | '' },
): string {
  if (decision === '') return ''
  if (decision === 'redirect' || decision === 'no_data') return suggestedReasons[decision]
  if (ground === 'voluntary_emergency' || ground === 'voluntary_consent') return suggestedReasons[ground]
  if (ground === 'permitted_not_required')
    return assessmentOf(d, line)?.act === 'preserve' ? keepingNotRequired : suggestedReasons[ground]
  // What another authority said of it is not what the law says of the paper.
  if (ground === 'refused_by_enforcing_authority' || ground === 'voluntary_policy') return ''
  const law = assessmentOf(d, line)
  if (!law || saysOtherwise(decision, law)) return ''
  return lawBehind(d, line, { decision, ground })?.why ?? ''
}

/** What stands behind the decision, as its ground is cited; without a ground the first that the law says. */
export function citeFor(
  d: Demand,
  line: LineKey,
  { decision, ground }: { readonly decision: Decision | ''; readonly ground: Ground | '' },
): string {
  const behind = lawBehind(d, line, { decision, ground })
  if (ground === '') return behind?.citation ?? ''
  return citeOf(ground, behind ? [behind] : [])
}

function saysOtherwise(decision: Decision, { outcome, compulsion }: LineAssessment): boolean {
  const gives = decision === 'comply' || decision === 'preserve'
  const refuses = decision === 'reject' || decision === 'narrow' || decision === 'challenge'
  if (outcome === 'sufficient' && compulsion !== 'forbidden') return refuses
  return gives && (outcome === 'insufficient' || compulsion === 'forbidden')
}

/**
 * The proposed reason for not challenging the demand. Given only if the law finds every line sufficient and required, by rules whose
 * sources were read, and no other country's law conflicts; otherwise empty. The person who records the decision decides this too.
 */
export function whyNotChallenged(d: Demand): string {
  const law = d.assessment?.lines ?? []
  const plain =
    law.length > 0 &&
    law.every(l => l.outcome === 'sufficient' && l.compulsion === 'required' && isVerified(l)) &&
    Object.values(d.assessment?.answer ?? {}).every(({ conflicts = [] }) => conflicts.length === 0) &&
    d.challenges.length === 0
  return plain ? suggestedReasons.not_challenged : ''
}

/** By the instrument's own reach, whose source was read; and nothing beside it is unsure. */
function isVerified({ findings }: LineAssessment): boolean {
  const reach = findings.filter(f => f.rule.includes('#reach:'))
  const sure = reach.length > 0 && reach.every(f => f.confidence === 'VERIFIED')
  return sure && findings.every(f => f.confidence !== 'UNSURE')
}
