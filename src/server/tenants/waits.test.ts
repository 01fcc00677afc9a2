// Who becomes a contact of a tenant: one person of the provider alone makes nobody one where somebody signs in already.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { form } from '../../../test/server/portal/pages.ts'
import type { SyncPlan, TenantList, TenantPage } from '../../api/desk/tenants.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { openBytes, openField } from '../../store/keys/field.ts'
import { readPeople } from '../admin/stored-people.ts'
import { addContact } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { readTable, syncTenants } from './sync.ts'
import { contactDigest } from './waits.ts'

describe('contacts by two', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  let mara: PasskeyClient
  let acme: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    root = await desk.client('root')
    noor = await desk.client('noor')
    mara = await desk.client('mara')
    acme = await desk.client('acme-admin', 'customer')
  })
  after(() => desk?.close())

  const page = async (id = 'acme', who = root) =>
    (await who.call('GET', `/api/tenants/${id}`)).json<TenantPage>()
  const entryOf = ({ id, version, name, kind, country, domains, terms, chain, contacts }: TenantPage) => ({
    ...{ id, version, name, kind, country, domains, terms, chain },
    contacts: contacts.map(c => ({
      ...{ id: c.id, name: c.name, mail: c.mail, language: c.language },
      ...{ receives: c.receives, party: c.party },
    })),
  })
  type Entry = ReturnType<typeof entryOf>
  async function save(change: (entry: Entry) => object, id = 'acme', who = root): Promise<SyncPlan> {
    const answer = await who.call('POST', `/api/tenants/${id}`, change(entryOf(await page(id, who))))
    assert.equal(answer.status, 200, answer.bytes.toString())
    return answer.json<SyncPlan>()
  }
  const person = (id: string, mail = `${id}@elsewhere.example`) => ({
    id,
    name: `Person ${id}`,
    mail,
    language: 'en',
  })
  const adding = (id: string) => (e: Entry) => ({ ...e, contacts: [...e.contacts, person(id)] })
  const settle = async (wait: string | undefined, confirm: boolean, who: PasskeyClient, id = 'acme') => {
    const answer = await who.call('POST', `/api/tenants/${id}/waits/${wait}`, { confirm })
    return answer.status === 200 ? null : answer.json<{ refusal: { code: string } }>().refusal.code
  }
  const contactsOf = async (id = 'acme') => (await page(id)).contacts.map(c => `${c.id} ${c.mail}`)

  async function mailsOf(table: 'tenant_mail' | 'staff_mail', work: () => Promise<unknown>) {
    const all = () => desk.query<{ id: string; message: Buffer }>(`select id, message from duly.${table}`)
    const before = new Set((await all()).map(m => m.id))
    await work()
    const fresh = (await all()).filter(m => !before.has(m.id))
    return Promise.all(
      fresh.map(async m => {
        const mail = await PostalMime.parse(
          openBytes(desk.d.vault.directoryKey, [m.id, 1, 'mail'], m.message),
        )
        return {
          to: mail.to?.[0]?.address,
          subject: mail.subject ?? '',
          text: (mail.text ?? '').replaceAll(/\s+/g, ' '),
        }
      }),
    )
  }

  test('an address of one administrator’s own waits: it is no contact, no link goes to it, and its tenant is written to', async () => {
    const before = await contactsOf()
    let toNoor: Awaited<ReturnType<typeof mailsOf>> = []
    const mails = await mailsOf('tenant_mail', async () => {
      toNoor = await mailsOf('staff_mail', async () => {
        const plan = await save(adding('own'))
        assert.deepEqual([plan.done, plan.waits.map(t => t.who)], [true, [['Person own']]])
      })
    })
    assert.deepEqual(await contactsOf(), before)
    assert.deepEqual(
      mails.map(m => m.to),
      ['admin@acme.example'],
    )
    assert.match(mails[0]?.text ?? '', /Person own, own@elsewhere\.example as a new contact/)
    assert.match(mails[0]?.text ?? '', /Nothing changes before/)
    assert.deepEqual(
      toNoor.map(m => m.subject),
      ['A contact of a customer waits for a second person'],
    )
    const invite = await root.call('POST', '/api/tenants/acme/contacts/own/invite', {})
    assert.equal(invite.status, 404)
    const [wait] = (await page()).waits
    assert.deepEqual([wait?.mail, wait?.mayConfirm], ['own@elsewhere.example', false])
    const seen = (await noor.call('GET', '/api/tenants')).json<TenantList>()
    assert.deepEqual(
      seen.waits.map(t => t.id),
      ['acme'],
      'the queue stands on the page of the tenants',
    )
    assert.deepEqual((await mara.call('GET', '/api/tenants')).json<TenantList>().waits, [])
  })

  test('who asked does not confirm, an analyst does not, another administrator does; the log has its leaf', async () => {
    const [wait] = (await page()).waits
    assert.equal(await settle(wait?.id, true, root), 'same_person')
    assert.equal(await settle(wait?.id, true, mara), 'not_allowed')
    assert.equal(await settle(wait?.id, true, noor, 'stad'), 'not_found')
    const mails = await mailsOf('tenant_mail', async () => {
      assert.equal(await settle(wait?.id, true, noor), null)
    })
    assert.match(mails[0]?.text ?? '', /has entered Person own/)
    assert.ok((await contactsOf()).includes('own own@elsewhere.example'))
    assert.equal(await settle(wait?.id, true, noor), 'not_found')
    const [row] = await desk.query<{ settled_at: Date }>(
      'select settled_at from duly.proposal where id = $1',
      [wait?.id],
    )
    const digest = contactDigest({
      ...{ change: wait?.id ?? '', tenant: 'acme', subject: 'own', askedBy: 'root', confirmedBy: 'noor' },
      at: row?.settled_at.toISOString() ?? '',
    })
    const leaves = await desk.query<{ id: string; opening: Buffer }>(
      "select id, opening from duly.leaf where system_kind = 'policy_changed'",
    )
    const records = leaves.map(
      l => openField<Opening>(desk.d.vault.directoryKey, [l.id, 1, 'opening'], l.opening).record,
    )
    assert.ok(
      records.some(r => r.kind === 'policy_changed' && r.policy === 'tenant-contact' && r.after === digest),
    )
    const says = (await page()).changes.map(c => c.says)
    assert.deepEqual(says.slice(0, 2), [
      'Changed: a contact confirmed.',
      'Changed: a contact that waits for a second person.',
    ])
  })

  test('a changed address waits, and the tenant’s own people confirm or stop it in their console', async () => {
    const moved = (mail: string) => (e: Entry) => ({
      ...e,
      name: 'Acme Harbour B.V.',
      contacts: e.contacts.map(c => (c.id === 'own' ? { ...c, mail } : c)),
    })
    const mails = await mailsOf('tenant_mail', () => save(moved('new@elsewhere.example')))
    assert.deepEqual(mails.map(m => m.to).toSorted(), ['admin@acme.example', 'own@elsewhere.example'])
    assert.equal((await page()).name, 'Acme Harbour B.V.', 'the rest of what was saved is saved')
    assert.ok((await contactsOf()).includes('own own@elsewhere.example'))
    const shown = async () => (await acme.call('GET', '/contacts')).bytes.toString()
    assert.match(await shown(), /new@elsewhere\.example/)
    assert.ok(!(await shown()).includes('Rut Adler'), 'nobody’s name leaves the house')
    const [stopped] = (await page()).waits
    const other = await desk.client('stad-admin', 'customer')
    const press = (who: PasskeyClient, wait: string | undefined, how: string) =>
      who.call('POST', `/contacts/waits/${wait}/${how}`, form({}))
    assert.equal(
      (await press(other, stopped?.id, 'confirm')).status,
      404,
      'of another tenant it is not there',
    )
    assert.equal((await press(acme, stopped?.id, 'stop')).status, 303)
    assert.ok((await contactsOf()).includes('own own@elsewhere.example'))
    await save(moved('new@elsewhere.example'))
    const [wait] = (await page()).waits
    assert.equal((await press(acme, wait?.id, 'confirm')).status, 303)
    assert.ok((await contactsOf()).includes('own new@elsewhere.example'))
    assert.equal((await page()).changes[0]?.who, 'Acme Harbour B.V. admin')
  })

  test('who confirms in the console is another human than who asked at the desk', async () => {
    const people = await asWorker(desk.d, tx => readPeople(tx, desk.d))
    const own = people.find(p => p.id === 'root')?.mail
    assert.ok(own)
    await asWorker(desk.d, tx => syncOwn(tx, own ?? ''))
    const asRoot = await desk.client('acme-root', 'customer')
    await save(adding('second'))
    const [wait] = (await page()).waits
    const no = await asRoot.call('POST', `/contacts/waits/${wait?.id}/confirm`, form({}))
    assert.equal(no.status, 403)
    assert.equal(await settle(wait?.id, false, root), null, 'who asked may stop it')
  })

  async function syncOwn(tx: Parameters<typeof readPeople>[0], mail: string): Promise<void> {
    await addContact(tx, desk.d.vault, 'acme', { ...person('acme-root', mail) })
  }

  test('taking everybody out does not make it one person’s: somebody must be told until the other is confirmed', async () => {
    const plan = await save(e => ({ ...e, contacts: [person('alone')] }))
    assert.deepEqual([plan.done, plan.refused.map(r => r.column)], [false, ['receives']])
    assert.match(plan.refused[0]?.detail ?? '', /waits for a second person/)
  })

  test('a told party waits too: by one’s own new tenant nobody reads what another is told', async () => {
    const list = await asWorker(desk.d, async () =>
      readTable(
        Buffer.from(
          'record,tenant,name,kind,country,source_key,contact,mail\ntenant,mine,Mine,enterprise,NL,k-mine,,\ncontact,mine,Me,,,,mine-me,me@mine.example\n',
        ),
      ),
    )
    const by = { kind: 'staff', id: 'root' }
    assert.equal((await syncTenants(desk.d, by, { ...list, full: false, dry: false })).done, true)
    const party = { role: 'controller', name: '', country: 'NL', tenant: 'mine', told: true } as const
    const plan = await save(e => ({ ...e, chain: [party] }))
    assert.equal(plan.waits.length, 1)
    assert.deepEqual((await page()).chain, [])
    const [wait] = (await page()).waits
    assert.equal(await settle(wait?.id, true, noor), null)
    assert.deepEqual(
      (await page()).chain.map(p => p.tenant),
      ['mine'],
    )
    // Whoever is added to the party now reads what acme is told.
    const more = await save(adding('mine-more'), 'mine')
    assert.equal(more.waits.length, 1)
  })

  test('a party that is not told waits as well: it would be told where nobody else is reached, or the tenant is closed', async () => {
    const list = await readTable(
      Buffer.from(
        'record,tenant,name,kind,country,source_key,contact,mail\ntenant,behind,Behind,enterprise,NL,k-behind,,\ncontact,behind,Me,,,,behind-me,me@behind.example\n',
      ),
    )
    const by = { kind: 'staff', id: 'root' }
    assert.equal((await syncTenants(desk.d, by, { ...list, full: false, dry: false })).done, true)
    const party = { role: 'processor', name: '', country: 'NL', tenant: 'behind', told: false } as const
    const chain = (await page()).chain
    const plan = await save(e => ({ ...e, chain: [...chain, party] }))
    assert.equal(plan.waits.length, 1)
    assert.deepEqual((await page()).chain, chain)
    const close = { toldAfter: 'chain_next', reason: 'Everybody of it is gone by now.' }
    // Nobody stands behind Stad, and one’s own tenant cannot be put there alone.
    await save(e => ({ ...e, chain: [party] }), 'stad')
    assert.equal((await root.call('POST', '/api/tenants/stad/close', close)).status, 409)
    const [wait] = (await page()).waits
    assert.equal(await settle(wait?.id, true, noor), null)
    assert.ok((await page()).chain.some(p => p.tenant === 'behind' && !p.told))
    assert.equal(
      (await save(adding('behind-more'), 'behind')).waits.length,
      1,
      'whose contacts wait from then on',
    )
    const out = await save(e => ({ ...e, chain }))
    assert.deepEqual([out.done, out.waits], [true, []], 'out of the chain it is one person’s')
    await settle((await page('stad')).waits[0]?.id, false, root, 'stad')
  })

  test('a tenant of whom nobody signs in gets contacts freely, by person, table or program; those who are there are written to', async () => {
    const first = await save(e => ({ ...e, contacts: [...e.contacts, person('stad-two')] }), 'stad')
    assert.equal(first.waits.length, 1, 'somebody of Stad signs in by now')
    const lines = (mail: string) =>
      `record,tenant,name,kind,country,source_key,contact,mail\ntenant,fresh,Fresh,enterprise,NL,k-fresh,,\ncontact,fresh,Fay,,,,fresh-fay,fay@fresh.example\n${mail === '' ? '' : `contact,fresh,Bo,,,,fresh-bo,${mail}\n`}`
    const by = { kind: 'staff', id: 'root' }
    const sync = async (mail: string) =>
      syncTenants(desk.d, by, { ...(await readTable(Buffer.from(lines(mail)))), full: false, dry: false })
    assert.deepEqual(await mailsOf('tenant_mail', () => sync('')), [], 'a new tenant’s first contacts')
    const mails = await mailsOf('tenant_mail', async () => {
      const plan = await sync('bo@fresh.example')
      assert.deepEqual([plan.done, plan.waits], [true, []])
    })
    assert.deepEqual(
      mails.map(m => m.to),
      ['fay@fresh.example'],
    )
    assert.ok((await contactsOf('fresh')).includes('fresh-bo bo@fresh.example'))
  })

  test('a program asks once, however often it hands in its list; who made its token does not confirm; what was stopped stays so', async () => {
    const made = { name: 'Sync', scopes: ['directory:read', 'directory:write'], days: 30 }
    const { token } = (await root.call('POST', '/api/admin/tokens', made)).json<{ token: string }>()
    const path = '/api/directory/tenants'
    const { tenants } = (await desk.program('GET', path, token)).json<{ tenants: Entry[] }>()
    const list = { tenants: tenants.map(t => (t.id === 'acme' ? adding('by-program')(t) : t)) }
    const put = async () => (await desk.program('PUT', path, token, list)).json<SyncPlan>()
    const mails = await mailsOf('tenant_mail', async () => {
      const [first, second] = [await put(), await put()]
      assert.deepEqual(
        first.changed.map(t => t.what),
        [['a contact waits']],
      )
      assert.deepEqual([second.changed, second.waits.map(t => t.who)], [[], [['Person by-program']]])
    })
    assert.equal(new Set(mails.map(m => m.to)).size, mails.length, 'each is written to once')
    const wait = (await page()).waits.find(w => w.name === 'Person by-program')
    assert.equal(await settle(wait?.id, true, root), 'same_person')
    assert.equal(await settle(wait?.id, false, noor), null)
    const again = await put()
    assert.deepEqual([again.changed, again.waits], [[], []])
    assert.ok(!(await contactsOf()).some(c => c.startsWith('by-program')))
  })

  test('another source key waits: until two of the provider want it, accounts stay whose they were, and no other tenant gets them', async () => {
    const keyed = (sourceKey: string) => (e: Entry) => ({ ...e, sourceKey })
    const macOf = async (id: string) =>
      (
        await desk.query<{ mac: string }>(
          `select encode(source_mac, 'hex') as mac from duly.tenant where id = '${id}'`,
        )
      )[0]?.mac
    const before = await macOf('acme')
    let toNoor: Awaited<ReturnType<typeof mailsOf>> = []
    const mails = await mailsOf('tenant_mail', async () => {
      toNoor = await mailsOf('staff_mail', async () => {
        const plan = await save(keyed('k-acme-other'))
        assert.deepEqual(
          [plan.done, plan.changed.map(t => t.what), plan.waits.map(t => t.who)],
          [true, [['a source key that waits for a second person']], [['source key']]],
        )
      })
    })
    assert.equal(await macOf('acme'), before)
    assert.ok(mails.some(m => m.to === 'admin@acme.example' && /by another key in its systems/.test(m.text)))
    assert.ok(
      mails.every(m => !m.text.includes('k-acme-other')),
      'the key is nothing for them',
    )
    assert.deepEqual(
      toNoor.map(m => m.subject),
      ['A customer’s source key waits for a second person'],
    )
    const [wait] = (await page()).waits
    assert.deepEqual([wait?.what, wait?.name, wait?.mayConfirm], ['source_key', 'k-acme-other', false])
    const shown = (await acme.call('GET', '/contacts')).bytes.toString()
    assert.ok(!shown.includes('k-acme-other') && !shown.includes(wait?.id ?? '–'))
    for (const how of ['confirm', 'stop'])
      assert.equal((await acme.call('POST', `/contacts/waits/${wait?.id}/${how}`, form({}))).status, 404, how)
    assert.equal(await settle(wait?.id, true, root), 'same_person')
    const taken = { ...entryOf(await page('fresh')), sourceKey: 'k-acme-other' }
    assert.equal((await root.call('POST', '/api/tenants/fresh', taken)).json<SyncPlan>().done, true)
    assert.equal(await settle(wait?.id, true, noor), 'changed_meanwhile', 'another tenant has it by now')
    assert.equal(await settle(wait?.id, false, noor), null)
    await save(keyed('k-acme-new'))
    const [again] = (await page()).waits
    assert.equal(await settle(again?.id, true, noor), null)
    assert.notEqual(await macOf('acme'), before)
    assert.equal((await page()).changes[0]?.says, 'Changed: a source key confirmed.')
    const same = await save(keyed('k-acme-new'))
    assert.deepEqual([same.changed, same.waits], [[], []], 'the same key again is no change')
  })

  test('whoever has the machine writes at once, and the tenant is written to', async () => {
    const table =
      'record,tenant,name,kind,country,source_key,contact,mail,receives\ntenant,stad,Stad Delfmond,public_sector,NL,,,,\ncontact,stad,Admin,,,,stad-admin,admin@stad.example,notice|drill\ncontact,stad,Op,,,,stad-op,op@stad.example,notice\n'
    const mails = await mailsOf('tenant_mail', async () => {
      const by = { kind: 'system', id: 'cli' }
      const read = await readTable(Buffer.from(table))
      const plan = await syncTenants(desk.d, by, { ...read, full: false, dry: false })
      assert.deepEqual([plan.refused, plan.done], [[], true])
    })
    assert.ok((await contactsOf('stad')).includes('stad-op op@stad.example'))
    assert.ok(mails.some(m => /has entered Op, op@stad\.example/.test(m.text)))
  })
})
