// A link by which somebody enrols, sent again from the pages of the desk: to whom, who may, what ends, how often, and what is noted.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { ActLine } from '../../api/desk/audit.ts'
import type { TenantPage } from '../../api/desk/tenants.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { makeLink } from '../sign-in/links.ts'
import { enrolOptions } from '../sign-in/passkeys.ts'
import { authDepsOf } from '../web.ts'

const DAY = 86_400

describe('a link to enrol that is sent again', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    root = await desk.client('root')
  })
  after(() => desk?.close())

  const deps = () => authDepsOf(desk.d, { warn() {} } as never)
  const invite = (tenant = 'acme', contact = `${tenant}-admin`, by = root) =>
    by.call('POST', `/api/tenants/${tenant}/contacts/${contact}/invite`, {})
  const works = async (url: string) =>
    'options' in (await enrolOptions(deps(), 'customer', new URL(url).hash.slice(1)))
  const mailed = async (tenant: string) => {
    const rows = await desk.query('select 1 from duly.tenant_mail where tenant_id = $1', [tenant])
    return rows.length
  }
  const page = async (by = root) => (await by.call('GET', '/api/tenants/acme')).json() as TenantPage

  test('goes to the address of the directory, is shown to nobody, and ends the one before', async () => {
    const old = await makeLink(deps(), { kind: 'tenant', id: 'acme-admin' }, 'customer')
    assert.ok(await works(old))
    const sent = await invite()
    assert.deepEqual(sent.json(), { mailedTo: 'admin@acme.example' })
    assert.doesNotMatch(sent.bytes.toString(), /enrol/)
    assert.equal(await works(old), false)
    assert.equal(await mailed('acme'), 1)
    const [act] = ((await root.call('GET', '/api/admin/audit?kind=link_made')).json() as { acts: ActLine[] })
      .acts
    assert.deepEqual([act?.by.id, act?.about?.id, act?.data.surface], ['root', 'acme-admin', 'customer'])
  })

  test('is for who edits tenants, about a contact of that tenant', async () => {
    const mara = await desk.client('mara')
    assert.equal((await invite('acme', 'acme-admin', mara)).status, 403)
    assert.equal((await invite('acme', 'stad-admin')).status, 404)
    assert.equal((await invite('nobody')).status, 404)
    assert.equal('enrolled' in ((await page(mara)).contacts[0] ?? {}), false)
    assert.equal((await page()).contacts[0]?.enrolled, false)
  })

  test('one request is one mail, and a day allows five', async () => {
    const key = 'the-same-key-of-one-press'
    const path = '/api/tenants/stad/contacts/stad-admin/invite'
    const once = await root.call('POST', path, {}, key)
    const again = await root.call('POST', path, {}, key)
    assert.deepEqual([once.status, again.status, await mailed('stad')], [200, 200, 1])
    for (let i = 0; i < 3; i++) assert.equal((await invite('stad')).status, 200)
    const before = await mailed('stad')
    assert.equal((await invite('stad')).status, 429)
    assert.equal(await mailed('stad'), before)
    for (let i = 0; i < 5; i++)
      assert.equal(
        (await root.call('POST', '/api/admin/people/ada/link', { surface: 'desk', mail: true })).status,
        200,
      )
    assert.equal(
      (await root.call('POST', '/api/admin/people/ada/link', { surface: 'desk', mail: true })).status,
      429,
    )
    desk.pass(DAY)
    const tomorrow = await desk.client('root')
    assert.equal((await invite('stad', 'stad-admin', tomorrow)).status, 200)
    root = tomorrow
  })

  test('who has a passkey gets no other one by it', async () => {
    await desk.client('acme-admin', 'customer')
    const no = await invite()
    assert.equal(no.status, 409)
    assert.match(no.bytes.toString(), /take the contact out/)
    assert.equal((await page()).contacts[0]?.enrolled, true)
  })
})
