// A demand at each step of its road, made by the real rules: commands are decided and folded as the server does it.
import { createHash } from 'node:crypto'
import type { FoundContact, ReadKey } from '../../src/domain/arrival/events.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { DocumentRef } from '../../src/domain/decision/facts.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import type { Context } from '../../src/domain/registry/context.ts'
import { decide } from '../../src/domain/registry/decide.ts'
import type { DemandEvent } from '../../src/domain/registry/event.ts'
import { evolve } from '../../src/domain/registry/fold.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import type { Step } from '../../src/domain/turn/step.ts'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import { isRefusal, type Refusal } from '../../src/kernel/refusal.ts'
import { assess } from '../../src/server/papers/assess.ts'
import { answersOn } from './answers.ts'
import { asking, TODAY } from './asking.ts'
import { facts, paper } from './paper.ts'

export const START = Date.parse('2026-11-25T09:12:00.000Z')
const MINUTE = 60_000

function staff(id: string, ...roles: Role[]): Actor {
  return { kind: 'staff', id, roles, employment: 'employee' }
}
export const people = {
  mara: staff('mara', 'intake', 'analyst'),
  jonas: staff('jonas', 'analyst', 'counsel'),
  elif: staff('elif', 'approver'),
  tomas: staff('tomas', 'approver'),
  ingrid: staff('ingrid', 'custodian'),
  gate: { kind: 'gate', id: 'gate' } as Actor,
}
export const names: Readonly<Record<string, string>> = {
  mara: 'Mara Lindqvist',
  jonas: 'Jonas Abara',
  elif: 'Elif Sandoval',
  tomas: 'Tomás Weir',
  ingrid: 'Ingrid Pavlou',
  mail: 'Mail',
  gate: 'The gate',
  'oostvaart-bv': 'Oostvaart BV',
  'waterschap-delfmond': 'Waterschap Delfmond',
  'dar-al-qalam': 'دار القلم للنشر',
  'contact-1': 'Famke Oosterhuis',
  'contact-2': 'Ruud Terpstra',
  'contact-3': 'Lieke Smit',
  gemeente: 'Gemeente Waalmond',
}
const system: Actor = { kind: 'system', id: 'mail' }
const { gate } = people

/** A demand with its stream, as the mock server keeps it. */
export class Stream {
  readonly id: string
  readonly reference: string
  readonly events: DemandEvent[] = []
  state: Demand | null = null
  at: number
  constructor(id: string, reference: string, at: number) {
    this.id = id
    this.reference = reference
    this.at = at
  }

  /** Decides and folds; a refusal changes nothing. */
  take(actor: Actor, command: Command, at = this.at + 11 * MINUTE): Refusal | null {
    const now = new Date(at).toISOString()
    const decided = decide(command, this.state, this.context(actor, now))
    if (isRefusal(decided)) return decided
    for (const made of decided) {
      const version = this.events.length + 1
      const event: DemandEvent = { ...made, version, at: now, by: { kind: actor.kind, id: actor.id } }
      this.state = evolve(this.id, this.state, event)
      this.events.push(event)
    }
    this.at = at
    return null
  }

  private context(actor: Actor, now: string): Context {
    return {
      now,
      actor,
      newId: () => `m${this.events.length}-${Math.random().toString(36).slice(2, 8)}`,
      newReference: () => this.reference,
      policy: { windowMinutes: 2880, authorisationMinutes: 14_400, downloadDays: 14, adoptedPermitted: [] },
      tenantKind: tenant => (tenant === 'waterschap-delfmond' ? 'public_sector' : 'enterprise'),
    }
  }
}

const reference: DocumentRef = {
  id: paper.id,
  name: 'stored-1',
  sha256: paper.sha256,
  size: paper.size,
  mediaType: paper.mediaType,
  title: paper.title,
}

export function received(at: number): Command {
  return {
    type: 'receive',
    channel: 'mail',
    receivedAt: new Date(at).toISOString(),
    servedAt: new Date(at - 4 * MINUTE).toISOString(),
    servedManner: 'mail',
    servedUncertain: false,
    entityServed: 'Quillfern Cloud, Inc.',
    documents: [reference],
    sender: {
      address: 'l.haskett@da.marlow-county.example',
      display: 'Marlow County DA',
      authenticated: true,
      summary: 'DKIM passes for da.marlow-county.example',
    },
    subject: 'Subpoena 26-SDT-04417',
    messageId: '<26@da.marlow-county.example>',
    duplicateOf: [],
  }
}

export const marlowContact = {
  id: 'c0ffee',
  holder: 'authority',
  value: '+1 202 555 0100',
  source: 'County switchboard, from the state bar’s list',
  checkedOn: '2026-11-02',
  since: '2026-11-02T09:00:00.000Z',
  people: 2,
} as const satisfies FoundContact
export const haskettKey: ReadKey = {
  role: 'officer',
  holder: 'off-haskett',
  key: 'age16u0sh43ruhstgr45ks64pyws2l27gpjyu8nvmgttxvsnlzh82s0sgtr3t6',
  fingerprint: 'initial gaze shop snake limb trend clog detect',
}

export const senderChecks = [
  { name: 'DKIM', result: 'pass', detail: 'The mail is signed by da.marlow-county.example.' },
  { name: 'Domain', result: 'pass', detail: 'The domain stands in the directory entry.' },
  { name: 'First contact', result: 'warn', detail: 'This officer has not written to us before.' },
] as const

/** What each step of the road is left by. `lines` of the law and of the decision depend on the accounts matched. */
const onward: Partial<Record<Step, (d: Demand) => readonly [Actor, Command][]>> = {
  confirm_facts: () => [[people.mara, { type: 'confirm_facts', facts, changed: ['instrument'] }]],
  authenticate: () => [
    [
      people.mara,
      {
        type: 'authenticate',
        authority: 'auth-marlow',
        officer: 'off-haskett',
        checks: senderChecks,
        callbackNeeded: true,
      },
    ],
  ],
  callback: () => [
    [
      people.jonas,
      {
        type: 'record_callback',
        contact: marlowContact,
        inPapers: false,
        outcome: 'confirmed',
        spokeWith: 'R. Haskett',
        keys: [haskettKey],
        note: 'Haskett read the eight words.',
      },
    ],
  ],
  lookup: d => (d.lookup ? [[gate, matched(d.lookup.id)]] : [[people.mara, lookup]]),
  assess: d => [[people.mara, withPlayed(d, assessment(d))]],
  determine: d => [[people.jonas, determination(d)]],
  read_secrecy: d => [[people.mara, readingFor(d)]],
  confirm_secrecy: d => [
    [
      people.jonas,
      { type: 'confirm_secrecy', matter: d.matters.find(m => m.reading && !m.readingConfirmedBy)?.id ?? '' },
    ],
  ],
  notify: d => [[people.mara, noticeFor(d)]],
  window: d => {
    const m = d.matters.find(x => x.notice && !x.answer)
    return [[{ kind: 'tenant', id: 'contact-1', tenant: m?.tenant ?? '' }, answered(d)]]
  },
  decide_objection: d => [
    [
      people.jonas,
      {
        type: 'decide_objection',
        matter: d.matters[0]?.id ?? '',
        decision: 'overruled',
        reason: 'The order names the account and the period.',
      },
    ],
  ],
  approve_exception: d => [
    [
      people.elif,
      {
        type: 'approve_redirect_exception',
        matters: d.matters.filter(m => m.redirectException && !m.exceptionApprovedBy).map(m => m.id),
      },
    ],
  ],
  prepare: d => [[people.mara, authorisationFor(d)]],
  sign: d => [
    [
      d.authorisation?.signatures.length === 0 ? people.elif : people.tomas,
      { type: 'sign_authorisation', digest: d.authorisation?.digest ?? '', assertion: {} },
    ],
  ],
  collect: d => [[gate, collected(d)]],
  certify: () => [
    [
      people.ingrid,
      { type: 'sign_certificate', document: { ...reference, id: 'cert' }, statement: 'I certify.' },
    ],
  ],
  seal: d => [
    [
      gate,
      {
        type: 'record_sealed',
        digest: d.authorisation?.digest ?? '',
        sha256: 'c'.repeat(64),
        manifestRoot: 'd'.repeat(64),
        size: 48_128,
        items: 17,
        file: 'f3b1.age',
      },
    ],
  ],
  release: d => [[gate, { ...released, digest: d.authorisation?.digest ?? '' }]],
  download: () => [
    [
      { kind: 'officer', id: 'off-haskett', authority: 'auth-marlow' },
      { type: 'confirm_download', sha256: 'c'.repeat(64) },
    ],
  ],
  close: () => [[people.jonas, { type: 'close', outcome: 'complied_in_part', process: 'us.subpoena.state' }]],
}

/** Of the authorisation whose digest is added. */
export const released = {
  type: 'record_released',
  sha256: 'c'.repeat(64),
  expiresAt: new Date(START + 14 * 1440 * MINUTE).toISOString(),
} as const

/** Walks the road until the step given is the next one. */
export function walkTo(step: Step, id: string, ref: string, at = START): Stream {
  const stream = new Stream(id, ref, at)
  must(stream, system, received(at), at)
  return walkOn(stream, step)
}

/** The same for a demand that is on its way. */
export function walkOn(stream: Stream, step: Step): Stream {
  for (let i = 0; i < 60; i++) {
    const d = stream.state!
    const next = nextStep(d, new Date(stream.at).toISOString()).step
    if (next === step && !(step === 'lookup' && d.lookup)) return stream
    const leave = onward[next]
    if (!leave) throw new Error(`the road ends at ${next} before ${step}`)
    for (const [actor, command] of leave(d)) must(stream, actor, command)
  }
  throw new Error(`${step} was not reached`)
}

export function must(stream: Stream, actor: Actor, command: Command, at?: number): void {
  const no = at === undefined ? stream.take(actor, command) : stream.take(actor, command, at)
  if (no) throw new Error(`${command.type}: ${no.detail}`)
}

const lookup: Command = { type: 'request_lookup', lookup: JSON.stringify({ id: 'look-1' }), assertion: {} }

export function matched(lookupId: string): Command {
  const [first, second] = facts.asks
  return {
    type: 'record_lookup',
    lookupId,
    accounts: [
      {
        identifier: first!.identifiers[0]!,
        tenant: 'oostvaart-bv',
        places: [{ source: 'mail', account: 'u-20117', categories: ['subscriber', 'content_stored'] }],
      },
      {
        identifier: second!.identifiers[0]!,
        tenant: 'waterschap-delfmond',
        places: [{ source: 'vpn', account: 'v-5512', categories: ['traffic'] }],
      },
    ],
    unmatched: [],
    tenants: [
      { id: 'oostvaart-bv', kind: 'enterprise' },
      { id: 'waterschap-delfmond', kind: 'public_sector' },
    ],
    answer: 'as the gate signed it',
  }
}

/** What the real law answers to the paper, on the day of the tests. */
export function assessment(d: Demand): Command {
  return assess(d, asking(TODAY))
}

/** Beside the real answers, challenges and a conflict of every kind that the desk shows. */
function withPlayed(d: Demand, command: Command): Command {
  if (command.type !== 'record_assessment') return command
  const played = answersOn(d)
  const answer = Object.fromEntries(
    Object.entries(command.answer ?? {}).map(([line, one]) => [
      line,
      {
        ...one,
        challenges: [...(played[line]?.challenges ?? []), ...one.challenges],
        customerChallenges: played[line]?.challenges ?? [],
        conflicts: [...one.conflicts, ...(played[line]?.conflicts ?? [])],
      },
    ]),
  )
  return { ...command, answer }
}

function determination(d: Demand): Command {
  const lines = openLines(d).map((line): LineDecision => {
    const period = facts.asks.find(a => a.id === line.ask)?.period ?? null
    if (line.category === 'content_stored')
      return {
        ...line,
        decision: 'reject',
        ground: 'process_does_not_reach_category',
        cite: '18 U.S.C. § 2703(a)',
        reason: 'A subpoena does not reach the contents of mail.',
        period: null,
        wouldSuffice: ['us.warrant.2703'],
      }
    if (line.category === 'traffic')
      return {
        ...line,
        decision: 'reject',
        ground: 'process_does_not_reach_category',
        cite: '18 U.S.C. § 2703(c)(1)',
        reason: 'These records need a court order.',
        period: null,
        wouldSuffice: ['us.order.2703d'],
      }
    return {
      ...line,
      decision: 'comply',
      ground: 'required_by_law',
      cite: '18 U.S.C. § 2703(c)(2)',
      reason: 'The subpoena reaches these records.',
      period,
      wouldSuffice: [],
    }
  })
  return {
    type: 'determine',
    lines,
    redirectException: {
      ground: 'agency_states_redirect_would_harm',
      note: 'Haskett wrote on 25 November that the suspect administers the account.',
    },
    notChallenged: 'The subpoena is narrow, dated and reaches only basic records.',
  }
}

/** The paper only requests silence, which is no prohibition. */
function readingFor(d: Demand): Command {
  return {
    type: 'read_secrecy',
    matter: d.matters.find(m => !m.reading)?.id ?? '',
    secrecy: facts.secrecy,
    passages: [{ document: paper.id, page: 2, text: facts.secrecy.passage ?? '' }],
    note: 'A request only.',
  }
}

function noticeFor(d: Demand): Command {
  const m = d.matters.find(x => !x.notice && !x.secrecy)
  return {
    type: 'send_notice',
    matter: m?.id ?? '',
    copy: { ...reference, id: `copy-${m?.id}` },
    letter: {
      id: `letter-${m?.id}`,
      kind: 'notice',
      to: 'tenant',
      subject: 'A demand for your data',
      document: null,
      messageId: '<n@quillfern.example>',
    },
    contact: 'contact-1',
    windowEndsAt: new Date(START + 3600 * MINUTE).toISOString(),
    code: 'harbour-lantern',
  }
}

/** The first tenant objects, the second has nothing against it. */
function answered(d: Demand): Command {
  const m = d.matters.find(x => x.notice && !x.answer)
  const first = m?.id === d.matters[0]?.id
  return {
    type: 'answer_notice',
    matter: m?.id ?? '',
    answer: first ? 'objects' : 'no_objection',
    text: first ? 'The account is our works council’s.' : '',
  }
}

/** Not in the gate's format: nothing is collected here, the desk shows only the digest's words. */
export function authorisationFor(d: Demand): CommandOf<'prepare_authorisation'> {
  const canonical = JSON.stringify({
    v: 'mock',
    demand: d.reference,
    at: d.version,
    recipients: [haskettKey],
  })
  return {
    type: 'prepare_authorisation',
    authorisation: canonical,
    digest: createHash('sha256').update(canonical).digest('hex'),
    lines: d.lines.filter(l => l.decision === 'comply'),
    expiresAt: new Date(START + 3 * 1440 * MINUTE).toISOString(),
  }
}

export function collected(d: Demand): Command {
  return {
    type: 'record_collection',
    digest: d.authorisation?.digest ?? '',
    collection: 'c1',
    parts: [
      { part: '1a', items: 1, bytes: 812 },
      { part: '2a', items: 16, bytes: 40_022 },
    ],
    quarantined: 2,
    duplicates: 1,
    startedAt: new Date(START).toISOString(),
    endedAt: new Date(START + MINUTE).toISOString(),
  }
}
