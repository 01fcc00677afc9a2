// What is wished next, and by whom: the step that is due, the release whatever is missing, or anything at all.

import { releasingLines } from '../../src/domain/decision/lines-given.ts'
import { unapprovedExceptions } from '../../src/domain/decision/redirect.ts'
import { whyCounsels } from '../../src/domain/decision/redirect-letter.ts'
import { isWider } from '../../src/domain/notice/re-notice.ts'
import { isBeingPlaced } from '../../src/domain/preservation/hold-state.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { challengeSteps } from '../../src/vocabulary/closed-lists.ts'
import { authorityKey, officerKey } from '../call-back.ts'
import {
  callback,
  cast,
  certify,
  challengeStep,
  collected,
  copy,
  decideProduction,
  extend,
  file,
  filings,
  gagged,
  openly,
  pass,
  readSecrecy,
  recordLookup,
  requestLookup,
  sealed,
} from '../given.ts'
import { facts } from '../papers/papers.ts'
import {
  answer,
  approveException,
  assessment,
  checkDocket,
  close,
  confirm,
  confirmEnd,
  confirmFacts,
  consenting,
  danger,
  decideObjection,
  decideOpen,
  determination,
  digestOf,
  endLifted,
  endObjection,
  found,
  held,
  hold,
  holdOver,
  letGo,
  mark,
  noteAnswer,
  noteLate,
  notHeld,
  notice,
  prepare,
  preserve,
  redirectAnswer,
  redirectLetter,
  release,
  revoke,
  sayLifted,
  sign,
  someOf,
  toldAgain,
  verify,
  withdrawal,
} from './commands.ts'
import { actors, analyst, both, owners, tenantOf } from './people.ts'
import { later, type Pick } from './pick.ts'

/** Guided takes the step that is due, hasty goes for the release whatever is missing, wild is anything by anybody. */
export type Mode = 'guided' | 'hasty' | 'wild'

export function wish(mode: Mode, d: Demand, now: string, pick: Pick): [Actor, Command] {
  if (mode === 'wild') return [pick(actors), anything(d, now, pick)]
  const ripe = releasingLines(d).length > 0 && pick([true, true, true, false])
  return mode === 'hasty' && ripe ? hasty(d, now, pick) : guided(d, now, pick)
}

/** What the step that is due asks for, mostly by who may, in one of the ways in which it can go. */
function guided(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const { step } = nextStep(d, now)
  const waiting = d.matters.find(m => (m.notice ? isWider(d, m) : true) && !m.secrecy)
  const matter = waiting?.id ?? pick(d.matters.map(m => m.id))
  if (pick([true, ...Array<boolean>(19).fill(false)])) return chain(d, now, pick)
  switch (step) {
    case 'confirm_facts':
      return [cast.ines, confirmFacts(pick)]
    case 'authenticate':
      return [analyst, pass(pick([true, false]))]
    case 'callback':
      return [pick([cast.carl, cast.ines]), callback(pick(['confirmed', 'confirmed', 'confirmed', 'denied']))]
    case 'record_danger':
      return [analyst, danger(d, pick)]
    case 'confirm_emergency':
      return [pick([cast.carl, cast.carl, analyst]), confirm(pick)]
    case 'follow_up':
      return chain(d, now, pick)
    case 'lookup':
      return d.lookup ? [cast.gate, recordLookup(found(d))] : [analyst, requestLookup]
    case 'assess':
      return [analyst, assessment(d, pick)]
    case 'determine': {
      if (d.matters.some(m => m.objection?.decision === 'upheld') && pick([true, true, false]))
        return endObjection(d, now, pick)
      const unverified = d.matters.find(m => m.consent && !m.consent.verified && !m.consent.revoked)
      if (unverified && pick([true, true, false]))
        return [cast.carl, verify(unverified.id, unverified.consent?.consent ?? '')]
      if (releasingLines(d).length > 0 && pick([true, false])) return hasty(d, now, pick)
      return [pick([cast.carl, analyst]), determination(d, pick, pick([true, false]))]
    }
    case 'redirect_answer':
      return [analyst, redirectAnswer(d, pick)]
    case 'preserve':
      if (d.holds.some(isBeingPlaced)) return [cast.gate, pick([held, held, notHeld])(d)]
      return [analyst, pick([preserve, hold])(d)]
    case 'redirect_letter':
      return pick([true, true, true, false])
        ? [whyCounsels(d) ? cast.carl : analyst, redirectLetter]
        : [analyst, redirectAnswer(d, pick)]
    case 'approve_exception':
      return [pick([cast.carl, cast.ada, both]), approveException(d)]
    case 'note_answer':
      return pick([true, false]) ? [cast.carl, noteAnswer(d)] : answer(d, pick)
    case 'read_secrecy':
      return [analyst, readSecrecy(matter, pick([openly, openly, gagged]))]
    case 'confirm_secrecy':
      return [pick([cast.carl, cast.ada, analyst]), { type: 'confirm_secrecy', matter }]
    case 'notify':
      return [analyst, notice(matter, now, 60)]
    case 'window':
      return pick([true, false, false]) ? answer(d, pick) : hasty(d, now, pick)
    case 'decide_objection':
      return pick<() => [Actor, Command]>([
        () => answer(d, pick),
        () => [cast.carl, decideObjection(d, pick)],
        () => hasty(d, now, pick),
        () => hasty(d, now, pick),
      ])()
    case 'told_again':
      return pick([true, false]) ? toldAgain(d, now, pick) : hasty(d, now, pick)
    case 'challenge':
      return pick([true, false]) ? [cast.carl, challenging(d, now, pick)] : hasty(d, now, pick)
    case 'decide_production':
      return [cast.carl, decideOpen(d, pick(['produce', 'produce', 'risk_contempt']))]
    case 'check_docket':
      return [analyst, checkDocket(d)]
    case 'end_secrecy':
      return [cast.carl, endLifted(d)]
    case 'confirm_secrecy_end':
      return [pick([cast.ada, cast.carl, both]), confirmEnd(d, pick([true, true, false]))]
    case 'prepare':
      return d.authorisation?.status === 'authorised'
        ? [cast.carl, revoke(d)]
        : [pick([analyst, both]), prepare(d, releasingLines(d), now)]
    case 'sign':
      return [pick([cast.ada, cast.bo, cast.ada, cast.bo, both]), sign(d)]
    case 'collect':
      return [cast.gate, collected(`c${d.version}`, digestOf(d))]
    case 'certify':
      return [cast.cem, certify]
    case 'seal':
      return [cast.gate, sealed(digestOf(d), digestOf(d))]
    case 'release':
      return pick<[Actor, Command]>([
        [cast.gate, release(d)],
        [cast.gate, release(d)],
        [cast.carl, revoke(d)],
      ])
    case 'late_release':
      return [cast.carl, noteLate(d)]
    default: {
      // Nothing is left to leave by force of law: what the customer consents to may be decided anew.
      const asked = d.matters.find(m => m.consent && !m.consent.revoked)
      if (!asked || d.released || d.closed || pick([true, ...Array<boolean>(5).fill(false)]))
        return [analyst, close]
      const permitted = d.assessment?.lines.some(l => l.compulsion === 'permitted')
      const decide: [Actor, Command] = permitted
        ? [cast.carl, determination(d, pick, true)]
        : [analyst, assessment(d, pick)]
      return asked.consent?.verified || pick([true, false, false])
        ? decide
        : [cast.carl, verify(asked.id, asked.consent?.consent ?? '')]
    }
  }
}

/** Any command at all, with what is at hand. */
function anything(d: Demand, now: string, pick: Pick): Command {
  const matter = pick([...d.matters.map(m => m.id), 'none'])
  const clocks = d.matters.flatMap(m => [`window:${m.id}`, `secrecy:${m.id}`])
  return pick<() => Command>([
    () => confirmFacts(pick),
    () => pass(pick([true, false])),
    () => callback(pick(['confirmed', 'denied', 'unreachable']), pick([[officerKey], [authorityKey], []])),
    () => requestLookup,
    () => recordLookup(pick([owners, found(d)])),
    () => assessment(d, pick),
    () => determination(d, pick, false),
    () => redirectAnswer(d, pick),
    () => withdrawal(d, now, pick),
    () => readSecrecy(matter, pick([openly, gagged])),
    () => ({ type: 'confirm_secrecy', matter }),
    () => ({
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter,
      why: pick(['lapsed', 'lifted', 'misread']),
    }),
    () => notice(matter, now, pick([0, 60])),
    () => ({
      type: 'answer_notice',
      matter,
      answer: pick(['no_objection', 'consents', 'needs_time', 'objects', 'has_filed']),
      text: 'x',
    }),
    () => ({ type: 'decide_objection', matter, decision: pick(['upheld', 'overruled']), reason: 'x' }),
    () => endObjection(d, now, pick)[1],
    () => challenging(d, now, pick),
    () => chain(d, now, pick)[1],
    () => chain(d, now, pick)[1],
    () => challenging(d, now, pick),
    () => prepare(d, pick([releasingLines(d), openLines(d)]), now),
    () => sign(d),
    () => revoke(d),
    () => collected(`c${d.version}`, digestOf(d)),
    () => certify,
    () => sealed(digestOf(d), digestOf(d)),
    () => release(d),
    () => noteLate(d),
    () => approveException(d),
    () => preserve(d),
    () => pick([hold, held, notHeld, letGo])(d),
    () => holdOver(d, now),
    () => noteAnswer(d),
    () => close,
    () => ({ type: 'fire_clock', clock: pick([...clocks, `authorisation:${digestOf(d)}`]), dueAt: now }),
    () => ({ type: 'file_as_not_demand', reason: 'duplicate', note: 'x' }),
    () => ({ type: 'record_gate_refusal', digest: pick([digestOf(d), 'lookup1']), code: 'x', detail: '' }),
  ])()
}

/** By who may, but without waiting: what would bring the package out next, and what the rules hold back. */
function hasty(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const a = d.authorisation
  const untold = d.matters.find(m => !m.notice)
  if (untold && pick([true, false, false])) return [analyst, notice(untold.id, now, pick([0, 60]))]
  if (pick([true, false, false, false, false, false, false])) return trouble(d, now, pick)
  if (pick([true, ...Array<boolean>(9).fill(false)])) return chain(d, now, pick)
  if (unapprovedExceptions(d).length > 0 && pick([true, true, true, false]))
    return [pick([cast.carl, cast.ada]), approveException(d)]
  // More is decided to leave after the tenants were told, and hasty people go on as if they had been told of it.
  if (!d.authorisation && d.matters.some(m => m.notice) && pick([true, false, false, false]))
    return [cast.carl, determination(d, pick, pick([true, true, false]))]
  if (!a || a.status === 'expired' || (a.status === 'revoked' && pick([true, false])))
    return [
      pick([analyst, both]),
      prepare(d, pick([releasingLines(d), releasingLines(d), openLines(d)]), now),
    ]
  if (a.status === 'prepared') return [pick([cast.ada, cast.bo, cast.subApprover, both]), sign(d)]
  const { collection, certificate, sealed: made } = d
  if (!collection) return [cast.gate, collected(`c${d.version}`, digestOf(d))]
  if (!certificate && pick([true, true, true, false])) return [cast.cem, certify]
  return [cast.gate, made ? release(d) : sealed(digestOf(d), digestOf(d))]
}

/** What must stop a release, whenever it comes. */
function trouble(d: Demand, now: string, pick: Pick): [Actor, Command] {
  const m = pick(d.matters)
  // What the lane stands on falls away.
  if (releasingLines(d).some(l => l.ground === 'voluntary_consent') && pick([true, false]))
    return [tenantOf(m.tenant), { type: 'revoke_consent', matter: m.id, why: '' }]
  if (releasingLines(d).some(l => l.ground === 'voluntary_emergency') && pick([true, false, false]))
    return [cast.carl, { type: 'drop_emergency', reason: 'x' }]
  const says = (answer: 'objects' | 'has_filed'): [Actor, Command] => [
    tenantOf(m.tenant),
    { type: 'answer_notice', matter: m.id, answer, text: 'x', ...someOf(d, m.id, pick) },
  ]
  return pick<() => [Actor, Command]>([
    () => [cast.carl, callback('denied')],
    () => says('objects'),
    () => says('objects'),
    () => says('objects'),
    () => says('has_filed'),
    () => [cast.carl, { type: 'decide_objection', matter: m.id, decision: 'upheld', reason: 'x' }],
    () => [
      cast.carl,
      pick([
        { type: 'end_secrecy', note: 'Order of the court.', document: copy, matter: m.id, why: 'lifted' },
        sayLifted(m.id),
      ]),
    ],
    () => [cast.carl, challenging(d, now, pick)],
    () => [cast.carl, challenging(d, now, pick)],
    () => [cast.carl, challenging(d, now, pick)],
    () => [analyst, { type: 'record_redirect_answer', outcome: 'withdrawn', note: 'x', exception: null }],
    () => [analyst, withdrawal(d, now, pick)],
    () => [analyst, assessment(d, pick)],
    () => [
      cast.ines,
      { type: 'confirm_facts', facts: { ...(d.facts ?? facts([])), reference: now }, changed: [] },
    ],
    () => [cast.carl, revoke(d)],
  ])()
}

/** A filing, or what becomes of one; an extension, or a decision to produce all the same. */
function challenging(d: Demand, now: string, pick: Pick): Command {
  const matters = pick([d.matters.map(m => m.id), [pick(d.matters.map(m => m.id))]])
  const secrecy = d.challenges.find(c => c.about === 'secrecy' && c.open)
  if (secrecy && pick([true, false]))
    return { ...challengeStep(secrecy.id, 'ruling', 'granted'), on: now.slice(0, 10) } as Command
  const secret = d.matters.find(m => m.secrecy)
  if (secret && pick([true, false])) return { ...file('secrecy', [secret.id]), filedOn: now.slice(0, 10) }
  const kind = pick(Object.keys(filings) as (keyof typeof filings)[])
  const id = pick(d.challenges.map(c => c.id)) ?? 'none'
  const filing = { ...file(kind, matters), filedOn: now.slice(0, 10) }
  if (d.challenges.length === 0)
    return pick([filing, filing, extend(later(now, pick([0, 60, 1500])), matters)])
  const step = pick(challengeSteps.filter(s => s !== 'filed'))
  const result = step === 'ruling' ? pick(['granted', 'partly', 'denied'] as const) : null
  const today = { ...challengeStep(id, step, result), on: now.slice(0, 10) } as Command
  return pick([
    today,
    today,
    today,
    decideProduction(id, pick(['produce', 'produce', 'risk_contempt'])),
    filing,
  ])
}

const chain = (d: Demand, now: string, pick: Pick): [Actor, Command] => {
  const matter = pick(d.matters.map(m => m.id)) ?? 'none'
  const consent = d.matters.find(m => m.id === matter)?.consent
  const tenant = tenantOf(d.matters.find(m => m.id === matter)?.tenant ?? 'acme')
  return pick<() => [Actor, Command]>([
    () => [cast.ines, mark],
    () => [pick([cast.ines, analyst]), danger(d, pick)],
    () => [pick([cast.carl, analyst, cast.ines]), confirm(pick)],
    () => [cast.carl, { type: 'drop_emergency', reason: 'x' }],
    () => [tenant, consenting(d, matter, pick)],
    () => [tenant, { type: 'revoke_consent', matter, why: '' }],
    () => [cast.carl, verify(matter, consent?.consent ?? 'none')],
    () => [cast.carl, verify(matter, consent?.consent ?? 'none')],
    () => [analyst, { type: 'record_follow_up', outcome: 'refused', reference: null, note: 'x' }],
    () => [cast.clock, { type: 'fire_clock', clock: 'follow_up_end:process', dueAt: now }],
    () => [cast.mail, undelivered(d, pick)],
  ])()
}

/** A letter of it comes back, or one could not be written. */
function undelivered(d: Demand, pick: Pick): Command {
  const [kind, id] = pick([
    ...d.letters.filter(l => l.to === 'authority').map(l => [l.kind, l.id] as const),
    [d.followUp ? ('follow_up' as const) : ('determination' as const), null] as const,
  ])
  const why = id ? 'refused' : 'no_address'
  return { type: 'record_undelivered', kind, about: '', letter: id, why, detail: '' }
}
