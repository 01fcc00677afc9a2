// The keeper's commands on a real gate folder.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { makeLog, makeSigner } from '../../../test/gate/log.ts'
import { makePasskey } from '../../../test/gate/passkey.ts'
import { approvalPage, deskPage } from '../../../test/gate/world.ts'
import { readInstruments } from '../../gate/checks/instruments.ts'
import { initGate, pinInstruments } from '../../gate/init.ts'
import { parsePin } from '../../gate/pin.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { COSIGNATURE, encodeVkey } from '../../ledger/note.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { enrolmentWords as wordsOfServer } from '../../server/sign-in/enrolment-file.ts'
import { type Io, WrongUse } from '../io.ts'
import { run } from './gate.ts'

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
    instruments: null,
    outbox: '../productions',
  })
})

afterEach(() => rmSync(data, { recursive: true, force: true }))

async function duly(...line: string[]) {
  const said = { out: '', err: '' }
  const args = line.filter(arg => arg !== '--json')
  const io: Io = {
    json: args.length < line.length,
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

test('witnesses are pinned from a trust file, shown by what changed; of before it is the pin that tells', async () => {
  const others = ['a.example/w', 'b.example/w'].map(name => encodeVkey(makeSigner(name, COSIGNATURE)))
  const own = pinned().witnesses.keys[0]!
  const gateKey = JSON.parse((await duly('show', '--json')).out || '{}').gateKey
  const file = join(data, 'trust.json')
  const write = (past: object[]) =>
    writeFileSync(
      file,
      encodeJcs({
        v: 3,
        log: pinned().log,
        witnesses: { quorum: 2, keys: [own, ...others], selfWitnessed: false, past },
        gate: gateKey,
        notice: null,
        retired: [],
      }),
    )
  // A taken server would have the gate believe for ever what its own key alone cosigned.
  write([{ quorum: 1, keys: [others[0]], selfWitnessed: true, until: '2099-01-01T00:00:00.000Z' }])
  assert.equal((await duly('pin', '--witnesses', file)).status, 1)
  const { err, out, status } = await duly('pin', '--witnesses', file, '--yes')
  assert.equal(status, 0)
  assert.ok(err.includes(`new       ${others[1]}\nwords:    `))
  assert.match(err, /from quorum 1 of 1, self-witnessed.* to quorum 2 of 3\n/)
  assert.match(
    out,
    /^witnesses: provider\.example\/witness, a\.example\/w, b\.example\/w\nnow: quorum 2 of 3\n/,
  )
  const { past, ...now } = pinned().witnesses
  assert.deepEqual(now, { quorum: 2, keys: [own, ...others], selfWitnessed: false })
  assert.deepEqual(
    past?.map(one => one.keys),
    [[own]],
  )
  assert.ok(past![0]!.until <= new Date().toISOString())
  assert.equal((await duly('pin', '--witnesses', file, '--yes')).status, 1)
  assert.match(
    (await duly('show')).out,
    /before \S+: quorum 1 of 1, self-witnessed.* of provider\.example\/witness/,
  )
  writeFileSync(file, '{}')
  assert.match((await duly('pin', '--witnesses', file, '--yes')).err, /is not a trust file/)
  assert.match((await duly('pin', '--witnesses', join(data, 'none'), '--yes')).err, /cannot be read: ENOENT/)
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

test('the table of instruments is made from the packs, shown by what changed, and pinned by its hash', async () => {
  assert.equal(pinned().instruments, null)
  assert.equal((await duly('pin', '--instruments')).status, 1)
  assert.equal(pinned().instruments, null)
  assert.equal((await duly('pin', '--instruments', '--yes')).status, 0)
  const table = await readInstruments(join(data, 'gate'), pinned())
  assert.deepEqual(table?.instruments['us.subpoena.grand_jury']?.required.includes('subscriber'), true)
  for (const entry of Object.values(table!.instruments))
    if (entry.class === 'subpoena_equivalent')
      assert.ok(![...entry.required, ...entry.voluntary].some(category => category.startsWith('content')))
  const narrower = structuredClone(table!)
  narrower.instruments['us.warrant.2703']!.required = ['subscriber']
  await pinInstruments(join(data, 'gate'), narrower, { signers: [], now: new Date().toISOString() })
  const { err } = await duly('pin', '--instruments', '--yes')
  assert.match(err, /us\.warrant\.2703: warrant_equivalent, required subscriber, .* → .*content_stored/)
})

test('a custodian is pinned by their file, and an analyst by name', async () => {
  await duly('pin', enrolmentFile({ role: 'custodian', person: 'person-cem', human: 'cem' }).file, '--yes')
  await duly('pin', enrolmentFile({ role: 'analyst', person: 'person-ann', human: 'ann' }).file, '--yes')
  assert.equal((await duly('pin', '--custodian', 'person-nobody', '--yes')).status, 1)
  assert.equal((await duly('pin', '--custodian', 'person-ann', '--yes')).status, 0)
  assert.equal((await duly('pin', '--custodian', 'person-ann', '--yes')).status, 1)
  const people = () => pinned().custodians.map(person => person.person)
  assert.deepEqual(people(), ['person-cem', 'person-ann'])
  await duly('unpin', 'person-ann', '--role', 'custodian', '--yes')
  assert.deepEqual(people(), ['person-cem'])
})
