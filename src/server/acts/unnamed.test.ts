// The naming rule holds for words that a person wrote too: the preview says so, and nothing is sent, whoever sends it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, given, IDENTIFIER, play, roadTo } from '../../../test/given.ts'
import { assessed, determine, facts, reject } from '../../../test/papers/papers.ts'
import { carl, type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import type { Letter } from '../../domain/registry/letter.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { Directory, Tenant } from '../directory.ts'
import { depart } from './departure.ts'
import { loadFor } from './load.ts'
import { draftLetter, sendLetter } from './send-letter.ts'
import { refuseNaming } from './unnamed.ts'

type About = Partial<Pick<Tenant, 'domains' | 'chain'>>
const directory = ({ domains = [], chain = [] }: About = {}): Directory => ({
  people: new Map(),
  authorities: new Map(),
  tenants: new Map([
    [
      'acme',
      {
        id: 'acme',
        kind: 'enterprise',
        country: 'NL',
        name: 'Acme Harbour B.V.',
        domains,
        contacts: [],
        profession: null,
        status: 'active',
        mergedInto: null,
        toldAfter: null,
        endedAt: null,
        terms: null,
        chain,
      },
    ],
  ]),
})
const weak = (() => {
  const { lines, ...law } = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  return { ...law, lines: lines.map(l => ({ ...l, outcome: 'insufficient' as const })) }
})()
const decided = (reason: string, decision: 'redirect' | 'reject', reaches: boolean) => {
  const past = reaches ? roadTo('assessed') : play([[cast.mara, weak]], roadTo('matched'))
  const redirect = { decision, ground: 'tenant_is_organisation' } as const
  const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({
    ...l,
    ...(decision === 'redirect' ? redirect : {}),
    reason,
  }))
  return given(play([[cast.carl, determine(lines, false)]], past)).state as Demand
}
const said = (demand: Demand, kind: Letter['kind'], note: string, about?: About) =>
  refuseNaming({ demand, directory: directory(about) }, kind, note)?.code ?? null

test('a redirect that may not name the customer does not name it in a sentence or a reason either', () => {
  const d = decided('Please ask the customer.', 'redirect', false)
  assert.equal(said(d, 'redirect', 'Ask for Ms de Wit.'), null)
  assert.equal(said(d, 'redirect', 'Ask the lawyers of Acme Harbour.'), 'invalid_input')
  assert.equal(said(d, 'redirect', 'Write to legal@harbour.example.'), null)
  assert.equal(
    said(d, 'redirect', 'Write to legal@harbour.example.', { domains: ['harbour.example'] }),
    'invalid_input',
  )
  const named = decided('Acme Harbour answers for itself.', 'redirect', false)
  assert.equal(said(named, 'redirect', ''), 'invalid_input')
  assert.equal(said(named, 'acknowledgement', ''), null, 'a letter that says nothing of the lines')
})

test('where the identifiers show a domain that is its own, that may be repeated, and neither its name nor another domain', () => {
  const d = decided('Please ask the customer.', 'redirect', true)
  const about = { domains: ['acme.example', 'harbour.example'] }
  assert.equal(said(d, 'redirect', `We mean ${IDENTIFIER}, that is acme.example.`, about), null)
  assert.equal(said(d, 'redirect', 'That is Acme Harbour B.V.', about), 'invalid_input')
  assert.equal(said(d, 'redirect', 'See harbour.example.', about), 'invalid_input')
})

test('where the paper reaches subscriber data the name may be said, and who stands behind it', () => {
  const d = decided('Please ask Acme Harbour B.V.', 'redirect', true)
  const chain = [
    { role: 'controller', name: 'Quay Stevedores', country: 'NL', tenant: null, told: false },
  ] as const
  assert.equal(
    said(d, 'redirect', 'Acme Harbour has a legal department, as has Quay Stevedores.', { chain }),
    null,
  )
  const unreached = decided('Please ask the customer.', 'redirect', false)
  assert.equal(said(unreached, 'redirect', 'Ask Quay Stevedores.', { chain }), 'invalid_input')
})

test('the answer says no name that the paper could not have, in its reasons or beside them', () => {
  const named = decided('Acme Harbour objects to it.', 'reject', false)
  assert.equal(said(named, 'determination', ''), 'invalid_input')
  assert.equal(said(decided('Acme Harbour objects to it.', 'reject', true), 'determination', ''), null)
  const d = decided('A subpoena cannot reach content.', 'reject', false)
  assert.equal(said(d, 'determination', ''), null)
  for (const kind of ['determination', 'extension', 'follow_up', 'message'] as const)
    assert.equal(said(d, kind, 'The customer is Acme Harbour.'), 'invalid_input', kind)
})

test('a customer of whom no account is matched could not have been asked for', () => {
  const d = given(roadTo('assessed')).state as Demand
  assert.equal(said({ ...d, accounts: [] }, 'determination', 'Acme Harbour'), 'invalid_input')
})

test('a name that stands on the paper as what is asked about may be repeated', () => {
  const d = decided('Please ask the customer.', 'redirect', false)
  const asked = facts([IDENTIFIER, 'Acme Harbour B.V.'])
  assert.equal(said({ ...d, facts: asked }, 'redirect', 'You asked for Acme Harbour B.V.'), null)
})

describe('over the desk', { timeout: 500_000 }, () => {
  let portals: Portals
  let two: TwoTenants
  before(async () => {
    portals = await openPortals()
    two = await twoTenantDemand(portals.d)
  })
  after(() => portals?.close())
  const code = (done: object | Refusal) => (isRefusal(done) ? done.code : 'done')

  test('the preview refuses it, and so does sending, counsel’s too', async () => {
    const { d } = portals
    const loaded = await loadFor(d, carl, two.demandId)
    assert.ok(!isRefusal(loaded))
    const { version } = loaded.demand
    const wish = { kind: 'determination', note: 'This is about Stad Delfmond.' } as const
    assert.equal(code(draftLetter(d, loaded, wish)), 'invalid_input')
    assert.equal(code(await sendLetter(d, carl, { demandId: two.demandId, ...wish })), 'invalid_input')
    for (const sent of [
      { what: 'letter', ...wish },
      { what: 'message', text: 'The customer is Acme Harbour.' },
    ] as const)
      assert.equal(
        code(await depart(d, carl, two.demandId, { sent, version, key: sent.what })),
        'invalid_input',
      )
    const text = 'We will write to you.'
    assert.equal(
      code(await depart(d, carl, two.demandId, { sent: { what: 'message', text }, version, key: 'fine' })),
      'done',
    )
  })
})
