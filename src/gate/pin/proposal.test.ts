// A change of the pin on its way: by two keepers, by nobody less, and whole whatever breaks it off.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { makeKeeper, type TestKeeper } from '../../../test/gate/keepers.ts'
import { makeWorld, type World } from '../../../test/gate/world.ts'
import { encodePin, PIN_FILE, type Pin, parsePin } from '../pin.ts'
import { CHANGES_FOLDER, changePath, pinHash, readKeptPin } from './chain.ts'
import { changePin, confirmProposal, dropProposal, shownProposal } from './proposal.ts'
import { isPinRefusal } from './refusal.ts'

let world: World
const NOW = '2026-11-25T13:00:00.000Z'
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.remove())

const path = (name: string) => join(world.dir, name)
const text = (name: string) => readFileSync(path(name), 'utf8')
const write = (name: string, content: string) => writeFileSync(path(name), content)
const pinNow = () => parsePin(text(PIN_FILE))
const signers = (...keepers: TestKeeper[]) => keepers.map(({ signer }) => signer)
const widen = (n: number) => (pin: Pin) => ({ ...pin, lookupsPerHour: n })
const change = (n: number) => world.setPin(widen(n))

async function goes(): Promise<void> {
  await world.handle(await world.lookupOrder(world.lookup()))
}

describe('a change by two', () => {
  const propose = (n: number) =>
    changePin(world.dir, widen(n), { signers: signers(world.keepers.kim), now: NOW })
  const shown = async () => {
    const proposal = await shownProposal(world.dir)
    assert.ok(proposal && !isPinRefusal(proposal))
    return proposal
  }
  const confirmed = async (...by: TestKeeper[]) => {
    const done = await confirmProposal(world.dir, await shown(), signers(...by))
    return 'code' in done ? done.code : done.is
  }

  test('takes effect with the second, and is followed by the next', async () => {
    await propose(7)
    assert.notEqual(pinNow().lookupsPerHour, 7)
    assert.equal(await confirmed(world.keepers.lou), 'in_force')
    assert.equal(pinNow().lookupsPerHour, 7)
    assert.equal(await shownProposal(world.dir), null)
    await change(8)
    assert.equal((await readKeptPin(world.dir)).changes.length, 3)
    await goes()
  })

  test('is not confirmed by who proposed it, by a stranger, or by a second key of one person', async () => {
    const twin = makeKeeper('kim2', { human: world.keepers.kim.keeper.human })
    await world.setPin(pin => ({ ...pin, keepers: [...pin.keepers, twin.keeper] }))
    await propose(7)
    assert.equal(await confirmed(world.keepers.kim), 'signed_already')
    assert.equal(await confirmed(makeKeeper('eve')), 'no_keeper')
    assert.equal(await confirmed(twin), 'same_human')
    assert.notEqual(pinNow().lookupsPerHour, 7)
  })

  test('is not another one than was shown, and another waits until it is dropped', async () => {
    await propose(7)
    const before = await shown()
    const second = await propose(8)
    assert.ok(isPinRefusal(second) && second.code === 'already_proposed')
    assert.equal(await dropProposal(world.dir), true)
    await propose(8)
    const done = await confirmProposal(world.dir, before, signers(world.keepers.lou))
    assert.ok(isPinRefusal(done) && done.code === 'proposal_changed')
  })

  test('is not signed where a file of the proposal was changed', async () => {
    await propose(7)
    write('pin-proposed/pin.json', encodePin(widen(9_999)(pinNow())))
    const read = await shownProposal(world.dir)
    assert.ok(read && isPinRefusal(read) && read.code === 'proposal_malformed')
    write('pin-proposed/change.note', 'nonsense')
    const again = await shownProposal(world.dir)
    assert.ok(again && isPinRefusal(again))
    assert.equal(await dropProposal(world.dir), true)
  })

  test('is finished where a crash came between the change and the pin file', async () => {
    const old = text(PIN_FILE)
    await propose(7)
    cpSync(path('pin-proposed'), path('kept'), { recursive: true })
    await confirmed(world.keepers.lou)
    // As the crash leaves it: the note is kept, the pin file old, the proposal still there.
    write(PIN_FILE, old)
    cpSync(path('kept'), path('pin-proposed'), { recursive: true })
    const kept = await readKeptPin(world.dir)
    assert.deepEqual(
      [kept.behind, kept.pin.lookupsPerHour],
      [true, 7],
      'the gate goes by what two have signed',
    )
    assert.equal(await shownProposal(world.dir), null)
    assert.equal(pinNow().lookupsPerHour, 7)
  })

  test('is read whole while others are made', async () => {
    let done = false
    const making = (async () => {
      for (const n of [11, 12, 13, 14, 15, 16]) await change(n)
      done = true
    })()
    while (!done) await readKeptPin(world.dir)
    await making
  })
})

test('a gate without keepers goes on by one hand, and its first keepers sign for themselves', async () => {
  const old = text(changePath(0, 'json'))
  rmSync(path(CHANGES_FOLDER), { recursive: true })
  const { keepers: _, ...second } = JSON.parse(old) as Pin
  write(PIN_FILE, JSON.stringify({ ...second, v: 2 }))
  await goes()
  const { kim, lou, max } = world.keepers
  const one = await changePin(world.dir, widen(5), { signers: [], now: NOW })
  assert.ok(!isPinRefusal(one) && one.is === 'in_force' && one.sequence === 0)
  const named = (pin: Pin) => ({ ...pin, keepers: [kim.keeper, lou.keeper] })
  const first = await changePin(world.dir, named, { signers: signers(kim), now: NOW })
  assert.ok(!isPinRefusal(first) && first.is === 'waiting')
  const proposal = await shownProposal(world.dir)
  assert.ok(proposal && !isPinRefusal(proposal))
  const stranger = await confirmProposal(world.dir, proposal, signers(max))
  assert.ok(isPinRefusal(stranger) && stranger.code === 'no_keeper')
  const both = await confirmProposal(world.dir, proposal, signers(lou))
  assert.ok(!isPinRefusal(both) && both.is === 'in_force' && both.sequence === 1)
  await goes()
})

test('the server is told of each change once, with what is different', async () => {
  world.changes.length = 0
  await change(7)
  await goes()
  await goes()
  assert.deepEqual(
    world.changes.map(({ sequence }) => sequence),
    [1, 2],
  )
  const [, second] = world.changes
  assert.equal(second?.after, pinHash(text(PIN_FILE)))
  assert.deepEqual(second?.payload.by, ['kim', 'lou'])
  assert.deepEqual(second?.payload.differences, [
    { change: 'changed', what: 'lookupsPerHour', who: '', detail: '200 → 7' },
  ])
})
