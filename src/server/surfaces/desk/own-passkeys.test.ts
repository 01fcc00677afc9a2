// One's own passkeys over HTTP: those to sign in and those to approve apart, never the last, and nobody else's.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../../test/server/admin-desk.ts'
import type { ActLine } from '../../../api/desk/audit.ts'
import type { OwnPasskeys } from '../../../api/desk/own-passkeys.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'

describe('one’s own passkeys at the desk', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let ada: PasskeyClient
  before(async () => {
    desk = await openAdminDesk({ watched: true })
    ada = await desk.client('ada')
  })
  after(() => desk?.close())

  const own = async (by = ada) => (await by.call('GET', '/api/me/passkeys')).json() as OwnPasskeys
  const act = (name: string, what: string, body: object = {}, by = ada) =>
    by.call('POST', `/api/me/passkeys/${name}/${what}`, body)
  const add = async (by = ada) => {
    const { path } = (await by.call('POST', '/api/me/passkeys/add', {})).json() as { path: string }
    return desk.enrol(`${desk.origin('desk')}${path}`)
  }
  const mailed = async (person: string) =>
    (await desk.query('select 1 from duly.staff_mail where person_id = $1', [person])).length

  test('the last one is not removed, and says what to do first', async () => {
    const { desk: list, approve, locked } = await own()
    assert.deepEqual([list.length, approve.length, locked], [1, 0, null])
    const no = await act(list[0]?.name ?? '', 'remove')
    assert.equal(no.status, 403)
    assert.match(no.bytes.toString(), /Add another one first/)
  })

  test('another is made by the one-time page, told by mail, and is called as its person says', async () => {
    await add()
    assert.equal(await mailed('ada'), 1)
    const [, second] = (await own()).desk
    assert.equal((await act(second?.name ?? '', 'rename', { label: ' The key in my drawer ' })).status, 200)
    assert.equal((await own()).desk[1]?.label, 'The key in my drawer')
    assert.equal((await act(second?.name ?? '', 'rename', { label: 'x'.repeat(61) })).status, 400)
  })

  test('removed, it opens nothing, its sessions end, and it is on record', async () => {
    const other = await add()
    const names = (await own()).desk.map(one => one.name)
    assert.equal((await act(names[2] ?? '', 'remove')).status, 200)
    assert.equal((await other.call('GET', '/api/me/passkeys')).status, 401)
    assert.deepEqual(
      (await own()).desk.map(one => one.name),
      names.slice(0, 2),
    )
    const root = await desk.client('root')
    const { acts } = (await root.call('GET', '/api/admin/audit?kind=passkey_revoked')).json() as {
      acts: ActLine[]
    }
    assert.deepEqual([acts[0]?.by.id, acts[0]?.about?.id, acts[0]?.data.surface], ['ada', 'ada', 'desk'])
    assert.equal(await mailed('ada'), 3)
  })

  test('those to approve stand apart, and the desk makes none of them', async () => {
    await desk.client('ada', 'approve')
    const { desk: list, approve } = await own()
    assert.deepEqual([list.length, approve.length], [2, 1])
    await add()
    assert.equal((await own()).approve.length, 1)
    assert.equal((await act(approve[0]?.name ?? '', 'remove')).status, 403)
    await desk.client('ada', 'approve')
    assert.equal((await act(approve[0]?.name ?? '', 'remove')).status, 200)
    assert.equal((await own()).approve.length, 1)
  })

  test('nobody reaches another’s', async () => {
    const mara = await desk.client('mara')
    const name = (await own()).desk[0]?.name ?? ''
    assert.equal(
      (await own(mara)).desk.some(one => one.name === name),
      false,
    )
    assert.equal((await act(name, 'rename', { label: 'mine' }, mara)).status, 404)
    assert.equal((await act(name, 'remove', {}, mara)).status, 404)
  })
})
