// Promise 1: what the law merely permits is declined, unless it leaves by the emergency lane, by verified consent, or by a
// policy that counsel adopted by name. Asked when a line is decided, and again whenever somebody prepares or signs.

import { refuseConsent } from './consent.ts'
import { isLive, names } from './consent-state.ts'
import type { Policy } from './decide.ts'
import { emergencyLines, refuseEmergency, termsOf } from './emergency.ts'
import type { DataOf, LineDecision } from './event.ts'
import { isKeeping } from './keeping.ts'
import { type Lane, laneOfGround } from './lane-words.ts'
import { type Refusal, refuse } from './refusal.ts'
import { assessmentOf, type Demand, type Matter, matterOf, releasingLines } from './state.ts'
import type { DataCategory } from './vocabulary.ts'
import { contentCategories } from './vocabulary.ts'

/** A policy of the provider that counsel adopted by name: which merely permitted disclosures it makes. */
export type PermittedPolicy = {
  readonly name: string
  readonly instruments: readonly string[]
  readonly categories: readonly DataCategory[]
}

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
  const instrument = d.facts?.instrument ?? ''
  const adopted = policy?.adoptedPermitted.find(p => p.name === line.policy)
  const fits = adopted?.instruments.includes(instrument) && adopted.categories.includes(line.category)
  if (policy === null ? line.policy : fits) return null
  return refuse(
    'merely_permitted',
    'No policy that counsel adopted covers this paper and category.',
    'Decline it, or name the policy by which it leaves.',
    'promise 1',
  )
}

/** More than the other categories in every lane: counsel decides. */
export function needsCounsel(line: LineDecision): boolean {
  return laneOfGround(line.ground) !== null && contentCategories.includes(line.category)
}

/** The tenant's window would end after the danger: it is told at once, and may stop what has not left. */
export function waivesWindow(d: Demand, m: Matter): boolean {
  const mine = releasingLines(d).filter(l => matterOf(d, l)?.id === m.id)
  return mine.length > 0 && mine.every(l => laneOfGround(l.ground) === 'emergency' && isPermitted(l, d))
}

/** What leaves voluntarily, line by line, with the lane and what it stands on. */
export function voluntaryLines(d: Demand): NonNullable<DataOf<'AuthorisationPrepared'>['voluntary']> {
  return releasingLines(d).flatMap(l => {
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
export function authorisationMinutes(d: Demand, policy: Policy): number {
  const own = policy.authorisationMinutes
  return emergencyLines(d).length > 0 ? Math.min(own, termsOf(policy).authorisationMinutes) : own
}

/** How a demand counts of which something left voluntarily: the code book's own words (docs/spec/leaf.md). */
export function countedProcess(d: Demand, process: string): string {
  // What the law lets nobody count exactly stays left out, however it left.
  if (d.named || process === 'national_security') return 'national_security'
  const left = d.released ? voluntaryLines(d).map(l => l.lane) : []
  if (left.includes('emergency')) return 'emergency'
  if (isKeeping(d)) return 'preservation'
  return left.length > 0 ? 'voluntary' : process
}

function merelyPermitted(cite: string | undefined): Refusal {
  return refuse(
    'merely_permitted',
    'The law permits this disclosure but does not require it.',
    'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.',
    cite ?? 'promise 1',
  )
}

function notPermitted(): Refusal {
  return refuse(
    'ground_unknown',
    'This ground is for what the law merely permits.',
    'Give the ground that the law’s answer has.',
  )
}
