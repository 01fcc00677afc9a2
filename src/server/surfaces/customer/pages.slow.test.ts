// The console's pages in a real browser: accessible and no wider than a phone, light and dark, with a script and without.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { brokenRules, complaintsOf, shoot } from '../../../../test/server/sign-in/complaints.ts'
import { assertLooksRight } from '../../../../test/ways.ts'
import { openBytes } from '../../../store/keys/field.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

describe('the console in a real browser', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  let told: TwoTenants
  let origin: string

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    origin = portals.origin('customer')
    told = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, told.demandId)
    ;({ context, page, complaints } = await signedIn('acme-admin'))
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(id: string) {
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const first = await made.newPage()
    await addAuthenticator(first)
    const heard = complaintsOf(first)
    await first.goto(await portals.link('customer', id))
    await first.getByRole('button', { name: 'Create the passkey' }).click()
    await first.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await first.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await first.getByRole('button', { name: 'Sign out' }).waitFor()
    return { context: made, page: first, complaints: heard }
  }

  /** What was last written to a tenant's contacts about their contacts. */
  async function mailed(tenant: string): Promise<string> {
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        'select id, message from duly.tenant_mail where tenant_id = $1',
        [tenant],
      ),
    )
    const mails = rows.map(row => {
      const raw = openBytes(portals.d.vault.directoryKey, [row.id, 1, 'mail'], row.message)
      return raw.toString('utf8').replaceAll(/=\r?\n/g, '')
    })
    return mails.find(mail => mail.includes('/contacts/confirm/')) ?? ''
  }

  const looksRight = (of: Page, name: string) =>
    assertLooksRight(of, name, { broken: brokenRules, picture: `console-${name}` })

  test('every page is accessible and fits, in light and dark', async () => {
    for (const [path, name] of [
      ['/', 'list'],
      [`/demands/${told.acme}`, 'demand'],
      ['/promises', 'promises'],
      ['/drills', 'drills-empty'],
      ['/contacts', 'contacts'],
      ['/programs', 'programs'],
      ['/passkeys', 'passkeys'],
      ['/is-there-a-demand', 'ask'],
      ['/is-there-a-demand/answer', 'asked'],
    ] as const) {
      await page.goto(`${origin}${path}`)
      await looksRight(page, name)
    }
    assert.deepEqual(complaints, [])
  })

  test('a drill, a change of contacts and a feed, by keyboard', async () => {
    await page.goto(`${origin}/drills`)
    await page.getByRole('button', { name: 'Send a drill' }).press('Enter')
    await page.getByRole('radio', { name: 'No mail came' }).waitFor()
    await looksRight(page, 'drills-open')
    await page.getByRole('radio', { name: 'No mail came' }).press('Space')
    await page.getByRole('button', { name: 'Answer the drill' }).press('Enter')
    await page.getByText('did not reach you').waitFor()
    await looksRight(page, 'drills-answered')
    await page.goto(`${origin}/contacts`)
    await page.getByText('Add a contact').press('Enter')
    const added = page.locator('form[action="/contacts/new"]')
    await added.getByLabel('Name').fill('Ida Bos')
    await added.getByLabel('Mail address').fill('ida@acme.example')
    await added.getByRole('button', { name: 'Ask to add it' }).press('Enter')
    await page.getByText('A change waits for the old contact').waitFor()
    await page.getByRole('button', { name: 'Make an address' }).press('Enter')
    await page.getByText('shown this once').waitFor()
    await looksRight(page, 'contacts-change')
    const [, path] = /(\/contacts\/confirm\/\S+)/.exec(await mailed('acme')) ?? []
    assert.ok(path)
    await page.goto(`${origin}${path}`)
    await page.getByRole('heading', { name: 'Is this change right?' }).waitFor()
    await looksRight(page, 'contacts-confirm')
  })

  test('an answer is kept while it is written, and is there after the session ended', async () => {
    await page.goto(`${origin}/demands/${told.acme}/answer`)
    await page.getByRole('radio', { name: 'We need more time' }).check()
    await page.getByRole('textbox').fill('Our council meets on Tuesday.')
    await page.getByText(/Kept as a draft at \d\d:\d\d \S+\. Nothing is sent/).waitFor()
    await looksRight(page, 'answer-draft')
    await page.getByRole('textbox').fill('Our council meets on Tuesday, in Delfmond.')
    // Leaving is enough: nobody waits for the two seconds.
    await page.goto(`${origin}/`)
    const draft = async () => {
      await page.goto(`${origin}/demands/${told.acme}/answer`)
      return page.getByRole('textbox').inputValue()
    }
    let found = await draft()
    for (let tries = 0; tries < 20 && !found.includes('Delfmond'); tries++) found = await draft()
    assert.equal(found, 'Our council meets on Tuesday, in Delfmond.')
    await asWorker(portals.d, tx => tx.query("delete from duly.session where owner_id = 'acme-admin'", []))
    await page.getByRole('textbox').fill('Written after the end of the session.')
    await page.getByText('You were signed out').waitFor()
    await page.getByRole('button', { name: 'Keep it for later' }).click()
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor()
    assert.equal(await page.getByRole('textbox').inputValue(), 'Written after the end of the session.')
    await looksRight(page, 'signed-out')
    await context.close()
  })

  test('without a script a draft is kept by a button, and a drill is answered', async () => {
    const scripted = await signedIn('stad-admin')
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await scripted.context.storageState(),
    })
    const still = await plain.newPage()
    await still.goto(`${origin}/demands/${told.stad}/answer`)
    await still.getByRole('textbox').fill('We ask our counsel first.')
    await still.getByRole('button', { name: 'Keep it for later' }).click()
    await still.getByText('Your draft is kept').waitFor()
    await still.getByRole('link', { name: 'Go on with your draft' }).click()
    assert.equal(await still.getByRole('textbox').inputValue(), 'We ask our counsel first.')
    await still.goto(`${origin}/drills`)
    await still.getByRole('button', { name: 'Send a drill' }).click()
    await still.getByRole('radio').first().check()
    await still.getByRole('button', { name: 'Answer the drill' }).click()
    await still.getByRole('heading', { name: 'Earlier drills' }).waitFor()
    await still.goto(`${origin}/is-there-a-demand`)
    await still.getByRole('textbox').fill('anna@acme.example')
    await still.getByRole('button', { name: 'Ask' }).click()
    await still.getByRole('heading', { name: /cannot confirm or deny/ }).waitFor()
    assert.ok(!still.url().includes('anna'))
    await plain.close()
    await scripted.context.close()
  })

  test('without a script, what was written when the session ended comes back, and is sent in the next one', async () => {
    const scripted = await signedIn('stad-admin')
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await scripted.context.storageState(),
    })
    const still = await plain.newPage()
    const endSessions = () =>
      asWorker(portals.d, tx => tx.query("delete from duly.session where owner_id = 'stad-admin'", []))
    const signInBeside = async () => {
      await scripted.page.goto(`${origin}/sign-in`)
      await scripted.page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await scripted.page.getByRole('button', { name: 'Sign out' }).waitFor()
      await plain.addCookies(await scripted.context.cookies())
    }
    const words = 'Nº 1 <b>we</b> object:\n\n  "all" of it & more.'
    await still.goto(`${origin}/demands/${told.stad}/answer`)
    await still.getByRole('radio', { name: 'We object' }).check()
    await still.getByRole('textbox').fill(words)
    await endSessions()
    await still
      .locator('form[action$="/answer/review"] button, form button[formaction$="/review"]')
      .first()
      .click()
    await still.getByRole('heading', { name: 'You were signed out' }).waitFor()
    assert.equal(await still.getByLabel('What you wrote').inputValue(), words)
    await shoot(still, 'console-signed-out-form')
    // Nobody is signed in yet: it comes back again, unchanged.
    await still.getByRole('button', { name: 'Send it' }).click()
    assert.equal(await still.getByLabel('What you wrote').inputValue(), words)
    await signInBeside()
    await still.getByRole('button', { name: 'Send it' }).click()
    await still.getByRole('heading', { name: 'You are signed in again' }).waitFor()
    assert.equal(await still.getByLabel('What you wrote').inputValue(), words)
    await shoot(still, 'console-signed-in-again')
    await still.getByRole('button', { name: 'Send it' }).click()
    assert.equal(await still.locator('input[name=text]').first().inputValue(), words)

    await still.goto(`${origin}/contacts`)
    await still.getByText('Add a contact').click()
    const added = still.locator('form[action="/contacts/new"]')
    await added.getByLabel('Name').fill('Ida Bos')
    await added.getByLabel('Mail address').fill('ida@stad.example')
    await endSessions()
    await added.getByRole('button', { name: 'Ask to add it' }).click()
    await signInBeside()
    for (const _ of ['signed out', 'signed in again'])
      await still.getByRole('button', { name: 'Send it' }).click()
    await still.getByText('A change waits').waitFor()
    await plain.close()
    await scripted.context.close()
  })

  test('a spare passkey is made by another authenticator, and one is removed', async () => {
    const one = await signedIn('stad-admin')
    const second = await one.context.newPage()
    await addAuthenticator(second)
    await second.goto(`${origin}/passkeys`)
    await second.getByRole('button', { name: 'Add a passkey' }).click()
    await second.getByRole('button', { name: 'Create the passkey' }).click()
    await second.getByRole('link', { name: 'Sign in with the new passkey' }).waitFor()
    await second.goto(`${origin}/passkeys`)
    await second
      .getByRole('heading', { name: /^Passkey of / })
      .nth(1)
      .waitFor()
    await looksRight(second, 'passkeys-two')
    await second.getByRole('button', { name: 'Remove it' }).first().click()
    await second.getByText('The passkey is removed').waitFor()
    await one.context.close()
  })
})
