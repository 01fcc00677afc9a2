// The demands of the mock desk: one where the road stops at each step, and those that leave the road.
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import { type Step, steps } from '../../src/domain/turn/step.ts'
import { broughtTenant, importOpen } from '../import-open.ts'
import { challengedDemands } from './challenges.ts'
import { decidedAgain } from './decided-again.ts'
import { laneDemands } from './lanes.ts'
import { lifecycleDemands } from './lifecycle.ts'
import { filedStray } from './mock-commands.ts'
import { facts } from './paper.ts'
import { assessment, must, people, received, released, START, Stream, walkOn, walkTo } from './road.ts'
import { untold } from './untold.ts'

/** Steps that the road does not come by; their demands are made below. */
const offTheRoad: readonly Step[] = [
  'confirm_not_demand',
  'confirm_told',
  'verify_consent',
  'record_danger',
  'confirm_emergency',
  'follow_up',
  'log',
  'preserve',
  'keep',
  'redirect_letter',
  'redirect_answer',
  'end_hold',
  'note_hold_end',
  'check_docket',
  'read_message',
  'undelivered',
  'secrecy_extension',
  'post_notice',
  'note_answer',
  'await_clearance',
  'confirmation',
  'ask_extension',
  'decide_production',
  'challenge',
  'end_secrecy',
  'confirm_secrecy_end',
  'confirm_secrecy_extension',
  'confirm_allowed_contact',
  'tell_allowed_contact',
  'late_release',
  'question',
  'settle_lane',
  'told_again',
  'reseal',
  'done',
]

/** One demand per step (`d-<step>`). */
export function sampleDemands(): Stream[] {
  const refs: Partial<Record<Step, string>> = {
    confirm_facts: 'D-93XA',
    determine: 'D-7KQ4',
    notify: 'D-2MPL',
    collect: 'D-H4TZ',
  }
  const onTheRoad = steps.flatMap((step, i) => {
    const reference = refs[step] ?? `D-${(i * 7919 + 30011).toString(36).toUpperCase().slice(-4)}`
    return offTheRoad.includes(step) ? [] : [walkTo(step, `d-${step}`, reference)]
  })
  return [
    ...onTheRoad,
    ...lifecycleDemands(),
    releasedLate(),
    lostKey(),
    ...challengedDemands(),
    ...laneDemands(),
    untold(),
    decidedAgain(),
    inQuestion(),
    asked(),
    filedAway(),
    toldThere(),
    filedElsewhere(),
  ]
}

/** One person took it for an advertisement; another looks at it once more. */
function filedAway(): Stream {
  const stream = walkTo('confirm_facts', 'd-confirm_not_demand', 'D-W5AD')
  must(stream, people.jonas, {
    type: 'file_as_not_demand',
    reason: 'advertisement',
    note: 'An offer of storage.',
  })
  return stream
}

/** Answered in another system, whose record says that the one tenant was told and the other is the authority's to tell. */
function toldThere(): Stream {
  const stream = new Stream('d-confirm_told', 'D-T0LD', START)
  const brought = importOpen({ status: 'answered', outcome: 'complied', facts, holds: [] })
  const identifiers = facts.asks.flatMap(a => a.identifiers)
  must(stream, people.mara, {
    ...brought,
    tenants: [
      broughtTenant({
        id: 'stadt',
        identifiers: identifiers.slice(0, 1),
        toldAt: '2026-11-12T00:00:00.000Z',
      }),
      broughtTenant({ id: 'acme', identifiers: identifiers.slice(1), tells: 'authority' }),
    ],
  })
  return stream
}

/** It answers a demand that is here; another person looks at it once more. */
function filedElsewhere(): Stream {
  const stream = walkTo('confirm_facts', 'd-filed_stray', 'D-5TRY')
  const to = { demand: 'd-determine', reference: 'D-7KQ4' }
  must(stream, people.jonas, filedStray(stream.state!, to, 'It quotes our letter of Monday.'))
  return stream
}

/** Counsel asks the authority which of two mailboxes is meant. */
function asked(): Stream {
  const stream = walkTo('determine', 'd-question', 'D-Q35T')
  const question = 'The paper names two mailboxes and one period: which of them is meant?'
  must(stream, people.jonas, { type: 'ask_authority', question })
  return stream
}

/** A silence by court order, a foreign law that may be broken, and a fact that the law asks for and nobody stated. */
function inQuestion(): Stream {
  const stream = walkTo('determine', 'd-in_question', 'D-Q8AW')
  const { scope: _, ...known } = facts.answers
  const answers = { ...known, data_location: 'NL', foreign_law_conflict: 'GDPR article 48' }
  const secrecy = {
    ...facts.secrecy,
    kind: 'court_order' as const,
    instrument: 'us.order.nondisclosure_2705b',
    from: '2026-11-19',
    until: '2027-02-17',
  }
  must(stream, people.mara, {
    type: 'confirm_facts',
    facts: { ...facts, answers, secrecy },
    changed: ['answers.scope', 'secrecy.kind'],
  })
  must(stream, people.mara, assessment(stream.state!))
  return stream
}

function releasedLate(): Stream {
  const stream = walkTo('release', 'd-late_release', 'D-8LTR')
  const digest = stream.state?.authorisation?.digest ?? ''
  const reason = 'The account is another.'
  must(stream, people.jonas, { type: 'revoke_authorisation', digest, reason })
  must(stream, people.gate, { ...released, digest })
  return stream
}

/** The officer who was to open it lost their key, and read another on the telephone. */
function lostKey(): Stream {
  const stream = walkTo('download', 'd-reseal', 'D-K3YL')
  const officer = { kind: 'officer', id: 'off-haskett', authority: 'auth-marlow' } as const
  must(stream, officer, { type: 'report_lost_key', sha256: released.sha256 })
  return walkOn(stream, 'reseal')
}

/** One of many that only just arrived, for scrolling. */
export function arrived(i: number): Stream {
  const stream = new Stream(`many-${i}`, `D-M${String(i).padStart(4, '0')}`, START)
  stream.take({ kind: 'system', id: 'mail' }, received(START - i * 60_000))
  return stream
}

/** One that a stranger has filled with whatever they like. */
export function hostile(text: string): Stream {
  const stream = new Stream('hostile', 'D-HOST', START)
  const command = received(START) as CommandOf<'receive'>
  stream.take({ kind: 'system', id: 'mail' }, {
    ...command,
    subject: text,
    sender: { ...command.sender, display: text },
  } as Command)
  return stream
}
