// What a keeper is shown: nothing that the new pin says otherwise is left out, whatever it is.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeKeeper } from '../../../test/gate/keepers.ts'
import { makeLog } from '../../../test/gate/log.ts'
import { makePasskey } from '../../../test/gate/passkey.ts'
import { approvalPage, makeWorld, type World } from '../../../test/gate/world.ts'
import { enrolmentWords } from '../enrol.ts'
import { encodePin, type Pin } from '../pin.ts'
import { readKeptPin } from './chain.ts'
import { describeDifference, pinDifferences } from './difference.ts'

let world: World
let pin: Pin
let text: string
before(async () => {
  world = await makeWorld()
  ;({ pin, text } = await readKeptPin(world.dir))
})
after(() => world.remove())

const shown = (change: Partial<Pin>) =>
  pinDifferences(text, encodePin({ ...pin, ...change })).map(describeDifference)

test('one pin and the same show nothing', () => {
  assert.deepEqual(pinDifferences(text, text), [])
})

test('a person is shown with every field, and their passkey with the words that their browser showed', () => {
  const { credentialId, publicKey } = makePasskey(approvalPage)
  const who = { person: 'eve', human: 'human-eve', name: 'Eve', employment: 'employee' as const }
  const key = { credentialId, publicKey }
  const added = { ...who, keys: [key], from: '2026-01-01T00:00:00.000Z', until: null }
  const words = enrolmentWords({ v: 1, role: 'approver', ...who, ...key })
  const [line, ...more] = shown({ approvers: [...pin.approvers, added] })
  assert.deepEqual(more, [])
  for (const part of [
    'added',
    'approver eve',
    'human human-eve',
    'name Eve',
    'employee',
    'from 2026',
    'until null',
    words,
  ])
    assert.ok(line?.includes(part), `${part} in ${line}`)
  const [gone] = shown({ approvers: pin.approvers.slice(1) })
  assert.match(gone ?? '', /removed {2}approver person-mara: .*passkey "/)
  const exchanged = pin.approvers.map((one, i) => (i === 0 ? { ...one, keys: [key] } : one))
  assert.match(shown({ approvers: exchanged }).join(), /person-mara: without passkey ".*"; with passkey "/)
  const renamed = pin.approvers.map((one, i) =>
    i === 0 ? { ...one, human: 'other', until: added.from } : one,
  )
  assert.deepEqual(shown({ approvers: renamed }), [
    'changed  approver person-mara: human human-mara → other',
    'changed  approver person-mara: until null → 2026-01-01T00:00:00.000Z',
  ])
})

test('keepers, logs and witnesses are shown by the words of their keys', () => {
  const eve = makeKeeper('eve').keeper
  assert.match(shown({ keepers: [...pin.keepers, eve] }).join(), /added {4}keeper eve: .*key "[a-z]+ [a-z]+/)
  const swapped = pin.keepers.map((one, i) => (i === 0 ? { ...one, key: eve.key } : one))
  assert.match(shown({ keepers: swapped }).join(), /keeper kim: key "[a-z ]+" → "[a-z ]+"/)
  const log = makeLog('/nowhere', 'provider.example/log/2027h1')
  assert.match(
    shown({ log: [...pin.log, log.key] }).join(),
    /added {4}log provider\.example.*: "[a-z]+ [a-z]+/,
  )
  const witnesses = { ...pin.witnesses, keys: [log.witness] }
  assert.deepEqual(
    shown({ witnesses }).map(line => line.slice(0, 16)),
    ['removed  witness', 'added    witness'],
  )
})

test('a pin that is merely put in another order, or spelled otherwise, is no unseen change', () => {
  assert.match(shown({ approvers: pin.approvers.toReversed() }).join(), /approvers: their order/)
  assert.match(shown({ log: [...pin.log, ...pin.log] }).join(), /log: their order, or how often/)
  assert.match(pinDifferences(text, `${text} `).map(describeDifference).join(), /spelling/)
})

test('a field that a later version brings is shown too', () => {
  const past = [{ ...pin.witnesses, until: '2026-10-01T00:00:00.000Z' }]
  const later = JSON.stringify({ ...pin, witnesses: { ...pin.witnesses, past }, further: { limit: 3 } })
  const lines = pinDifferences(text, later).map(describeDifference).join('\n')
  assert.match(lines, /added .*witnesses\.past .*until 2026-10-01.*key provider\.example\/witness\+/)
  assert.match(lines, /changed +further: not given → \{"limit":3\}/)
})

test('each single value that is changed anywhere in the pin is shown', () => {
  let count = 0
  for (const [path, altered] of alterations(JSON.parse(text))) {
    const lines = pinDifferences(text, JSON.stringify(altered)).map(describeDifference)
    assert.ok(lines.length > 0, path)
    assert.ok(
      lines.some(line => line.includes('altered') || line.includes('with passkey')),
      `${path}: ${lines}`,
    )
    count++
  }
  assert.ok(count > 60, `${count} values`)
})

/** The value with each text, number, truth or null in it altered, one at a time. */
function* alterations(value: unknown, path = ''): Generator<[string, unknown]> {
  if (Array.isArray(value))
    for (const [i, each] of value.entries())
      for (const [at, altered] of alterations(each, `${path}[${i}]`)) yield [at, value.with(i, altered)]
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value))
      for (const [at, altered] of alterations(each, `${path}.${name}`))
        yield [at, { ...value, [name]: altered }]
  else yield [path, `altered ${String(value)}`]
}
