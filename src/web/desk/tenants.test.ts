// The directory's pages, imports and retention in a browser: tried before done, told what is wrong, by keyboard, readable by all.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { shoot, sidewaysOverflow, violationsOf } from '../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'
import type { TenantContact, TenantPage } from '../../api/desk/tenants.ts'
import type { Party } from '../../directory/tenant-chain.ts'

describe('tenants, imports and retention at the desk', { timeout: 500_000 }, () => {
  let desk: OpenDesk
  let visit: Visit
  before(async () => {
    desk = await startDesk()
    visit = await new Visit(desk).open()
  })
  after(async () => {
    await visit?.close()
    await desk?.browser.close()
  })

  const table = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('record,tenant\n') }
  const text = (selector: string) => visit.page.locator(selector).allInnerTexts()

  test('a table of tenants is shown as what it would do, and done by a second press', async () => {
    await visit.see('/tenants/import')
    await visit.page.getByLabel('The table').setInputFiles(table)
    await visit.page.getByRole('button', { name: 'Show what it would do' }).press('Enter')
    await visit.page.getByText('Nothing is done yet').waitFor()
    await visit.page.getByRole('button', { name: 'Do it: 2 tenants' }).press('Enter')
    await visit.page.getByText('Done: 1 added, 1 changed, 211 as they were.').waitFor()
    assert.equal(await visit.page.getByRole('button', { name: /Do it/ }).count(), 0, 'done once')
  })

  test('lines to correct are listed with line and column, and nothing can be pressed on', async () => {
    visit.desk.directory.broken = true
    for (const path of ['/tenants/import', '/import']) {
      await visit.see(path)
      if (path === '/import') await visit.page.getByLabel('The other system').fill('Sheet')
      await visit.page.getByLabel('The table').setInputFiles(table)
      await visit.page.getByRole('button', { name: 'Show what it would do' }).click()
      await visit.page.getByRole('alert').waitFor()
      assert.match((await text('[role=alert]')).join(), /to correct/)
      assert.equal(await visit.page.locator('form button[type=submit]').count(), 0)
      assert.deepEqual(await violationsOf(visit.page), [])
    }
    visit.desk.directory.broken = false
  })

  test('open demands: who would be told at once is said before anything is taken in', async () => {
    await visit.see('/import')
    await visit.page.getByLabel('The other system').fill('Sheet')
    await visit.page.getByLabel('The table').setInputFiles(table)
    await visit.page.getByRole('button', { name: 'Show what it would do' }).click()
    await visit.page.getByText('3 tenants are told at once.').waitFor()
    await visit.page.getByRole('button', { name: 'Take in 400 demands' }).click()
    await visit.page.getByText('400 taken in.').waitFor()
  })

  test('a tenant is closed only after its id was typed', async () => {
    await visit.see('/tenants/stadt')
    const close = visit.page.getByRole('button', { name: 'Close this customer' })
    assert.ok(await close.isDisabled())
    await visit.page.getByLabel('Type stadt to confirm').fill('stadt')
    assert.ok(await close.isEnabled())
  })

  test('a tenant’s chain is changed in the form, and handed in with the rest', async () => {
    const { page } = visit
    await visit.see('/tenants/stadt')
    const party = (name: string) => page.getByRole('group', { name, exact: true })
    await party('controller').getByRole('checkbox').first().setChecked(false)
    await party('processor').getByLabel('Name').fill('Rechenzentrum Nord')
    await party('processor').getByLabel('Told of demands').setChecked(true)
    const sent = page.waitForRequest(r => r.method() === 'POST' && r.url().endsWith('/api/tenants/stadt'))
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const { chain } = (await sent).postDataJSON() as { chain: readonly Party[] }
    assert.deepEqual(
      chain.map(p => [p.role, p.name, p.told]),
      [
        ['contract_party', 'Kontor IT-Dienstleister AöR', true],
        ['processor', 'Rechenzentrum Nord', true],
      ],
    )
    await page.getByText(/Done: /).waitFor()
    assert.deepEqual(await violationsOf(page), [])
  })

  test('two edit one tenant: the later sees what the earlier did, keeps what was typed, and undoes nothing', async () => {
    const { page, desk: mock } = visit
    const sent: Record<string, unknown>[] = []
    page.on('request', r => {
      if (r.method() === 'POST' && r.url().endsWith('/api/tenants/stadt')) sent.push(r.postDataJSON())
    })
    await visit.see('/tenants/stadt')
    const form = page.getByRole('group', { name: 'Postmaster', exact: true })
    await page.getByLabel('Domains').fill('lindenfurt.example lindenfurt-stadt.example')
    await form.getByLabel('Language, two letters').fill('en')
    const there = (await page.evaluate(() => fetch('/api/tenants/stadt').then(r => r.json()))) as TenantPage
    const [jens, postmaster, legal] = there.contacts as [TenantContact, TenantContact, TenantContact]
    const ulla = { ...jens, id: 's4', name: 'Ulla Brandt', mail: 'ulla@lindenfurt.example' }
    mock.directory.meanwhile = {
      version: '1'.repeat(64),
      name: 'Stadt Lindenfurt an der Aue',
      contacts: [jens, { ...postmaster, mail: 'post@lindenfurt.example' }, legal, ulla],
      changes: [{ at: there.changes[0]?.at ?? '', who: 'Noor Haddad', says: 'Changed: name.' }],
    }
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const notice = page.getByRole('alert')
    await notice.getByText('Noor Haddad changed this entry while you were at it.').waitFor()
    const said = await notice.textContent()
    for (const word of ['Stadt Lindenfurt an der Aue', 'post@lindenfurt.example', 'ulla@lindenfurt.example'])
      assert.ok(said?.includes(word), word)
    assert.equal(
      await page.getByLabel('Domains').inputValue(),
      'lindenfurt.example lindenfurt-stadt.example',
      'nothing typed is lost',
    )
    assert.deepEqual(await violationsOf(page), [])
    await notice.getByRole('button', { name: 'Go on with what I typed' }).click()
    await notice.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(/Done: /).waitFor()
    assert.deepEqual(
      sent.map(s => s.version),
      [there.version, '1'.repeat(64)],
    )
    const last = sent.at(-1) as unknown as TenantPage
    assert.equal(last.name, 'Stadt Lindenfurt an der Aue', 'what was not touched here is as it is there')
    assert.deepEqual(last.domains, ['lindenfurt.example', 'lindenfurt-stadt.example'])
    assert.deepEqual(
      last.contacts.map(c => [c.id, c.language]),
      [
        ['s1', 'de'],
        ['s2', 'en'],
        ['s3', 'en'],
        ['s4', 'de'],
      ],
    )
    mock.directory.meanwhile = {}
  })

  test('who waits for a second person is on both pages, confirmed by another than who asked, or stopped', async () => {
    const { page } = visit
    await visit.see('/tenants')
    await page.getByText('Contacts and keys that wait for a second person').waitFor()
    await visit.see('/tenants/stadt')
    await page.getByText('Petra Klein, petra.klein@lindenfurt.example: a new contact').waitFor()
    await page
      .getByText('Postmaster: postmaster@lindenfurt.example becomes post@lindenfurt.example')
      .waitFor()
    assert.equal(await page.getByRole('button', { name: /^Confirm: the customer knows/ }).count(), 1)
    const sent = page.waitForRequest(r => r.url().endsWith('/api/tenants/stadt/waits/w1'))
    await page.getByRole('button', { name: 'Confirm: the customer knows Petra Klein' }).press('Enter')
    assert.deepEqual((await sent).postDataJSON(), { confirm: true })
    const stopped = page.waitForRequest(r => r.url().endsWith('/api/tenants/stadt/waits/w2'))
    await page.getByRole('button', { name: /^Stop it ?: Postmaster/ }).click()
    assert.deepEqual((await stopped).postDataJSON(), { confirm: false })
    assert.deepEqual(await violationsOf(page), [])
  })

  test('who has no grant sees no contacts, and how they open', async () => {
    const { page, desk: mock } = visit
    mock.directory.meanwhile = {
      ...{ whole: false, mayEdit: false, terms: null, chain: [], contacts: [], addressees: [] },
      ...{ changes: [], waits: [], merge: null },
    }
    await visit.see('/tenants/stadt')
    await page.getByText('To open them, open a demand about this customer under a grant').waitFor()
    assert.equal(await page.getByRole('heading', { name: 'Contacts', exact: true }).count(), 0)
    assert.deepEqual(await violationsOf(page), [])
    mock.directory.meanwhile = {}
  })

  test('a demand says whom to ask and to tell, and what the contract promises', async () => {
    await visit.see('/demands/d-notify')
    const said = (await text('.matter')).join()
    assert.match(said, /Asked and told: Kontor IT-Dienstleister AöR \(contract party\), Hanne Vogel/)
    assert.match(said, /Told as well: Stadt Lindenfurt \(controller\), Jens Aust, then Postmaster/)
    assert.match(said, /By contract: told within 8 hours of the determination; 14 days to object/)
  })

  test('where no customer is there, an administrator can add one or import a table; others read who does', async () => {
    const { page, desk: mock } = visit
    mock.directory.empty = true
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await visit.see('/tenants')
      const notice = page.locator('.notice', { hasText: 'No customer is here yet.' })
      assert.deepEqual(await notice.getByRole('link').allInnerTexts(), ['Add a customer', 'Import a table'])
      assert.deepEqual(await violationsOf(page), [])
      assert.equal(await sidewaysOverflow(page), 0)
      await shoot(page, `tenants-empty-${width}`)
    }
    await page.locator('.notice').getByRole('link', { name: 'Add a customer' }).press('Enter')
    await page.getByRole('heading', { name: 'Add a customer' }).waitFor()
    mock.directory.mayEdit = false
    await visit.see('/tenants')
    await page.getByText('An administrator adds them.').waitFor()
    assert.equal(await page.getByRole('link', { name: /Add a customer|Import a table/ }).count(), 0)
    mock.directory.empty = false
    mock.directory.mayEdit = true
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('the browser had nothing to object to', () => {
    assert.deepEqual(visit.complaints, [])
  })
})
