// An emergency in a real browser over a real installation, from the telephone to the process that has to follow: two people of the
// desk, each with a passkey of their own. What the gate and the approvers do is played, as the store would have it.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { axe, launchBrowser, sidewaysOverflow, tooWide } from '../../../../test/browser/browser.ts'
import { officerKey } from '../../../../test/call-back.ts'
import { callback, DIGEST, openly, PACKAGE, readSecrecy, sendNotice } from '../../../../test/given.ts'
import { facts } from '../../../../test/papers/papers.ts'
import { type AdminDesk, openAdminDesk } from '../../../../test/server/admin-desk.ts'
import { enterFound } from '../../../../test/server/found-authority.ts'
import { complaintsOf, shoot } from '../../../../test/server/sign-in/complaints.ts'
import { act } from '../../../../test/store-road.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { Actor, Role } from '../../../kernel/actor.ts'
import { buildWeb } from '../../../web/build.ts'
import { assessDemand } from '../../acts/assess-demand.ts'
import { addOfficer, addPerson, addTenant } from '../../directory.ts'
import { loadBundle } from '../../http/static.ts'
import { makeLink } from '../../sign-in/links.ts'
import { authDepsOf } from '../../web.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const quiet = { info() {}, warn() {}, error() {} } as never
const ACCOUNT = 'cora@cora.example'
const CALLBACK = '+1 512 555 0199'

const staff = (id: string, ...roles: Role[]): Actor => ({ kind: 'staff', id, roles, employment: 'employee' })
const mara = staff('mara', 'intake', 'analyst')
const jonas = staff('jonas', 'analyst', 'counsel')
const approvers = [staff('ada', 'approver'), staff('bo', 'approver')]
const cem = staff('cem', 'custodian')
const gate: Actor = { kind: 'gate', id: 'gate' }

describe('an emergency in the browser', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let id = ''

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    await seed(desk)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** Enrols a passkey by a one-time link and signs in with it. */
  async function signedIn(who: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await addAuthenticator(page)
    const complaints = complaintsOf(page)
    await page.goto(await makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id: who }, 'desk'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
    return { page, complaints }
  }

  const play = (by: Actor, command: Command) => act(desk.d.store, by, id, command)
  const state = async () => (await act(desk.d.store, jonas, id, { type: 'send_message', text: '.' })).demand

  async function open(page: Page): Promise<void> {
    await page.goto(`${desk.origin('desk')}/demands/${id}`)
    const grant = page.getByRole('heading', { name: 'What do you open this demand for?' })
    await grant.or(page.locator('.demand-head')).first().waitFor()
    if (await grant.isVisible()) await page.locator('main form button, main button').first().click()
    await page.locator('.demand-head').waitFor()
  }

  async function sound(page: Page, where: string): Promise<void> {
    await shoot(page, `emergency-${where}`)
    assert.deepEqual(await axe(page), [], where)
    await page.setViewportSize({ width: 360, height: 800 })
    if ((await sidewaysOverflow(page)) > 0) assert.fail(`${where}: ${await tooWide(page)}`)
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  test('from the telephone to the process that has to follow', async () => {
    const { page, complaints } = await signedIn('mara')
    await page.goto(`${desk.origin('desk')}/entry`)
    await page.getByLabel('In a line').fill('A child was taken')
    await page.getByLabel('What was said').fill(`Travis County asks for the subscriber of ${ACCOUNT}.`)
    await page.getByLabel('Served at (your time)').fill('2026-11-25T09:00')
    await page.getByLabel('Entity it is addressed to').fill('Quillfern Inc.')
    await page.getByRole('button', { name: 'Enter it' }).click()
    await page.waitForURL(/\/demands\//)
    id = page.url().split('/').at(-1) ?? ''
    await open(page)

    await page.locator('summary', { hasText: 'Mark as an emergency' }).click()
    await page.getByLabel(/a request in an emergency/).check()
    await page.getByRole('button', { name: 'Mark as an emergency' }).click()
    await page
      .getByRole('heading', { name: /Emergency/ })
      .first()
      .waitFor()
    const asked = {
      ...facts([ACCOUNT], ['subscriber']),
      instrument: 'us.emergency.disclosure',
      body: 'police',
    }
    await play(mara, { type: 'confirm_facts', facts: asked, changed: [] })

    await open(page)
    await page.getByRole('heading', { name: 'record who is in danger' }).waitFor()
    const form = page.locator('section.next')
    await form.getByLabel('Who is in danger').fill('A girl of nine years')
    await form.getByLabel('Of what').selectOption('death')
    await form.getByLabel('What happened or threatens').fill('Taken from school.')
    await form.getByLabel('When it would happen').selectOption('now')
    await form.getByLabel('Why it cannot wait for a court').fill('She would not see the evening.')
    await form.getByLabel('How these data help').selectOption('locate_person')
    await form.getByLabel('In words', { exact: true }).fill('The address may be where he holds her.')
    await form.getByRole('checkbox', { name: 'subscriber' }).check()
    await form.getByLabel('Why subscriber is needed').fill('Name and address of the man.')
    await sound(page, 'danger')
    await page.getByRole('button', { name: 'Record the danger' }).first().click()
    await page.getByText('Check who sent it').waitFor()
    await play(mara, {
      type: 'authenticate',
      authority: 'travis',
      officer: 'officer',
      checks: [{ name: 'directory', result: 'pass', detail: '' }],
      callbackNeeded: true,
    })
    await play(jonas, callback('confirmed'))

    await open(page)
    await page.getByText('You recorded the danger. A colleague makes this call.').waitFor()
    const other = await signedIn('jonas')
    await open(other.page)
    await other.page.getByText(CALLBACK).first().waitFor()
    await other.page
      .locator('section.next')
      .getByLabel('The supervisor’s name and rank')
      .fill('Lt. M. Okafor')
    await other.page.locator('section.next').getByLabel('confirms the emergency').check()
    await sound(other.page, 'call')
    await other.page.getByRole('button', { name: 'Record the call' }).first().click()
    await other.page.getByText('Look up the accounts').first().waitFor()
    await lookedUp()

    await open(other.page)
    await other.page.getByText(/Decide 1 open line/).waitFor()
    assert.equal(
      await other.page.locator('section.next').getByLabel('Ground').first().inputValue(),
      'voluntary_emergency',
    )
    await sound(other.page, 'decide')
    await other.page.getByRole('button', { name: 'Record the determination' }).first().click()
    await other.page
      .getByText(/Read the paper for a prohibition/)
      .first()
      .waitFor()
    await released()

    await open(other.page)
    await other.page.getByText('Process to follow').first().waitFor()
    await sound(other.page, 'follow-up')
    await other.page.locator('summary', { hasText: 'Record the process that followed' }).click()
    await other.page.getByLabel('The authority says that none will come').check()
    await other.page.getByLabel('Note').last().fill('The county’s mail of today.')
    await other.page.getByRole('button', { name: 'Record it' }).click()
    await other.page.getByText('The authority says that no process will follow').first().waitFor()
    const [row] = await desk.query<{ state: string; follow_up: string }>(
      'select state, follow_up from duly.emergency where demand_id = $1',
      [id],
    )
    assert.deepEqual(row, { state: 'released', follow_up: 'refused' })
    assert.deepEqual([...complaints, ...other.complaints], [])
  })

  async function lookedUp(): Promise<void> {
    await play(mara, { type: 'request_lookup', lookup: JSON.stringify({ id: 'lookup1' }), assertion: {} })
    await play(gate, {
      type: 'record_lookup',
      lookupId: 'lookup1',
      accounts: [
        {
          identifier: { kind: 'email', value: ACCOUNT },
          tenant: 'cora',
          places: [{ source: 'mail', account: 'c', categories: ['subscriber'] }],
        },
      ],
      unmatched: [],
      tenants: [{ id: 'cora', kind: 'consumer' }],
    })
    await assessDemand(desk.d, mara, { demandId: id })
  }

  /** Secrecy read by two, the customer told, two signatures, the gate's steps. */
  async function released(): Promise<void> {
    const matter = (await state()).matters[0]?.id ?? ''
    await play(mara, readSecrecy(matter, openly))
    await play(jonas, { type: 'confirm_secrecy', matter })
    const later = (minutes: number) => new Date(Date.parse(desk.d.now()) + minutes * 60_000).toISOString()
    await play(mara, { ...sendNotice(matter, later(20_000)), contact: 'cora-self' } as Command)
    const line = { ask: 'a1', category: 'subscriber', account: 'acc1' } as const
    await play(mara, {
      type: 'prepare_authorisation',
      authorisation: JSON.stringify({ scope: [], recipients: [officerKey] }),
      digest: DIGEST,
      lines: [line],
      expiresAt: later(50),
    })
    for (const by of approvers) await play(by, { type: 'sign_authorisation', digest: DIGEST, assertion: {} })
    const document = (await state()).received.documents[0]!
    const [startedAt, endedAt] = [desk.d.now(), desk.d.now()]
    const parts = [{ part: '1a', items: 1, bytes: 10 }]
    await play(gate, {
      type: 'record_collection',
      digest: DIGEST,
      collection: 'c1',
      parts,
      quarantined: 0,
      duplicates: 0,
      startedAt,
      endedAt,
    })
    await play(cem, { type: 'sign_certificate', document, statement: 'True copies.' })
    const made = { manifestRoot: 'f'.repeat(64), size: 10, items: 1, file: 'p.age' }
    await play(gate, { type: 'record_sealed', digest: DIGEST, sha256: PACKAGE, ...made })
    await play(gate, { type: 'record_released', digest: DIGEST, sha256: PACKAGE, expiresAt: later(9999) })
  }
})

async function seed({ d }: AdminDesk): Promise<void> {
  await asWorker(d, async tx => {
    for (const [id, name, roles] of [
      ['jonas', 'Jonas Abara', ['analyst', 'counsel']],
      ['bo', 'Bo Lind', ['approver']],
      ['cem', 'Cem Aydin', ['custodian']],
    ] as const)
      await addPerson(tx, d.vault, { id, human: id, name, mail: '', roles, employment: 'employee' }, d.now())
    await addTenant(
      tx,
      d.vault,
      { id: 'cora', kind: 'consumer', country: 'US', name: 'Cora', domains: [] },
      'cora-key',
    )
    const travis = {
      id: 'travis',
      country: 'US',
      name: 'Travis County',
      domains: [],
      callback: CALLBACK,
      key: null,
      language: null,
    }
    await enterFound(tx, d, travis)
    const officer = { id: 'officer', name: 'Officer', mail: 'officer@travis.example', phone: '', key: '' }
    await addOfficer(tx, d.vault, 'travis', officer)
  })
}
