// Promise 1: what the law merely permits is declined, unless it leaves by the emergency lane, by verified consent, or by a
// policy that counsel adopted by name. Asked when a line is decided, and again whenever somebody prepares or signs.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { contentCategories } from '../../vocabulary/closed-lists.ts'
import { type Lane, laneOfGround } from '../../vocabulary/lanes.ts'
import type { LineDecision } from '../decision/events.ts'
import { instrumentOf } from '../decision/instruments.ts'
import { linesLeft, releasingLines } from '../decision/lines-given.ts'
import { isKeeping } from '../preservation/keeping.ts'
import type { Policy } from '../registry/context.ts'
import { isProduced } from '../registry/production-state.ts'
import { assessmentOf, type Demand, type Matter, matterOf } from '../registry/state.ts'
import { refuseConsent } from './consent.ts'
import { isLive, names } from './consent-state.ts'
import { emergencyLines, refuseEmergency, termsOf } from './emergency.ts'
import type { VoluntaryLine } from './events.ts'

export function isPermitted(line: LineDecision, d: Demand): boolean {
  return assessmentOf(d, line)?.compulsion === 'permitted'
}

/**
 * Why a line that is to leave may not, as far as lanes go: a merely permitted one without its lane, or a lane for what the
 * law requires. `policy`: null where nobody can say which policies stand; the line's own word is then taken.
 */
export function refuseLane(line: LineDecision, d: Demand, policy: Policy | null): Refusal | null {
  const lane = laneOfGround(line.ground)
  if (!isPermitted(line, d)) return lane === null ? null : notPermitted()
  if (lane === null) return merelyPermitted(assessmentOf(d, line)?.findings[0]?.citation)
  return byLane[lane](line, d, policy)
}

const byLane: Record<Lane, (line: LineDecision, d: Demand, policy: Policy | null) => Refusal | null> = {
  emergency: refuseEmergency,
  consent: refuseConsent,
  policy: refusePolicy,
}

/** Declined before its customer’s consent was verified, and permitted since: it is decided again. */
export function consentedSince(d: Demand): readonly LineDecision[] {
  return d.lines.filter(line => {
    const consent = matterOf(d, line)?.consent ?? null
    return (
      line.decision === 'reject' &&
      isLive(consent) &&
      line.at < (consent.verified?.at ?? '') &&
      names(consent, line) &&
      isPermitted(line, d)
    )
  })
}

function refusePolicy(line: LineDecision, d: Demand, policy: Policy | null): Refusal | null {
  const instrument = instrumentOf(d, line)
  const adopted = policy?.adoptedPermitted.find(p => p.name === line.policy)
  const fits = adopted?.instruments.includes(instrument) && adopted.categories.includes(line.category)
  if (policy === null ? line.policy : fits) return null
  return refuse(
    'merely_permitted',
    sentence('deciding.no_policy_counsel_adopted_covers'),
    sentence('deciding.decline_name_policy_which_leaves'),
    'promise 1',
  )
}

/** More than the other categories in every lane: counsel decides. */
export function needsCounsel(line: LineDecision): boolean {
  return laneOfGround(line.ground) !== null && contentCategories.includes(line.category)
}

/** The tenant's window would end after the danger: it is told at once, and may stop what has not left. */
export function waivesWindow(d: Demand, m: Matter): boolean {
  const mine = linesLeft(d).filter(l => matterOf(d, l)?.id === m.id)
  return isEmergencyAlone(d, mine)
}

/** Of these lines: they leave in an emergency, and no other of them does not. */
export function isEmergencyAlone(d: Demand, mine: readonly LineDecision[]): boolean {
  return mine.length > 0 && mine.every(l => laneOfGround(l.ground) === 'emergency' && isPermitted(l, d))
}

/** What leaves voluntarily, line by line, with the lane and what it stands on. */
export function voluntaryLines(
  d: Demand,
  lines: readonly LineDecision[] = releasingLines(d),
): readonly VoluntaryLine[] {
  return lines.flatMap(l => {
    const lane = laneOfGround(l.ground)
    if (lane === null) return []
    const { ask, category, account } = l
    return [{ ask, category, account, lane, by: standsOn(l, d, lane) }]
  })
}

function standsOn(line: LineDecision, d: Demand, lane: Lane): string {
  if (lane === 'policy') return line.policy ?? ''
  if (lane === 'consent') return matterOf(d, line)?.consent?.consent ?? ''
  return d.emergency?.confirmation?.supervisor ?? ''
}

/** Minutes that an authorisation may live: shorter where anything leaves in an emergency. */
export function authorisationMinutes(
  d: Demand,
  policy: Policy,
  lines: readonly LineDecision[] = linesLeft(d),
): number {
  const own = policy.authorisationMinutes
  return emergencyLines(d, lines).length > 0 ? Math.min(own, termsOf(policy).authorisationMinutes) : own
}

/** How a demand counts of which something left voluntarily: the code book's own words (docs/spec/leaf.md). */
export function countedProcess(d: Demand, process: string): string {
  // What the law lets nobody count exactly stays left out, however it left.
  if (d.named || process === 'national_security') return 'national_security'
  const left = voluntaryLines(d)
    .filter(l => isProduced(d, l))
    .map(l => l.lane)
  if (left.includes('emergency')) return 'emergency'
  if (isKeeping(d)) return 'preservation'
  return left.length > 0 ? 'voluntary' : process
}

function merelyPermitted(cite: string | undefined): Refusal {
  return refuse(
    'merely_permitted',
    sentence('deciding.law_permits_disclosure_but_does'),
    sentence('deciding.decline_leaves_only_confirmed_emergency'),
    cite ?? 'promise 1',
  )
}

function notPermitted(): Refusal {
  return refuse(
    'ground_unknown',
    sentence('deciding.ground_what_law_merely_permits'),
    sentence('deciding.give_ground_laws_answer'),
  )
}
