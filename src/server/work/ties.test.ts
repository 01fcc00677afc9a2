// Ties and walls, related demands, and what two worlds may differ in: nothing that the reader may not know of.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { asAdmin } from '../../../test/admin.ts'
import { cast } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { type Desk, openDesk, opens, rowsOf } from '../../../test/server/work.ts'
import { act, travel } from '../../../test/store-road.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/demand/execute.ts'
import { unfitSignatures } from '../../store/demand/unfit-signatures.ts'
import { sealField } from '../../store/keys/field.ts'
import { refuseUnknown } from '../surfaces/approve/pending.ts'
import { takeGrant } from '../surfaces/desk/access.ts'
import { revokeAside } from './aside.ts'
import { assignMany, offer } from './owner.ts'
import { readNotifications, readWork } from './read.ts'
import { endTie, readTies, recordTie } from './ties.ts'

const code = (x: Refusal | object | null) => (isRefusal(x) ? x.code : null)
const confirm = { type: 'confirm_facts', facts: facts(['anna@acme.example']), changed: [] } as never
const rita = { kind: 'staff', id: 'rita', roles: ['administrator'], employment: 'employee' } as const

describe('ties', { timeout: 500_000 }, () => {
  let desk: Desk
  before(async () => {
    desk = await openDesk()
  })
  after(() => desk.ground.close())

  const sees = async (actor: Parameters<typeof databaseActor>[0], id: string) =>
    withTransaction(desk.d.db, databaseActor(actor), async tx => {
      const tables = [
        'demand',
        'event',
        'deadline',
        'matter',
        'access',
        'mark',
        'comment',
        'authorisation',
        'matter_key',
      ]
      const found: string[] = []
      for (const table of tables) {
        const where = table === 'demand' ? 'id' : 'demand_id'
        const rows = await tx.query(`select 1 from duly.${table} where ${where} = $1`, [id])
        if (rows.length > 0) found.push(table)
      }
      return found
    })
  const freed = async () => {
    for (const tie of await readTies(desk.d, cast.root))
      assert.equal(await endTie(desk.d, tie.person === 'root' ? rita : cast.root, tie.id), null)
  }
  const tie = (person: string, to: 'tenant' | 'authority' | 'identifier' | 'reference', value: string) =>
    recordTie(desk.d, cast.root, { person, kind: 'works_for', to, value, words: '' })

  test('whoever is tied neither has, sees, opens, determines nor signs it, whatever the tie is to', async () => {
    for (const [to, value] of [
      ['tenant', 'acme'],
      ['authority', 'Travis County'],
      ['identifier', 'Anna@ACME.example'],
      ['reference', ''],
    ] as const) {
      const one = await travel(desk.d.store, 'prepared')
      await opens(desk.d, cast.mara, one.id)
      await assignMany(desk.d, cast.carl, { ids: [one.id], person: 'mara', note: '' })
      await offer(desk.d, cast.mara, one.id, { to: 'nils', note: 'x' })
      assert.ok((await sees(cast.mara, one.id)).includes('event'))
      assert.equal(await tie('mara', to, value || one.reference), null)
      assert.deepEqual(
        await sees(cast.mara, one.id),
        [],
        `${to}: a grant taken before opens nothing any more`,
      )
      assert.equal(
        code(
          await takeGrant(desk.d, cast.mara, { demandId: one.id, purpose: 'answer', words: '', minutes: 5 }),
        ),
        'not_found',
      )
      const message = { type: 'send_message', text: 'x' } as const
      assert.equal(
        code(await execute(desk.d.store, cast.mara, { demandId: one.id, command: message })),
        'not_found',
      )
      const [row] = await rowsOf<{ owner_id: string | null }>(
        desk.ground,
        'select owner_id from duly.demand where id = $1',
        [one.id],
      )
      assert.equal(row?.owner_id, null)
      const again = await assignMany(desk.d, cast.carl, { ids: [one.id], person: 'mara', note: '' })
      assert.deepEqual(
        again.refused.map(r => r.refusal.code),
        ['cannot_take'],
      )
      assert.ok((await sees(cast.nils, one.id)).includes('demand'), 'a colleague sees it as before')
      await freed()
      assert.ok((await sees(cast.mara, one.id)).includes('demand'))
    }
  })

  test('a tie said beforehand holds from the moment at which a demand turns out to be about it', async () => {
    await tie('nils', 'tenant', 'acme')
    const early = await travel(desk.d.store, 'received')
    assert.ok((await sees(cast.nils, early.id)).includes('demand'))
    // The paper names an address of the customer's own domain: no look-up is needed for that.
    await act(desk.d.store, cast.mara, early.id, confirm)
    assert.deepEqual(await sees(cast.nils, early.id), [])
    const matched = await travel(desk.d.store, 'matched', { accounts: { 'x@elsewhere.example': 'acme' } })
    assert.deepEqual(await sees(cast.nils, matched.id), [], 'a look-up says that it is theirs')
    await freed()
  })

  test('who works for a party of a tenant’s chain stands aside from that tenant’s demands, whichever was recorded first', async () => {
    const system = (text: string, values: unknown[]) =>
      withTransaction(desk.d.db, databaseActor({ kind: 'system', id: 'worker' }), tx =>
        tx.query(text, values),
      )
    const before = await travel(desk.d.store, 'matched', { accounts: { 'x@one.example': 'acme' } })
    await tie('mara', 'tenant', 'stad')
    assert.ok((await sees(cast.mara, before.id)).includes('demand'), 'nothing binds the two yet')
    const profile = sealField(desk.d.vault.directoryKey, ['acme', 1, 'party-processor'], {
      name: 'IT of the city',
      country: 'NL',
    })
    await system(
      "insert into duly.tenant_party (tenant_id, role, party_tenant_id, told, profile) values ('acme', 'processor', 'stad', false, $1)",
      [profile],
    )
    assert.deepEqual(await sees(cast.mara, before.id), [], 'the chain was recorded after the tie')
    await freed()
    await tie('nils', 'tenant', 'stad')
    assert.deepEqual(await sees(cast.nils, before.id), [], 'the tie was said after the chain')
    const next = await travel(desk.d.store, 'matched', { accounts: { 'x@two.example': 'acme' } })
    assert.deepEqual(await sees(cast.nils, next.id), [], 'and the demand came last')
    await freed()
    await system("delete from duly.tenant_party where tenant_id = 'acme'", [])
  })

  test('who works for a tenant that was merged into another stands aside from both', async () => {
    const system = (text: string, values: unknown[]) =>
      withTransaction(desk.d.db, databaseActor({ kind: 'system', id: 'worker' }), tx =>
        tx.query(text, values),
      )
    const other = await travel(desk.d.store, 'matched', { accounts: { 'x@three.example': 'stad' } })
    await tie('mara', 'tenant', 'acme')
    assert.ok((await sees(cast.mara, other.id)).includes('demand'))
    await system(
      "update duly.tenant set status = 'merged', merged_into = 'stad', ended_at = now() where id = 'acme'",
      [],
    )
    assert.deepEqual(await sees(cast.mara, other.id), [])
    await system(
      "update duly.tenant set status = 'active', merged_into = null, ended_at = null where id = 'acme'",
      [],
    )
    await freed()
  })

  test('the signer who is tied is told to stand aside, and neither why nor from whom', async () => {
    const one = await travel(desk.d.store, 'prepared')
    const digest = one.authorisation!.digest
    await recordTie(desk.d, cast.ada, {
      person: 'ada',
      kind: 'relative',
      to: 'tenant',
      value: 'acme',
      words: 'My brother.',
    })
    const deps = { db: desk.d.db, vault: desk.d.vault } as never
    const no = await refuseUnknown(deps, cast.ada, digest)
    assert.equal(no.code, 'stands_aside')
    assert.ok(!/acme|brother|D-/.test(JSON.stringify(no)))
    assert.equal((await refuseUnknown(deps, cast.bo, 'f'.repeat(64))).code, 'authorisation_stale')
    const sign = { type: 'sign_authorisation', digest, assertion: {} } as const
    assert.equal(
      code(await execute(desk.d.store, cast.ada, { demandId: one.id, command: sign })),
      'not_found',
    )
    await freed()
  })

  test('what somebody signed before it was known that they are tied leaves no more', async () => {
    const one = await travel(desk.d.store, 'authorised')
    const untouched = await travel(desk.d.store, 'authorised', { accounts: { 'x@third.example': 'third' } })
    await tie('bo', 'tenant', 'acme')
    const status = async (id: string) =>
      (
        await rowsOf<{ status: string }>(
          desk.ground,
          'select status from duly.authorisation where demand_id = $1',
          [id],
        )
      )[0]?.status
    assert.equal(await status(one.id), 'revoked')
    assert.equal(await status(untouched.id), 'authorised')
    await freed()
  })

  test('nor what they signed before a chain or a merger was recorded that ties them to it', async () => {
    const system = (text: string) =>
      withTransaction(desk.d.db, databaseActor({ kind: 'system', id: 'worker' }), tx => tx.query(text))
    const status = async (id: string) =>
      (
        await rowsOf<{ status: string }>(
          desk.ground,
          'select status from duly.authorisation where demand_id = $1',
          [id],
        )
      )[0]?.status
    const one = await travel(desk.d.store, 'authorised')
    const untouched = await travel(desk.d.store, 'authorised', { accounts: { 'x@third.example': 'third' } })
    const out = await travel(desk.d.store, 'released')
    await tie('bo', 'tenant', 'stad')
    assert.equal(await revokeAside(desk.d), false)
    assert.equal(await status(one.id), 'authorised')
    await system(
      "update duly.tenant set status = 'merged', merged_into = 'acme', ended_at = now() where id = 'stad'",
    )
    assert.equal(await revokeAside(desk.d, untouched.id), false, 'another demand')
    assert.equal(await status(one.id), 'authorised')
    assert.equal(await revokeAside(desk.d), true)
    assert.equal(await status(out.id), 'authorised', 'once the package is out it is out')
    assert.deepEqual(await unfitSignatures(desk.d.db, null), [], 'and nobody asks about it again')
    assert.equal(await status(one.id), 'revoked')
    assert.equal(await status(untouched.id), 'authorised')
    assert.equal(await revokeAside(desk.d), false, 'once')
    await system(
      "update duly.tenant set status = 'active', merged_into = null, ended_at = null where id = 'stad'",
    )
    await freed()
  })

  test('nor what they prepared or signed who are let go, may do so no more, or lost a passkey since', async () => {
    const system = (text: string) => asAdmin(desk.ground, text)
    const status = async (id: string) =>
      (
        await rowsOf<{ status: string }>(
          desk.ground,
          'select status from duly.authorisation where demand_id = $1',
          [id],
        )
      )[0]?.status
    const cases: [change: string, undo: string][] = [
      [
        "update duly.person set active = false where id = 'bo'",
        "update duly.person set active = true where id = 'bo'",
      ],
      [
        "update duly.person set roles = array_remove(roles, 'approver') where id = 'bo'",
        "update duly.person set roles = roles || 'approver'::text where id = 'bo'",
      ],
      [
        `insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at, revoked_at)
         values ('lost', 'staff', 'bo', 'approve', '', '2026-01-01', '2100-01-01')`,
        "update duly.credential set revoked_at = '2000-01-01' where id = 'lost'",
      ],
      [
        "update duly.person set roles = array['auditor'] where id = 'mara'",
        "update duly.person set roles = array['analyst'] where id = 'mara'",
      ],
    ]
    for (const [change, undo] of cases) {
      const one = await travel(desk.d.store, 'authorised')
      assert.equal(await revokeAside(desk.d, one.id), false)
      await system(change)
      assert.equal(await revokeAside(desk.d, one.id), true, change)
      assert.equal(await status(one.id), 'revoked')
      await system(undo)
    }
    // Who prepared it may still prepare: as another.
    const kept = await travel(desk.d.store, 'authorised')
    await system("update duly.person set roles = array['counsel'] where id = 'mara'")
    assert.equal(await revokeAside(desk.d, kept.id), false)
    await system("update duly.person set roles = array['analyst'] where id = 'mara'")
  })

  test('nobody takes down the wall around themselves, and nobody says another’s tie but an administrator', async () => {
    assert.equal(
      code(
        await recordTie(desk.d, cast.carl, {
          person: 'mara',
          kind: 'other',
          to: 'reference',
          value: 'D-1',
          words: '',
        }),
      ),
      'not_allowed',
    )
    await recordTie(desk.d, cast.root, {
      person: 'root',
      kind: 'other',
      to: 'reference',
      value: 'D-1',
      words: '',
    })
    const [own] = await readTies(desk.d, cast.root)
    assert.equal(code(await endTie(desk.d, cast.root, own!.id)), 'same_person')
    assert.equal(code(await endTie(desk.d, cast.carl, own!.id)), 'not_allowed')
    assert.deepEqual(await readTies(desk.d, cast.carl), [], 'and nobody else reads of it')
    await freed()
  })

  test('what is related is found by account, tenant, paper and authority', async () => {
    const [one, two] = [await travel(desk.d.store, 'matched'), await travel(desk.d.store, 'matched')]
    await opens(desk.d, cast.mara, one.id)
    const work = await readWork(desk.d, cast.mara, one.id)
    assert.ok(!isRefusal(work))
    const found = work.related.find(r => r.id === two.id)
    assert.deepEqual(found?.why, ['account', 'authority', 'identifier', 'tenant'])
    const marks = await rowsOf<{ mac: Buffer }>(desk.ground, 'select mac from duly.mark')
    assert.ok(marks.every(m => !m.mac.includes('anna')))
  })

  test('a related demand that one may not know of leaves no trace: two worlds, one answer', async () => {
    const accounts = { 'zoe@third.example': 'third' }
    const one = await travel(desk.d.store, 'matched', { accounts })
    await opens(desk.d, cast.mara, one.id)
    const look = async () => {
      const work = await readWork(desk.d, cast.mara, one.id)
      assert.ok(!isRefusal(work))
      const { people: _, ...rest } = work
      return JSON.stringify([rest.related, rest, await readNotifications(desk.d, cast.mara)])
    }
    const without = await look()
    const sealed = await travel(desk.d.store, 'matched', { accounts })
    await rowsOf(desk.ground, 'update duly.demand set restricted = true where id = $1', [sealed.id])
    assert.equal(await look(), without, 'named people only')
    await rowsOf(desk.ground, 'update duly.demand set restricted = false where id = $1', [sealed.id])
    assert.notEqual(await look(), without, 'the test can fail')
    await recordTie(desk.d, cast.root, {
      person: 'mara',
      kind: 'other',
      to: 'reference',
      value: sealed.reference,
      words: '',
    })
    assert.equal(await look(), without, 'a wall')
    await freed()
  })
})
