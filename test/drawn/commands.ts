// Commands for a demand as it stands, in one of the ways in which each can go.

import type { LineAssessment, LineDecision, LineKey } from '../../src/domain/decision/events.ts'
import { redirectedMatters, unapprovedExceptions } from '../../src/domain/decision/redirect.ts'
import { untoldAgain } from '../../src/domain/notice/decided-again.ts'
import { isUnanswered } from '../../src/domain/notice/objection.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { type Demand, lineKey, matterOf, openLines, secrecyLifted } from '../../src/domain/registry/state.ts'
import { warnings } from '../../src/domain/secrecy/secrecy-clock.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { type DataCategory, isOrganisation } from '../../src/vocabulary/closed-lists.ts'
import { officerKey } from '../call-back.ts'
import { cast, copy, decideProduction, letter, NOW, withChallenges } from '../given.ts'
import { assessed, comply, determine, facts, reject } from '../papers/papers.ts'
import { ADOPTED, owners, tenantOf } from './people.ts'
import { later, type Pick } from './pick.ts'

export const mark: Command = { type: 'mark_emergency', source: 'person', voluntary: true, note: '' }

export function danger(d: Demand, pick: Pick): Command {
  const asked = [...new Set(d.facts?.asks.flatMap(a => a.categories) ?? [])]
  return {
    type: 'record_danger',
    danger: 'death',
    who: 'x',
    what: 'x',
    imminence: 'now',
    whyNow: 'x',
    help: 'locate_person',
    howItHelps: 'x',
    minimum: pick([asked, asked.slice(0, 1)]).map(category => ({
      category,
      reason: 'x',
      ...pick([{}, { identifiers: [...new Set(values(d, category))].slice(0, 1) }]),
      ...pick([{}, { period: { from: '2026-01-01T00:00:00.000Z', to: null } }]),
    })),
    content: 'x'.repeat(40),
  }
}

function values(d: Demand, category: DataCategory): string[] {
  const asks = d.facts?.asks.filter(a => a.categories.includes(category)) ?? []
  return asks.flatMap(a => a.identifiers.map(i => i.value))
}

export function confirm(pick: Pick): Command {
  const outcome = pick(['confirmed', 'confirmed', 'confirmed', 'declined', 'unreachable'] as const)
  return { type: 'confirm_emergency', supervisor: 'S', contact: '1', outcome, note: '' }
}

export function verify(matter: string, consent: string): Command {
  return { type: 'verify_consent', matter, consent, evidence: 'signed_letter', who: 'A', note: '' }
}

export function consenting(d: Demand, matter: string, pick: Pick): Command {
  const mine = d.accounts.filter(a => a.matter === matter).map(a => a.identifier.value)
  const categories = pick([['subscriber'], ['subscriber', 'content_stored'], ['content_stored']] as const)
  const from = pick([null, '2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'])
  const items = mine.flatMap(identifier => categories.map(category => ({ identifier, category })))
  return { type: 'answer_notice', matter, answer: 'consents', text: 'x', scope: { items, from, to: null } }
}

export function found(d: Demand): Record<string, string> {
  const asked = new Set(d.facts?.asks.flatMap(a => a.identifiers.map(i => i.value)))
  return Object.fromEntries(Object.entries(owners).filter(([value]) => asked.has(value)))
}

export function confirmFacts(pick: Pick): Command {
  const accounts = pick([Object.keys(owners), ['anna@acme.example'], ['cora@cora.example']])
  return {
    type: 'confirm_facts',
    facts: facts(accounts, pick([['subscriber'], ['subscriber', 'content_stored']])),
    changed: [],
  }
}

export function assessment(d: Demand, pick: Pick): Command {
  const lines = openLines(d)
  const base = assessed(lines)
  const odd = pick<Partial<LineAssessment>>([
    {},
    {},
    { outcome: 'needs_review' },
    { compulsion: 'unknown' },
    { compulsion: 'permitted' },
    { compulsion: 'forbidden' },
    { outcome: 'insufficient' },
  ])
  const at = pick([0, 1, 2])
  const voluntary = d.emergency !== null || d.matters.some(m => m.consent)
  const open = { outcome: 'needs_review', compulsion: 'permitted' } as const
  if (voluntary && pick([true, true, true, false]))
    return withChallenges({ ...base, lines: base.lines.map(l => ({ ...l, ...open })) })
  return withChallenges({ ...base, lines: base.lines.map((l, i) => (i === at ? { ...l, ...odd } : l)) })
}

/** Guided: only lines that are not yet decided or must be decided anew; otherwise any, in any way. */
export function determination(d: Demand, pick: Pick, sensible: boolean): Command {
  const lines = openLines(d)
  const decided = lines.map((key): LineDecision => {
    const outcome = d.assessment?.lines.find(l => lineKey(l) === lineKey(key))
    const clear = outcome?.outcome === 'sufficient' && outcome.compulsion === 'required'
    const permitted = outcome?.compulsion === 'permitted'
    if (permitted && key.account !== null && pick([true, true, true, false])) return byLane(d, key, pick)
    const releases = sensible ? clear && key.account !== null : pick([true, false])
    const line = releases ? comply(key.account ?? '', key.category) : reject(key.account, key.category)
    if (releases && pick([false, false, true]))
      return { ...line, account: key.account, ground: 'required_by_law_counsel_opinion' }
    if (releases && pick([false, false, true]))
      return { ...line, account: key.account, decision: 'narrow', ground: 'period_not_justified' }
    if (!releases && pick([false, false, true]))
      return { ...line, decision: 'redirect', ground: 'tenant_is_organisation' }
    return { ...line, account: key.account }
  })
  // One line at a time: a single lawless line would otherwise be refused for its neighbours.
  const some = sensible || decided.length === 0 || pick([true, false]) ? decided : [pick(decided)]
  const wanted = determine(
    some,
    pick(sensible ? [d.matters.some(m => isOrganisation(m.tenantKind))] : [true, false]),
  )
  const half = pick([{ notChallenged: null }, { redirectException: null }])
  return pick([true, true, false]) ? wanted : { ...wanted, ...half }
}

/** By the lane that is there, mostly. */
function byLane(d: Demand, key: LineKey, pick: Pick): LineDecision {
  const consent = d.matters.find(m =>
    d.accounts.some(a => a.id === key.account && a.matter === m.id),
  )?.consent
  const there = d.emergency ? 'voluntary_emergency' : consent ? 'voluntary_consent' : 'voluntary_policy'
  const ground = pick([there, there, 'voluntary_emergency', 'voluntary_consent', 'voluntary_policy'] as const)
  const line = comply(key.account ?? '', key.category)
  const from = pick([line.period?.from ?? null, consent?.from ?? line.period?.from ?? null])
  const period = { from, to: line.period?.to ?? null }
  return { ...line, account: key.account, ground, period, policy: pick([ADOPTED.name, 'Other']) }
}

/** For all that were redirected, or for one of several. */
export function redirectAnswer(d: Demand, pick: Pick): Command {
  const sentTo = d.matters.filter(m => m.redirected).map(m => m.id)
  const one = sentTo.length > 0 && pick([true, false]) ? { matters: [pick(sentTo)] } : {}
  const outcome = pick(['renewed_to_us', 'renewed_to_us', 'went_to_tenant', 'withdrawn'] as const)
  const exception = { ground: 'agency_renewed_demand', note: 'x' } as const
  return {
    type: 'record_redirect_answer',
    outcome,
    note: 'x',
    exception: outcome === 'renewed_to_us' ? exception : null,
    ...one,
  }
}

/** The whole, an ask, or an account. */
export function withdrawal(d: Demand, now: string, pick: Pick): Command {
  const none = { asks: [] as string[], accounts: [] as string[] }
  const account = pick(d.accounts.map(a => a.id))
  const what = pick([none, { ...none, asks: ['a1'] }, account ? { ...none, accounts: [account] } : none])
  const said = { how: 'telephone', from: 'x', on: now.slice(0, 10), note: 'x', document: null } as const
  return { type: 'record_withdrawal', ...said, ...what }
}

export function notice(matter: string, now: string, minutes: number): Command {
  const windowEndsAt = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  return {
    type: 'send_notice',
    matter,
    copy,
    letter: letter('notice', 'tenant'),
    contact: 'c',
    windowEndsAt,
    code: '1',
  }
}

export function answer(d: Demand, pick: Pick): [Actor, Command] {
  const m = pick(d.matters)
  const says = pick(['no_objection', 'no_objection', 'consents', 'objects', 'objects', 'has_filed'] as const)
  const some = someOf(d, m.id, pick)
  return [tenantOf(m.tenant), { type: 'answer_notice', matter: m.id, answer: says, text: 'x', ...some }]
}

/** What an answer is about: all of it, or one kind of data of one account. */
export function someOf(
  d: Demand,
  matter: string,
  pick: Pick,
): { about?: { identifier: string; category: DataCategory }[] } {
  const mine = d.accounts.filter(a => a.matter === matter).map(a => a.identifier.value)
  const category = pick(['subscriber', 'content_stored'] as const)
  return pick([{}, {}, { about: mine.slice(0, 1).map(identifier => ({ identifier, category })) }])
}

export function decideObjection(d: Demand, pick: Pick): Command {
  const m = d.matters.find(x => x.objectionOpen)
  return {
    type: 'decide_objection',
    matter: m?.id ?? '',
    decision: pick(['overruled', 'upheld']),
    reason: 'x',
  }
}

/** What ends an objection that counsel follows, or comes after that. */
export function endObjection(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const m = d.matters.find(x => x.objection?.decision === 'upheld') ?? d.matters[0]
  const matter = m?.id ?? 'none'
  const on = now.slice(0, 10)
  const mine = openLines(d).filter(l => matterOf(d, l)?.id === matter)
  return pick<() => [Actor, Command]>([
    () => [
      cast.carl,
      {
        type: 'overrule_objection',
        matter,
        court: 'x',
        number: '1',
        on,
        note: '',
        lines: pick([[], mine.slice(0, 1), openLines(d).slice(-1)]),
        document: copy,
      },
    ],
    () => [tenantOf(m?.tenant ?? 'acme'), { type: 'withdraw_objection', matter, text: '' }],
    () => [cast.carl, { type: 'decide_objection_again', matter, reason: 'x' }],
    () => toldAgain(d, now, pick),
  ])()
}

export function toldAgain(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const matter = d.matters.find(m => untoldAgain(m).length > 0)?.id ?? 'none'
  const letters = [{ contact: 'c', letter: letter('notice', 'tenant') }]
  return pick<[Actor, Command]>([
    [cast.clock, { type: 'tell_decided_again', matter, letters }],
    [cast.carl, { type: 'record_told_again', matter, on: now.slice(0, 10), note: 'x' }],
  ])
}

export function decideOpen(d: Demand, decision: 'produce' | 'risk_contempt'): Command {
  const open = d.challenges.find(
    c => c.about === 'production' && c.open && c.suspendedBy === null && c.decision === null,
  )
  return decideProduction(open?.id ?? '', decision)
}

export function endLifted(d: Demand): Command {
  return {
    type: 'end_secrecy',
    note: 'Order of the court.',
    document: copy,
    matter: secrecyLifted(d)?.id ?? '',
    why: 'lifted',
  }
}

/** One person says it, here without the paper; another confirms it, or says that it still binds. */
export function sayLifted(matter: string): Command {
  return { type: 'end_secrecy', note: 'The clerk called.', matter, why: 'lifted' }
}

export function confirmEnd(d: Demand, ends: boolean): Command {
  const matter = d.matters.find(m => m.ending)?.id ?? ''
  return { type: 'confirm_secrecy_end', matter, ends, note: ends ? '' : 'It binds.' }
}

/** A hold asked for through the gate, the gate's yes or no to it, and its end. */
export function hold(d: Demand): Command {
  const matters = redirectedMatters(d).map(m => m.id)
  const hold = `hold${d.version}`
  return { type: 'request_hold', hold, text: '{}', assertion: {}, matters, until: '2099-01-01' }
}

export function held(d: Demand): Command {
  return { type: 'record_hold', hold: lastHold(d), sources: ['mail'], items: 3, bytes: null }
}

export function notHeld(d: Demand): Command {
  return { type: 'record_gate_refusal', digest: lastHold(d), code: 'source_cannot_hold', detail: '' }
}

export function letGo(d: Demand): Command {
  return { type: 'request_hold_end', hold: lastHold(d), id: `end${d.version}`, text: '{}', assertion: {} }
}

export function holdOver(d: Demand, now: string): Command {
  return { type: 'record_hold_end', hold: lastHold(d), items: 3, endedAt: now, why: 'early' }
}

function lastHold(d: Demand): string {
  return d.holds.at(-1)?.id ?? 'none'
}

export function preserve(d: Demand): Command {
  const matters = redirectedMatters(d).map(m => m.id)
  return { type: 'record_preservation', matters, where: 'mail store, copy 1', until: null, note: '' }
}

export const redirectLetter: Command = {
  type: 'record_letter',
  matter: null,
  letter: letter('redirect', 'authority'),
}

export function approveException(d: Demand): Command {
  return { type: 'approve_redirect_exception', matters: unapprovedExceptions(d).map(m => m.id) }
}

export function noteAnswer(d: Demand): Command {
  return { type: 'note_answer', matter: d.matters.find(m => isUnanswered(d, m))?.id ?? '', note: 'Read.' }
}

export const digestOf = (d: Demand) => d.authorisation?.digest ?? '0'.repeat(64)
export const sign = (d: Demand): Command => ({
  type: 'sign_authorisation',
  digest: digestOf(d),
  assertion: {},
})
export const revoke = (d: Demand): Command => ({
  type: 'revoke_authorisation',
  digest: digestOf(d),
  reason: 'x',
})
export const release = (d: Demand): Command => ({
  type: 'record_released',
  digest: digestOf(d),
  sha256: d.sealed?.sha256 ?? 'e'.repeat(64),
  expiresAt: NOW,
})
/** The first whose secrecy ends soon. */
export const checkDocket = (d: Demand): Command => ({
  type: 'check_docket',
  matter: d.matters.find(m => warnings(m).length > 0)?.id ?? d.matters[0]?.id ?? '',
  found: 'nothing_found',
  where: 'the court’s site',
  note: '',
})

export const noteLate = (d: Demand): Command => ({
  type: 'note_late_release',
  digest: d.lateReleases.at(-1)?.digest ?? digestOf(d),
  note: 'x',
})
export const close: Command = { type: 'close', outcome: 'complied', process: 'subpoena' }

export function prepare(d: Demand, lines: readonly LineKey[], now: string): Command {
  return {
    type: 'prepare_authorisation',
    authorisation: JSON.stringify({ lines: lines.map(lineKey), recipients: [officerKey] }),
    digest: d.version.toString(16).padStart(64, '0'),
    lines: lines.map(({ ask, category, account }) => ({ ask, category, account })),
    expiresAt: later(now, d.emergency ? 100 : 200),
  }
}
