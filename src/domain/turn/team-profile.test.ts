import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TeamSize, teamProfiles } from './team-profile.ts'

const profile = (size: TeamSize) => {
  const found = teamProfiles().find(one => one.size === size)
  assert.ok(found && found.people.length === size)
  return found
}

test('of two people nothing is released: who prepares does not sign, and two sign', () => {
  const { team } = profile(2)
  assert.deepEqual(
    team.missing.map(({ need, takes }) => [need, takes]),
    [['release', 3]],
  )
})

test('three people can do everything, and each of them is named as a single point', () => {
  const { team } = profile(3)
  assert.deepEqual(team.missing, [])
  assert.deepEqual(
    team.single.map(one => one.person),
    ['1', '2', '3'],
  )
})

test('five and twelve people have no single point', () => {
  for (const size of [5, 12] as const) assert.deepEqual(profile(size).team, { missing: [], single: [] })
})

test('nobody of any team can release alone, nor answer for their own second half', () => {
  for (const { people } of teamProfiles())
    for (const { roles, notAlone } of people) {
      if (roles.includes('approver')) assert.ok(notAlone.includes('release'))
      if (roles.includes('counsel')) assert.ok(notAlone.includes('second_reading'))
      if (roles.includes('counsel')) assert.ok(notAlone.includes('exception'))
    }
})
