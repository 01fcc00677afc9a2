// Policies over HTTP on a real installation: what tightens is one person's, what loosens takes two, and everything that an operator
// may tune is said on the page.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { Audit } from '../../api/desk/audit.ts'
import type { SettingsPage } from '../../api/desk/settings.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { PolicyKey } from '../../directory/policies.ts'
import { withTransaction } from '../../store/database.ts'
import { addPerson } from '../directory.ts'
import { writeSettings } from '../settings/settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { recounting } from '../worker/recount.ts'
import { changePerson } from './people.ts'
import { readPolicies } from './read-policies.ts'
import { findPerson } from './stored-people.ts'

describe('the policies of the provider', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  let carl: PasskeyClient
  let ines: PasskeyClient
  let mara: PasskeyClient
  const code = (answer: { json<T>(): T }) => answer.json<{ refusal?: { code: string } }>().refusal?.code
  const page = async (as = root) => (await as.call('GET', '/api/admin/settings')).json<SettingsPage>()
  const ask = async (part: Partial<Record<PolicyKey, number>>, as = root) => {
    const { version, policies } = await page(as)
    const values = { ...Object.fromEntries(policies.map(p => [p.key, p.value])), ...part }
    const reason = 'What we promised has to be otherwise.'
    return as.call('POST', '/api/admin/settings', { version, values, reason })
  }
  const waiting = async (as = root) => (await page(as)).changes.find(c => c.outcome === null)
  const settle = async (as: PasskeyClient, confirm: boolean) =>
    as.call('POST', `/api/admin/settings/${(await waiting(as))?.id}`, { confirm })

  before(async () => {
    // What was changed is looked at in the settings of this process.
    desk = await openAdminDesk({ login: 'system' })
    await asWorker(desk.d, tx =>
      addPerson(
        tx,
        desk.d.vault,
        {
          id: 'carl',
          name: 'Carl Okafor',
          mail: 'carl@quillfern.example',
          human: 'h-carl',
          roles: ['counsel'],
          employment: 'employee',
        },
        desk.d.now(),
      ),
    )
    // A demo's window is too short to be shortened.
    const { settings, dir } = desk.d
    await writeSettings(dir.path, Object.assign(settings, { windowMinutes: 10_080, takeBackSeconds: 30 }))
    ;[root, noor, carl, ines, mara] = (await Promise.all(
      ['root', 'noor', 'carl', 'ines', 'mara'].map(id => desk.client(id)),
    )) as [PasskeyClient, PasskeyClient, PasskeyClient, PasskeyClient, PasskeyClient]
  })
  after(() => desk?.close())

  test('everyone of them loosens one way alone, and that way waits; the other way holds at once', async () => {
    for (const { key, value, min, max, loosens } of (await page()).policies) {
      const down = loosens === 'shorter'
      const [loose, tight] = down ? [value - 1, value + 1] : [value + 1, value - 1]
      assert.ok(loose >= min && loose <= max && tight >= min && tight <= max, key)
      assert.equal((await ask({ [key]: loose })).json<{ waits: boolean }>().waits, true, key)
      assert.equal(readPolicies(desk.d.settings)[key], value, key)
      assert.equal((await settle(root, false)).status, 200)
      assert.equal((await ask({ [key]: tight })).json<{ waits: boolean }>().waits, false, key)
      assert.equal(readPolicies(desk.d.settings)[key], tight, key)
    }
  })

  test('what loosens takes another person than who asked, an administrator or counsel, and everybody who could is written to', async () => {
    const before = readPolicies(desk.d.settings)
    const mails = async () =>
      (await desk.query<{ person_id: string }>('select person_id from duly.staff_mail')).map(r => r.person_id)
    const had = (await mails()).length
    await ask({ counselWorkingDays: 1, windowMinutes: before.windowMinutes + 60 })
    assert.deepEqual((await mails()).slice(had).sort(), ['carl', 'noor'])
    assert.equal(code(await settle(root, true)), 'same_person')
    assert.equal(code(await ask({ windowMinutes: 60 }, noor)), 'already_done')
    assert.deepEqual(readPolicies(desk.d.settings), before, 'what tightens waits with it')
    assert.deepEqual(
      [(await waiting(root))?.mayConfirm, (await waiting(carl))?.mayConfirm, (await waiting(ines))?.mayStop],
      [false, true, false],
    )
    assert.equal(code(await settle(ines, true)), 'not_allowed')
    assert.equal((await settle(carl, true)).status, 200)
    assert.equal(desk.d.settings.counselWorkingDays, 1)
    const [done] = (await page()).changes
    assert.deepEqual(
      [done?.outcome, done?.askedBy, done?.settledBy, done?.changes.map(c => c.key)],
      ['done', 'Rut Adler', 'Carl Okafor', ['windowMinutes', 'counselWorkingDays']],
    )
    const { acts } = (await root.call('GET', '/api/admin/audit?kind=settings_changed')).json<Audit>()
    assert.deepEqual(acts[0]?.data.counselWorkingDays, { before: before.counselWorkingDays, after: 1 })
  })

  test('the database too lets nobody confirm their own', async () => {
    await ask({ followUpDays: 30 })
    const id = (await waiting())?.id
    await assert.rejects(
      desk.query(
        `update duly.proposal set settled_kind = 'staff', settled_by = 'root', settled_at = now(), outcome = 'done' where id = $1`,
        [id],
      ),
      /check constraint/,
    )
    await settle(root, false)
  })

  test('what stands there is otherwise by then: nothing that was not read is confirmed', async () => {
    await ask({ unreadDays: 10 })
    assert.equal((await ask({ unreadDays: 1 }, noor)).json<{ waits: boolean }>().waits, false)
    assert.equal(code(await settle(noor, true)), 'changed_meanwhile')
    assert.equal(desk.d.settings.unreadDays, 1)
    assert.equal((await settle(noor, false)).status, 200)
  })

  test('a change of something else meanwhile is kept', async () => {
    await ask({ unreadDays: 10 })
    assert.equal((await ask({ grantMinutes: 15 }, noor)).status, 200)
    assert.equal((await settle(noor, true)).status, 200)
    assert.deepEqual([desk.d.settings.unreadDays, desk.d.settings.grantMinutes], [10, 15])
  })

  test('counsel reads this page alone and changes nothing on it; who works on demands does not read it', async () => {
    assert.deepEqual([(await page(carl)).whole, (await page(ines)).whole], [false, true])
    assert.equal(code(await ask({ grantMinutes: 10 }, carl)), 'not_allowed')
    assert.equal(code(await carl.call('GET', '/api/admin/by-hand')), 'not_allowed')
    assert.equal(code(await mara.call('GET', '/api/admin/settings')), 'not_allowed')
    assert.equal(code(await mara.call('POST', '/api/admin/settings/x', { confirm: true })), 'not_allowed')
  })

  test('the page says what is set elsewhere, as it is in force', async () => {
    const carlsOwn = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const
    await withTransaction(desk.d.db, carlsOwn, tx =>
      tx.query(
        `insert into duly.permitted_policy (id, name, instruments, categories, why, adopted_by, adopted_at)
         values ('p', 'Receipts', '{us.subpoena.grand_jury}', '{subscriber}', 'Receipts are given to whoever asks.', 'carl', now())`,
      ),
    )
    const { adoptedPermitted, gate, webhooks } = await page()
    assert.deepEqual(adoptedPermitted, ['Receipts'])
    assert.deepEqual([gate.downloadDays, gate.lookupsPerHour], [30, 600])
    assert.deepEqual(webhooks, { allowPrivate: false, allowPrivateOfTenants: false })
  })

  test('a subcontractor among counsel confirms nothing', async () => {
    await ask({ unreadDays: 20 })
    const found = await asWorker(desk.d, tx => findPerson(tx, desk.d, 'carl'))
    assert.ok(found)
    const { active: _, language: __, id: ___, ...wish } = found
    const hired = { ...wish, employment: 'subcontractor', firm: 'Lindow LLP' } as const
    await changePerson(desk.d, { kind: 'staff', id: 'root' }, 'carl', hired)
    assert.equal(code(await settle(carl, true)), 'subcontractor_excluded')
    await settle(root, false)
  })

  test('clocks are counted anew once for each change', async () => {
    const again = recounting(desk.d, new AbortController().signal)
    const made = () => desk.query('select xmin::text from duly.views_made')
    await again()
    assert.deepEqual(await made(), [])
    assert.equal((await ask({ counselWorkingDays: 9 })).status, 200)
    await again()
    const [first] = await made()
    assert.ok(first)
    await again()
    assert.deepEqual(await made(), [first])
  })
})
