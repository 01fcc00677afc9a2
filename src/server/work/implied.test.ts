// Ties that nobody said, on a real database: their walls, and that they follow the directory as it changes.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { asThief } from '../../../test/ground.ts'
import { facts } from '../../../test/papers/papers.ts'
import { type Desk, openDesk } from '../../../test/server/work.ts'
import { act, travel } from '../../../test/store-road.ts'
import { tenantRecord } from '../../api/desk/tenant-record.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/demand/execute.ts'
import { sealField } from '../../store/keys/field.ts'
import { changePerson, hire } from '../admin/people.ts'
import { readPeople } from '../admin/stored-people.ts'
import type { Deployment } from '../deployment.ts'
import { prepareJobs } from '../process/jobs.ts'
import { syncTenants } from '../tenants/sync.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { followTies } from './implied.ts'
import { readNotifications } from './read.ts'
import { endTie, readTies, recordTie } from './ties.ts'

const confirm = (...addresses: string[]) =>
  ({ type: 'confirm_facts', facts: facts(addresses), changed: [] }) as never

describe('implied ties', { timeout: 500_000 }, () => {
  let desk: Desk
  before(async () => {
    desk = await openDesk()
    await prepareJobs(desk.ground.embedded.ownerUrl)
  })
  after(() => desk.ground.close())

  const follow = () => asWorker(desk.d, tx => followTies(tx, desk.d))
  const sees = async (actor: Actor, id: string) =>
    withTransaction(desk.d.db, databaseActor(actor), async tx => {
      const rows = await tx.query('select 1 from duly.demand where id = $1', [id])
      return rows.length > 0
    })
  async function writes(id: string, mail: string | null) {
    const profile = { name: `Name of ${id}`, mail }
    const thief = await asThief(desk.ground)
    await thief.query('update duly.person set profile = $2 where id = $1', [
      id,
      sealField(desk.d.vault.directoryKey, [id, 1, 'profile'], profile),
    ])
    await thief.end()
    await follow()
  }
  async function tenant(id: string, domains: readonly string[]) {
    const thief = await asThief(desk.ground)
    await thief.query('update duly.tenant set profile = $2 where id = $1', [
      id,
      sealField(desk.d.vault.directoryKey, [id, 1, 'profile'], { name: id, domains }),
    ])
    await thief.end()
    await follow()
  }
  const implied = async (person: string) =>
    (await readTies(desk.d, cast.root))
      .filter(t => t.person === person && t.implied)
      .map(t => t.implied)
      .toSorted()

  test('everybody has one by their own address, and doing it again changes nothing', async () => {
    assert.ok((await follow()) > 0)
    assert.equal(await follow(), 0)
    assert.deepEqual(await implied('mara'), ['address'])
  })

  test('whoever is named by a paper stands aside before anybody knows whose the account is', async () => {
    const one = await travel(desk.d.store, 'received')
    await act(desk.d.store, cast.ines, one.id, confirm('mara@desk.example'))
    assert.equal(await sees(cast.mara, one.id), false)
    assert.equal(await sees(cast.carl, one.id), true)
    const no = await execute(desk.d.store, cast.mara, { demandId: one.id, command: confirm('x@y.example') })
    assert.ok(isRefusal(no))
  })

  test('whoever gets an address at a tenant’s domain stands aside from what is open, and is back with another address', async () => {
    const one = await travel(desk.d.store, 'prepared')
    assert.equal(await sees(cast.mara, one.id), true)
    await writes('mara', 'mara@acme.example')
    assert.deepEqual(await implied('mara'), ['address', 'domain', 'domain'])
    assert.equal(await sees(cast.mara, one.id), false)
    assert.deepEqual(
      (await readNotifications(desk.d, cast.mara)).items.filter(n => n.demand?.id === one.id),
      [],
    )
    await writes('mara', 'mara@desk.example')
    assert.equal(await sees(cast.mara, one.id), true)
  })

  test('a tenant’s new domain bars who is at it, and no longer when the tenant has it no more', async () => {
    const one = await travel(desk.d.store, 'prepared')
    await writes('carl', 'carl@new-acme.example')
    assert.equal(await sees(cast.carl, one.id), true)
    await tenant('acme', ['acme.example', 'new-acme.example'])
    assert.equal(await sees(cast.carl, one.id), false)
    await tenant('acme', ['acme.example'])
    assert.equal(await sees(cast.carl, one.id), true)
    await writes('carl', 'carl@desk.example')
  })

  test('whoever works for a tenant stands aside from what a paper names at any domain of it, also at a later one', async () => {
    await writes('nils', 'nils@acme.example')
    await tenant('acme', ['acme.example', 'acme-labs.example'])
    const one = await travel(desk.d.store, 'received')
    await act(desk.d.store, cast.ines, one.id, confirm('bo@acme-labs.example'))
    assert.equal(await sees({ ...cast.mara, id: 'nils' } as Actor, one.id), false)
    await tenant('acme', ['acme.example'])
    await writes('nils', 'nils@desk.example')
  })

  test('a table of tenants and a new person are followed in the same write', async () => {
    const one = await travel(desk.d.store, 'prepared')
    const hired = await hire(desk.d, { kind: 'staff', id: 'root' } as never, {
      name: 'Zoe',
      mail: 'zoe@elsewhere.example',
      human: 'zoe',
      firm: null,
      roles: ['analyst'],
      employment: 'employee',
    })
    assert.ok('id' in hired)
    assert.deepEqual(await implied(hired.id), ['address', 'domain'])
    const zoe: Actor = { kind: 'staff', id: hired.id, roles: ['analyst'], employment: 'employee' }
    assert.equal(await sees(zoe, one.id), true)
    const done = await syncTenants(
      { ...desk.d, jobs: { wake: async () => {}, wakeAll: async () => {} } } as unknown as Deployment,
      { kind: 'staff', id: 'root' },
      {
        given: [
          {
            line: 1,
            record: tenantRecord.parse({
              id: 'acme',
              name: 'acme',
              kind: 'enterprise',
              country: 'NL',
              domains: ['acme.example'],
              contacts: [{ id: 'zoe-c', name: 'Zoe', mail: 'Zoe@elsewhere.example' }],
            }),
          },
        ],
        refused: [],
        full: false,
        dry: false,
      },
    )
    assert.deepEqual(done.refused, [])
    assert.ok((await implied(hired.id)).includes('contact'))
    assert.equal(await sees(zoe, one.id), false)
    const told = () =>
      asWorker(desk.d, tx => tx.query<{ person_id: string }>('select person_id from duly.staff_mail', []))
    const to = (await told()).map(m => m.person_id)
    assert.ok(to.includes('root') && !to.includes(hired.id), `an administrator is told at once: ${to}`)
    await follow()
    assert.equal((await told()).length, to.length, 'once')
  })

  test('one that an administrator ended stays ended; its own person does not end it', async () => {
    const one = await travel(desk.d.store, 'prepared')
    await writes('mara', 'mara@acme.example')
    assert.equal(await sees(cast.mara, one.id), false)
    for (const tie of (await readTies(desk.d, cast.root)).filter(t => t.person === 'mara' && t.implied)) {
      assert.ok(isRefusal(await endTie(desk.d, { ...cast.root, id: 'mara' } as Actor, tie.id)))
      assert.equal(await endTie(desk.d, cast.root, tie.id), null)
    }
    assert.equal(await follow(), 0)
    await tenant('acme', ['acme.example', 'acme-two.example'])
    assert.equal(await sees(cast.mara, one.id), true)
    await tenant('acme', ['acme.example'])
    await writes('mara', 'mara@desk.example')
  })

  test('whoever’s own change of the directory would end it goes on standing aside, until another administrator ends it', async () => {
    const one = await travel(desk.d.store, 'prepared')
    const byOwn = (id: string) => asWorker(desk.d, tx => followTies(tx, desk.d, [id]))
    const changes = async (mail: string, by: string) => {
      const person = (await asWorker(desk.d, tx => readPeople(tx, desk.d))).find(p => p.id === 'ines')
      assert.ok(person)
      const { version, roles, employment, name, human, firm } = person
      const wish = { version, roles, employment, name, human, firm, mail }
      const done = await changePerson(desk.d, { kind: 'staff', id: by }, 'ines', wish as never)
      assert.ok(!isRefusal(done), isRefusal(done) ? done.detail : '')
    }
    await changes('ines@acme.example', 'root')
    assert.equal(await sees(cast.ines, one.id), false)
    await changes('ines@desk.example', 'ines')
    assert.equal(await sees(cast.ines, one.id), false, 'a wall that its own person takes down is none')
    assert.equal(await byOwn('ines'), 0)
    await follow()
    assert.equal(await sees(cast.ines, one.id), false, 'the workers do not end it either')
    const kept = (await readTies(desk.d, cast.root)).filter(t => t.person === 'ines' && t.saidBy === 'ines')
    assert.deepEqual(kept.map(t => t.value).toSorted(), ['acme.example', 'acme.example', 'ines@acme.example'])
    for (const tie of kept) {
      assert.ok(isRefusal(await endTie(desk.d, { ...cast.root, id: 'ines' } as Actor, tie.id)))
      assert.equal(await endTie(desk.d, cast.root, tie.id), null)
    }
    assert.equal(await sees(cast.ines, one.id), true)
    await changes('ines@acme.example', 'root')
    await changes('ines@desk.example', 'root')
    assert.equal(await sees(cast.ines, one.id), true, 'by another administrator it ends')
  })

  test('its own person reads their address in it, and neither a tenant’s name nor that there is a demand', async () => {
    await writes('nils', 'nils@acme.example')
    const nils: Actor = { ...cast.mara, id: 'nils' } as Actor
    const own = await readTies(desk.d, nils)
    assert.ok(own.length > 0)
    assert.deepEqual([...new Set(own.map(t => t.value))].toSorted(), ['acme.example', 'nils@acme.example'])
    assert.ok(own.every(t => t.saidBy === null && t.to === 'identifier'))
  })

  test('one that a person said is not touched', async () => {
    await recordTie(desk.d, cast.root, {
      person: 'carl',
      kind: 'relative',
      to: 'identifier',
      value: 'bo@acme.example',
      words: '',
    })
    assert.equal(await follow(), 0)
    assert.ok((await readTies(desk.d, cast.root)).some(t => t.person === 'carl' && t.saidBy === 'root'))
  })
})
