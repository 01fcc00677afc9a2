// Making a gate: twice in one folder never, whatever hides the first key; half a gate can be made whole.

import assert from 'node:assert/strict'
import { mkdtemp, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { makeLog, makeSigner } from '../../test/gate/log.ts'
import { approvalPage, deskPage, makeWorld } from '../../test/gate/world.ts'
import { ED25519, encodeVkey } from '../ledger/note.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { lookupAnswerHash } from '../seal/lookup-answer.ts'
import { initGate, type NewGate, noteGateKey } from './init.ts'
import { openJournal } from './journal/journal.ts'
import { GATE_KEY_FILE, INBOX_KEY_FILE } from './keys.ts'

const log = makeLog('/nowhere')
const gate: NewGate = {
  name: 'gate.provider.example',
  log: [log.key],
  witnesses: { quorum: 1, keys: [log.witness], selfWitnessed: true },
  logDirectory: '../log',
  approval: approvalPage,
  lookup: deskPage,
  serverInbox: recipientOf(generateIdentity()),
  outbox: '../productions',
  instruments: null,
}

describe('making a gate', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-gate-'))
  })
  afterEach(() => rm(dir, { recursive: true, force: true }))

  test('refuses a folder that holds a gate and leaves its key', async () => {
    await initGate(dir, gate)
    const key = await readFile(join(dir, GATE_KEY_FILE), 'utf8')
    await assert.rejects(initGate(dir, gate), /already holds a gate/)
    assert.equal(await readFile(join(dir, GATE_KEY_FILE), 'utf8'), key)
  })

  test('refuses while the key lies on a disk that is not there', async () => {
    await initGate(dir, gate)
    const path = join(dir, GATE_KEY_FILE)
    const disk = join(dir, 'disk', 'gate.key')
    await rm(path)
    await symlink(disk, path)
    await assert.rejects(initGate(dir, gate), /already holds a gate/)
    assert.equal(await readlink(path), disk)
  })

  test('makes whole what a crash before the last key left', async () => {
    await initGate(dir, gate)
    await rename(join(dir, GATE_KEY_FILE), join(dir, 'lost'))
    const again = await initGate(dir, gate)
    assert.match(again.gateKey, /^gate\.provider\.example\+/)
    assert.ok(await readFile(join(dir, INBOX_KEY_FILE), 'utf8'))
  })
})

test('a gate goes on with its journal under a new key, and with no other gate’s', async () => {
  const world = await makeWorld()
  try {
    const old = world.gateKey
    const now = encodeVkey(makeSigner('gate.provider.example', ED25519))
    const other = encodeVkey(makeSigner('gate.provider.example', ED25519))
    const reopen = (gateKey: string) => openJournal({ dir: world.dir, gateKey, now: () => world.clock.now })
    await assert.rejects(reopen(now), /another gate key/)
    await noteGateKey(world.dir, { old, now })
    // After a crash it is told again.
    await noteGateKey(world.dir, { old, now })
    const journal = await reopen(now)
    assert.ok(
      journal.state.answers.has(lookupAnswerHash(world.answer.head)),
      'what it answered it still knows',
    )
    await journal.close()
    await assert.rejects(reopen(old), /another gate key/)
    await assert.rejects(reopen(other), /another gate key/)
  } finally {
    world.remove()
  }
})
