import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { given, MATTER, roadTo } from '../../../test/given.ts'
import type { ConfirmedFacts } from '../../domain/decision/facts.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { allPacks } from '../../law/packs.node.ts'
import { COLUMNS } from '../../ledger/statistics/counted-line.ts'
import type { Authority, Tenant } from '../directory.ts'
import type { Provider } from '../provider.ts'
import { askCounted } from './counted-as.ts'
import { countedLaw } from './counted-law.ts'

const packs = allPacks()
const demand = given(roadTo('assessed')).state as Demand
const entity = (name: string, country: string) =>
  ({ name, country, subdivision: null }) as unknown as Provider['entities'][number]
const acme = { id: 'acme', country: 'DE' } as Tenant
const travis = (change: Partial<Authority>) => ({ id: 'travis', country: 'US', ...change }) as Authority

function law(facts: Partial<ConfirmedFacts>, change: Partial<Authority> = {}, country = 'US') {
  return countedLaw(
    {
      packs,
      provider: { entities: [entity('Quillfern Inc.', country)], services: [] },
      directory: {
        tenants: new Map([['acme', acme]]),
        authorities: new Map([['travis', travis(change)]]),
      },
    },
    { ...demand, facts: { ...demand.facts!, ...facts } },
  )
}

test('what an authority at home asks by its own law is domestic, by the class of its instrument', () => {
  assert.deepEqual(law({})?.asks, { a1: { instrument: 'subpoena', basis: 'domestic' } })
  const warrant = law({ instrument: 'us.warrant.2703' })
  assert.deepEqual(warrant?.asks.a1, { instrument: 'warrant', basis: 'domestic' })
})

test('of a paper with two instruments each line counts under its own', () => {
  const [first] = demand.facts!.asks
  const asks = [first!, { ...first!, id: 'a2', instrument: 'us.warrant.2703' }]
  assert.deepEqual(law({ instrument: 'us.subpoena.grand_jury', asks })?.asks, {
    a1: { instrument: 'subpoena', basis: 'domestic' },
    a2: { instrument: 'warrant', basis: 'domestic' },
  })
})

test('a law from abroad, an agreement, a treaty and e-Evidence each count as what they are', () => {
  const basis = (instrument: string, country: string, entityCountry: string | null = 'US') =>
    askCounted(packs, instrument, { country, entityCountry })?.basis
  const find = (prefix: string) =>
    packs.flatMap(p => p.instruments).find(i => i.id.startsWith(prefix) && i.rests_on_agreement)?.id ?? ''
  assert.equal(basis('us.warrant.2703', 'US', 'IE'), 'foreign_law')
  assert.equal(basis('us.warrant.2703', 'US', null), 'unknown')
  assert.equal(basis(find('uk.'), 'GB'), 'us_uk_agreement')
  assert.equal(basis(find('au.'), 'AU'), 'us_australia_agreement')
  assert.equal(basis('treaty.mlat', 'FR'), 'mutual_assistance')
  assert.equal(basis('eu.epoc.content', 'DE', 'IE'), 'e_evidence')
  assert.equal(basis('eu.epoc_pr', 'DE', 'IE'), 'e_evidence')
})

test('what the law lets nobody count exactly is a national-security instrument', () => {
  for (const id of ['us.nsl.2709', 'us.fisa.702'])
    assert.equal(
      askCounted(packs, id, { country: 'US', entityCountry: 'US' })?.instrument,
      'national_security',
      id,
    )
})

test('an instrument that no pack knows has no entry, and an authority of no known State no level', () => {
  assert.deepEqual(law({ instrument: 'zz.unknown' })?.asks, {})
  assert.equal(law({})?.level, 'unknown')
  assert.equal(law({}, { subdivision: 'US-TX' })?.level, 'subdivision')
  assert.equal(law({ body: 'Superior Court of California' })?.level, 'subdivision')
  assert.equal(law({ country: 'FR' })?.level, 'national')
  assert.equal(law({ country: 'XX' })?.level, 'international')
})

test('a customer with its seat in another country than the authority is abroad', () => {
  assert.deepEqual(law({})?.abroad, { [MATTER]: true })
  assert.deepEqual(law({ country: 'DE' })?.abroad, { [MATTER]: false })
})

test('every instrument of every pack counts by words of the book', () => {
  const ids = packs.flatMap(p => p.instruments.map(i => i.id))
  const country = fc.constantFrom('US', 'DE', 'GB', 'AU', 'IE', 'XX')
  fc.assert(
    fc.property(fc.constantFrom(...ids), country, fc.option(country), (id, of, entityCountry) => {
      const counted = askCounted(packs, id, { country: of, entityCountry })
      assert.ok(counted && COLUMNS.instrument.includes(counted.instrument))
      assert.ok(COLUMNS.basis.includes(counted.basis))
    }),
  )
})
