// Letters to the authority that did not arrive: somebody's step, and nothing counted before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  close,
  given,
  letter,
  MATTER,
  NOW,
  openly,
  play,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { comply, determine, receive } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { Letter } from '../registry/letter.ts'
import { nextStep } from '../turn/next.ts'
import { refusedAddresses } from './undelivered.ts'

const worker = { kind: 'system', id: 'worker' } as const
const said = (kind: Letter['kind'], id: string = kind, address = 'l.haskett@travis.example'): Step => [
  cast.carl,
  {
    type: 'record_letter',
    matter: null,
    letter: { ...letter(kind, 'authority'), id, address },
    unkept: 'They asked for it on the telephone.',
  },
]
const back = (kind: Letter['kind'], id: string = kind, about = ''): Step => [
  worker,
  { type: 'record_undelivered', kind, about, letter: id, why: 'refused', detail: '550 no such mailbox' },
]
const settle = (
  kind: Letter['kind'],
  how: CommandOf<'settle_undelivered'>['how'],
  on: string | null = NOW.slice(0, 10),
): Command => ({ type: 'settle_undelivered', kind, about: '', how, on, note: 'Courthouse, 1 Main St' })

const redirected = roadTo('notified', {
  determined: [
    [
      cast.mara,
      determine(
        (['subscriber', 'content_stored'] as const).map(category => ({
          ...comply('acc1', category),
          decision: 'redirect' as const,
          ground: 'tenant_is_organisation' as const,
        })),
        false,
      ),
    ],
  ],
})
const answered = play([said('determination')], roadTo('released'))
const step = (events: Parameters<typeof given>[0]) => {
  const { state } = given(events)
  return state ? nextStep(state, NOW) : null
}

test('a letter that came back is a person’s step until it is sent anew, and the demand is not closed over it', () => {
  const past = play([back('determination')], answered)
  assert.deepEqual([step(past)?.step, step(past)?.turn], ['undelivered', 'analyst'])
  given(past).when(close, { by: cast.mara }).then({ code: 'wrong_stage' })
  const anew = play([said('determination', 'second')], past)
  assert.notEqual(step(anew)?.step, 'undelivered')
  // And again where that one comes back too; of the first nothing is said a second time.
  given(anew).when(back('determination')[1], { by: worker }).then([])
  assert.equal(step(play([back('determination', 'second')], anew))?.step, 'undelivered')
})

test('what was said again before it was known that the first did not arrive waits for nobody', () => {
  const twice = play([said('determination', 'second')], answered)
  given(twice).when(back('determination')[1], { by: worker }).then([])
})

test('posted or reached in another way it has arrived; a reason alone says that it need not', () => {
  const past = play([back('determination')], answered)
  for (const how of ['posted', 'reached', 'not_needed'] as const)
    assert.notEqual(step(play([[cast.mara, settle('determination', how)]], past))?.step, 'undelivered', how)
  const now = { by: cast.mara, at: at(5) }
  given(past)
    .when(settle('determination', 'posted', null), now)
    .then({ code: 'invalid_input' })
  given(past)
    .when(settle('determination', 'posted', '2026-11-20'), now)
    .then({ code: 'invalid_input' })
  given(past)
    .when(settle('determination', 'reached', '2026-11-27'), now)
    .then({ code: 'invalid_input' })
  const mute = { ...settle('determination', 'not_needed'), note: ' ' } as Command
  given(past).when(mute, now).then({ code: 'invalid_input' })
  given(answered).when(settle('determination', 'posted'), now).then({ code: 'already_done' })
})

test('a redirect that did not arrive has asked nobody; posted it has', () => {
  const asked = play([said('redirect')], redirected)
  const first = given(asked).state?.matters[0]
  assert.equal(first?.redirectAskedAt, NOW)
  const past = play([back('redirect')], asked)
  assert.equal(given(past).state?.matters[0]?.redirectAskedAt, null)
  assert.equal(step(past)?.step, 'undelivered')
  // Not needed is no asking: the letter is still to be sent.
  const kept: Step = [
    cast.cem,
    { type: 'record_preservation', matters: [MATTER], where: 'store', until: null, note: '' },
  ]
  const waived = play([[cast.mara, settle('redirect', 'not_needed')], kept], past)
  assert.equal(step(waived)?.step, 'redirect_letter')
  const posted = given(play([[cast.mara, settle('redirect', 'posted')], kept], past)).state
  assert.equal(posted?.matters[0]?.redirectAskedAt, NOW)
  assert.equal(posted && nextStep(posted, NOW).step, 'redirect_answer')
})

test('more time that nobody was asked for is asked for again', () => {
  const ask: Step = [
    cast.mara,
    { type: 'ask_extension', letter: letter('extension', 'authority'), matters: [MATTER], until: at(9000) },
  ]
  const asked = play([ask], roadTo('notified'))
  assert.equal(given(asked).state?.matters[0]?.extensionAskedUntil, at(9000))
  const past = play([back('extension', 'letter-extension')], asked)
  assert.equal(given(past).state?.matters[0]?.extensionAskedUntil, null)
  const posted = play([[cast.mara, settle('extension', 'posted')]], past)
  assert.equal(given(posted).state?.matters[0]?.extensionAskedUntil, at(9000))
})

test('an acknowledgement waits behind the road, and any later letter says what it said', () => {
  const past = play([said('acknowledgement'), back('acknowledgement')], roadTo('read'))
  assert.notEqual(step(past)?.step, 'undelivered')
  const later = given(play([said('determination')], past)).state
  assert.equal(later?.undelivered[0]?.settled?.how, 'anew')
})

test('where no address is known it is written down once, and an address lets it go by itself', () => {
  const missing: Command = {
    type: 'record_undelivered',
    kind: 'release',
    about: '',
    letter: null,
    why: 'no_address',
    detail: '',
  }
  const past = play([[worker, missing]], roadTo('released'))
  assert.equal(step(past)?.says.key, 'letters.letter_authority_cannot_sent_because')
  given(past).when(missing, { by: worker }).then([])
  assert.notEqual(step(play([said('release')], past))?.step, 'undelivered')
  // Whom a person says need not have it is not asked about again.
  const waived = play([[cast.mara, settle('release', 'not_needed')]], past)
  given(waived).when(missing, { by: worker }).then([])
})

test('an address counts as refused by the last letter that went there', () => {
  const at1 = (events: Parameters<typeof given>[0]) => {
    const { state } = given(events)
    return state ? refusedAddresses(state) : []
  }
  const past = play([back('determination')], answered)
  assert.deepEqual(at1(past), ['l.haskett@travis.example'])
  assert.deepEqual(at1(play([said('determination', 'other', 'desk@travis.example')], past)), [
    'l.haskett@travis.example',
  ])
  assert.deepEqual(at1(play([said('determination', 'again')], past)), [])
})

test('of a warning that its secrecy ends nothing is left to say once that has ended', () => {
  const gag = {
    ...openly,
    kind: 'court_order',
    instrument: 'x',
    until: '2026-12-01',
    from: '2026-11-01',
    passage: 'y',
  } as const
  const secret = play(
    [
      [cast.mara, readSecrecy(MATTER, gag)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ],
    roadTo('excepted'),
  )
  const warned: Command = {
    type: 'record_undelivered',
    kind: 'secrecy_ending',
    about: '2026-12-01',
    letter: null,
    why: 'no_address',
    detail: '',
  }
  const past = play([[worker, warned]], secret)
  // The docket is looked at first.
  const looked: Step = [
    cast.mara,
    { type: 'check_docket', matter: MATTER, found: 'nothing_found', where: 'PACER', note: '' },
  ]
  assert.equal(step(play([looked], past))?.step, 'undelivered')
  const ended: Step = [cast.carl, { type: 'end_secrecy', matter: MATTER, why: 'lifted', note: 'Order.' }]
  const lifted = given(past).when(ended[1], { by: cast.carl })
  assert.ok(!isRefusal(lifted.decided))
  assert.notEqual(step(lifted.events)?.step, 'undelivered')
})

test('of the lane nothing goes by mail: what is due is handed over by counsel and recorded', () => {
  const lane = { people: ['carl'], paperKept: 'the safe' }
  const due: Command = {
    type: 'record_undelivered',
    kind: 'determination',
    about: '',
    letter: null,
    why: 'no_mail',
    detail: '',
  }
  const past = play([
    [cast.carl, { ...receive(NOW), channel: 'desk', restricted: lane }],
    [worker, due],
  ])
  assert.deepEqual([step(past)?.step, step(past)?.turn], ['undelivered', 'counsel'])
  assert.equal(step(past)?.says.key, 'letters.letter_lane_due_nothing_goes')
  const handed = play([[cast.carl, settle('determination', 'reached')]], past)
  assert.notEqual(step(handed)?.step, 'undelivered')
})
