// Who opens a tenant's entry, and that the tenant is shown it: by task at once, for a demand with that demand.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { secretDemand, type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import type { TenantPage } from '../../api/desk/tenants.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { addAuthority, addOfficer, addPerson } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'

describe('readings of an entry', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let mara: PasskeyClient
  let acme: PasskeyClient
  let stad: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    await asWorker(desk.d, async tx => {
      const someone = {
        id: 'carl',
        name: 'Carl',
        mail: null,
        human: 'h-carl',
        employment: 'employee',
      } as const
      await addPerson(tx, desk.d.vault, { ...someone, roles: ['counsel'] }, desk.d.now())
      const travis = {
        id: 'travis',
        country: 'US',
        name: 'Travis County',
        domains: [],
        callback: '1',
        key: null,
      }
      await addAuthority(tx, desk.d.vault, travis, desk.d.now())
      const officer = {
        id: 'travis-officer',
        name: 'J. Doe',
        mail: 'j@travis.example',
        phone: null,
        key: null,
      }
      await addOfficer(tx, desk.d.vault, 'travis', officer)
    })
    root = await desk.client('root')
    mara = await desk.client('mara')
    acme = await desk.client('acme-admin', 'customer')
    stad = await desk.client('stad-admin', 'customer')
  })
  after(() => desk?.close())

  const shown = async (who: PasskeyClient, path = '/contacts') =>
    (await who.call('GET', path)).bytes.toString()
  const linesOf = async (who: PasskeyClient) =>
    [
      ...((/<section id="entry">(.*?)<\/section>/s.exec(await shown(who)) ?? [])[1] ?? '').matchAll(
        /<li>.*?<\/li>/gs,
      ),
    ].map(m => m[0].replaceAll(/<[^>]+>/g, ''))
  const open = async (who: PasskeyClient, id = 'acme') =>
    (await who.call('GET', `/api/tenants/${id}`)).json<TenantPage>()

  test('an administrator opens it by task: its tenant sees that, by role and employer, once in an hour, and no other', async () => {
    assert.match(await shown(acme), /No one since this has been recorded/)
    assert.equal((await open(root)).whole, true)
    await open(root)
    const lines = await linesOf(acme)
    assert.equal(lines.length, 1, lines.join())
    assert.match(
      lines[0] ?? '',
      /Person 1 \(.*administrator.*\), employee of Quillfern\. Opened your entry\./,
    )
    assert.ok(!lines[0]?.includes('Rut'))
    assert.deepEqual(await linesOf(stad), [])
  })

  test('the table of all is shown to each, also to a program; who works on demands does not take it', async () => {
    assert.equal((await mara.call('GET', '/api/tenants/export.csv')).status, 403)
    assert.equal((await root.call('GET', '/api/tenants/export.csv')).status, 200)
    const made = { name: 'Sync', scopes: ['directory:read'], days: 30 }
    const { token } = (await root.call('POST', '/api/admin/tokens', made)).json<{ token: string }>()
    assert.equal((await desk.program('GET', '/api/directory/tenants', token)).status, 200)
    for (const who of [acme, stad]) {
      const lines = (await linesOf(who)).join('\n')
      assert.match(lines, /A program of Quillfern\. Took the table of all customers/)
      assert.match(lines, /Person 1 \(.*\), employee of Quillfern\. Took the table/)
    }
  })

  test('who works on demands opens it under a grant alone, and stands with that demand', async () => {
    const part = await open(mara)
    assert.deepEqual(
      [part.whole, part.contacts, part.addressees, part.terms, part.changes],
      [false, [], [], null, []],
    )
    const told: TwoTenants = await twoTenantDemand(desk.d)
    const before = await linesOf(acme)
    const grant = { purpose: 'answer', words: 'For the test.' }
    assert.equal((await mara.call('POST', `/api/demands/${told.demandId}/grant`, grant)).status, 200)
    const whole = await open(mara)
    assert.deepEqual([whole.whole, whole.contacts.length], [true, 1])
    assert.match(await shown(acme, `/demands/${told.acme}`), /contacts and contract terms in the directory/i)
    assert.deepEqual(await linesOf(acme), before, 'nothing beside the demand')
  })

  test('of a demand that may not be known no reading tells', async () => {
    const before = await linesOf(stad)
    const secret = await secretDemand(desk.d)
    const [row] = await desk.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [
      secret,
    ])
    assert.equal((await open(mara, 'stad')).whole, true, 'still under the grant of the last test')
    const page = await shown(stad)
    const grant = { purpose: 'answer', words: 'For the test of secrecy.' }
    assert.equal((await mara.call('POST', `/api/demands/${row?.demand_id}/grant`, grant)).status, 200)
    assert.equal((await open(mara, 'stad')).whole, true)
    const stable = (text: string) => text.replaceAll(/value="[^"]*"/g, '')
    assert.equal(stable(await shown(stad)), stable(page))
    assert.deepEqual(await linesOf(stad), before)
  })
})
