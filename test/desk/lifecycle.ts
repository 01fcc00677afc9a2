// Demands at the steps of redirect, secrecy and notice that the road does not come by.

import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { Secrecy } from '../../src/domain/decision/facts.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import type { Letter } from '../../src/domain/registry/letter.ts'
import { copy } from '../given.ts'
import { keptOn } from './kept.ts'
import { assessment, must, people, START, type Stream, walkOn, walkTo } from './road.ts'

const letter = (kind: Letter['kind'], to: Letter['to'], id: string): Letter => ({
  id,
  kind,
  to,
  subject: 'Please ask the customer directly',
  document: null,
  messageId: `<${id}@quillfern.example>`,
})

const order: Secrecy = {
  kind: 'court_order',
  instrument: 'us.order.nondisclosure_2705b',
  passage: 'shall not notify any person',
  from: '2026-11-19',
  until: '2026-12-20',
}
const worker = { kind: 'system', id: 'worker' } as const
const clock = { kind: 'system', id: 'clock' } as const
const DAY = 86_400_000

/** One demand per step, by its id. */
export function lifecycleDemands(): Stream[] {
  return [
    ...redirected(),
    approving(),
    docket(),
    extensionFiled(),
    inPart(),
    again(),
    unreached(),
    asksTime(),
    chained(),
    hasFiled(),
    wroteByMail(),
    cut(),
    notified(),
    ...keeping(),
    lateOrder(),
    keptOn(false),
    keptOn(true),
  ]
}

function redirected(): Stream[] {
  const ids = [
    'preserve',
    'redirect_letter',
    'redirect_answer',
    'not_held',
    'being_held',
    'undelivered',
  ] as const
  return ids.map((step, i) => {
    const stream = walkTo('determine', `d-${step}`, `D-5RD${i}`)
    const lines = stream.state!.assessment!.lines.map(
      ({ ask, category, account }): LineDecision => ({
        ask,
        category,
        account,
        decision: 'redirect',
        ground: 'tenant_is_organisation',
        cite: 'promise 2',
        reason: 'Please ask the customer.',
        period: null,
        wouldSuffice: [],
      }),
    )
    must(stream, people.jonas, { type: 'determine', lines, redirectException: null, notChallenged: null })
    if (step === 'preserve') return stream
    const matters = stream.state!.matters.map(m => m.id)
    if (step === 'not_held' || step === 'being_held') {
      const hold = 'ab'.repeat(16)
      const until = '2027-02-23'
      must(stream, people.mara, { type: 'request_hold', hold, text: '{}', assertion: {}, matters, until })
      if (step === 'being_held') return stream
      const refusal = {
        digest: hold,
        code: 'source_cannot_hold',
        detail: 'A source cannot set data apart by itself.',
      }
      must(stream, { kind: 'gate', id: 'gate' }, { type: 'record_gate_refusal', ...refusal })
      return stream
    }
    const where = 'mail store, copied as it stands, ticket 4711'
    must(stream, people.ingrid, { type: 'record_preservation', matters, where, until: null, note: '' })
    if (step === 'redirect_letter') return stream
    must(stream, people.mara, {
      type: 'record_letter',
      matter: null,
      letter: {
        ...letter('redirect', 'authority', 'redirect'),
        address: 'l.haskett@da.marlow-county.example',
      },
    })
    if (step === 'undelivered') {
      must(stream, worker, {
        type: 'record_undelivered',
        kind: 'redirect',
        about: '',
        letter: 'redirect',
        why: 'refused',
        detail: '550 no such mailbox',
      })
      return stream
    }
    return walkOn(stream, 'redirect_answer')
  })
}

function approving(): Stream {
  return walkTo('approve_exception', 'd-approve_exception', 'D-3XCP')
}

/** Both tenants under this order. */
function silenced(id: string, ref: string, secrecy: Secrecy = order): Stream {
  const stream = walkTo('read_secrecy', id, ref)
  for (const m of stream.state!.matters) {
    const passages = [{ document: 'doc1', page: 2, text: 'shall not notify any person' }]
    must(stream, people.mara, { type: 'read_secrecy', matter: m.id, secrecy, passages, note: '' })
    must(stream, people.jonas, { type: 'confirm_secrecy', matter: m.id })
  }
  return stream
}

function docket(): Stream {
  const stream = silenced('d-check_docket', 'D-D0CK', { ...order, until: '2026-12-08' })
  const dueAt = '2026-11-25T12:00:00.000Z'
  for (const m of stream.state!.matters)
    must(stream, clock, { type: 'fire_clock', clock: `secrecy_warning:${m.id}`, dueAt }, Date.parse(dueAt))
  return stream
}

function extensionFiled(): Stream {
  const stream = silenced('d-secrecy_extension', 'D-3XTN')
  for (const m of stream.state!.matters) {
    const note = 'Docket 26-mc-114, entry 7'
    must(stream, people.jonas, {
      type: 'record_secrecy_extension',
      matter: m.id,
      step: 'filed',
      on: '2026-11-24',
      note,
      document: copy,
    })
    must(stream, people.jonas, {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: m.id,
      why: 'lifted',
    })
    must(stream, people.elif, { type: 'confirm_secrecy_end', matter: m.id, ends: true, note: '' })
    const found = { found: 'extended', where: 'Docket 26-mc-114, entry 9', note: '' } as const
    must(stream, people.mara, { type: 'check_docket', matter: m.id, ...found })
  }
  return stream
}

/** Who asks may not be told; the rest may. */
function inPart(): Stream {
  return silenced('d-notify_in_part', 'D-P4RT', { ...order, covers: ['agency'] })
}

function told(id: string, ref: string): Stream {
  return walkTo('window', id, ref)
}

/** The tenants were told of another paper than the one that counts. */
function again(): Stream {
  const stream = told('d-notify_again', 'D-4GA1')
  const facts = { ...stream.state!.facts!, reference: '26-GJ-0419-A' }
  must(stream, people.mara, { type: 'confirm_facts', facts, changed: ['reference'] })
  return walkOn(stream, 'notify')
}

function unreached(): Stream {
  const stream = told('d-post_notice', 'D-P0ST')
  const m = stream.state!.matters[0]!
  const bounced = (id: string): Command => ({
    type: 'record_delivery',
    matter: m.id,
    letter: id,
    status: 'bounced',
    detail: 'no such mailbox',
  })
  must(stream, worker, bounced(m.notice!.letter.id))
  must(stream, worker, {
    type: 'repeat_notice',
    matter: m.id,
    contact: 'contact-2',
    why: 'bounced',
    letter: letter('notice', 'tenant', 'second'),
  })
  must(stream, worker, bounced('second'))
  must(stream, worker, { type: 'escalate_notice', matter: m.id, why: 'unreached' })
  return stream
}

/** A reseller has nothing against it; the municipality behind it, put into the chain later, objects. */
function chained(): Stream {
  const stream = told('d-chain', 'D-CHA1')
  const m = stream.state!.matters[0]!
  const party = { role: 'controller', tenant: 'gemeente' } as const
  must(stream, worker, {
    type: 'repeat_notice',
    matter: m.id,
    contact: 'contact-3',
    why: 'joined',
    party,
    letter: letter('notice', 'tenant', 'joined'),
  })
  const reseller = { kind: 'tenant', id: 'contact-1', tenant: m.tenant } as const
  const behind = {
    kind: 'tenant',
    id: 'contact-3',
    tenant: 'gemeente',
    standsFor: [{ tenant: m.tenant, as: 'controller' }],
  } as const
  must(stream, reseller, { type: 'answer_notice', matter: m.id, answer: 'no_objection', text: '' })
  must(stream, behind, {
    type: 'answer_notice',
    matter: m.id,
    answer: 'objects',
    text: 'These are records of our citizens; the reseller cannot speak for us.',
  })
  return stream
}

function asksTime(): Stream {
  const stream = told('d-note_answer', 'D-T1ME')
  const m = stream.state!.matters[0]!
  const tenant = { kind: 'tenant', id: 'contact-1', tenant: m.tenant } as const
  must(stream, tenant, {
    type: 'answer_notice',
    matter: m.id,
    answer: 'needs_time',
    text: 'Our works council meets on Thursday.',
  })
  return stream
}

/** It went to court itself; another motion of it was recorded before. */
function hasFiled(): Stream {
  const stream = told('d-tenant_challenge', 'D-M0TN')
  const m = stream.state!.matters[0]!
  const tenant = { kind: 'tenant', id: 'contact-1', tenant: m.tenant } as const
  must(stream, people.jonas, {
    type: 'file_challenge',
    party: 'tenant',
    challengeKind: 'motion_to_quash_or_modify',
    about: 'production',
    matters: [m.id],
    forum: 'US district court, Western District of Texas',
    filedOn: '2026-11-25',
    deadline: null,
    law: null,
    document: null,
    note: 'Its counsel called.',
  })
  must(stream, tenant, {
    type: 'answer_notice',
    matter: m.id,
    answer: 'has_filed',
    text: 'We have moved for a stay, too.',
  })
  return stream
}

/** It has no passkey: it answers the letter by mail, and no machine knows what the mail says. */
function wroteByMail(): Stream {
  const stream = told('d-read_message', 'D-MA1L')
  const attached = { id: 'objection', name: 'objection', title: 'objection of the works council.pdf' }
  must(stream, worker, {
    type: 'file_reply',
    receivedAt: new Date(START).toISOString(),
    documents: [{ ...stream.state!.received.documents[0]!, ...attached }],
    from: 'a.meyer@oostvaart.example',
    authenticated: true,
    subject: 'Re: A government demand for your data',
    text: 'We object: this account is our works council’s. Please tell us what you do.',
  })
  return stream
}

/** Served after the notice, with a paper of its own; a colleague has read it. */
function lateOrder(): Stream {
  const stream = told('d-late_order', 'D-L8RD')
  const document = {
    ...stream.state!.received.documents[0]!,
    id: 'order',
    name: 'order',
    title: 'order 26-mc-115.pdf',
  }
  const passages = [{ document: 'order', page: 2, text: 'shall not notify any person' }]
  const [m] = stream.state!.matters
  must(stream, people.jonas, {
    type: 'read_secrecy',
    matter: m!.id,
    secrecy: order,
    passages,
    note: '',
    document,
  })
  return stream
}

/** A European order that another authority was told of: told, its window over, and nothing leaves before its time. */
function notified(): Stream {
  const stream = walkTo('prepare', 'd-await_clearance', 'D-EP0C')
  const asked = assessment(stream.state!)
  if (asked.type !== 'record_assessment') throw new Error('an assessment')
  const due = new Date(stream.at + 10 * DAY).toISOString().slice(0, 10)
  const deadline = { rule: '10 days', due, steps: [], cite: 'Reg. (EU) 2023/1543 art 10(2)' }
  const answer = Object.fromEntries(
    Object.entries(asked.answer ?? {}).map(([line, one]) => [
      line,
      { ...one, actions: [...one.actions, 'hold_until_clearance_or_day_10'], deadline },
    ]),
  )
  must(stream, people.mara, { ...asked, answer })
  return stream
}

/** An order to keep: to be set apart, kept until its day, and about to be let go. */
function keeping(): Stream[] {
  return (['preserve_ordered', 'keep', 'keep_ends'] as const).map((step, i) => {
    const stream = walkTo('assess', `d-${step}`, `D-K33P${i}`)
    const asked = assessment(stream.state!)
    if (asked.type !== 'record_assessment') throw new Error('an assessment')
    const days = step === 'keep_ends' ? 3 : 60
    const until = new Date(stream.at + days * DAY).toISOString().slice(0, 10)
    const cite = 'Reg. (EU) 2023/1543 art 11(1)-(2)'
    const life = { id: 'eu.epoc_pr#life', rule: '60 days', due: until, steps: [], cite }
    const answer = Object.fromEntries(
      Object.entries(asked.answer ?? {}).map(([line, one]) => [line, { ...one, clocks: [life] }]),
    )
    const compelled = { outcome: 'sufficient', compulsion: 'required', act: 'preserve' } as const
    const told = asked.lines.map(l => ({ ...l, ...compelled }))
    must(stream, people.mara, { ...asked, answer, lines: told })
    const lines = told.map(
      ({ ask, category, account }): LineDecision => ({
        ask,
        category,
        account,
        decision: account === null ? 'no_data' : 'preserve',
        ground: account === null ? 'no_records_in_scope' : 'required_by_law',
        cite,
        reason: 'The order has these data kept.',
        period: null,
        wouldSuffice: [],
      }),
    )
    must(stream, people.mara, { type: 'determine', lines, redirectException: null, notChallenged: null })
    if (step === 'preserve_ordered') return stream
    const matters = stream.state!.matters.map(m => m.id)
    const where = 'mail store, copied as it stands, ticket 4712'
    must(stream, people.ingrid, { type: 'record_preservation', matters, where, until, note: '' })
    for (const matter of matters) {
      must(stream, people.mara, { type: 'read_secrecy', matter, secrecy: order, passages: [], note: '' })
      must(stream, people.jonas, { type: 'confirm_secrecy', matter })
    }
    return stream
  })
}

/** The term leaves less than was promised. */
function cut(): Stream {
  const stream = walkTo('assess', 'd-ask_extension', 'D-CUT1')
  const facts = { ...stream.state!.facts!, dueAt: new Date(stream.at + 6 * DAY).toISOString() }
  must(stream, people.mara, { type: 'confirm_facts', facts, changed: ['dueAt'] })
  for (const m of stream.state!.matters) {
    walkOn(stream, 'notify')
    must(stream, people.mara, {
      type: 'send_notice',
      matter: m.id,
      copy: stream.state!.received.documents[0]!,
      letter: letter('notice', 'tenant', `notice-${m.id}`),
      contact: 'contact-1',
      windowEndsAt: new Date(stream.at + 3 * DAY).toISOString(),
      promised: new Date(stream.at + 7 * DAY).toISOString(),
      code: '204117',
    })
  }
  return stream
}
