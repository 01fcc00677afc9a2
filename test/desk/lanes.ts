// Demands in the lanes: an emergency at each of its steps, a consent that waits for its verification, one for named people.

import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import { type Demand, openLines } from '../../src/domain/registry/state.ts'
import { facts } from './paper.ts'
import {
  assessment,
  authorisationFor,
  must,
  people,
  received,
  START,
  Stream,
  walkOn,
  walkTo,
} from './road.ts'

const MINUTE = 60_000
const asked = { ...facts, instrument: 'us.emergency.disclosure', body: 'police', dueAt: null }

export const danger: CommandOf<'record_danger'> = {
  type: 'record_danger',
  danger: 'death',
  who: 'A girl of nine years, Lena M.',
  what: 'Taken from her school in Marlow at noon by a man who had written to her from this account.',
  imminence: 'within_hours',
  whyNow: 'He wrote that she would not see the evening. A court would sit tomorrow.',
  help: 'locate_person',
  howItHelps: 'The subscriber’s address may be where he holds her.',
  minimum: [
    {
      category: 'subscriber',
      reason: 'Name and address of the man.',
      identifiers: facts.asks.flatMap(a => a.identifiers.map(i => i.value)),
      period: { from: '2025-10-01T04:00:00.000Z', to: '2026-11-19T05:00:00.000Z' },
    },
  ],
  content: null,
}

const call: Command = {
  type: 'confirm_emergency',
  supervisor: 'Lt. Miriam Okafor',
  contact: 'Switchboard +1 202 555 0100',
  outcome: 'confirmed',
  note: 'She told of the girl and the school before I did.',
}

function emergency(id: string, reference: string): Stream {
  const stream = walkTo('confirm_facts', id, reference)
  must(
    stream,
    { kind: 'system', id: 'worker' },
    {
      type: 'mark_emergency',
      source: 'reader',
      voluntary: true,
      note: '',
    },
  )
  must(stream, people.mara, { type: 'confirm_facts', facts: asked, changed: ['instrument'] })
  return stream
}

/** Up to the call of the supervisor. */
function told(id: string, reference: string): Stream {
  const stream = emergency(id, reference)
  must(stream, people.mara, danger)
  return walkOn(stream, 'confirm_emergency')
}

/** Up to the law's answer: it permits, and counsel decides. */
function confirmed(id: string, reference: string): Stream {
  const stream = told(id, reference)
  must(stream, people.jonas, call)
  return walkOn(stream, 'determine')
}

const permitted = '18 USC 2702(b)(8), (c)(4)'

function decided(d: Demand): Command {
  const lines = openLines(d).map((line): LineDecision => {
    const period = facts.asks.find(a => a.id === line.ask)?.period ?? null
    return line.category === 'subscriber'
      ? {
          ...line,
          decision: 'comply',
          ground: 'voluntary_emergency',
          cite: permitted,
          reason: 'The law permits it in an emergency.',
          period,
          wouldSuffice: [],
        }
      : {
          ...line,
          decision: 'reject',
          ground: 'permitted_not_required',
          cite: permitted,
          reason: 'The law permits it and does not require it. We decline what no law requires.',
          period: null,
          wouldSuffice: ['us.warrant.2703'],
        }
  })
  return {
    type: 'determine',
    lines,
    redirectException: { ground: 'emergency', note: 'A life is in danger.' },
    notChallenged: 'Nothing compels us: there is nothing to challenge.',
  }
}

/** Released and closed: process has to follow. */
function followed(id: string, reference: string): Stream {
  const stream = confirmed(id, reference)
  must(stream, people.jonas, decided(stream.state!))
  walkOn(stream, 'prepare')
  const expiresAt = new Date(stream.at + 70 * MINUTE).toISOString()
  must(stream, people.mara, { ...authorisationFor(stream.state!), expiresAt } as Command)
  walkOn(stream, 'close')
  must(stream, people.jonas, { type: 'close', outcome: 'complied', process: 'other' })
  return stream
}

/** The first customer consents to what the law does not require. */
function consented(id: string, reference: string): Stream {
  const stream = walkTo('window', id, reference)
  const d = stream.state!
  const m = d.matters[0]!
  const identifier = d.accounts.find(a => a.matter === m.id)?.identifier.value ?? ''
  must(
    stream,
    { kind: 'tenant', id: 'contact-1', tenant: m.tenant },
    {
      type: 'answer_notice',
      matter: m.id,
      answer: 'consents',
      text: 'We want this to be found out.',
      scope: {
        items: [{ identifier, category: 'content_stored' }],
        from: '2026-09-01T00:00:00.000Z',
        to: '2026-11-01T00:00:00.000Z',
      },
    },
  )
  return stream
}

function restricted(id: string, reference: string): Stream {
  const stream = new Stream(id, reference, START)
  must(stream, people.jonas, {
    ...received(START),
    channel: 'desk',
    servedAt: new Date(START).toISOString(),
    subject: null,
    messageId: null,
    sender: { address: null, display: null, authenticated: false, summary: 'not by mail' },
    restricted: { people: ['jonas', 'mara'], paperKept: 'Safe of the general counsel, folder 7' },
  } as Command)
  return stream
}

/** It came by mail, and the reader suspected what it is: jonas is one of those who say so. */
function suspected(id: string, reference: string): Stream {
  const stream = walkTo('confirm_facts', id, reference)
  must(
    stream,
    { kind: 'system', id: 'worker' },
    { type: 'take_into_lane', how: 'reader', people: ['jonas', 'mara'], seenBy: ['mara'] },
  )
  return stream
}

export function laneDemands(): Stream[] {
  const answered = confirmed('d-emergency_decided', 'D-EM3R')
  must(answered, people.mara, assessment(answered.state!))
  return [
    emergency('d-record_danger', 'D-EM1D'),
    told('d-confirm_emergency', 'D-EM2C'),
    answered,
    followed('d-follow_up', 'D-EM4F'),
    consented('d-consent', 'D-C0NS'),
    restricted('d-restricted', 'D-NS10'),
    suspected('d-settle_lane', 'D-NS11'),
  ]
}
