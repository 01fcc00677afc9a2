// In which language a tenant's people are written to: the person's, else the contract's, else the country's, else English.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { NO_TERMS } from '../../directory/tenant-terms.ts'
import { openBytes } from '../../store/keys/field.ts'
import { addContact, addTenant, readTenants } from '../directory.ts'
import { sendDrill } from '../surfaces/customer/drills/drills.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { addressOf } from '../worker/invite.ts'
import { tableOf } from './table.ts'
import { writtenIn, writtenToParty } from './written-in.ts'

const contract = (...languages: string[]) => ({ country: 'FR', terms: { languages } })

test('a person’s own language comes before the contract’s', () => {
  assert.equal(writtenIn({ language: 'nl' }, contract('de')), 'nl')
})

test('who has none, or one that we do not write, and a letter by post, take the first of the contract that we write', () => {
  for (const person of [{ language: null }, { language: '' }, { language: 'it' }, null])
    assert.equal(writtenIn(person, contract('it', 'ja', 'de')), 'ja', JSON.stringify(person))
})

test('where the contract says none of ours the country decides, and English where that says none either', () => {
  assert.equal(writtenIn(null, contract('it')), 'fr')
  assert.equal(writtenIn(null, { country: 'FR', terms: null }), 'fr')
  assert.equal(writtenIn({ language: null }, { country: 'BE', terms: null }), 'en')
  assert.equal(writtenIn(null, null), 'en')
})

describe('a contact without a language of its own', { timeout: 500_000 }, () => {
  let portals: Portals
  const terms = { ...NO_TERMS, languages: ['pl', 'de'] }
  const ida = { id: 'havn-ida', name: 'Ida', mail: 'ida@havn.example', language: null }

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    const entry = { kind: 'enterprise', country: 'ES', domains: [] } as const
    await asWorker(d, async tx => {
      await addTenant(tx, d.vault, { ...entry, id: 'havn', name: 'Havn', terms }, 'key-havn')
      await addContact(tx, d.vault, 'havn', ida)
      const chain = [{ role: 'controller', name: '', country: '', tenant: 'havn', told: true }] as const
      await addTenant(tx, d.vault, { ...entry, id: 'reseller', name: 'Reseller', chain }, 'key-reseller')
    })
  })
  after(() => portals?.close())

  test('stands so in the directory and in the table that is exported', async () => {
    const { d } = portals
    const tenants = await asWorker(d, tx => readTenants(tx, d.vault))
    const havn = tenants.get('havn') ?? assert.fail()
    assert.equal(havn.contacts[0]?.language, null)
    const [head = '', , contact = ''] = tableOf([havn]).split('\n')
    const at = head.split(',').indexOf('language')
    assert.equal(contact.split(',')[at], '')
  })

  test('is invited, and drilled, as its contract says', async () => {
    const { d } = portals
    const known = await asWorker(d, tx => addressOf(tx, d, { kind: 'tenant', id: ida.id }))
    assert.equal(known?.language, 'pl')
    await sendDrill(d, { kind: 'system', id: 'worker' }, 'havn', ida.id)
    const [row] = await asWorker(d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        "select id, message from duly.tenant_mail where tenant_id = 'havn'",
        [],
      ),
    )
    const { id, message } = row ?? assert.fail()
    const mail = await PostalMime.parse(openBytes(d.vault.directoryKey, [id, 1, 'mail'], message))
    assert.match(mail.subject ?? '', /PRÓBA/)
  })

  test('as a party of another’s chain it reads its own contract’s language, and a letter by post the other’s country’s', async () => {
    const { d } = portals
    const tenants = await asWorker(d, tx => readTenants(tx, d.vault))
    const party = { role: 'controller', tenant: 'havn' } as const
    assert.equal(writtenToParty(tenants, 'reseller', party, ida), 'pl')
    assert.equal(writtenToParty(tenants, 'reseller', { role: 'contract_party' }, null), 'es')
  })
})
