import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  contextOf,
  follow,
  gagged,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  type Place,
  play,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { assessed, determine, facts, reject } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Command } from '../registry/command.ts'
import { decide } from '../registry/decide.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { notYet } from '../turn/not-yet.ts'
import { shownDomains } from './redirect.ts'
import { whyCounsels } from './redirect-letter.ts'
import type { Naming } from './state.ts'

const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({
  ...l,
  decision: 'redirect' as const,
  ground: 'tenant_is_organisation' as const,
}))
const keep: Step = [
  cast.cem,
  { type: 'record_preservation', matters: [MATTER], where: 'mail store', until: null, note: '' },
]
const { lines: law, ...rest } = assessed([
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
])
const weak = { ...rest, lines: law.map(l => ({ ...l, outcome: 'insufficient' as const })) }
const secret: Partial<Record<Place, readonly Step[]>> = {
  confirmed: [
    [cast.ines, { type: 'confirm_facts', facts: { ...facts([IDENTIFIER]), secrecy: gagged }, changed: [] }],
  ],
}

function decideRedirect(past: readonly DemandEvent[], domains: readonly string[] | null): DemandEvent[] {
  const context = contextOf({ by: cast.mara }, past.length)
  const decided = decide(
    determine(lines, false),
    given(past).state,
    domains ? { ...context, domains: () => domains } : context,
  )
  assert.ok(!isRefusal(decided))
  return follow(past, decided, { by: cast.mara })
}

/** Redirected and set apart. `domains`: what the directory has of the tenant; null: nobody looked. */
function redirected(past: readonly DemandEvent[], domains: readonly string[] | null): DemandEvent[] {
  return play([keep], decideRedirect(past, domains))
}
const weakly = play([[cast.mara, weak]], roadTo('matched'))
const send = (naming?: Naming['how']): Command => ({
  type: 'record_letter',
  matter: null,
  letter: letter('redirect', 'authority'),
  ...(naming ? { naming } : {}),
})
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[]) => {
  const { step, turn } = nextStep(state(past), contextOf({ by: cast.mara }, 0).now)
  return `${step}: ${turn}`
}

test('a letter that can name the customer by its domain or by what the paper reaches is an analyst’s', () => {
  for (const past of [redirected(weakly, ['acme.example']), redirected(roadTo('assessed'), [])]) {
    assert.equal(next(past), 'redirect_letter: analyst')
    given(past).when(send(), { by: cast.mara }).then(['LetterSent'])
  }
})

test('one that has to ask the agency to narrow is counsel’s, and of an employee among them', () => {
  const past = redirected(weakly, ['other.example'])
  assert.equal(next(past), 'redirect_letter: counsel')
  for (const by of [cast.mara, cast.sub, cast.subCounsel])
    given(past).when(send(), { by }).then({ code: 'counsel_required' })
  given(past).when(send(), { by: cast.carl }).then(['LetterSent'])
})

test('so is one that a secrecy binds, whomever it may name', () => {
  const past = redirected(roadTo('assessed', secret), ['acme.example'])
  assert.equal(whyCounsels(state(past)), 'secrecy')
  assert.equal(next(past), 'redirect_letter: counsel')
  given(past).when(send('domain'), { by: cast.mara }).then({ code: 'counsel_required' })
  given(past).when(send('domain'), { by: cast.carl }).then(['LetterSent'])
})

test('what the directory says as it is sent goes before what it said as the lines were redirected', () => {
  const past = redirected(weakly, ['acme.example'])
  given(past).when(send('narrow'), { by: cast.mara }).then({ code: 'counsel_required' })
  const gone = redirected(weakly, [])
  given(gone).when(send('domain'), { by: cast.mara }).then(['LetterSent'])
  // From before that was kept: nobody is asked for counsel until somebody has looked.
  const old = redirected(weakly, null)
  assert.equal(state(old).matters[0]?.domainShown, null)
  assert.equal(next(old), 'redirect_letter: analyst')
  given(old).when(send('narrow'), { by: cast.mara }).then({ code: 'counsel_required' })
})

test('a domain at which anybody has a mailbox shows no customer, whoever entered it as one’s own', () => {
  const d = state(redirected(weakly, []))
  const [m] = d.matters
  assert.ok(m)
  const at = (domain: string) =>
    d.accounts.map(a => ({
      ...a,
      identifier: { ...a.identifier, kind: 'email' as const, value: `jan@${domain}` },
    }))
  assert.deepEqual(shownDomains({ ...d, accounts: at('gmail.com') }, m, ['gmail.com']), [])
  assert.deepEqual(shownDomains({ ...d, accounts: at('own.example') }, m, ['own.example']), ['own.example'])
})

test('one that came back is counsel’s to say anew', () => {
  const past = play([[cast.carl, send()]], redirected(weakly, []))
  const id = 'letter-redirect'
  const back: Command = {
    type: 'record_undelivered',
    kind: 'redirect',
    about: '',
    letter: id,
    why: 'refused',
    detail: '550',
  }
  const returned = play([[{ kind: 'system', id: 'worker' }, back]], past)
  assert.equal(next(returned), 'undelivered: counsel')
  given(returned).when(send(), { by: cast.mara }).then({ code: 'counsel_required' })
})

test('who looks at the page is told so before trying', () => {
  const past = redirected(weakly, [])
  const context = contextOf({ by: cast.mara }, past.length)
  const letter = notYet(state(past), context).find(n => n.act === 'redirect_letter')
  assert.equal(letter?.code, 'counsel_required')
})

const HOLD = 'ab'.repeat(16)
const hold: Step = [
  cast.mara,
  { type: 'request_hold', hold: HOLD, text: '{}', assertion: {}, matters: [MATTER], until: '2027-02-23' },
]
const notHeld: Step = [
  cast.gate,
  { type: 'record_gate_refusal', digest: HOLD, code: 'source_cannot_hold', detail: 'It cannot.' },
]
const because = (unkept: string): Command => ({ ...send(), unkept }) as Command

test('no redirect leaves before the data are set apart, or the gate was asked to', () => {
  const open = decideRedirect(roadTo('assessed'), ['acme.example'])
  assert.equal(next(open), 'preserve: analyst')
  for (const by of [cast.mara, cast.carl]) given(open).when(send(), { by }).then({ code: 'redirect_first' })
  given(play([keep], open))
    .when(send(), { by: cast.mara })
    .then(['LetterSent'])
  const asked = play([hold], open)
  given(asked).when(send(), { by: cast.mara }).then(['LetterSent'])
  given(play([notHeld], asked))
    .when(send(), { by: cast.mara })
    .then({ code: 'redirect_first' })
})

test('unless employed counsel says why, which stands with the letter, and the data are still to be set apart', () => {
  const open = decideRedirect(roadTo('assessed'), ['acme.example'])
  const reason = because(' Their officer stands at the customer’s door. ')
  for (const by of [cast.mara, cast.sub, cast.subCounsel])
    given(open).when(reason, { by }).then({ code: 'counsel_required' })
  given(open).when(because(' '), { by: cast.carl }).then({ code: 'redirect_first' })
  const sent = given(open).when(reason, { by: cast.carl })
  assert.ok(!isRefusal(sent.decided) && sent.decided[0]?.kind === 'LetterSent')
  assert.equal(sent.decided[0].data.unkept, 'Their officer stands at the customer’s door.')
  assert.equal(next(sent.events), 'preserve: analyst')
  // Where it is set apart there is nothing to explain.
  const kept = given(play([keep], open)).when(reason, { by: cast.carl })
  assert.ok(!isRefusal(kept.decided) && kept.decided[0]?.kind === 'LetterSent')
  assert.equal(kept.decided[0].data.unkept, undefined)
})
