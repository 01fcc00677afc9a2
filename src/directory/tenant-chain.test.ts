// Who is asked and told: the chain's order, what a contract says, and whoever is left when a tenant has ended.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partyRoles } from '../kernel/actor.ts'
import { addressees, type Chained, type ChainedContact, controllerTold, type Party } from './tenant-chain.ts'

type Contact = ChainedContact & { readonly id: string }
const contact = (id: string, party: Party['role'] = 'contract_party', receives = ['notice']): Contact => ({
  id,
  party,
  receives,
})
const tenant = (id: string, part: Partial<Chained<Contact>> = {}): Chained<Contact> => ({
  id,
  name: id,
  status: 'active',
  mergedInto: null,
  toldAfter: null,
  chain: [],
  contacts: [contact(`${id}-1`)],
  ...part,
})
const party = (role: Party['role'], told: boolean, of: string | null = null): Party => ({
  role,
  name: role,
  country: 'NL',
  tenant: of,
  told,
})
const told = (tenants: readonly Chained<Contact>[], id: string) =>
  addressees(new Map(tenants.map(t => [t.id, t])), id).map(a => a.contacts.map(c => c.id).join('+'))

test('without a chain the tenant itself is told, by its contacts that get notices', () => {
  const contacts = [contact('a', 'contract_party', ['drill']), contact('b'), contact('c')]
  assert.deepEqual(told([tenant('acme', { contacts })], 'acme'), ['b+c'])
})

test('the contract party is told first, others where the contract says so, in the order of the chain', () => {
  const contacts = [contact('ctl', 'controller'), contact('prc', 'processor'), contact('own')]
  const chain = [party('controller', true), party('processor', false)]
  assert.deepEqual(told([tenant('stad', { chain, contacts })], 'stad'), ['own', 'ctl'])
})

test('a reseller that is a tenant itself is told through its own contacts, also after it was merged', () => {
  const chain = [party('contract_party', true, 'reseller')]
  const stad = tenant('stad', { chain })
  assert.deepEqual(told([stad, tenant('reseller')], 'stad'), ['reseller-1'])
  const gone = tenant('reseller', { status: 'merged', mergedInto: 'bigger' })
  assert.deepEqual(told([stad, gone, tenant('bigger')], 'stad'), ['bigger-1'])
})

test('who cannot be reached is passed over; where nobody who should be told can be, whoever is left is', () => {
  const chain = [party('contract_party', true), party('controller', false)]
  const contacts = [contact('ctl', 'controller')]
  assert.deepEqual(told([tenant('stad', { chain, contacts })], 'stad'), ['ctl'])
})

test('a merged tenant is told through its successor, a closed one as was said when it was closed', () => {
  const merged = tenant('acme', { status: 'merged', mergedInto: 'stad' })
  assert.deepEqual(told([merged, tenant('stad')], 'acme'), ['stad-1'])
  const contacts = [contact('own'), contact('ctl', 'controller')]
  const chain = [party('controller', false)]
  const closed = (toldAfter: 'last_contacts' | 'chain_next') =>
    told([tenant('acme', { status: 'closed', toldAfter, chain, contacts })], 'acme')
  assert.deepEqual([closed('last_contacts'), closed('chain_next')], [['own'], ['ctl']])
})

test('whether a notice reaches the controller is read from the chain, and a tenant behind which nobody stands is it', () => {
  const contacts = [contact('own'), contact('ctl', 'controller')]
  const asked = (chain: readonly Party[], own = contacts) =>
    controllerTold(new Map([['acme', tenant('acme', { chain, contacts: own })]]), 'acme')
  assert.equal(asked([]), 'told')
  assert.equal(asked([party('contract_party', true)]), 'told')
  assert.equal(asked([party('controller', true)]), 'told')
  assert.equal(asked([party('controller', false)]), 'untold')
  assert.equal(asked([party('controller', true)], [contact('own')]), 'untold', 'nobody of it gets notices')
  assert.equal(asked([party('processor', true)]), 'unknown')
})

test('a circle of mergers, which nothing can make, ends without an addressee', () => {
  const a = tenant('a', { status: 'merged', mergedInto: 'b' })
  const b = tenant('b', { status: 'merged', mergedInto: 'a' })
  assert.deepEqual(told([a, b], 'a'), [])
})

test('whoever has one contact for notices among its parties is told: no chain loses an obligation to tell', () => {
  const anyChain = fc
    .subarray([...partyRoles])
    .chain(roles => fc.tuple(...roles.map(role => fc.boolean().map(yes => party(role, yes)))))
  fc.assert(
    fc.property(anyChain, fc.constantFrom(...partyRoles), (chain, role) => {
      const inChain = role === 'contract_party' || chain.some(p => p.role === role)
      const one = tenant('t', { chain, contacts: [contact('only', role)] })
      return !inChain || told([one], 't').join() === 'only'
    }),
  )
})
