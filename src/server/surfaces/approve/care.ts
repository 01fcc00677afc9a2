// What a tired approver must not overlook, and nothing that is as usual. The page says it in its reader's language.

import type { Care, CareTitle } from '../../../api/approve/pending.ts'
import { isTenants } from '../../../domain/challenge/challenge-state.ts'
import { coversLine } from '../../../domain/challenge/challenged-lines.ts'
import { dueAtOf, paperDueAt } from '../../../domain/challenge/suspension.ts'
import { instrumentsOf } from '../../../domain/decision/instruments.ts'
import { presentLines, presentMatters } from '../../../domain/decision/lines-given.ts'
import { voluntaryLines } from '../../../domain/permitted/voluntary.ts'
import { assessmentOf, type Demand } from '../../../domain/registry/state.ts'
import { type Lane, lanes } from '../../../vocabulary/lanes.ts'
import type { LawWords } from '../../../words/faces/law.ts'
import { keptIn, recordedIn } from '../../../words/faces/sentences.ts'

export type CareFacts = {
  readonly now: string
  /** Demands of the same authority that were received before this one. */
  readonly earlierDemands: number
  /** Absent where nobody is named. */
  readonly nameOf?: (person: string) => string
}

const DAY = 86_400_000

/** Pure. The authorisation's own peculiarities (content, long periods, no notice) are read from its bytes by the page. */
export function careOf(d: Demand, facts: CareFacts): Care[] {
  return [
    ...againCare(d, facts.nameOf),
    ...givenAgain(d, facts.nameOf),
    ...authorityCare(d, facts.earlierDemands),
    ...paperCare(d),
    ...lawCare(d),
    ...challengeCare(d),
    ...tenantCare(d),
    ...timeCare(d, facts.now),
  ]
}

/** Of which pack a text on record is, by the line that it was said of. */
export type PackSaying = (text: string) => string | null

/** The same as a reader has it: what a machine or the gate found out, and what the packs say, is kept in English. */
export function careIn(care: readonly Care[], law: LawWords, pack: PackSaying): Care[] {
  const machine = (detail: string) => keptIn(law.language, detail)
  return care.map(c => {
    if (c.kind === 'check' || c.kind === 'gate_refused') return { ...c, detail: machine(c.detail) }
    if (c.kind === 'duty_unknown') return { ...c, reason: law.said(c.reason, pack(c.reason)).text }
    if (c.kind === 'not_redirected') return { ...c, note: recordedIn(law.language, c.note) }
    return c.kind === 'challenge' ? { ...c, forum: law.said(c.forum, pack(c.forum)).text } : c
  })
}

/** The kinds alone, with what is about nobody: a list is read without a grant. */
export function careTitles(care: readonly Care[]): CareTitle[] {
  return care.map(c => ({
    kind: c.kind,
    ...(c.kind === 'check' ? { name: c.name } : {}),
    ...(c.kind === 'due_soon' ? { hours: c.hours } : {}),
  }))
}

/** When the first of what leaves is due, as long as an extension in writing gives it. */
export function dueOf(d: Demand): string | null {
  const due = presentMatters(d).flatMap(m => dueAtOf(d, m.id) ?? [])
  return due.toSorted()[0] ?? paperDueAt(d)
}

/** Before everything else: what counsel once kept here leaves. */
function againCare(d: Demand, nameOf: CareFacts['nameOf']): Care[] {
  const again = presentMatters(d).flatMap(m => m.parties.flatMap(p => p.again ?? []))
  const once = new Map(again.map(a => [`${a.at} ${a.reason}`, a]))
  return [...once.values()].map(({ by, at, reason }) => ({
    kind: 'objection_again',
    by: nameOf?.(by) ?? '',
    at,
    why: reason,
  }))
}

function givenAgain({ authorisation: a }: Demand, nameOf: CareFacts['nameOf']): Care[] {
  return a?.again ? [{ kind: 'given_again', by: nameOf?.(a.preparedBy) ?? '', why: a.again.why }] : []
}

function authorityCare(d: Demand, earlier: number): Care[] {
  const care: Care[] = []
  if (d.callback?.outcome !== 'confirmed') care.push({ kind: 'no_callback' })
  if (earlier === 0) care.push({ kind: 'first_demand' })
  if (d.received.channel === 'mail' && !d.received.sender.authenticated)
    care.push({ kind: 'mail_unauthenticated' })
  for (const c of d.authentication?.checks ?? [])
    if (c.result !== 'pass') care.push({ kind: 'check', name: c.name, detail: c.detail })
  if (d.callback && keysUnread(d)) care.push({ kind: 'key_unconfirmed' })
  if (d.calls.length > 0 && d.calls.every(call => call.contact.printed !== 'no'))
    care.push({ kind: 'printed_contact' })
  return care
}

/** The call read no key of the officer's aloud. */
function keysUnread({ calls }: Demand): boolean {
  return !calls.some(call => call.keys.some(one => one.role === 'officer'))
}

function paperCare(d: Demand): Care[] {
  const care: Care[] = []
  if (instrumentsOf(d.facts).some(one => one.includes('emergency'))) care.push({ kind: 'emergency' })
  if (d.received.duplicateOf.length > 0)
    care.push({ kind: 'duplicate', references: d.received.duplicateOf.join(', ') })
  if (d.received.servedUncertain) care.push({ kind: 'uncertain_service' })
  return care
}

function lawCare(d: Demand): Care[] {
  const leaving = new Set(presentLines(d).map(l => `${l.ask}/${l.category}`))
  const lines = (d.assessment?.lines ?? []).filter(l => leaving.has(`${l.ask}/${l.category}`))
  const care: Care[] = []
  if (lines.some(l => l.outcome !== 'sufficient')) care.push({ kind: 'against_law' })
  const voluntary = voluntaryLines(d, presentLines(d))
  for (const lane of lanes.filter(l => voluntary.some(v => v.lane === l))) care.push(laneCare(d, lane))
  if (voluntary.length === 0 && lines.some(l => l.compulsion === 'permitted'))
    care.push({ kind: 'not_required' })
  return [...care, ...unknownDuty(d)]
}

/** A duty that no pack knows is counsel's to find, and it is counsel's word that the signer weighs. */
function unknownDuty(d: Demand): Care[] {
  const unknown = presentLines(d).filter(l => assessmentOf(d, l)?.compulsion === 'unknown')
  const opinions = new Map(unknown.map(({ reason, cite }) => [`${reason}\n${cite}`, { reason, cite }]))
  return [...opinions.values()].map(opinion => ({ kind: 'duty_unknown', ...opinion }))
}

/** What the lane stands on, in the words of its record. */
function laneCare(d: Demand, lane: Lane): Care {
  const by = [
    ...new Set(voluntaryLines(d, presentLines(d)).flatMap(v => (v.lane === lane ? [v.by] : []))),
  ].join(', ')
  if (lane === 'policy') return { kind: 'policy_lane', by }
  if (lane === 'consent') return { kind: 'consent_lane' }
  const danger = d.emergency?.danger
  return { kind: 'emergency_lane', by, who: danger?.who ?? '', what: danger?.what ?? '' }
}

function challengeCare(d: Demand): Care[] {
  const leaving = presentLines(d)
  return d.challenges
    .filter(c => c.about === 'production' && c.open && leaving.some(l => coversLine(d, c, l)))
    .map(c => ({
      kind: 'challenge',
      forum: c.forum,
      decided: c.decision?.why ?? null,
      tenants: isTenants(c),
    }))
}

function tenantCare(d: Demand): Care[] {
  const care: Care[] = []
  const matters = presentMatters(d)
  if (matters.some(m => [m, ...m.earlier].some(x => x.objection?.decision === 'overruled')))
    care.push({ kind: 'objected' })
  if (matters.some(m => m.parties.some(p => p.told && p.opened === null && p.answer === null)))
    care.push({ kind: 'unread' })
  const exceptions = matters.flatMap(m => m.redirectException ?? [])
  const once = new Map(exceptions.map(e => [`${e.ground} ${e.note}`, e]))
  for (const { ground, note } of once.values()) care.push({ kind: 'not_redirected', ground, note })
  if (d.gateRefusal) care.push({ kind: 'gate_refused', detail: d.gateRefusal.detail })
  return care
}

function timeCare(d: Demand, now: string): Care[] {
  const dueAt = dueOf(d)
  if (dueAt === null) return []
  const left = Date.parse(dueAt) - Date.parse(now)
  if (left <= 0) return [{ kind: 'overdue' }]
  if (left > DAY) return []
  const hours = Math.max(1, Math.floor(left / 3_600_000))
  return [{ kind: 'due_soon', hours }]
}
