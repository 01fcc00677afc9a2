// The main road with the keyboard alone, in a real browser over a real installation: from signing in at the desk to the package
// that the officer fetches and the receipt that the customer checks, at a desk's width, and the rare visitors at a phone's too.
// Nothing is clicked, no script moves the focus, and after every act it is somewhere and to be seen.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { deliverTo, serveByMail, subpoenaPdf } from '../../src/cli/demo/papers.ts'
import { dayFromNow } from '../../src/cli/demo/speak.ts'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { launchBrowser } from '../browser/browser.ts'
import { holdPasskey, Keyboard } from '../browser/keyboard.ts'
import { complaintsOf } from '../server/sign-in/complaints.ts'
import { page as demandPage, readerSays } from './desk-hand.ts'
import { type Installation, openInstallation } from './installation.ts'

describe('the main road with the keyboard alone', { timeout: 500_000 }, () => {
  let i: Installation
  let browser: Browser
  let id = ''
  const complaints: string[] = []

  before(async () => {
    i = await openInstallation({ together: true })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await i?.close()
  })

  /** A window of this person's own, signed in with their passkey. */
  async function seat(client: PasskeyClient, width = 1280): Promise<Keyboard> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('close', () => complaints.push(...heard))
    const heard = complaintsOf(page)
    await holdPasskey(page, client.passkey)
    await page.goto(client.passkey.origin)
    const keys = new Keyboard(page)
    // The approval page goes to sign in by itself: what is pressed before belongs to no page.
    await page.locator('#start:enabled').waitFor()
    await keys.act(/^Sign in with a passkey/)
    await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
    return keys
  }

  /** The first demand of the queue, for its usual purpose. */
  async function atDemand(client: PasskeyClient): Promise<Keyboard> {
    const keys = await seat(client)
    const { page } = keys
    await page.locator('[data-index="0"] a').first().waitFor()
    await keys.press('j')
    await keys.held('the first demand of the queue')
    await keys.press('o')
    const purpose = page.getByRole('heading', { name: 'What do you open this demand for?' })
    await purpose.or(page.locator('.demand-head')).first().waitFor()
    // Whoever has the step is not asked.
    if (await purpose.isVisible()) {
      await keys.held('what it is opened for')
      await keys.press('Enter')
    }
    await page.locator('.demand-head').waitFor()
    await keys.held('the demand')
    id = page.url().split('/').at(-1) ?? ''
    return keys
  }

  /** What a colleague did is shown by its key; then this step is the next one. */
  async function next(keys: Keyboard, words: RegExp): Promise<void> {
    const { page } = keys
    const there = page.locator('#next-title').getByText(words)
    for (let tries = 0; tries < 200 && !(await there.isVisible()); tries++) {
      if (await page.locator('.newer').isVisible()) await keys.press('r')
      await page.waitForTimeout(100)
    }
    assert.match((await page.locator('#next-title').textContent()) ?? '', words)
    await keys.held(String(words))
  }

  test('a subpoena goes from the queue to two signatures, the officer and the customer', async () => {
    const { desk, approve } = i.people
    await servePaper()
    const ines = await atDemand(desk.ines)
    await readerSays(desk.ines, id)
    await next(ines, /^Confirm what the paper says/)
    // The page asks every few seconds whether the paper has been read by now.
    await ines.page.getByLabel('Authority', { exact: true }).waitFor()
    await ines.write(/^Authority$/, 'Marlow County District Attorney')
    await ines.write(/^Issuing body/, 'grand jury')
    await ines.write(/^Instrument$/, 'us.subpoena.grand_jury')
    await ines.choose(/^Purpose/, 'investigation of a c')
    await ines.act(/^Confirm the facts$/)
    await next(ines, /^Check who sent it/)

    const mara = await atDemand(desk.mara)
    await mara.act(/^Record, call-back follows$/)
    await next(mara, /^Call/)
    await mara.check(/^confirm that this paper is theirs/)
    await mara.check(/^The officer read out these words/)
    await mara.check(/^These words of the authority’s own key/)
    await mara.act(/^Record the call/)
    await next(mara, /^Look up the accounts/)
    await mara.act(/^Look up with your passkey$/)
    await next(mara, /^Decide 2 open lines/)

    const carl = await atDemand(desk.carl)
    await determine(carl)
    await next(mara, /^Read the paper for a prohibition/)
    await mara.act(/^Record the reading/)
    await next(carl, /^A second person confirms the reading/)
    await carl.act(/^Show it in the paper$/)
    await carl.held('the words in the paper')
    await carl.act(/^Confirm: the customer may be told$/)
    await next(carl, /^Tell the customer/)

    await next(mara, /^Tell the customer/)
    const { reference } = (await demandPage(desk.mara, id)).demand
    await mara.write(/^Type D-/, reference)
    await mara.act(/^Send the notice$/)
    await next(mara, /customer can still object/)
    const anna = await tenantHasNothingToSay(reference)

    const ada = await atDemand(desk.ada)
    await ada.act(/^Approve the exception$/)
    await next(mara, /^Prepare the authorisation/)
    await mara.act(/^Prepare the authorisation$/)
    await next(mara, /sign/)

    await sign(await seat(approve.ada), /second/)
    await sign(await seat(approve.bo), /both|gate/)
    const signed = (await demandPage(desk.mara, id)).demand.authorisation?.signatures
    assert.deepEqual(signed?.map(s => s.approver).sort(), ['ada', 'bo'])

    await next(mara, /custodian signs the certificate/)
    const cem = await atDemand(desk.cem)
    await cem.write(/^Statement/, 'Taken from the account as the authorisation has it.')
    await cem.act(/^Sign the certificate$/)
    await next(mara, /close and count|officer/i)
    await fetchPackage(reference)
    await next(mara, /close and count/i)
    await mara.write(/^Type D-/, reference)
    await mara.act(/^Close and count it$/)
    await next(mara, /^Closed and counted/)
    await checkReceipt(anna)
    for (const context of browser.contexts()) await context.close()
    assert.deepEqual(complaints, [])
  })

  test('the palette goes to another page and its heading has the focus', async () => {
    const vera = await seat(i.people.desk.vera)
    await vera.page.getByRole('navigation', { name: 'Desk' }).waitFor()
    await vera.to(/^Search and commands/)
    await vera.press('Enter')
    await vera.page.getByRole('combobox').waitFor()
    await vera.held('the palette')
    await vera.page.keyboard.type('figures')
    await vera.page
      .locator('[role=option][data-highlighted]')
      .filter({ hasText: /igures/ })
      .waitFor()
    await vera.press('Enter')
    await vera.page.waitForURL(/\/figures/)
    await vera.page.locator('main h1').waitFor()
    await vera.held('the figures')
    await vera.press('g', 'w')
    await vera.page.waitForURL(url => url.pathname === '/work')
    await vera.held('my work')
  })

  async function servePaper(): Promise<void> {
    const pdf = await subpoenaPdf(dayFromNow(12), dayFromNow(-3))
    await serveByMail({
      deliver: deliverTo(i.ports.smtp),
      key: i.dkim,
      subject: 'Grand jury subpoena GJ-2026-0417',
      text: 'Please find attached a grand jury subpoena.\n\nJane Whitfield\n',
      attachments: [{ filename: 'subpoena-GJ-2026-0417.pdf', content: pdf }],
    })
  }

  /** In counsel's opinion one line is answered; the other is refused, as the law proposes. */
  async function determine(carl: Keyboard): Promise<void> {
    await carl.choose(/^Decision/, 'comply')
    await carl.write(/^Reason/, 'The subpoena names the account and reaches its subscriber records.')
    await carl.write(/^Citation/, '18 U.S.C. § 2703(c)(2)')
    await carl.write(/^Reason/, 'A subpoena does not reach the contents of messages.')
    await carl.choose(/^Why the customer is not asked first/, 'The authority states')
    await carl.write(
      /^What supports this exception/,
      'Ms Whitfield wrote that the suspect administers the account.',
    )
    await carl.write(
      /^Why this is not challenged/,
      'Valid on its face, narrow, and the customer is told first.',
    )
    await carl.act(/^Record the determination$/)
    await next(carl, /^Read the paper for a prohibition/)
  }

  /** From the list of what was asked about the organisation to the answer that was looked at once more, on a phone's width. */
  async function tenantHasNothingToSay(reference: string): Promise<Keyboard> {
    const tenant = await seat(i.people.tenant, 360)
    const { page } = tenant
    await tenant.act(new RegExp(reference), /^a$/)
    await page.getByRole('heading', { name: 'In short' }).waitFor()
    await tenant.act(/^Answer this notice$/)
    await page.getByRole('radio').first().waitFor()
    await tenant.to(/organisation|court|object|consent|time/i, { tag: /radio/ })
    // One of a group is reached by Tab, the others by arrows.
    for (let n = 0; n < 6 && !/We do not object/.test((await tenant.focus()).name); n++)
      await tenant.press('ArrowDown')
    assert.match((await tenant.focus()).name, /We do not object/)
    await tenant.press('Space')
    await tenant.write(/^In your own words/, 'We have nothing to add.')
    await tenant.act(/^Continue$/)
    await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
    await tenant.act(/^Send this answer$/)
    await page.getByText('You told us that you do not object.').first().waitFor()
    return tenant
  }

  /** The officer takes the package, compares it and says so. */
  async function fetchPackage(reference: string): Promise<void> {
    const officer = await seat(i.people.officer, 360)
    const { page } = officer
    await officer.act(new RegExp(reference), /^a$/)
    await page.getByRole('heading', { name: 'The package' }).waitFor()
    const coming = page.waitForEvent('download')
    await officer.act(/^Download the package/)
    const bytes = await readFile(await (await coming).path())
    await officer.write(/^SHA-256 of the file/, createHash('sha256').update(bytes).digest('hex'))
    await officer.act(/^Confirm that I have it$/)
    await page.getByText('We have recorded that you received the package').waitFor()
    await page.context().close()
  }

  /** The customer finds what left, and has the receipt checked in the browser itself. */
  async function checkReceipt(tenant: Keyboard): Promise<void> {
    const { page } = tenant
    await page.reload()
    await page.getByRole('heading', { name: 'In short' }).waitFor()
    await tenant.act(/^Check the receipt/)
    await page.locator('#check-result li').first().waitFor()
    await tenant.held('what the check says')
    await page.context().close()
  }

  /** What waits alone is open when the page is: the focus is at its heading, from where it is read to its end and signed. */
  async function sign(keys: Keyboard, then: RegExp): Promise<void> {
    const { page } = keys
    await page.locator('#end').waitFor({ state: 'attached' })
    assert.equal((await keys.focus()).tag, 'h1')
    await keys.held('what is to be signed')
    await keys.to(/^Sign/, { tag: /button/ })
    await keys.press('Enter')
    await page.getByText(then).first().waitFor()
    await page.locator('#sign').waitFor({ state: 'detached' })
    await keys.held('signed')
    await keys.act(/list|Back/, /^a$/)
    await keys.held('the list again')
  }
})
