import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { releasePackage, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { brokenRules, complaintsOf } from '../../../../test/server/sign-in/complaints.ts'
import { assertLooksRight } from '../../../../test/ways.ts'
import { encodeVkey, parseVkey } from '../../../ledger/note.ts'
import { encodeTrust, parseTrust } from '../../../ledger/trust.ts'
import { trustFile } from '../../log/trust.ts'
import type { SignInSurface } from '../../sign-in/owner.ts'
import { later } from '../../sign-in/owner.ts'

describe('the portals in a real browser', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let told: TwoTenants

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(surface: SignInSurface, id: string) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
    })
    const page = await context.newPage()
    await addAuthenticator(page)
    const complaints = complaintsOf(page)
    await page.goto(await portals.link(surface, id))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    return { context, page, complaints }
  }

  const looksRight = (page: Page, name: string) =>
    assertLooksRight(page, name, { broken: brokenRules, picture: name })

  /** The same person without scripts. */
  async function withoutScript(context: BrowserContext): Promise<{ plain: BrowserContext; page: Page }> {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    })
    return { plain, page: await plain.newPage() }
  }

  test('a tenant reads, takes copy and receipt, and objects, by keyboard alone', async () => {
    const { context, page, complaints } = await signedIn('customer', 'acme-admin')
    await looksRight(page, 'customer-empty')
    told = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, told.demandId)
    await page.reload()
    await looksRight(page, 'customer-list')
    await page.getByRole('link', { name: new RegExp(told.reference) }).press('Enter')
    await page.getByRole('heading', { level: 1, name: `Demand ${told.reference}` }).waitFor()
    await looksRight(page, 'customer-matter')
    await saves(page, 'Download the copy', /^copy-D-/)
    await saves(page, 'Download the receipt', 'receipt.json')
    await page.getByRole('button', { name: 'Check the receipt' }).press('Enter')
    await page.getByText('What was checked holds').waitFor()
    await page.getByText('the copy is the one that was logged with the notice').waitFor()
    await page.getByText('this shows consistency, not who').waitFor()
    await looksRight(page, 'customer-checked')
    await page.getByLabel('A trust file that you kept').setInputFiles(await otherTrust(portals.d))
    await page.getByRole('button', { name: 'Check the receipt' }).press('Enter')
    await page.getByText(/It does not hold/).waitFor()
    await page.getByRole('link', { name: 'Answer this notice' }).press('Enter')
    await looksRight(page, 'customer-answer')
    await page.getByRole('radio', { name: 'We object' }).press('Space')
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    await page.getByRole('alert').waitFor()
    assert.ok(await page.getByRole('radio', { name: 'We object' }).isChecked(), 'what was chosen stays')
    await page.getByRole('textbox').fill('It asks for more than the paper allows.')
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    await page.getByRole('button', { name: 'Send this answer' }).waitFor()
    await looksRight(page, 'customer-review')
    await page.getByRole('button', { name: 'Send this answer' }).press('Enter')
    await page.getByText('We have your answer').waitFor()
    await looksRight(page, 'customer-answered')
    await page.goto(`${portals.origin('customer')}/demands/none`)
    await looksRight(page, 'customer-not-found')
    assert.deepEqual(
      complaints.filter(c => !c.includes('status of 400')),
      [],
    )
    await context.close()
  })

  test('everything but signing in works without a script', async () => {
    const { context } = await signedIn('customer', 'stad-admin')
    const { plain, page } = await withoutScript(context)
    await page.goto(`${portals.origin('customer')}/demands/${told.stad}/answer`)
    await page.getByRole('radio', { name: 'We do not object' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Change it' }).click()
    assert.ok(await page.getByRole('radio', { name: 'We do not object' }).isChecked())
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Send this answer' }).click()
    await page.getByText('We have your answer').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto(`${portals.origin('customer')}/demands/${told.stad}`)
    assert.match(page.url(), /\/sign-in\?next=/)
    await plain.close()
    await context.close()
  })

  test('an officer reads the answer, fetches the package, confirms and writes', async () => {
    const { context, page, complaints } = await signedIn('authority', 'travis-officer')
    await looksRight(page, 'authority-list')
    await page.getByRole('link', { name: /See first/ }).click()
    await page.locator('summary').first().click()
    await looksRight(page, 'authority-reach')
    const bytes = randomBytes(60_000)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await releasePackage(portals.d, told.demandId, bytes, sha256, later(portals.d.now(), 14 * 86_400))
    await untilPublic(portals.d, told.demandId)
    await page.goto(`${portals.origin('authority')}/demands/${told.demandId}`)
    await looksRight(page, 'authority-ready')
    const file = await saves(page, 'Download the package', `${told.reference}.age`)
    assert.ok((await readFile(file)).equals(bytes))
    await page.getByLabel('SHA-256 of the file').fill(sha256)
    await page.getByRole('button', { name: 'Confirm that I have it' }).click()
    await page.getByRole('status').waitFor()
    await page.getByLabel('Write to us').fill('Thank you. One exhibit seems short.')
    await page.getByRole('button', { name: 'Send the message' }).click()
    await page.getByText('Your message is with our desk').waitFor()
    await looksRight(page, 'authority-fetched')
    await page.goto(`${portals.origin('authority')}/passkeys`)
    await looksRight(page, 'authority-passkeys')
    await page.goto(`${portals.origin('authority')}/demands/none`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await looksRight(page, 'authority-not-found')
    const unwanted = await twoTenantDemand(portals.d)
    await page.goto(`${portals.origin('authority')}/demands/${unwanted.demandId}`)
    await page.getByRole('checkbox', { name: /wants this demand no more/ }).check()
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await page.getByText('Your demand is withdrawn.').waitFor()
    await looksRight(page, 'authority-withdrawn')
    assert.deepEqual(complaints, [])
    await context.close()
  })
})

/** The same names, another log key: what a trust file of somebody else says where this tenant alone is shown another log. */
async function otherTrust(d: Portals['d']) {
  const trust = parseTrust(await trustFile(d))
  const log = trust.log.map(key => encodeVkey({ ...parseVkey(key), key: new Uint8Array(randomBytes(32)) }))
  const buffer = Buffer.from(encodeTrust({ ...trust, log }))
  return { name: 'trust.json', mimeType: 'application/json', buffer }
}

async function saves(page: Page, link: string, name: string | RegExp): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const download = await waiting
  assert.match(
    download.suggestedFilename(),
    typeof name === 'string' ? new RegExp(`^${name.replaceAll('.', '\\.')}$`) : name,
  )
  return download.path()
}
