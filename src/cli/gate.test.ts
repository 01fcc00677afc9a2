// The keeper's commands on a real gate folder.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { initGate } from '../gate/init.ts'
import { parsePin } from '../gate/pin.ts'
import { makeLog } from '../gate/test-log.ts'
import { makePasskey } from '../gate/test-passkey.ts'
import { approvalPage, deskPage } from '../gate/test-world.ts'
import { generateIdentity, recipientOf } from '../seal/age-keys.node.ts'
import { enrolmentWords as wordsOfServer } from '../server/auth/enrolment-file.ts'
import { run } from './gate.ts'
import { type Io, WrongUse } from './io.ts'

let data: string

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'duly-gate-cli-'))
  const log = makeLog(join(data, 'log'))
  await initGate(join(data, 'gate'), {
    name: 'gate.provider.example',
    log: [log.key],
    witnesses: { quorum: 1, keys: [log.witness], selfWitnessed: true },
    logDirectory: '../log',
    approval: approvalPage,
    lookup: deskPage,
    serverInbox: recipientOf(generateIdentity()),
    outbox: '../productions',
  })
})

afterEach(() => rmSync(data, { recursive: true, force: true }))

async function duly(...args: string[]) {
  const said = { out: '', err: '' }
  const io: Io = {
    json: false,
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

const pinFile = () => join(data, 'gate', 'pin.json')
const pinned = () => parsePin(readFileSync(pinFile(), 'utf8'))

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
  const file = join(data, `enrolment-${credentialId}.json`)
  writeFileSync(file, JSON.stringify(enrolment))
  return { file, enrolment }
}

test('a person is pinned only after the words were confirmed, and the words are those that their browser shows', async () => {
  const { file, enrolment } = enrolmentFile()
  const asked = await duly('pin', file)
  assert.equal(asked.status, 1)
  assert.match(asked.err, new RegExp(wordsOfServer(enrolment)))
  assert.equal(pinned().approvers.length, 0)
  assert.equal((await duly('pin', file, '--yes')).status, 0)
  assert.deepEqual(
    pinned().approvers.map(person => person.person),
    ['person-mara'],
  )
  assert.equal(statSync(pinFile()).mode & 0o777, 0o600)
})

test('a second passkey of a person joins the first; the same passkey twice is refused', async () => {
  const first = enrolmentFile()
  await duly('pin', first.file, '--yes')
  assert.equal((await duly('pin', first.file, '--yes')).status, 1)
  await duly('pin', enrolmentFile().file, '--yes')
  assert.deepEqual(
    pinned().approvers.map(person => person.keys.length),
    [2],
  )
})

test('a subcontractor is not pinned as approver, but as analyst', async () => {
  const employment = { employment: 'subcontractor' }
  assert.equal((await duly('pin', enrolmentFile(employment).file, '--yes')).status, 1)
  assert.equal((await duly('pin', enrolmentFile({ ...employment, role: 'analyst' }).file, '--yes')).status, 0)
  assert.deepEqual([pinned().approvers.length, pinned().analysts.length], [0, 1])
})

test('a person cannot be pinned as two humans', async () => {
  await duly('pin', enrolmentFile().file, '--yes')
  const other = enrolmentFile({ role: 'analyst', human: 'somebody else' })
  assert.equal((await duly('pin', other.file, '--yes')).status, 1)
})

test('a file that is no enrolment is refused with what is wrong in it', async () => {
  const { status, err } = await duly('pin', enrolmentFile({ role: 'counsel' }).file, '--yes')
  assert.equal(status, 1)
  assert.match(err, /enrolment\.role/)
  assert.equal((await duly('pin', join(data, 'missing.json'), '--yes')).status, 1)
})

test('an unpinned person is gone from the role named, or from both', async () => {
  await duly('pin', enrolmentFile().file, '--yes')
  await duly('pin', enrolmentFile({ role: 'analyst' }).file, '--yes')
  assert.equal((await duly('unpin', 'person-mara', '--role', 'analyst', '--yes')).status, 0)
  assert.deepEqual([pinned().approvers.length, pinned().analysts.length], [1, 0])
  assert.equal((await duly('unpin', 'person-mara')).status, 1, 'not without --yes')
  assert.equal((await duly('unpin', 'person-mara', '--yes')).status, 0)
  assert.equal((await duly('unpin', 'person-mara', '--yes')).status, 1)
})

test('the log of the next half-year is pinned beside this one; another key for the same log is refused', async () => {
  const next = makeLog('/nowhere', 'provider.example/log/2027h1').key
  assert.equal((await duly('pin', '--log', next, '--yes')).status, 0)
  assert.equal(pinned().log.length, 2)
  const forged = makeLog('/nowhere').key
  assert.equal((await duly('pin', '--log', forged, '--yes')).status, 1)
  assert.equal((await duly('pin', '--log', 'nonsense', '--yes')).status, 1)
})

test('show names the keys with their words and says who is pinned', async () => {
  await duly('pin', enrolmentFile().file, '--yes')
  const { status, out } = await duly('show')
  assert.equal(status, 0)
  for (const text of ['gate.provider.example+', 'age1', 'self-witnessed', 'person-mara', 'nobody is pinned'])
    assert.ok(out.includes(text), text)
})

test('anything else is wrong use', async () => {
  await assert.rejects(duly(), WrongUse)
  await assert.rejects(duly('pin'), WrongUse)
  await assert.rejects(duly('unpin', 'x', '--role', 'counsel', '--yes'), WrongUse)
})
