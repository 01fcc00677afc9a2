// The pages of administration in a real browser over a real installation, signed in by a passkey: each readable in light and
// dark, no wider than its window, and its main act done by its person.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { endTyped } from '../../../test/typed.ts'
import { assertLooksRight } from '../../../test/ways.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { buildWeb } from '../../web/build.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'

const quiet = { info() {}, warn() {}, error() {} } as never
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 800 }
/** By how much the widest table is wider than its box, but for that of templates by language. */
const CUT_OFF =
  "Math.max(0, ...[...document.querySelectorAll('.scroll:has(table:not(.template-list))')].map(e => e.scrollWidth - e.clientWidth))"

describe('the pages of administration', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    // One process, so that the settings that a test changes or reads are those of the pages.
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? ''), login: 'system' })
    browser = await launchBrowser()
    ;({ page, complaints } = await signedIn('root'))
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  async function signedIn(id: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', timezoneId: 'Europe/Berlin' })
    const someone = await context.newPage()
    someone.setDefaultTimeout(15_000)
    await addAuthenticator(someone)
    const heard = complaintsOf(someone)
    const deps = authDepsOf(desk.d, quiet)
    await someone.goto(await asOperator(desk.d, () => makeLink(deps, { kind: 'staff', id }, 'desk')))
    await someone.getByRole('button', { name: 'Create the passkey' }).click()
    await someone.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await someone.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await someone
      .getByRole('navigation', { name: 'Desk' })
      .getByRole('link', { name: 'Administration' })
      .waitFor()
    return { page: someone, complaints: heard }
  }

  const at = (path: string) => page.goto(`${desk.origin('desk')}${path}`)

  /** Readable wide and narrow, in light and in dark, and in the other ways of reading. */
  async function sound(where: string, of: Page = page): Promise<void> {
    await assertLooksRight(of, where, { picture: `admin-${where}` })
    await of.setViewportSize(NARROW)
    assert.equal(await of.evaluate(CUT_OFF), 0, `${where}: a table is cut off`)
    await of.setViewportSize(WIDE)
  }

  test('above the queue an administrator reads what is next, and the palette leads there', async () => {
    await at('/')
    await page
      .getByRole('complementary', { name: 'First steps' })
      .getByText(/next: Two administrators/)
      .waitFor()
    await sound('queue')
    await page.locator('h1').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.getByRole('heading', { name: 'First steps' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Command/ }).fill('administration: health')
    await page.getByRole('option', { name: 'Administration: health' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Health' }).waitFor()
  })

  test('the first steps know what is done, and lead to what is next', async () => {
    await at('/admin')
    await page.getByText(/^\d+ of \d+ are done/).waitFor()
    await page.getByText('Two administrators, each with a passkey', { exact: true }).waitFor()
    await sound('guide')
    await page.getByRole('link', { name: /^Go there.*Two administrators/ }).click()
    await page.getByRole('heading', { name: 'People' }).waitFor()
  })

  test('a person is added, gets a link that is shown once, and leaves again', async () => {
    await at('/admin/people')
    // Few work here yet: what they cannot do together is said, and what to do about it.
    await page.getByText('These steps cannot be taken by the people here').waitFor()
    await page.getByText(/release data: .* it takes 3 different people/).waitFor()
    await page.getByRole('link', { name: 'Mara Lindqvist' }).waitFor()
    // Before anybody is added: what three could not do without each other, and that two could release nothing.
    const plan = page.locator('details', { hasText: 'Plan the team' })
    if ((await plan.getAttribute('open')) === null) await plan.locator('summary').click()
    await plan.getByLabel('3 people', { exact: true }).check()
    await plan
      .getByText(/^Not without a colleague: .*release data/)
      .first()
      .waitFor()
    await plan.getByText(/When person 1 is away, this stops: /).waitFor()
    await plan.getByLabel('2 people', { exact: true }).check()
    await plan.getByText('Two people cannot release data').waitFor()
    await plan.getByText(/name a third employee who only signs/).waitFor()
    await sound('people-two')
    await plan.getByLabel('5 people', { exact: true }).check()
    await plan.getByText('Every step can be taken, also when any one person is away.').waitFor()
    await sound('people')
    await page.getByLabel('Name').fill('Pat <b>Oyelaran</b>')
    await page.getByLabel('Personnel number').fill('E-77')
    await page.getByLabel(/^Analyst/).check()
    await page.getByRole('button', { name: 'Add the person' }).click()
    await page.getByRole('heading', { name: 'Pat <b>Oyelaran</b>' }).waitFor()
    await page.getByRole('button', { name: 'Show a link for the desk' }).click()
    await page.getByText('This link is shown only once.').waitFor()
    assert.match((await page.locator('.secret-once').textContent()) ?? '', /\/enrol#/)
    await sound('person')
    await page.reload()
    await page.getByText(/A link for the desk waits/).waitFor()
    assert.equal(await page.locator('.secret-once').count(), 0)
    await page.getByRole('button', { name: 'Deactivate …' }).click()
    await sound('deactivate')
    await page.getByRole('button', { name: 'Deactivate', exact: true }).click()
    await page.getByRole('heading', { name: 'Reactivate this person' }).waitFor()
    await page.getByText('person deactivated').waitFor()
  })

  test('a refusal stands at the form, and what was typed stays', async () => {
    await at('/admin/people')
    await page.getByLabel('Name').fill('Sub')
    await page.getByLabel('Personnel number').fill('E-78')
    await page.getByLabel('Employment').selectOption('subcontractor')
    await page.getByLabel('Firm that employs them').fill('Firm')
    await page.getByLabel(/^Approver/).check()
    await page.getByRole('button', { name: 'Add the person' }).click()
    await page.getByText('A subcontractor can never approve what leaves.').waitFor()
    assert.equal(await page.getByLabel('Name').inputValue(), 'Sub')
    await sound('refused')
  })

  test('a lost passkey is asked for here and confirmed by another', async () => {
    const { page: noors, complaints: heard } = await signedIn('noor')
    const { page: maras } = await signedInPlain('mara')
    await at('/admin/people/mara')
    await page.getByRole('button', { name: 'Their passkey is lost …' }).click()
    await page.getByLabel('What happened').fill('Telephone lost')
    await page.getByLabel(/^I spoke with/).check()
    await page.getByRole('button', { name: 'Ask for the recovery' }).click()
    await page.getByText('a recovery waits').waitFor()
    await at('/admin/people')
    await page.getByText('Another administrator has to confirm it. You can stop it.').waitFor()
    await noors.goto(`${desk.origin('desk')}/admin/people`)
    await noors.getByText('A recovery of Mara Lindqvist waits for a second administrator.').waitFor()
    await sound('recovery', noors)
    await noors.getByRole('button', { name: 'Replace the passkeys' }).click()
    await noors.getByText('This link is shown only once.').waitFor()
    await maras.reload()
    await maras.getByRole('heading', { name: 'Sign in to the response desk' }).waitFor()
    assert.deepEqual(heard, [])
    await noors.context().close()
    await maras.context().close()
  })

  /** Mara has no link to administration. */
  async function signedInPlain(id: string): Promise<{ page: Page }> {
    const context = await browser.newContext({ viewport: WIDE })
    const someone = await context.newPage()
    await addAuthenticator(someone)
    await someone.goto(
      await asOperator(desk.d, () => makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id }, 'desk')),
    )
    await someone.getByRole('button', { name: 'Create the passkey' }).click()
    await someone.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await someone.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await someone.getByRole('navigation', { name: 'Desk' }).waitFor()
    assert.equal(
      await someone
        .getByRole('navigation', { name: 'Desk' })
        .getByRole('link', { name: 'Administration' })
        .count(),
      0,
    )
    return { page: someone }
  }

  test('a colleague’s passkey ends once its name was typed, and with it what it opened', async () => {
    const { page: maras } = await signedInPlain('mara')
    await at('/admin/people/mara')
    const ends = page.getByRole('main').getByRole('button', { name: /^End it/ })
    await ends.first().waitFor()
    const before = await ends.count()
    await ends.last().click()
    await sound('passkey-end')
    await page.keyboard.press('Escape')
    assert.equal(await ends.count(), before, 'asking ends nothing')
    for (let left = before; left > 0; left--) {
      await ends.last().click()
      await endTyped(page)
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      assert.equal(await ends.count(), left - 1)
    }
    await maras.reload()
    await maras.waitForURL(/sign-in/)
    await maras.context().close()
  })

  test('a token is made, shown once, and revoked', async () => {
    await at('/admin/tokens')
    await page.getByText('No program has a token yet.').waitFor()
    await page.getByLabel('Which program').fill('Personnel system')
    await page.getByLabel(/^Deactivate people/).check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    await page.getByText('This token is shown only once.').waitFor()
    await sound('tokens')
    await page.getByRole('button', { name: 'Revoke Personnel system' }).click()
    await endTyped(page)
    await page.getByText('revoked', { exact: true }).waitFor()
  })

  test('an OpenID provider that does not answer is told at the form, also for a tenant', async () => {
    await at('/admin/sign-in')
    await page.getByLabel('Issuer').fill('http://127.0.0.1:9')
    await page.getByLabel('Client id').fill('duly')
    await page.getByRole('button', { name: 'Set the provider' }).click()
    await page.getByText('At this address no OpenID provider of that name answers.').waitFor()
    await page.getByLabel('Id of a customer').fill('acme')
    await page.getByRole('button', { name: 'Open the customer' }).click()
    await page.getByRole('heading', { name: 'Acme Harbour B.V.' }).waitFor()
    await sound('sign-in')
  })

  test('a webhook is made, its secret shown once, tried and ended', async () => {
    Object.assign(desk.d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: false } })
    await at('/admin/webhooks')
    await page.getByText('There are no webhooks yet.').waitFor()
    await page.getByLabel('Which system').fill('Ticket system')
    await page.getByLabel('Address').fill('http://127.0.0.1:9/hook')
    await page.getByLabel(/^An administrator or a program acted/).check()
    await page.getByRole('button', { name: 'Make the webhook' }).click()
    await page.getByText('This secret is shown only once.').waitFor()
    await page.getByRole('button', { name: /^Send a test/ }).click()
    await page.getByText('the receiver cannot be reached').waitFor()
    await sound('webhooks')
    await page.getByRole('button', { name: /^End it/ }).click()
    await endTyped(page)
    await page.getByText('There are no webhooks yet.').waitFor()
  })

  test('settings, profile, mail, audit and health are readable, and a change is saved', async () => {
    await at('/admin/settings')
    const grant = page.getByLabel('A grant of staff lasts for, in minutes')
    await page.getByText('A whole number from 5 to 480, such as 60.').waitFor()
    await grant.fill('481')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This cannot be taken. A whole number from 5 to 480, such as 60.').waitFor()
    const described = (await grant.getAttribute('aria-describedby'))?.split(' ') ?? []
    assert.deepEqual(
      [
        await grant.getAttribute('aria-invalid'),
        described.map(id => id.replace(/^.*-/, '')),
        await grant.inputValue(),
      ],
      ['true', ['hint', 'error'], '481'],
    )
    await sound('settings-refused')
    await grant.fill('45')
    await page.getByLabel('Why', { exact: true }).fill('Three quarters of an hour are enough.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Saved\./).waitFor()
    assert.equal(desk.d.settings.grantMinutes, 45)
    await page.getByLabel('Duly warns counsel before a term ends, in working days').fill('1')
    await page.getByLabel('Why', { exact: true }).fill('Counsel wants to hear of it later.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Requested\./).waitFor()
    await page.getByText('Another administrator or counsel has to confirm it.').waitFor()
    assert.equal(desk.d.settings.counselWorkingDays, 2)
    await sound('settings')
    await at('/admin/provider')
    await page.getByLabel('Country 1').fill('N')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This is missing, or cannot be taken.').waitFor()
    assert.equal(await page.getByLabel('Country 1').getAttribute('aria-invalid'), 'true')
    await page.getByLabel('Country 1').fill('NL')
    // Its services go on naming it: the one choice of their list is not another than the one that is kept.
    await page.getByLabel('Short id 1').fill('corp')
    await page.getByLabel('Hours').fill('always')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Duly uses this profile from its next start.').waitFor()
    await sound('provider')
    await at('/retention')
    await page.getByText('Change the terms').click()
    const mails = page.getByRole('group', { name: /^mails/i }).getByLabel('Days')
    await mails.fill('0')
    await page.getByLabel('Why').first().fill('The regulator asks for less.')
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await page.getByText(/^This cannot be taken. A whole number from 1 to 36,500/).waitFor()
    await mails.fill('20')
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await page.getByText('Another administrator, or counsel, confirms it.').waitFor()
    assert.equal(desk.d.settings.retention.mails.days, 90)
    await sound('retention')
    await at('/admin/mail')
    await page.getByRole('button', { name: 'Send me a test' }).click()
    await page.getByText(/(Duly cannot reach the server|The server (accepted|refused) the mail)\./).waitFor()
    await sound('mail')
    await at('/admin/audit?kind=settings_changed')
    await page.getByText(/A grant of staff lasts for, in minutes: .* → 45/).waitFor()
    await sound('audit')
    await at('/admin/health')
    await page.getByRole('row', { name: /last backup/ }).waitFor()
    await sound('health')
    // The refusals above are said by the browser too.
    assert.deepEqual(
      complaints.filter(c => !/status of 4\d\d/.test(c)),
      [],
    )
  })

  test('an authority is added by two people; what is wrong stands at its field, and nothing typed is lost', async () => {
    await at('/authorities')
    await page.getByText('There is no authority in the directory yet.').waitFor()
    await sound('authorities-empty')
    await page.getByLabel('Name').fill('Harbour <b>Police</b>')
    await page.getByLabel('Country').fill('7')
    await page.getByLabel('Domains').fill('police.example')
    await page.getByLabel('Number to call back').fill('+31 20 555 0100')
    await page.getByLabel('Where you looked it up').fill('Register of offices')
    await page.getByLabel('Looked up on').fill('2026-11-20')
    await page.getByRole('button', { name: 'Propose it' }).click()
    const country = page.getByLabel('Country')
    await page.getByText('This cannot be taken. Two capital letters, for example DE.').waitFor()
    assert.equal(await country.getAttribute('aria-invalid'), 'true')
    const described = (await country.getAttribute('aria-describedby')) ?? ''
    assert.match(described, /-error$/)
    assert.equal(await page.getByLabel('Name').inputValue(), 'Harbour <b>Police</b>')
    assert.equal(await page.getByLabel('Where you looked it up').inputValue(), 'Register of offices')
    await sound('authority-refused')
    await country.fill('nl')
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByText('Another administrator or counsel has to confirm it.').waitFor()

    const { page: noors } = await signedIn('noor')
    await noors.goto(`${desk.origin('desk')}/authorities`)
    await noors.getByLabel('What you checked yourself').fill('The town’s own page')
    await sound('authority-waits', noors)
    await noors.getByRole('button', { name: /^Confirm it/ }).click()
    await noors.getByRole('link', { name: 'Harbour <b>Police</b>' }).click()
    await noors.getByText('They checked: The town’s own page').waitFor()
    await noors.context().close()

    await at('/authorities')
    await page.getByLabel(/^Find by/).fill('no such office')
    await page.getByText('0 of 1').waitFor()
    await page.getByLabel(/^Find by/).fill('nl')
    await page.getByRole('link', { name: 'Harbour <b>Police</b>' }).click()
    await page.getByRole('heading', { name: 'Harbour <b>Police</b>' }).waitFor()
    await page.getByText('Retire this authority').click()
    await page.getByLabel('Why').fill('Merged into another office.')
    await sound('authority')
    await page.getByRole('button', { name: 'Retire it now' }).click()
    await page.getByText(/^Retired .*Duly no longer trusts this authority/).waitFor()
  })

  test('an auditor reads all of it and finds nothing to press', async () => {
    const { page: ines } = await signedIn('ines')
    for (const path of ['people', 'people/mara', 'tokens', 'settings', 'provider', 'mail']) {
      await ines.goto(`${desk.origin('desk')}/admin/${path}`)
      await ines.getByText('You can read this page and change nothing on it.').waitFor()
      const buttons = ines.getByRole('main').getByRole('button')
      assert.deepEqual(
        await buttons.allTextContents(),
        path === 'provider' ? await buttons.allTextContents() : [],
        path,
      )
    }
    await ines.goto(`${desk.origin('desk')}/admin/provider`)
    await sound('auditor', ines)
    await ines.context().close()
  })
})
