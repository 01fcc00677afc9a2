// Every promise of two people, tried by one who has every role: refused. By another: allowed.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  callback,
  cast,
  certify,
  collected,
  copy,
  DIGEST,
  gagged,
  given,
  MATTER,
  NOW,
  pass,
  play,
  prepare,
  readSecrecy,
  released,
  revoke,
  roadTo,
  type Step,
  sealed,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { importOpen } from '../../../test/import-open.ts'
import { assessed, comply, determine, facts, receive, reject } from '../../../test/papers/papers.ts'
import { maySettle } from '../../desk-work/assign.ts'
import { mayEndTie } from '../../desk-work/ties.ts'
import { passkeyRecovery, refuseChange } from '../../directory/administration.ts'
import { authorityChange } from '../../directory/authority-entry.ts'
import { refuseOwnApproval } from '../../directory/own-wording.ts'
import { pinChange } from '../../directory/pin-keepers.ts'
import { looserPolicies } from '../../directory/policies.ts'
import { shorterTerms } from '../../directory/retention-terms.ts'
import { merger, newContact, newSourceKey } from '../../directory/tenant-changes.ts'
import { type Actor, roles } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { propose, refuseSecond, type TwoPeople } from '../../kernel/two-people.ts'
import { refuseLook } from '../notice/second-look.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { barredFrom } from './barred.ts'
import { type FourEyes, fourEyes } from './four-eyes.ts'
import type { Step as NextStep } from './step.ts'

const SOURCE = join(import.meta.dirname, '../..')
const all = (id: string): Actor => ({ kind: 'staff', id, roles, employment: 'employee' })
const one = all('one')
const other = all('other')

type Tried = { readonly same: unknown; readonly another: unknown; readonly state?: Demand | null }

/** The same command on the same past, by the one who did the first act and by another. */
function tried(past: readonly DemandEvent[], command: Command): Tried {
  const by = (actor: Actor) => given(past).when(command, { by: actor }).decided
  return { same: by(one), another: by(other), state: given(past).state }
}

/** The law has the controller told. */
function controllerNamed(): DemandEvent[] {
  const asked = assessed([{ account: 'acc1', category: 'subscriber' }])
  const notice = {
    ...{ value: 'required_now', until: null, whom: 'controller', by: 'provider' },
    ...{ cite: 'GDPR art 28(3)(a)', duties: [] },
  }
  const answer = Object.fromEntries(
    asked.lines.map(l => [lineKey(l), { notice, challenges: [], conflicts: [] }]),
  )
  const command = { ...asked, answer } as unknown as Command
  return roadTo('secondRead', { assessed: [[cast.mara, command]] })
}

/** Proposed by the one, and confirmed by the same and by another. */
function proposed(rule: TwoPeople): Tried {
  const open = propose(rule, { by: ['one'], takesTwo: true }, NOW)
  assert.ok(!isRefusal(open))
  return { same: refuseSecond(rule, open, 'one', NOW), another: refuseSecond(rule, open, 'other', NOW) }
}

const danger: Command = {
  type: 'record_danger',
  danger: 'death',
  who: 'a girl of nine years',
  what: 'Taken from school.',
  imminence: 'now',
  whyNow: 'He said that she would not see the evening.',
  help: 'locate_person',
  howItHelps: 'The address is where he may hold her.',
  minimum: [{ category: 'subscriber', reason: 'Name and address of the man.' }],
  content: null,
}
const marked: Step = [
  one,
  { type: 'mark_emergency', source: 'person', voluntary: true, note: 'By telephone.' },
]
const gag: Step[] = [
  [one, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' })],
  [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
]
const late = (by: Actor) => [
  ...play(
    [
      [by, prepare()],
      [cast.ada, sign],
      [cast.bo, sign],
      [cast.gate, collected()],
      [cast.cem, certify],
      [cast.gate, sealed()],
      [cast.carl, revoke],
      [cast.gate, released()],
    ],
    roadTo('answered'),
  ),
]
const person = { id: 'one', roles: ['analyst'], employment: 'employee', firm: null, active: true } as const

const scenarios: Record<keyof typeof fourEyes, () => Tried> = {
  not_demand: () =>
    tried(
      play(
        [[one, { type: 'file_as_not_demand', reason: 'advertisement', note: 'A newsletter.' }]],
        roadTo('received'),
      ),
      { type: 'confirm_not_demand', note: '' },
    ),
  callback: () =>
    tried(
      play(
        [
          [one, { ...receive(NOW), channel: 'desk' }],
          [cast.ines, { type: 'confirm_facts', facts: facts(['anna@acme.example']), changed: [] }],
          [cast.mara, pass()],
        ],
        [],
      ),
      callback('confirmed'),
    ),
  emergency: () =>
    tried(play([marked, [one, danger]], roadTo('called')), {
      type: 'confirm_emergency',
      supervisor: 'Lt. M. Okafor',
      contact: '+1 555 0100',
      outcome: 'confirmed',
      note: '',
    }),
  redirect_exception: () => {
    const exception = { ground: 'tenant_unreachable', note: 'Nobody answers.' } as const
    const wish = { ...determine([comply('acc1'), reject('acc1')]), redirectException: exception }
    return tried(play([[one, wish]], roadTo('assessed')), {
      type: 'approve_redirect_exception',
      matters: [MATTER],
    })
  },
  contact_told_again: () =>
    tried(
      play(
        [
          [
            one,
            {
              type: 'skip_contact',
              matter: MATTER,
              contact: 'contact',
              why: 'account_hijacked',
              note: 'A call.',
            },
          ],
        ],
        roadTo('excepted'),
      ),
      { type: 'tell_contact_again', matter: MATTER, contact: 'contact', note: 'They have it back.' },
    ),
  left_untold: () =>
    tried(
      play(
        [[one, { type: 'leave_untold', matter: MATTER, note: 'It cannot be reached.' }]],
        controllerNamed(),
      ),
      {
        ...(sendNotice(MATTER) as CommandOf<'send_notice'>),
        controller: 'untold',
      },
    ),
  second_reader: () =>
    tried(play([[one, readSecrecy(MATTER, gagged)]], roadTo('excepted')), {
      type: 'confirm_secrecy',
      matter: MATTER,
    }),
  secrecy_ended: () =>
    tried(play(gag, roadTo('excepted')), {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: MATTER,
      why: 'lifted',
    } as Command),
  told_there: () => {
    const past = play([[one, importOpen({ status: 'answered', outcome: 'complied', toldAt: NOW })]], [])
    const matter = given(past).state?.matters[0]?.id ?? ''
    return tried(past, { type: 'confirm_told', matter, found: 'as_recorded', note: 'Its letter.' })
  },
  secrecy_end_confirmed: () => {
    const asked = { type: 'end_secrecy', note: 'Order 7.', matter: MATTER, why: 'lifted' } as const
    const read: Step[] = [
      [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' })],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [one, asked],
    ]
    const wish = { type: 'confirm_secrecy_end', matter: MATTER, ends: true, note: '' } as const
    return tried(play(read, roadTo('excepted')), wish)
  },
  longer_secrecy: () => {
    const read: Step[] = [
      [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' })],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [
        one,
        {
          type: 'record_secrecy_extension',
          matter: MATTER,
          step: 'filed',
          on: '2026-11-23',
          note: 'The clerk called.',
          document: null,
        },
      ],
    ]
    const wish = { type: 'confirm_secrecy_extension', matter: MATTER, filed: true, note: 'Entry 7.' } as const
    return tried(play(read, roadTo('excepted')), wish)
  },
  allowed_contact: () => {
    const read: Step[] = [
      [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' })],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [
        one,
        { type: 'allow_contact', matter: MATTER, contact: 'contact1', note: 'The officer.', document: copy },
      ],
    ]
    const wish = { type: 'confirm_allowed_contact', matter: MATTER, allows: true, note: '' } as const
    return tried(play(read, roadTo('excepted')), wish)
  },
  approval: () => tried(play([[one, prepare()]], roadTo('answered')), sign),
  certificate: () =>
    tried(
      play(
        [
          [one, prepare()],
          [cast.ada, sign],
          [cast.bo, sign],
          [cast.gate, collected()],
        ],
        roadTo('answered'),
      ),
      certify,
    ),
  late_release: () => tried(late(one), { type: 'note_late_release', digest: DIGEST, note: 'Taken out.' }),
  unnamed: () => {
    const restricted = { people: ['one', 'other', 'third'], paperKept: 'The safe.' }
    const opened = play(
      [[one, { ...receive(NOW), channel: 'desk', documents: [], restricted } as Command]],
      [],
    )
    return tried(opened, { type: 'unname_person', person: 'one', note: 'Left the team.' })
  },
  recovery: () => proposed(passkeyRecovery),
  pin_change: () => proposed(pinChange),
  own_power: () => {
    const more = { ...person, roles: ['analyst', 'approver'] as const }
    const change = (by: string) => refuseChange(person, more, { by, administrators: ['one', 'other'] })
    return { same: change('one'), another: change('other') }
  },
  tie_ended: () => ({
    same: mayEndTie(one, { person: 'one' }),
    another: mayEndTie(other, { person: 'one' }),
  }),
  hand_over: () => {
    const state = { owner: 'one', closed: false, offer: { from: 'one', to: 'other' }, offeredBy: 'one' }
    const by = (actor: Actor) =>
      maySettle(actor, 'taken', state, { id: actor.id, roles, active: true, mayKnow: true })
    return { same: by(one), another: by(other) }
  },
  copy_by_hand: () => ({ same: refuseLook(one, 'one'), another: refuseLook(other, 'one') }),
  own_wording: () => ({
    same: refuseOwnApproval(one, ['one']),
    another: refuseOwnApproval(other, ['one']),
  }),
  authority_change: () => proposed(authorityChange),
  shorter_terms: () => proposed(shorterTerms),
  looser_policy: () => proposed(looserPolicies),
  new_contact: () => proposed(newContact),
  new_source_key: () => proposed(newSourceKey),
  merger: () => proposed(merger),
}

for (const [name, row] of Object.entries(fourEyes) as [keyof typeof fourEyes, FourEyes][])
  test(`${row.act} is refused to ${row.not}, and to nobody else (${row.promise})`, () => {
    const { same, another } = scenarios[name]()
    assert.ok(isRefusal(same), `${name}: one person alone did both`)
    assert.equal((same as Refusal).code, row.code)
    assert.ok(!isRefusal(another), `${name}: ${JSON.stringify(another)}`)
  })

/** The steps that are the second act and nothing else. */
const secondActs: Partial<Record<keyof typeof fourEyes, NextStep>> = {
  not_demand: 'confirm_not_demand',
  callback: 'callback',
  emergency: 'confirm_emergency',
  redirect_exception: 'approve_exception',
  second_reader: 'confirm_secrecy',
  told_there: 'confirm_told',
  secrecy_end_confirmed: 'confirm_secrecy_end',
  longer_secrecy: 'confirm_secrecy_extension',
  allowed_contact: 'confirm_allowed_contact',
  approval: 'sign',
  certificate: 'certify',
  late_release: 'late_release',
}

test('of an authorisation nobody signs twice either, who did not prepare it', () => {
  const { same, another, state } = tried(play([[one, sign]], roadTo('prepared')), sign)
  assert.ok(isRefusal(same) && same.code === 'same_person')
  assert.ok(!isRefusal(another))
  assert.ok(
    state && barredFrom(state, 'sign').includes('one') && !barredFrom(state, 'sign').includes('other'),
  )
})

test('such a step is not the turn of whom the rule refuses, and of everybody else of its role', () => {
  for (const [name, step] of Object.entries(secondActs) as [keyof typeof fourEyes, NextStep][]) {
    const { state } = scenarios[name]()
    assert.ok(state, name)
    const barred = barredFrom(state, step)
    assert.ok(barred.includes('one') && !barred.includes('other'), `${name}: ${barred}`)
    assert.deepEqual(barredFrom(state, 'prepare'), [], `${name}: another step is barred to nobody`)
  }
})

test('who read for secrecy of one customer confirms what another read of the next', () => {
  const d = given(play([[one, readSecrecy(MATTER, gagged)]], roadTo('excepted'))).state as Demand
  const [m] = d.matters
  assert.ok(m?.reading)
  const two = [m, { ...m, id: 'next', reading: { ...m.reading, by: 'other' } }]
  assert.deepEqual(barredFrom({ ...d, matters: two }, 'confirm_secrecy'), [])
})

test('after a misreading one person alone does not bring the notice out', () => {
  const past = play(
    [
      ...gag,
      [
        other,
        { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'misread' } as Command,
      ],
    ],
    roadTo('excepted'),
  )
  const m = given(past).state?.matters[0]
  assert.equal(m?.readingConfirmedBy, null)
  const again = play([[other, readSecrecy(MATTER, { ...gagged, kind: 'none', until: null })]], past)
  given(again).when({ type: 'confirm_secrecy', matter: MATTER }, { by: other }).then({ code: 'same_person' })
})

test('no rule of two people stands outside the table', () => {
  const codes = /refuse\(\s*'(?:same_person|callback_by_receiver)'/
  const found = globSync('{domain,directory,desk-work,server}/**/*.ts', { cwd: SOURCE }).filter(
    file => !file.endsWith('.test.ts') && codes.test(readFileSync(join(SOURCE, file), 'utf8')),
  )
  const homes = new Set<string>(
    Object.values(fourEyes).flatMap(r => (r.act === 'take_offer' ? [] : [r.home])),
  )
  assert.deepEqual(found.sort(), [...homes].sort())
})

test('who was handed a demand, or covers for its owner, is still who they are', () => {
  // Nothing in a command says for whom it is done: the actor alone does.
  const words = readFileSync(join(SOURCE, 'domain/registry/command.ts'), 'utf8')
  assert.ok(!/onBehalf|actingFor|inPlaceOf/.test(words))
  const handedBack = play([[one, prepare()]], roadTo('answered'))
  given(handedBack).when(sign, { by: one }).then({ code: 'same_person' })
})
