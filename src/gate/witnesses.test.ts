// The keeper pins witnesses of others: what was proved under the own one alone goes on to be believed, and who holds log key and
// own witness's key gets nothing from the gate any more.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { makeSigner } from '../../test/gate/log.ts'
import { giving, makeItem, makeWorld, type World } from '../../test/gate/world.ts'
import { COSIGNATURE, encodeVkey, type Signer } from '../ledger/note.ts'
import { pinWitnesses } from './enrol.ts'
import { isPinRefusal } from './pin/refusal.ts'

let world: World
let others: Signer[]

beforeEach(async () => {
  world = await makeWorld()
  world.source.script = giving(makeItem('a message of Ada'))
  others = ['a.example/w', 'b.example/w'].map(name => makeSigner(name, COSIGNATURE))
})

afterEach(() => world.remove())

const later = (seconds: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + seconds * 1_000)
}

async function pinOthers(): Promise<void> {
  const keys = [world.log.witness, ...others.map(encodeVkey)]
  await world.setPin(pin => {
    const changed = pinWitnesses(
      pin,
      { quorum: 2, keys, selfWitnessed: false },
      world.clock.now.toISOString(),
    )
    return isPinRefusal(changed) ? assert.fail(changed.detail) : changed
  })
  later(1)
}

/** An order on a leaf in a checkpoint that these cosigned beside the own witness, at this time. */
async function handledWith(also: readonly Signer[], at = world.clock.now): Promise<string> {
  const authorisation = world.authorisation()
  const grounds = [world.leafProof(world.notice)]
  const leaf = world.logAuthorised(authorisation)
  world.log.publish(at, { also })
  const row = await world.collectOrder(authorisation, { leaf: world.leafProof(leaf), grounds })
  return (await world.handle(row)).code
}

test('before the keeper has pinned them an order on what they cosigned waits, and is done afterwards', async () => {
  const authorisation = world.authorisation()
  const grounds = [world.leafProof(world.notice)]
  const leaf = world.logAuthorised(authorisation)
  world.log.publish(world.clock.now, { also: others })
  const row = await world.collectOrder(authorisation, { leaf: world.leafProof(leaf), grounds })
  const waits = await world.handle(row)
  assert.deepEqual([waits.is, waits.code], ['waiting', 'witness_not_pinned'])
  assert.equal(world.source.asked, 0)
  await pinOthers()
  assert.equal((await world.handle(row)).code, 'collected')
})

test('pinned, any quorum of them is believed, and a ground from before as well', async () => {
  // The notice is proved by a checkpoint that the own witness alone cosigned.
  await pinOthers()
  assert.equal(await handledWith(others.slice(1)), 'collected')
})

test('pinned, the own witness alone is not believed, nor with a time of before', async () => {
  const before = new Date(world.clock.now)
  await pinOthers()
  assert.equal(await handledWith([]), 'checkpoint_not_believed')
  later(3_600)
  assert.equal(await handledWith([], before), 'checkpoint_stale')
  assert.equal(world.source.asked, 0)
})

test('a history of its own, cosigned by the own witness with a time of before, is no part of the one that the others see', async () => {
  const before = new Date(world.clock.now)
  await pinOthers()
  const authorisation = world.authorisation()
  const leaf = world.logAuthorised(authorisation)
  world.log.publish(before)
  const forged = world.leafProof(leaf)
  world.log.rollBack(leaf.index)
  for (let i = 0; i < 5; i++) world.log.addDummy()
  world.log.publish(world.clock.now, { also: others })
  const row = await world.collectOrder(authorisation, { leaf: forged })
  assert.equal((await world.handle(row)).code, 'log_forked')
  assert.equal(world.source.asked, 0)
})

test('the same witnesses are not pinned twice, and each set of before keeps its end', async () => {
  await pinOthers()
  const end = (await pinNow()).past?.[0]?.until
  await assert.rejects(pinOthers(), /pinned already/)
  later(60)
  others = others.slice(1)
  await pinOthers()
  const { past } = await pinNow()
  assert.deepEqual(
    past?.map(({ quorum, keys }) => [quorum, keys.length]),
    [
      [1, 1],
      [2, 3],
    ],
  )
  assert.equal(past?.[0]?.until, end)
})

async function pinNow() {
  let witnesses: Parameters<typeof pinWitnesses>[0]['witnesses'] | undefined
  await world.setPin(pin => {
    witnesses = pin.witnesses
    return pin
  })
  return witnesses ?? assert.fail()
}
