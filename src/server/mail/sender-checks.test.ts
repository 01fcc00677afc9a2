// What a mail's domain says depends on whom a person matched it to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given, roadTo } from '../../../test/given.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Authority, Directory } from '../directory.ts'
import { checkSenderOf } from './sender-checks.ts'

const entry = (id: string, domain: string): Authority => ({
  id,
  name: id,
  country: 'US',
  domains: [domain],
  callback: '+1 555 0100',
  key: null,
  officers: [],
})
const authorities = new Map(
  [entry('travis', 'travis.example'), entry('hays', 'hays.example')].map(a => [a.id, a]),
)
const directory: Directory = { people: new Map(), tenants: new Map(), authorities }

test('a domain proves the authority that has it, and no other of the directory', () => {
  const demand = given(roadTo('confirmed')).state as Demand
  const of = (authority: string | null) =>
    checkSenderOf(demand, directory, null, authority).find(c => c.name === 'domain')?.result
  assert.equal(of('travis'), 'pass')
  assert.equal(of('hays'), 'fail')
  assert.equal(of(null), 'pass')
})
