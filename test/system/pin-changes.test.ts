// Two keepers change the gate's pin: the gate tells, the worker logs, an administrator reads the difference. A real installation; the gate's
// own role writes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SettingsPage } from '../../src/api/desk/settings.ts'
import { boxesIn } from '../../src/gate/boxes.ts'
import { readKeptPin } from '../../src/gate/pin/chain.ts'
import { changePin, confirmProposal, shownProposal } from '../../src/gate/pin/proposal.ts'
import { isPinRefusal } from '../../src/gate/pin/refusal.ts'
import { tellChanges } from '../../src/gate/pin/report.ts'
import type { Opening } from '../../src/ledger/leaf.ts'
import type { Signer } from '../../src/ledger/note.ts'
import { encodeRecord } from '../../src/ledger/record.ts'
import { finishRotations, rotateKey } from '../../src/server/log/key-rotation.ts'
import { logPinChanges } from '../../src/server/worker/pin-changes.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { openField } from '../../src/store/keys/field.ts'
import { makeKeepers, nameKeepers } from '../gate/keepers.ts'
import { type AdminDesk, openAdminDesk } from '../server/admin-desk.ts'
import { fsckOf } from '../server/fsck.ts'

let desk: AdminDesk
let gate: Database
/** Of the keepers whom the first test names. */
let earlier: Signer[] = []
const NOW = '2026-12-01T12:00:00.000Z'
before(async () => {
  desk = await openAdminDesk()
  gate = await openDatabase({ url: desk.d.databaseUrls.gate, role: 'gate' })
})
after(async () => {
  await gate?.close()
  await desk?.close()
})

const tell = async () =>
  tellChanges(
    { dir: desk.d.dir.gate, boxes: boxesIn(gate, 'gate'), now: () => new Date() },
    await readKeptPin(desk.d.dir.gate),
  )
const records = async () =>
  (
    await desk.query<{ id: string; opening: Buffer }>(
      "select id, opening from duly.leaf where system_kind = 'policy_changed' order by created_at, id",
    )
  )
    .map(
      ({ id, opening }) => openField<Opening>(desk.d.vault.directoryKey, [id, 1, 'opening'], opening).record,
    )
    .filter(record => record.kind === 'policy_changed' && record.policy.startsWith('gate-pin.'))

test('each change is told once, logged once without a name, and shown by what is different', async () => {
  const keepers = makeKeepers()
  await nameKeepers(desk.d.dir.gate, keepers, desk.d.now())
  const signers = [keepers.kim.signer, keepers.lou.signer]
  earlier = signers
  await changePin(desk.d.dir.gate, pin => ({ ...pin, lookupsPerHour: 7 }), { signers, now: desk.d.now() })
  await tell()
  await tell()
  const root = await desk.client('root')
  const page = async () => (await root.call('GET', '/api/admin/settings')).json<SettingsPage>()
  assert.deepEqual(
    (await page()).pinChanges.map(({ sequence, logged }) => [sequence, logged]),
    [
      [2, false],
      [1, false],
    ],
  )
  assert.equal(await logPinChanges(desk.d), 2)
  assert.equal(await logPinChanges(desk.d), 0)
  const { changes } = await readKeptPin(desk.d.dir.gate)
  const logged = await records()
  assert.deepEqual(
    logged.map(record => record.kind === 'policy_changed' && [record.policy, record.before, record.after]),
    changes.map(({ sequence, before, after: made }) => [`gate-pin.${sequence}`, before, made]),
  )
  for (const record of logged)
    assert.doesNotMatch(Buffer.from(encodeRecord(record)).toString(), /kim|lou|max/)
  const [last] = (await page()).pinChanges
  assert.deepEqual(last?.by, ['kim', 'lou'])
  assert.equal(last?.logged, true)
  const change = { change: 'changed', what: 'lookupsPerHour', who: '' }
  assert.deepEqual(last?.differences, [{ ...change, detail: '600 → 7' }])
  assert.deepEqual((await fsckOf(desk.d)).differences, [])
})

test('a report that cannot be read is a change all the same, and the page is shown', async () => {
  await gate.pool.query(
    `insert into duly.gate_pin_change (sequence, before, after, payload, told_at)
     values (9, repeat('a', 64), repeat('b', 64), 'x', now())`,
  )
  const root = await desk.client('root')
  const { pinChanges } = (await root.call('GET', '/api/admin/settings')).json<SettingsPage>()
  assert.deepEqual([pinChanges[0]?.sequence, pinChanges[0]?.differences], [9, []])
})

test('a witness’s new key is proposed to the keepers once, by nobody, and drawn only where no other change waits', async () => {
  const { dir } = desk.d
  const keepers = makeKeepers()
  const signers = [keepers.kim.signer, keepers.lou.signer]
  const { pin } = await readKeptPin(dir.gate)
  const [old] = pin.witnesses.keys
  const by = { signers: earlier, now: NOW }
  await changePin(dir.gate, one => ({ ...one, keepers: [keepers.kim.keeper, keepers.lou.keeper] }), by)
  // A crash after it was told: it is told again, and stays one proposal.
  const before = (step: string) => {
    if (step === 'destroy the old key') throw new Error('crash')
  }
  await assert.rejects(rotateKey(dir, 'witness', { now: NOW, before }), /crash/)
  await finishRotations(dir, { now: NOW })
  const proposal = await shownProposal(dir.gate)
  assert.ok(proposal && !isPinRefusal(proposal))
  assert.deepEqual(proposal.signers, [])
  const keys = async () => (await readKeptPin(dir.gate)).pin.witnesses.keys
  assert.deepEqual(await keys(), [old], 'not in force by itself')
  assert.notDeepEqual(proposal.after.pin.witnesses.keys, [old])
  await assert.rejects(rotateKey(dir, 'witness', { now: NOW }), /waits for a second keeper/)
  await confirmProposal(dir.gate, proposal, signers)
  assert.deepEqual(await keys(), proposal.after.pin.witnesses.keys)
})
