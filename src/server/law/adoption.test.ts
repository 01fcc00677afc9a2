// Adoption of law packs on a real database: who may, that it is one act per jurisdiction, logged, and withdrawn.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { withTransaction } from '../../store/database.ts'
import { openField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import { adoptedPacks, adoptPack, packsInUse, readAdoptions, withdrawAdoption } from './adoption.ts'

const staff = (
  id: string,
  role: 'counsel' | 'analyst' | 'administrator',
  employment: 'employee' | 'subcontractor',
) => ({ kind: 'staff', id, roles: [role], employment }) satisfies Actor
const carl = staff('carl', 'counsel', 'employee')

describe('adoption of law packs', () => {
  let ground: Ground
  const us = allPacks().find(pack => pack.id === 'us') as Pack
  const newer: Pack = { ...us, version: '2027.01.01', hash: 'b'.repeat(64) }
  const d = () => ({
    db: ground.app,
    vault: ground.vault,
    packs: [...allPacks(), newer],
    demo: false,
    jobs: { wakeAll: async () => {} } as unknown as Deployment['jobs'],
    now: () => new Date().toISOString(),
  })
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
  })
  after(() => ground.close())

  test('nobody but counsel in the provider’s employ adopts, also against the database itself', async () => {
    for (const actor of [
      staff('mara', 'analyst', 'employee'),
      staff('root', 'administrator', 'employee'),
      staff('sub', 'counsel', 'subcontractor'),
    ]) {
      const done = await adoptPack(d(), actor, { pack: 'us', hash: us.hash })
      assert.ok(isRefusal(done), actor.id)
      await assert.rejects(
        withTransaction(ground.app, actor, tx =>
          tx.query(
            `insert into duly.pack_adoption (id, pack, version, hash, adopted_by, adopted_at)
             values ($1, 'us', 'x', $2, $3, now())`,
            [actor.id, us.hash, actor.id],
          ),
        ),
        /row-level security/,
      )
    }
    await assert.rejects(
      withTransaction(ground.app, carl, tx =>
        tx.query(
          `insert into duly.pack_adoption (id, pack, version, hash, adopted_by, adopted_at)
           values ('forged', 'us', 'x', $1, 'ada', now())`,
          [us.hash],
        ),
      ),
      /row-level security/,
      'in the name of another',
    )
    assert.deepEqual(await adoptedPacks(d()), {})
  })

  test('an adoption counts for that version, a later one replaces it, a withdrawal ends it', async () => {
    const done = await adoptPack(d(), carl, { pack: 'us', hash: us.hash })
    assert.ok(!isRefusal(done))
    assert.deepEqual(await adoptedPacks(d()), { us: us.hash })
    assert.ok(isRefusal(await adoptPack(d(), carl, { pack: 'us', hash: us.hash })), 'twice')
    assert.ok(isRefusal(await adoptPack(d(), carl, { pack: 'us', hash: 'c'.repeat(64) })), 'not at hand')
    assert.ok(!isRefusal(await adoptPack(d(), carl, { pack: 'us', hash: newer.hash })))
    assert.deepEqual(await adoptedPacks(d()), { us: newer.hash })
    assert.ok(isRefusal(await withdrawAdoption(d(), carl, { pack: 'us', hash: us.hash })), 'the old one')
    assert.ok(!isRefusal(await withdrawAdoption(d(), carl, { pack: 'us', hash: newer.hash })))
    assert.deepEqual(await adoptedPacks(d()), {})
    const all = await withTransaction(ground.app, carl, tx => readAdoptions(tx))
    assert.equal(all.length, 2)
    assert.ok(all.every(one => one.by === 'carl' && one.withdrawnBy === 'carl'))
  })

  test('each act stands in the log with the version before and after', async () => {
    const system = { kind: 'system', id: 'worker', roles: [] } as const
    const rows = await withTransaction(ground.app, system, tx =>
      tx.query<{ id: string; opening: Buffer }>(
        `select id, opening from duly.leaf where system_kind = 'policy_changed' order by created_at, id`,
        [],
      ),
    )
    const records = rows.map(row => {
      const { record } = openField<Opening>(ground.vault.directoryKey, [row.id, 1, 'opening'], row.opening)
      return record.kind === 'policy_changed' ? [record.policy, record.before, record.after] : []
    })
    assert.deepEqual(records, [
      ['adopted-us', null, us.hash],
      ['adopted-us', us.hash, newer.hash],
      ['adopted-us', newer.hash, null],
    ])
  })
})

test('of several versions the adopted one is used, else the newest', () => {
  const us = allPacks().find(pack => pack.id === 'us') as Pack
  const older: Pack = { ...us, version: '2026.01.01', hash: 'a'.repeat(64) }
  const newer: Pack = { ...us, version: '2027.01.01-2', hash: 'b'.repeat(64) }
  const all = [...allPacks(), older, newer]
  const used = (adopted: true | Record<string, string>) =>
    packsInUse(all, adopted).find(pack => pack.id === 'us')?.hash
  assert.equal(used({}), newer.hash)
  assert.equal(used(true), newer.hash)
  assert.equal(used({ us: older.hash }), older.hash)
  assert.equal(used({ us: 'f'.repeat(64) }), newer.hash)
  assert.equal(packsInUse(all, {}), packsInUse(all, {}), 'the same choice is the same array')
})
