import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given, roadTo } from '../../../test/given.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { allPacks } from '../../law/packs.node.ts'
import { countedAs } from './counted-as.ts'

const demand = given(roadTo('assessed')).state as Demand
const as = (instrument: string, purpose = 'criminal_investigation') =>
  countedAs(allPacks(), { ...demand, facts: { ...demand.facts!, instrument, purpose } })

test('a demand counts under the class of its instrument', () => {
  assert.equal(as('us.subpoena.grand_jury'), 'subpoena')
  assert.equal(as('us.warrant.2703'), 'warrant')
  assert.equal(as('us.preservation.2703f'), 'preservation')
  assert.equal(as('eu.epoc.content'), 'foreign_production')
  assert.equal(as('eu.epoc_pr'), 'preservation')
  assert.equal(as('us.subpoena.grand_jury', 'civil_litigation'), 'civil')
})

test('what the law lets nobody count exactly is never counted as something else', () => {
  for (const id of ['us.nsl.2709', 'us.fisa.702', 'us.fisa.title1', 'uk.ipa.interception', 'uk.ipa.tcn'])
    assert.equal(as(id), 'national_security', id)
  assert.equal(as('ca.search_warrant'), 'warrant', 'a guideline is no prohibition')
})

test('not even beside an ask of another kind', () => {
  const [first] = demand.facts!.asks
  const asks = [first!, { ...first!, id: 'a2', instrument: 'us.nsl.2709' }]
  const facts = { ...demand.facts!, instrument: 'us.subpoena.grand_jury', asks }
  assert.equal(countedAs(allPacks(), { ...demand, facts }), 'national_security')
})

test('a demand counts under a paper that something is asked under', () => {
  const [first] = demand.facts!.asks
  const facts = {
    ...demand.facts!,
    instrument: 'us.subpoena.grand_jury',
    asks: [{ ...first!, instrument: 'us.warrant.2703' }],
  }
  assert.equal(countedAs(allPacks(), { ...demand, facts }), 'warrant')
})

test('where no pack knows the paper a person says it', () => {
  assert.equal(as('zz.unknown'), null)
})
