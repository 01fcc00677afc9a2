// The pin under attack: who can write the pin file, or its folder, or has one keeper's key, and what the gate makes of it.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { makeKeeper, type TestKeeper } from '../../../test/gate/keepers.ts'
import { makeSigner } from '../../../test/gate/log.ts'
import { makePasskey } from '../../../test/gate/passkey.ts'
import { approvalPage, makeWorld, type World } from '../../../test/gate/world.ts'
import { ED25519, encodeNote, encodeVkey, type Signer, signText } from '../../ledger/note.ts'
import { encodePin, type Keeper, PIN_FILE, type Pin, parsePin } from '../pin.ts'
import { PinBroken, type PinFlaw } from './broken.ts'
import { CHANGES_FOLDER, changePath, pinHash, readKeptPin } from './chain.ts'
import { encodePinChange } from './change.ts'
import { changePin } from './proposal.ts'
import { isPinRefusal } from './refusal.ts'

let world: World
let fresh: string
const eve = () => ({ ...world.people.mara.pinned, ...passkey(), person: 'person-eve', human: 'eve' })
const passkey = () => {
  const { credentialId, publicKey } = makePasskey(approvalPage)
  return { keys: [{ credentialId, publicKey }] }
}
const NOW = '2026-11-25T13:00:00.000Z'

before(async () => {
  world = await makeWorld()
  fresh = join(world.dir, '..', 'fresh')
  cpSync(world.dir, fresh, { recursive: true })
})
after(() => world.remove())
beforeEach(() => {
  rmSync(world.dir, { recursive: true })
  cpSync(fresh, world.dir, { recursive: true })
})
afterEach(() => world.log.publish(world.clock.now))

const path = (name: string) => join(world.dir, name)
const text = (name: string) => readFileSync(path(name), 'utf8')
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content)
const pinNow = () => parsePin(text(PIN_FILE))
const signers = (...keepers: TestKeeper[]) => keepers.map(({ signer }) => signer)
const widen = (n: number) => (pin: Pin) => ({ ...pin, lookupsPerHour: n })

async function change(n: number): Promise<void> {
  await world.setPin(widen(n))
}

/** A change made by hand, of whatever pin, signed by whatever keys. */
function forge(
  sequence: number,
  pin: Pin,
  by: readonly Signer[],
  lie: { gate?: string; before?: string } = {},
): void {
  const made = encodePin(pin)
  const note = encodePinChange({
    gate: lie.gate ?? 'gate.provider.example',
    sequence,
    before: lie.before ?? pinHash(text(changePath(sequence - 1, 'json'))),
    after: pinHash(made),
    at: NOW,
  })
  write(changePath(sequence, 'json'), made)
  write(
    changePath(sequence, 'note'),
    encodeNote({ text: note, signatures: by.map(key => signText(note, key)) }),
  )
  write(PIN_FILE, made)
}

async function broken(code: PinFlaw): Promise<void> {
  await assert.rejects(readKeptPin(world.dir), (error: unknown) => {
    assert.ok(error instanceof PinBroken, String(error))
    assert.equal(error.code, code)
    assert.match(error.message, /\. .*(?:Put|Copy|Name) /s, 'what is wrong, and what to do')
    return true
  })
}

/** The gate itself, with its journal: it stops instead of taking an order. */
async function stops(code: PinFlaw): Promise<void> {
  const row = await world.lookupOrder(world.lookup())
  await assert.rejects(
    world.handle(row),
    (error: unknown) => error instanceof PinBroken && error.code === code,
  )
}

async function goes(): Promise<void> {
  await world.handle(await world.lookupOrder(world.lookup()))
}

describe('who can write the pin file alone', () => {
  test('adds no approver', async () => {
    const pin = pinNow()
    write(PIN_FILE, encodePin({ ...pin, approvers: [...pin.approvers, eve()] }))
    await broken('pin_edited')
    await stops('pin_edited')
  })

  test('changes no byte of it, not even a space', async () => {
    write(PIN_FILE, `${text(PIN_FILE)} `)
    await broken('pin_edited')
  })

  test('puts back no pin of before', async () => {
    const old = text(PIN_FILE)
    await change(7)
    await change(8)
    write(PIN_FILE, old)
    await broken('pin_edited')
  })

  test('takes no keeper out by a pin of an earlier version', async () => {
    const { keepers: _, ...second } = pinNow()
    write(PIN_FILE, JSON.stringify({ ...second, v: 2 }))
    await broken('pin_edited')
  })

  test('names no keepers in a pin of one hand', async () => {
    rmSync(path(CHANGES_FOLDER), { recursive: true })
    await broken('keepers_unsigned')
  })
})

describe('who can write the folder too', () => {
  test('rolls nothing back that the gate has acted on', async () => {
    cpSync(path(CHANGES_FOLDER), path('old'), { recursive: true })
    const old = text(PIN_FILE)
    await change(7)
    await goes()
    rmSync(path(CHANGES_FOLDER), { recursive: true })
    cpSync(path('old'), path(CHANGES_FOLDER), { recursive: true })
    write(PIN_FILE, old)
    // A true chain, only an old one.
    assert.equal((await readKeptPin(world.dir)).changes.length, 1)
    await stops('pin_rolled_back')
    const signer = signers(world.keepers.kim)
    await assert.rejects(changePin(world.dir, widen(9), { signers: signer, now: NOW }), PinBroken)
  })

  test('takes the keepers away from no gate that has acted on them', async () => {
    await goes()
    const pin = { ...pinNow(), keepers: [] }
    rmSync(path(CHANGES_FOLDER), { recursive: true })
    write(PIN_FILE, encodePin(pin))
    await stops('pin_rolled_back')
  })

  test('puts no longer chain of its own keepers in the place of the true one', async () => {
    await goes()
    const own = [makeKeeper('eve'), makeKeeper('mal')]
    const pin = { ...pinNow(), keepers: own.map(({ keeper }) => keeper) }
    forge(1, pin, signers(...own))
    forge(2, widen(9)(pin), signers(...own))
    assert.equal((await readKeptPin(world.dir)).changes.length, 2)
    await stops('pin_replaced')
  })

  for (const [what, name] of [
    ['its note', changePath(2, 'note')],
    ['the pin that it made', changePath(2, 'json')],
    ['the pin before the first', changePath(0, 'json')],
  ] as const)
    test(`leaves no change out: without ${what}`, async () => {
      for (const n of [7, 8, 9]) await change(n)
      rmSync(path(name))
      await broken('change_missing')
    })

  test('changes no kept pin, note or signature by a byte', async () => {
    for (const n of [7, 8]) await change(n)
    for (const name of [0, 1, 2, 3].flatMap(n => [
      changePath(n, 'json'),
      ...(n > 0 ? [changePath(n, 'note')] : []),
    ])) {
      const was = readFileSync(path(name))
      for (const at of [0, Math.floor(was.length / 3), was.length - 3]) {
        const flipped = Buffer.from(was)
        flipped[at]! ^= 1
        write(name, flipped)
        await assert.rejects(readKeptPin(world.dir), PinBroken, `${name} at ${at}`)
      }
      write(name, was)
    }
    await readKeptPin(world.dir)
  })
})

describe('one keeper', () => {
  const { kim, lou, max } = {
    kim: () => world.keepers.kim,
    lou: () => world.keepers.lou,
    max: () => world.keepers.max,
  }
  const next = () => widen(9)(pinNow())

  test('changes nothing alone, nor by signing twice', async () => {
    forge(2, next(), signers(kim()))
    await broken('signatures_missing')
    forge(2, next(), signers(kim(), kim()))
    await broken('signature_invalid')
  })

  test('and a stranger change nothing', async () => {
    forge(2, next(), [...signers(kim()), makeSigner('keeper.eve', ED25519)])
    await broken('signature_invalid')
  })

  test('and a key of the same person change nothing', async () => {
    const twin = makeKeeper('kim2', { human: kim().keeper.human })
    await world.setPin(pin => ({ ...pin, keepers: [...pin.keepers, twin.keeper] }))
    forge(3, next(), signers(kim(), twin))
    await broken('signatures_missing')
  })

  test('adds no keeper and signs with the added one in the same change', async () => {
    const eve = makeKeeper('eve')
    const pin = pinNow()
    forge(2, { ...pin, keepers: [...pin.keepers, eve.keeper] }, signers(kim(), eve))
    await broken('signature_invalid')
  })

  test('who was taken out signs nothing more', async () => {
    await world.setPin(pin => ({ ...pin, keepers: pin.keepers.filter(({ keeper }) => keeper !== 'max') }))
    forge(3, next(), signers(kim(), max()))
    await broken('signature_invalid')
  })

  test('uses no change of another gate, nor one of another pin or number', async () => {
    forge(2, next(), signers(kim(), lou()), { gate: 'gate.other.example' })
    await broken('change_of_other')
    forge(2, next(), signers(kim(), lou()), { before: '00'.repeat(32) })
    await broken('change_of_other')
    forge(3, next(), signers(kim(), lou()), { before: '11'.repeat(32) })
    await broken('change_of_other')
  })

  test('names no keepers for others: each of the first signs', async () => {
    const [eve, mal] = [makeKeeper('eve'), makeKeeper('mal')]
    const pin = { ...pinNow(), keepers: [eve, mal, kim()].map(({ keeper }) => keeper) }
    forge(1, pin, signers(eve, mal))
    await broken('signatures_missing')
  })

  test('and another leave the pin to one hand again', async () => {
    const done = await changePin(world.dir, pin => ({ ...pin, keepers: [] }), {
      signers: signers(kim()),
      now: NOW,
    })
    assert.ok(isPinRefusal(done) && done.code === 'keepers_needed')
    forge(2, { ...pinNow(), keepers: [] }, signers(kim(), lou()))
    await broken('keepers_dropped')
  })
})

describe('a pin cannot name', () => {
  const named = (...keepers: Keeper[]) => encodePin({ ...pinNow(), keepers })
  test('keepers of one person, one key twice, an approver, or the key of a log', () => {
    const [a, b] = [makeKeeper('a').keeper, makeKeeper('b').keeper]
    assert.ok(named(a, b))
    const sameKey = encodeVkey({ ...makeSigner('keeper.c', ED25519), key: keyBytes(a.key) })
    for (const wrong of [
      [a],
      [a, { ...b, human: a.human }],
      [a, { ...b, keeper: 'a' }],
      [a, { ...b, key: a.key }],
      [a, { ...b, key: sameKey }],
      [a, { ...b, human: 'human-mara' }],
      [a, { ...b, key: world.log.key }],
      [a, { ...b, key: world.log.witness }],
      [a, { ...b, name: 'L\u200bou' }],
    ])
      assert.throws(() => named(...wrong))
  })
})

function keyBytes(vkey: string): Uint8Array {
  return new Uint8Array(Buffer.from(vkey.split('+').slice(2).join('+'), 'base64').subarray(1))
}
