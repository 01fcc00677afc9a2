// Two keepers at the command line: one proposes, the other sees the same and confirms, and neither does it alone.

import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { makeLog } from '../../../test/gate/log.ts'
import { makePasskey } from '../../../test/gate/passkey.ts'
import { approvalPage, deskPage } from '../../../test/gate/world.ts'
import { readInstruments } from '../../gate/checks/instruments.ts'
import { initGate } from '../../gate/init.ts'
import { readKeptPin } from '../../gate/pin/chain.ts'
import { parsePin } from '../../gate/pin.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { enrolmentWords } from '../../server/sign-in/enrolment-file.ts'
import { type Io, WrongUse } from '../io.ts'
import { run } from './gate.ts'

let data: string

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'duly-gate-change-'))
  const log = makeLog(join(data, 'log'))
  await initGate(join(data, 'gate'), {
    name: 'gate.provider.example',
    log: [log.key],
    witnesses: { quorum: 1, keys: [log.witness], selfWitnessed: true },
    logDirectory: '../log',
    approval: approvalPage,
    lookup: deskPage,
    serverInbox: recipientOf(generateIdentity()),
    instruments: null,
    outbox: '../productions',
  })
})

afterEach(() => rmSync(data, { recursive: true, force: true }))

async function duly(...args: string[]) {
  return say(false, ...args)
}

async function say(json: boolean, ...args: string[]) {
  const said = { out: '', err: '' }
  const io: Io = {
    json,
    data,
    out: text => {
      said.out += `${text}\n`
    },
    err: text => {
      said.err += `${text}\n`
    },
    progress: () => {},
  }
  return { status: await run(args, io), ...said }
}

const key = (id: string) => join(data, `${id}.key`)
const card = (id: string) => `${key(id)}.card.json`
const pinned = () => parsePin(readFileSync(join(data, 'gate', 'pin.json'), 'utf8'))

async function make(id: string, human = id): Promise<void> {
  const { status } = await duly(
    'keeper',
    'make',
    key(id),
    '--id',
    id,
    '--human',
    human,
    '--name',
    `${id} name`,
  )
  assert.equal(status, 0)
}

async function nameTwo(): Promise<void> {
  for (const id of ['kim', 'lou']) await make(id)
  await duly('keeper', 'add', card('kim'), card('lou'), '--keeper', key('kim'), '--yes')
  assert.equal(pinned().keepers.length, 0, 'not by one of them')
  assert.equal((await duly('pin', '--confirm', '--keeper', key('lou'), '--yes')).status, 0)
  assert.equal(pinned().keepers.length, 2)
}

function enrolmentFile(change: object = {}) {
  const { credentialId, publicKey } = makePasskey(approvalPage)
  const enrolment = {
    v: 1 as const,
    role: 'approver' as const,
    person: 'person-mara',
    human: 'mara@provider.example',
    name: 'Mara',
    employment: 'employee' as const,
    credentialId,
    publicKey,
    ...change,
  }
  const file = join(data, 'enrolment.json')
  writeFileSync(file, JSON.stringify(enrolment))
  return { file, enrolment }
}

test('a keeper’s key is a file of its own that is written once, with a card that holds no secret', async () => {
  await make('kim')
  assert.equal(statSync(key('kim')).mode & 0o777, 0o600)
  assert.match(readFileSync(key('kim'), 'utf8'), /^PRIVATE\+KEY\+keeper\.kim\+/)
  assert.doesNotMatch(readFileSync(card('kim'), 'utf8'), /PRIVATE/)
  const again = await duly('keeper', 'make', key('kim'), '--id', 'kim', '--human', 'k', '--name', 'K')
  assert.equal(again.status, 1)
  assert.match(again.err, /exists/)
  const unseen = await duly('keeper', 'make', key('x'), '--id', 'x', '--human', 'x', '--name', 'K\u200bim')
  assert.equal(unseen.status, 1)
  await assert.rejects(duly('keeper', 'make', key('y')), WrongUse)
})

test('without keepers one hand pins, and is told what that means', async () => {
  const { out } = await duly('pin', enrolmentFile().file, '--yes')
  assert.equal(pinned().approvers.length, 1)
  assert.match(out, /pinned by one hand/)
  assert.match((await duly('show')).out, /pinned by one hand/)
})

test('a person is proposed by one keeper and pinned by the next, who sees who it is and their words', async () => {
  await nameTwo()
  const { file, enrolment } = enrolmentFile()
  const asked = await duly('pin', file, '--keeper', key('kim'), '--yes')
  assert.equal(asked.status, 0)
  const words = enrolmentWords(enrolment)
  assert.match(
    asked.out,
    new RegExp(`added +approver person-mara: .*"${words}"[\\s\\S]*signed by kim name \\(kim\\)`),
  )
  assert.equal(pinned().approvers.length, 0)
  const looked = await duly('pin', '--confirm', '--keeper', key('lou'))
  assert.equal(looked.status, 1, 'nobody has said yes')
  assert.match(looked.err, new RegExp(`added +approver person-mara: .*"${words}"`))
  assert.equal(pinned().approvers.length, 0)
  const confirmed = await duly('pin', '--confirm', '--keeper', key('lou'), '--yes')
  assert.match(confirmed.out, /change: 2\nin force .* signed by kim name \(kim\) and lou name \(lou\)/)
  assert.equal(pinned().approvers.length, 1)
  const { out } = await say(true, 'show')
  assert.equal(JSON.parse(out).changes.length, 2)
})

test('one keeper alone pins nobody: not unsigned, not twice, not by a stranger’s key, and a drop ends it', async () => {
  await nameTwo()
  await make('eve')
  const { file } = enrolmentFile()
  assert.equal((await duly('pin', file, '--yes')).status, 0)
  for (const [id, said] of [['eve', /not a keeper’s/]] as const) {
    const { status, err } = await duly('pin', '--confirm', '--keeper', key(id), '--yes')
    assert.equal(status, 1)
    assert.match(err, said)
  }
  await duly('pin', '--confirm', '--keeper', key('kim'), '--yes')
  const twice = await duly('pin', '--confirm', '--keeper', key('kim'), '--yes')
  assert.match(twice.err, /signed already/)
  assert.match((await duly('unpin', 'person-mara', '--yes')).err, /Nobody with this id|waits for a second/)
  assert.equal(pinned().approvers.length, 0)
  assert.equal((await duly('pin', '--drop')).status, 0)
  assert.match(
    (await duly('pin', '--confirm', '--keeper', key('lou'), '--yes')).err,
    /No change of the pin is proposed/,
  )
  await assert.rejects(duly('pin', '--confirm'), WrongUse)
})

test('both keys at one machine confirm at once', async () => {
  await nameTwo()
  const both = ['--keeper', key('kim'), '--keeper', key('lou')]
  await duly('pin', enrolmentFile().file, '--yes', ...both)
  assert.equal(pinned().approvers.length, 1)
})

test('keepers are changed by keepers; one that others may read, or that is not there, does not sign', async () => {
  await nameTwo()
  await make('max')
  const both = ['--keeper', key('kim'), '--keeper', key('lou')]
  await duly('keeper', 'add', card('max'), '--yes', ...both)
  assert.equal(pinned().keepers.length, 3)
  await duly('keeper', 'remove', 'kim', '--yes', '--keeper', key('lou'), '--keeper', key('max'))
  assert.deepEqual(
    pinned().keepers.map(({ keeper }) => keeper),
    ['lou', 'max'],
  )
  const alone = await duly('keeper', 'remove', 'max', '--yes', '--keeper', key('lou'))
  assert.match(alone.err, /at least two different people/)
  chmodSync(key('lou'), 0o644)
  assert.match(
    (await duly('pin', enrolmentFile().file, '--yes', '--keeper', key('lou'))).err,
    /read by others/,
  )
  assert.match((await duly('pin', enrolmentFile().file, '--yes', '--keeper', key('nobody'))).err, /ENOENT/)
})

test('a keeper who approves is refused, and an approver who keeps', async () => {
  await duly('pin', enrolmentFile().file, '--yes')
  await make('kim')
  await make('mara', 'mara@provider.example')
  const { status, err } = await duly(
    'keeper',
    'add',
    card('kim'),
    card('mara'),
    '--yes',
    '--keeper',
    key('kim'),
  )
  assert.equal(status, 1)
  assert.match(err, /must not be approvers/)
})

test('numbers, folders and pages are proposed by an edited copy of the pin', async () => {
  await nameTwo()
  const copy = join(data, 'copy.json')
  writeFileSync(copy, JSON.stringify({ ...pinned(), validityHours: 24, outbox: '/mnt/out' }))
  const both = ['--keeper', key('kim'), '--keeper', key('lou')]
  const { out } = await duly('pin', '--from', copy, '--yes', '--keeper', key('kim'))
  assert.match(out, /changed +outbox: \.\.\/productions → \/mnt\/out\nchanged +validityHours: 168 → 24/)
  await duly('pin', '--confirm', '--yes', '--keeper', key('lou'))
  assert.deepEqual([pinned().validityHours, pinned().outbox], [24, '/mnt/out'])
  const same = await duly('pin', '--from', join(data, 'gate', 'pin.json'), '--yes', ...both)
  assert.match(same.out, /nothing changed/)
  writeFileSync(copy, '{}')
  assert.equal((await duly('pin', '--from', copy, '--yes', ...both)).status, 1)
})

test('a new table of instruments waits for the second keeper, who sees what changes', async () => {
  await nameTwo()
  await duly('pin', '--instruments', '--yes', '--keeper', key('kim'))
  assert.equal(await readInstruments(join(data, 'gate'), pinned()), null)
  const { err } = await duly('pin', '--confirm', '--yes', '--keeper', key('lou'))
  assert.match(err, /changed +instruments: null → [0-9a-f]{64}\n {2}instrument all [0-9]+ of them/)
  assert.ok(await readInstruments(join(data, 'gate'), pinned()))
})

test('a pin that was edited by hand is a sentence and the next step, for every command', async () => {
  await nameTwo()
  const file = join(data, 'gate', 'pin.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"lookupsPerHour": 200', '"lookupsPerHour": 900'))
  for (const args of [
    ['show'],
    ['pin', enrolmentFile().file, '--yes'],
    ['unpin', 'x', '--yes'],
    ['pin', '--confirm', '--keeper', key('lou')],
  ]) {
    const { status, err } = await duly(...args)
    assert.equal(status, 1)
    assert.match(err, /not what two keepers last signed.*\nCopy the newest/)
  }
  assert.match((await readKeptPin(join(data, 'gate')).catch(String)) as string, /PinBroken/)
})
