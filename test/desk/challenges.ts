// Demands on which a challenge was filed.
import type { Command } from '../../src/domain/registry/command.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { copy } from '../given.ts'
import { entries } from './answers.ts'
import { must, people, type Stream, walkOn, walkTo } from './road.ts'

type Entry = (typeof entries)[number]

function filing(d: Demand, entry: Entry | undefined, more: Partial<Command>): Command {
  return {
    type: 'file_challenge',
    challengeKind: 'motion_to_quash_or_modify',
    about: 'production',
    matters: d.matters.map(m => m.id),
    forum: entry?.forum ?? '',
    filedOn: '2026-11-25',
    deadline: null,
    law: entry ? { kind: entry.kind, cite: entry.cite } : null,
    document: {
      id: 'filed-1',
      name: 'filed',
      sha256: '9'.repeat(64),
      size: 90_112,
      mediaType: 'application/pdf',
      title: 'motion.pdf',
    },
    note: 'Sent by the court’s electronic filing.',
    ...more,
  } as Command
}

/** One suspended by statute, one that falls due unsuspended, one of a secrecy that was granted. */
export function challengedDemands(): Stream[] {
  const suspended = walkTo('prepare', 'd-challenge', 'D-C0RT')
  must(suspended, people.jonas, filing(suspended.state!, entries[1], { challengeKind: 'motion_2703h' }))
  const due = walkTo('assess', 'd-decide_production', 'D-DUE2')
  // Due tomorrow: nothing suspends it, so it is counsel's now.
  const facts = { ...due.state!.facts!, dueAt: '2026-11-26T22:00:00.000Z' }
  must(due, people.mara, { type: 'confirm_facts', facts, changed: ['dueAt'] })
  walkOn(due, 'prepare')
  must(due, people.jonas, filing(due.state!, entries[0], {}))
  must(suspended, people.jonas, extended(suspended.state!))
  must(suspended, people.jonas, hearing(suspended.state!))
  return [suspended, due, lifted(), saidToHaveEnded(), saidToBeLonger(), allowed(false), allowed(true)]
}

function extended(d: Demand): Command {
  const matters = d.matters.map(m => m.id)
  return {
    type: 'record_extension',
    matters,
    until: '2026-12-10T22:00:00.000Z',
    grantedBy: 'L. Haskett, mail of 24 November',
    document: null,
  }
}

function hearing(d: Demand): Command {
  return {
    type: 'record_challenge_step',
    challenge: d.challenges[0]?.id ?? '',
    step: 'hearing_set',
    on: '2026-12-15',
    result: null,
    document: null,
    note: 'Order of the court, docket entry 9.',
  }
}

/** Silent until May of next year. */
function silent(id: string, reference: string): { stream: Stream; matter: string } {
  const stream = walkTo('read_secrecy', id, reference)
  const matter = stream.state!.matters[0]?.id ?? ''
  const secrecy = {
    kind: 'court_order',
    instrument: 'us.order.nondisclosure_2705b',
    passage: null,
    from: null,
    until: '2027-05-01',
  } as const
  must(stream, people.mara, { type: 'read_secrecy', matter, secrecy, passages: [], note: 'For a year.' })
  must(stream, people.jonas, { type: 'confirm_secrecy', matter })
  return { stream, matter }
}

/** One of counsel said that the silence of two orders ended, with the paper that lifts them. */
function saidToHaveEnded(): Stream {
  const { stream, matter } = silent('d-confirm_secrecy_end', 'D-GAG2')
  const secrecy = {
    kind: 'court_order',
    instrument: 'us.order.nondisclosure_2705b',
    passage: null,
    from: null,
    until: '2027-08-01',
  } as const
  must(stream, people.mara, { type: 'read_secrecy', matter, secrecy, passages: [], note: 'A second one.' })
  must(stream, people.jonas, { type: 'confirm_secrecy', matter })
  const note = 'The clerk of the court called: vacated on 24 November, docket 26-mj-114.'
  must(stream, people.jonas, { type: 'end_secrecy', matter, why: 'lifted', note, document: copy })
  return stream
}

/** The clerk called: one of counsel said that a longer silence was asked for, without a paper. */
function saidToBeLonger(): Stream {
  const { stream, matter } = silent('d-confirm_secrecy_extension', 'D-GAG3')
  const filed = { step: 'filed', on: '2026-11-24', note: 'The clerk read entry 7 on the telephone.' } as const
  must(stream, people.jonas, { type: 'record_secrecy_extension', matter, ...filed, document: null })
  return stream
}

/** Silent, and the authority allows one person to be told: said by one of counsel, or confirmed. */
function allowed(confirmed: boolean): Stream {
  const { stream, matter } = silent(
    confirmed ? 'd-tell_allowed_contact' : 'd-confirm_allowed_contact',
    confirmed ? 'D-GAG5' : 'D-GAG4',
  )
  const note = 'L. Haskett, letter of 24 November.'
  must(stream, people.jonas, { type: 'allow_contact', matter, contact: 'contact-1', note, document: copy })
  if (!confirmed) return stream
  must(stream, people.elif, { type: 'confirm_allowed_contact', matter, allows: true, note: '' })
  return stream
}

function lifted(): Stream {
  const stream = walkTo('read_secrecy', 'd-end_secrecy', 'D-GAG1')
  const matter = stream.state!.matters[0]?.id ?? ''
  const order = {
    kind: 'court_order',
    instrument: 'us.order.nondisclosure_2705b',
    passage: null,
    from: null,
  } as const
  must(stream, people.mara, {
    type: 'read_secrecy',
    matter,
    secrecy: { ...order, until: '2027-05-01' },
    passages: [],
    note: 'An order for a year.',
  })
  must(stream, people.jonas, { type: 'confirm_secrecy', matter })
  must(
    stream,
    people.jonas,
    filing(stream.state!, entries[2], {
      challengeKind: 'challenge_2705b',
      about: 'secrecy',
      matters: [matter],
    }),
  )
  must(stream, people.jonas, {
    type: 'record_challenge_step',
    challenge: stream.state!.challenges[0]?.id ?? '',
    step: 'ruling',
    on: '2026-11-25',
    result: 'granted',
    document: null,
    note: 'Order of the magistrate judge, docket 26-mj-114.',
  })
  return stream
}
