// given(events).when(command, context).then(events | refusal): how the rules of a demand are told. The cast, and the whole
// road of one demand as commands, so that a test begins at the step it is about.
import assert from 'node:assert/strict'
import type { DocumentRef, Secrecy } from '../src/domain/decision/facts.ts'
import type { Command, CommandOf } from '../src/domain/registry/command.ts'
import type { Context, Decided, Policy } from '../src/domain/registry/context.ts'
import { decide } from '../src/domain/registry/decide.ts'
import type { DemandEvent, EventKind, NewEvent } from '../src/domain/registry/event.ts'
import { fold } from '../src/domain/registry/fold.ts'
import type { Letter } from '../src/domain/registry/letter.ts'
import { type Demand, lineKey } from '../src/domain/registry/state.ts'
import type { Actor, Employment, Role } from '../src/kernel/actor.ts'
import { isRefusal, type RefusalCode } from '../src/kernel/refusal.ts'
import type { OpenChallenge } from '../src/law/answer.ts'
import type { ProductionDecision, RulingResult, TenantKind } from '../src/vocabulary/closed-lists.ts'
import { callback, officerKey } from './call-back.ts'
import { assessed, comply, determine, facts, paper, receive, reject } from './papers/papers.ts'

export { callback }

const staff = (id: string, role: Role, employment: Employment = 'employee'): Actor => ({
  kind: 'staff',
  id,
  roles: [role],
  employment,
})

export const cast = {
  ines: staff('ines', 'intake'),
  mara: staff('mara', 'analyst'),
  nils: staff('nils', 'analyst'),
  carl: staff('carl', 'counsel'),
  ada: staff('ada', 'approver'),
  bo: staff('bo', 'approver'),
  cem: staff('cem', 'custodian'),
  aud: staff('aud', 'auditor'),
  root: staff('root', 'administrator'),
  sub: staff('sub', 'analyst', 'subcontractor'),
  subCounsel: staff('sub-counsel', 'counsel', 'subcontractor'),
  subApprover: staff('sub-approver', 'approver', 'subcontractor'),
  mail: { kind: 'system', id: 'mail' },
  clock: { kind: 'system', id: 'clock' },
  gate: { kind: 'gate', id: 'gate' },
  acme: { kind: 'tenant', id: 'acme-admin', tenant: 'acme' },
  stad: { kind: 'tenant', id: 'stad-admin', tenant: 'stad' },
  officer: { kind: 'officer', id: 'officer', authority: 'travis' },
  stranger: { kind: 'officer', id: 'stranger', authority: 'elsewhere' },
} as const satisfies Record<string, Actor>

export const tenantKinds: Record<string, TenantKind> = {
  acme: 'enterprise',
  stad: 'public_sector',
  cora: 'consumer',
}

export const NOW = '2026-11-25T09:00:00.000Z'
export const DIGEST = 'd'.repeat(64)
export const PACKAGE = 'e'.repeat(64)

export const policy: Policy = {
  windowMinutes: 60,
  authorisationMinutes: 240,
  downloadDays: 14,
  adoptedPermitted: [],
}

/** Minutes after the fixed moment at which tests begin. */
export function at(minutes: number): string {
  return new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
}

export type Moment = { by: Actor; at?: string; policy?: Policy } & Pick<Context, 'askedBefore'>

export function contextOf(
  { by, at: now = NOW, policy: own = policy, ...beside }: Moment,
  version: number,
): Context {
  let drawn = 0
  // Ids are the place where they were drawn, so that a test can name them.
  const newId = () => `id${version}-${++drawn}`
  return {
    now,
    actor: by,
    newId,
    newReference: () => 'D-0001',
    policy: own,
    tenantKind: tenant => tenantKinds[tenant] ?? null,
    ...beside,
  }
}

type Expected = readonly (EventKind | NewEvent)[] | { readonly code: RefusalCode }

export function given(past: readonly DemandEvent[]) {
  const state = fold('demand', past)
  return {
    state,
    when(command: Command, moment: Moment) {
      const decided = decide(command, state, contextOf(moment, past.length))
      const events = isRefusal(decided) ? [...past] : follow(past, decided, moment)
      return {
        decided,
        events,
        demand: fold('demand', events) as Demand,
        // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits it
        then: (expected: Expected) => compare(decided, expected),
      }
    },
  }
}

function compare(decided: Decided, expected: Expected): void {
  if (isRefusal(expected as unknown) || 'code' in expected) {
    assert.ok(isRefusal(decided), `not refused: ${JSON.stringify(decided)}`)
    assert.equal(decided.code, (expected as { code: string }).code)
    assert.ok(decided.detail && decided.next, 'a refusal says what to do next')
    return
  }
  assert.ok(!isRefusal(decided), `refused: ${JSON.stringify(decided)}`)
  const short = decided.map((e, i) => (typeof expected[i] === 'string' ? e.kind : e))
  assert.deepEqual(short, expected)
}

/** The events as they would be stored behind the past. */
export function follow(
  past: readonly DemandEvent[],
  events: readonly NewEvent[],
  { by, at: now = NOW }: Moment,
): DemandEvent[] {
  const stored = events.map((e, i) => ({
    ...e,
    version: past.length + i + 1,
    at: now,
    by: { kind: by.kind, id: by.id },
  }))
  return [...past, ...stored]
}

export type Step = readonly [by: Actor, command: Command, at?: string]

/** Plays commands one after the other; each must be allowed. */
export function play(steps: readonly Step[], past: readonly DemandEvent[] = []): DemandEvent[] {
  return steps.reduce<DemandEvent[]>(
    (before, [by, command, when = NOW]) => {
      const { decided, events } = given(before).when(command, { by, at: when })
      assert.ok(!isRefusal(decided), `${command.type} was refused: ${JSON.stringify(decided)}`)
      return events
    },
    [...past],
  )
}

// ---------------------------------------------------------------- the road of one demand

export const openly: Secrecy = { kind: 'none', instrument: null, passage: null, from: null, until: null }
export const gagged: Secrecy = {
  kind: 'court_order',
  instrument: 'us.order.2705b',
  passage: 'shall not notify',
  from: '2026-11-01',
  until: '2026-11-30',
}

export function letter(kind: Letter['kind'], to: Letter['to']): Letter {
  return {
    id: `letter-${kind}`,
    kind,
    to,
    subject: 'Subject',
    document: null,
    messageId: `${kind}@provider.example`,
  }
}

export const copy: DocumentRef = { ...paper, id: 'copy', name: 'copy', sha256: '2'.repeat(64) }

export function pass(callbackNeeded = true): Command {
  return {
    type: 'authenticate',
    authority: 'travis',
    officer: 'officer',
    checks: [{ name: 'dkim', result: 'pass', detail: '' }],
    callbackNeeded,
  }
}

export const requestLookup: Command = {
  type: 'request_lookup',
  lookup: JSON.stringify({ id: 'lookup1' }),
  assertion: {},
}

export function recordLookup(accounts: Readonly<Record<string, string>>): Command {
  return {
    type: 'record_lookup',
    lookupId: 'lookup1',
    accounts: Object.entries(accounts).map(([value, tenant]) => ({
      identifier: { kind: 'email', value },
      tenant,
      places: [{ source: 'mail', account: value, categories: ['subscriber', 'content_stored'] as const }],
    })),
    unmatched: [],
    tenants: [...new Set(Object.values(accounts))].map(id => ({ id, kind: tenantKinds[id] ?? 'consumer' })),
    answer: 'as the gate signed it',
  }
}

export function readSecrecy(matter: string, secrecy: Secrecy): Command {
  return { type: 'read_secrecy', matter, secrecy, passages: [], note: '' }
}

export function sendNotice(matter: string, windowEndsAt = at(60)): Command {
  return {
    type: 'send_notice',
    matter,
    copy,
    letter: letter('notice', 'tenant'),
    contact: 'contact',
    windowEndsAt,
    code: '123456',
  }
}

export function prepare(lines = [comply('acc1')], expiresAt = at(200)): Command {
  return {
    type: 'prepare_authorisation',
    authorisation: JSON.stringify({
      scope: [{ part: '1a', source: 'mail', account: 'anna@acme.example' }],
      recipients: [officerKey],
    }),
    digest: DIGEST,
    lines: lines.map(({ ask, category, account }) => ({ ask, category, account })),
    expiresAt,
  }
}

export const sign: Command = { type: 'sign_authorisation', digest: DIGEST, assertion: {} }
export const revoke: Command = { type: 'revoke_authorisation', digest: DIGEST, reason: 'A mistake.' }

export function collected(collection = 'collection1', digest = DIGEST): Command {
  return {
    type: 'record_collection',
    digest,
    collection,
    parts: [{ part: '1a', items: 2, bytes: 100 }],
    quarantined: 0,
    duplicates: 0,
    startedAt: NOW,
    endedAt: NOW,
  }
}

export const certify: Command = { type: 'sign_certificate', document: copy, statement: 'True.' }

export function sealed(digest = DIGEST, sha256 = PACKAGE): Command {
  return {
    type: 'record_sealed',
    digest,
    sha256,
    manifestRoot: 'f'.repeat(64),
    size: 10,
    items: 2,
    file: 'package.age',
  }
}

export function released(digest = DIGEST, sha256 = PACKAGE): Command {
  return { type: 'record_released', digest, sha256, expiresAt: at(20_000) }
}

export const close: Command = { type: 'close', outcome: 'complied_in_part', process: 'subpoena' }

/** The matter of the standard road: its id is the one that `play` draws. */
export const MATTER = 'id5-1'
export const IDENTIFIER = 'anna@acme.example'

const road = {
  received: [cast.mail, receive(NOW)],
  confirmed: [cast.ines, { type: 'confirm_facts', facts: facts([IDENTIFIER]), changed: [] }],
  authenticated: [cast.mara, pass()],
  called: [cast.carl, callback('confirmed')],
  asked: [cast.mara, requestLookup],
  matched: [cast.gate, recordLookup({ [IDENTIFIER]: 'acme' })],
  assessed: [
    cast.mara,
    assessed([
      { account: 'acc1', category: 'subscriber' },
      { account: 'acc1', category: 'content_stored' },
    ]),
  ],
  determined: [cast.mara, determine([comply('acc1'), reject('acc1')])],
  excepted: [cast.carl, { type: 'approve_redirect_exception', matters: [MATTER] }],
  read: [cast.mara, readSecrecy(MATTER, openly)],
  secondRead: [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
  notified: [cast.mara, sendNotice(MATTER)],
  answered: [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' }],
  prepared: [cast.mara, prepare()],
  signedOnce: [cast.ada, sign],
  authorised: [cast.bo, sign],
  collected: [cast.gate, collected()],
  certified: [cast.cem, certify],
  sealed: [cast.gate, sealed()],
  released: [cast.gate, released()],
  downloaded: [cast.officer, { type: 'confirm_download', sha256: PACKAGE }],
  closed: [cast.mara, close],
} as const satisfies Record<string, Step>

export type Place = keyof typeof road
export const places = Object.keys(road) as Place[]

/** Everything that happened up to and including a step; `instead` plays other commands at some steps. */
export function roadTo(place: Place, instead: Partial<Record<Place, readonly Step[]>> = {}): DemandEvent[] {
  return places
    .slice(0, places.indexOf(place) + 1)
    .reduce<DemandEvent[]>(
      (past, p) => play(instead[p] ?? (p === 'excepted' ? approvals(past) : [road[p]]), past),
      [],
    )
}

/** Of each exception that was recorded; a road without one needs none. */
function approvals(past: readonly DemandEvent[]): readonly Step[] {
  const open = fold('demand', past)?.matters.filter(m => m.redirectException && !m.exceptionApprovedBy) ?? []
  if (open.length === 0) return []
  return [[cast.carl, { type: 'approve_redirect_exception', matters: open.map(m => m.id) }]]
}

// ---------------------------------------------------------------- challenges

/** The packs' entries that tests file under: one that suspends by statute, one that does not, one of secrecy. */
export const lawOf = {
  byStatute: { kind: 'motion_to_quash_or_modify_2703h', cite: '18 USC 2703(h)(2), (4)' },
  byOrder: { kind: 'motion_to_quash_or_modify', cite: 'Fed. R. Crim. P. 17(c)(2)' },
  secrecy: { kind: 'challenge_to_nondisclosure_order', cite: '18 USC 2705(b)' },
} as const

const entries: readonly OpenChallenge[] = [
  { ...lawOf.byStatute, suspensiveEffect: 'by_statute', suspends: 'production', deadline: '2026-12-04' },
  { ...lawOf.byOrder, suspensiveEffect: 'by_court_order_only', suspends: 'production', deadline: null },
  { ...lawOf.secrecy, suspensiveEffect: 'by_statute', suspends: 'none', deadline: null },
].map(e => ({ ...e, forum: 'US district court', deadlineText: 'in time', steps: [], note: null }))

/** The same answer of the law, with challenges that it leaves open for each of its lines, to us and to the customer. */
export function withChallenges(command: CommandOf<'record_assessment'>): Command {
  // Nothing of the whole answer but its challenges is read by the rules.
  const left = { challenges: entries, customerChallenges: entries }
  const answer = Object.fromEntries(command.lines.map(l => [lineKey(l), left]))
  return { ...command, answer: answer as unknown as typeof command.answer }
}

export const filings = {
  byStatute: { challengeKind: 'motion_2703h', about: 'production', law: lawOf.byStatute },
  byOrder: { challengeKind: 'motion_to_quash_or_modify', about: 'production', law: lawOf.byOrder },
  secrecy: { challengeKind: 'challenge_2705b', about: 'secrecy', law: lawOf.secrecy },
  other: { challengeKind: 'other', about: 'production', law: null },
} as const

export function file(
  filing: keyof typeof filings,
  matters: readonly string[] = [MATTER],
): CommandOf<'file_challenge'> {
  return {
    type: 'file_challenge',
    ...filings[filing],
    matters,
    forum: 'US district court',
    filedOn: '2026-11-25',
    deadline: null,
    document: null,
    note: '',
  }
}

export function challengeStep(
  challenge: string,
  step: CommandOf<'record_challenge_step'>['step'],
  result: RulingResult | null = null,
): Command {
  return {
    type: 'record_challenge_step',
    challenge,
    step,
    on: '2026-11-25',
    result,
    document: null,
    note: 'Order 12.',
  }
}

export function extend(until: string, matters: readonly string[] = [MATTER]): Command {
  return { type: 'record_extension', matters, until, grantedBy: 'AUSA Roe, mail of today', document: null }
}

export function decideProduction(challenge: string, decision: ProductionDecision): Command {
  return { type: 'decide_production', challenge, decision, why: 'The fine is smaller than the harm.' }
}
