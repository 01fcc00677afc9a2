// The road of one demand through `execute` on a real database, for tests of what the database holds and refuses.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Command, CommandOf } from '../src/domain/registry/command.ts'
import { type Demand, openLines } from '../src/domain/registry/state.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { isRefusal } from '../src/kernel/refusal.ts'
import { type Done, execute, type Wish } from '../src/store/demand/execute.ts'
import type { Store } from '../src/store/store.ts'
import { officerKey } from './call-back.ts'
import {
  at,
  callback,
  cast,
  certify,
  close,
  collected,
  NOW,
  openly,
  type Place,
  pass,
  places,
  prepare,
  readSecrecy,
  recordLookup,
  released,
  sealed,
  sendNotice,
} from './given.ts'
import { assessed, comply, determine, facts, paper, receive, reject } from './papers/papers.ts'

export type Trip = {
  /** Whose accounts the paper names: account to tenant of the seeded directory. */
  readonly accounts: Readonly<Record<string, string>>
  readonly receive: CommandOf<'receive'>
  /** Other commands at some places. */
  readonly instead: Partial<Record<Place, (d: Demand) => readonly (readonly [Actor, Command])[]>>
}

/** A step that must be allowed. */
export async function act(
  store: Store,
  by: Actor,
  demandId: string | null,
  command: Command,
  more: Partial<Wish> = {},
): Promise<Done> {
  const done = await execute(store, by, { demandId, command, ...more })
  assert.ok(!isRefusal(done), `${command.type} was refused: ${JSON.stringify(done)}`)
  return done
}

/** Everything up to and including a step; each tenant is told and answers by itself. */
export async function travel(store: Store, to: Place, trip: Partial<Trip> = {}): Promise<Demand> {
  const paperHash = createHash('sha256').update(store.newId()).digest('hex')
  const own = {
    ...receive(NOW),
    documents: [{ ...paper, sha256: paperHash }],
    messageId: `${store.newId()}@a.example`,
  }
  const whole: Trip = { accounts: { 'anna@acme.example': 'acme' }, receive: own, instead: {}, ...trip }
  let { demand } = await act(store, cast.mail, null, whole.receive)
  for (const place of places.slice(1, places.indexOf(to) + 1))
    for (const [by, command] of whole.instead[place]?.(demand) ?? steps[place](demand, whole))
      demand = (await act(store, by, demand.id, command)).demand
  return demand
}

/** Of the demand's one authorisation. */
export function digestFor(d: Demand): string {
  return createHash('sha256').update(d.id).digest('hex')
}

type Steps = Record<Place, (d: Demand, trip: Trip) => readonly (readonly [Actor, Command])[]>

const tenantActor = (tenant: string): Actor => ({ kind: 'tenant', id: `${tenant}-admin`, tenant })
const lookup = (d: Demand) => `lookup-${d.id}`
const sign = (d: Demand): Command => ({ type: 'sign_authorisation', digest: digestFor(d), assertion: {} })
const packageOf = (d: Demand) => createHash('sha256').update(`package ${d.id}`).digest('hex')

const steps: Steps = {
  received: () => [],
  confirmed: (_, t) => [
    [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(t.accounts)), changed: [] }],
  ],
  authenticated: () => [[cast.mara, pass()]],
  called: () => [[cast.carl, callback('confirmed')]],
  asked: d => [
    [cast.mara, { type: 'request_lookup', lookup: JSON.stringify({ id: lookup(d) }), assertion: {} }],
  ],
  matched: (d, t) => [[cast.gate, { ...recordLookup(t.accounts), lookupId: lookup(d) } as Command]],
  assessed: d => [[cast.mara, assessed(openLines(d))]],
  determined: d => [
    [
      cast.mara,
      determine(
        openLines(d).map(l =>
          l.category === 'subscriber' && l.account ? comply(l.account) : reject(l.account, l.category),
        ),
      ),
    ],
  ],
  excepted: d => {
    const matters = d.matters.filter(m => m.redirectException && !m.exceptionApprovedBy).map(m => m.id)
    return matters.length > 0 ? [[cast.carl, { type: 'approve_redirect_exception', matters }]] : []
  },
  read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, openly)] as const),
  secondRead: d => d.matters.map(m => [cast.carl, { type: 'confirm_secrecy', matter: m.id }] as const),
  notified: d => d.matters.map(m => [cast.mara, notice(m.id)] as const),
  answered: d =>
    d.matters
      .filter(m => m.notice)
      .map(m => [
        tenantActor(m.tenant),
        { type: 'answer_notice', matter: m.id, answer: 'no_objection', text: '' },
      ]),
  prepared: d => [
    [
      cast.mara,
      {
        ...prepare(
          d.lines.filter(l => l.decision === 'comply'),
          at(200),
        ),
        authorisation: JSON.stringify({ scope: scopeOf(d), recipients: [officerKey] }),
        digest: digestFor(d),
      } as Command,
    ],
  ],
  signedOnce: d => [[cast.ada, sign(d)]],
  authorised: d => [[cast.bo, sign(d)]],
  collected: d => [
    [
      cast.gate,
      {
        ...collected(`c-${d.id}`, digestFor(d)),
        parts: scopeOf(d).map(p => ({ part: p.part, items: 1, bytes: 10 })),
      } as Command,
    ],
  ],
  certified: () => [[cast.cem, certify]],
  sealed: d => [[cast.gate, sealed(digestFor(d), packageOf(d))]],
  released: d => [[cast.gate, released(digestFor(d), packageOf(d))]],
  downloaded: d => [[cast.officer, { type: 'confirm_download', sha256: packageOf(d) }]],
  closed: () => [[cast.mara, close]],
}

function scopeOf(d: Demand) {
  return d.accounts.flatMap((a, i) =>
    a.places.map(p => ({ part: `1${i}`, source: p.source, account: p.account })),
  )
}

function notice(matter: string): Command {
  const command = sendNotice(matter)
  if (command.type !== 'send_notice') throw new Error('a notice')
  const id = `${matter}-notice`
  return { ...command, letter: { ...command.letter, id, messageId: `${id}@provider.example` } }
}
