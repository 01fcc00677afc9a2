import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../../kernel/actor.ts'
import { gapsOf, type TeamMember } from './team.ts'

const person = (id: string, ...roles: Role[]): TeamMember => ({ id, roles, employment: 'employee' })
const missing = (team: readonly TeamMember[]) => gapsOf(team).missing.map(one => one.need)

test('two people with every role cannot release: two sign what a third prepared', () => {
  const all: Role[] = ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'administrator']
  const { missing } = gapsOf([person('a', ...all), person('b', ...all)])
  assert.deepEqual(missing, [{ need: 'release', takes: 3, can: ['a', 'b'] }])
})

const three = [
  person('nia', 'intake', 'analyst', 'administrator'),
  person('tom', 'counsel', 'approver', 'administrator'),
  person('ria', 'approver', 'custodian'),
]

test('three people can do everything, and each of them is a single point', () => {
  assert.deepEqual(missing(three), [])
  assert.deepEqual(
    gapsOf(three).single.map(one => one.person),
    ['nia', 'tom', 'ria'],
  )
})

test('nobody of three is a deputy for a release, which takes three', () => {
  for (const { needs, deputies } of gapsOf(three).single)
    if (needs.includes('release')) assert.deepEqual(deputies, [])
})

const five = [
  ...three,
  person('eva', 'intake', 'analyst', 'counsel', 'administrator'),
  person('max', 'approver', 'custodian'),
]

test('five people with each role held twice have no single point', () => {
  assert.deepEqual(gapsOf(five), { missing: [], single: [] })
})

test('where one custodian is away, a colleague who could be given the role is named', () => {
  const one = five.map(p => (p.id === 'max' ? person('max', 'approver') : p))
  const [ria, ...others] = gapsOf(one).single
  assert.deepEqual(others, [])
  assert.deepEqual(ria?.needs, ['certify'])
  assert.ok(ria?.deputies.some(d => d.person === 'max' && d.role === 'custodian'))
})

test('a subcontractor signs nothing: a role alone does not count', () => {
  const outside = three.map(p => (p.id === 'ria' ? { ...p, employment: 'subcontractor' as const } : p))
  assert.ok(missing(outside).includes('release'))
})

test('who prepared cannot be counted as a signer too', () => {
  const team = [person('a', 'analyst', 'approver'), person('b', 'approver')]
  assert.ok(missing(team).includes('release'))
  assert.ok(!missing([...team, person('c', 'analyst')]).includes('release'))
})

test('a team of nobody can do nothing and has no single point', () => {
  const { missing, single } = gapsOf([])
  assert.equal(missing.length, 12)
  assert.deepEqual(single, [])
})
