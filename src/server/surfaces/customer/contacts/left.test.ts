// A contact who left, as the organisation's console shows it: nobody is led to believe that a notice still goes there.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { form, text } from '../../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../../cli/passkey/passkey-client.ts'
import { addContact } from '../../../directory.ts'
import { asWorker } from '../../../worker/demand-at-work.ts'

describe('a contact who is said to have left', { timeout: 500_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  before(async () => {
    portals = await openPortals()
    const { d } = portals
    const lena = { id: 'acme-legal', name: 'Lena Legal', mail: 'lena@acme.example', language: 'en' }
    await asWorker(d, tx => addContact(tx, d.vault, 'acme', lena))
    acme = await portals.client('customer', 'acme-admin')
  })
  after(() => portals?.close())

  const addressees = async () => {
    const [said = ''] = /Notices go to: .*/.exec(await text(acme, '/')) ?? []
    return [...said.matchAll(/<span class="identifier">([^<]+)/g)].map(m => m[1])
  }

  test('is not among those of whom the first page says that notices go to them', async () => {
    assert.deepEqual(await addressees(), ['admin@acme.example', 'lena@acme.example'])
    assert.equal((await acme.call('POST', '/contacts/acme-legal/left', form({}))).status, 303)
    assert.deepEqual(await addressees(), ['admin@acme.example'])
  })

  test('whose mail nobody reads: the change that waits for it says whom to call', async () => {
    const wanted = { name: 'Lena Legal', mail: 'law@acme.example', language: 'en', receives: 'notice' }
    assert.equal((await acme.call('POST', '/contacts/acme-legal', form(wanted))).status, 303)
    const { phone } = portals.d.provider.contact
    const page = await text(acme, '/contacts')
    assert.ok(page.includes('Is that address no longer read? Call us: '), page)
    assert.ok(page.includes(phone))
  })
})
