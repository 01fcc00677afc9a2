import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../test/browser/browser.ts'
import { brokenRules, complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { openTestGround, type TestGround, testBundles } from '../../../test/server/sign-in/sign-in-ground.ts'
import { assertLooksRight } from '../../../test/ways.ts'
import { type Listening, listen } from '../http/listen.ts'
import { originOf } from '../http/site.ts'
import { createSurfaces } from '../http/surfaces.ts'
import { enrolmentWords, readPinWishes } from './enrolment-file.ts'
import { makeLink } from './links.ts'
import type { SignInSurface } from './owner.ts'
import { signedIn } from './signed-in.ts'
import { createSurfaceApp } from './surface-app.ts'

const mara = { kind: 'staff', id: 'p-mara' } as const

describe('in a real browser', { timeout: 500_000 }, () => {
  let ground: TestGround
  let listening: Listening
  let browser: Browser

  before(async () => {
    ground = await openTestGround()
    await ground.addPerson({ id: mara.id, name: 'Mara <Okafor>', roles: ['analyst', 'approver'] })
    const bundles = await testBundles()
    const app = (surface: SignInSurface) => {
      const base = createSurfaceApp({ deps: ground.deps, surface, bundles, stop: () => {} })
      const own = new Hono()
      own.get('/', signedIn(ground.deps, surface), c => {
        const token = c.get('formToken')
        return c.html(
          `<!doctype html><html lang="en"><title>In</title><main><h1>Hello ${c.get('actor').id}</h1>` +
            `<form method="post" action="/auth/sign-out"><input type="hidden" name="_token" value="${token}"><button>Sign out</button></form></main>`,
        )
      })
      base.route('/', own)
      return base
    }
    const surfaces = createSurfaces(ground.site, { desk: app('desk'), approve: app('approve') })
    listening = await listen({ fetch: surfaces, address: '127.0.0.1', port: ground.site.port })
    browser = await launchBrowser()
  })

  after(async () => {
    await browser?.close()
    await listening?.close()
    await ground?.close()
  })

  async function newPage(
    verifiesUser = true,
  ): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await addAuthenticator(page, verifiesUser)
    return { context, page, complaints: complaintsOf(page) }
  }

  const looksRight = (page: Page, name: string) =>
    assertLooksRight(page, name, { broken: brokenRules, picture: name })

  async function enrolAndSignIn(page: Page, surface: SignInSurface): Promise<void> {
    await page.goto(await makeLink(ground.deps, mara, surface))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { name: 'Hello p-mara' }).waitFor()
  }

  test('a person enrols by a link, signs in and signs out by keyboard alone, and a used link is dead', async () => {
    const { context, page, complaints } = await newPage()
    const link = await makeLink(ground.deps, mara, 'desk')
    await page.goto(link)
    await page.getByText('Mara <Okafor>').waitFor()
    assert.equal(new URL(page.url()).hash, '', 'the token must not stay in the address bar')
    await looksRight(page, 'enrol')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Your passkey is ready' }).waitFor()
    assert.match((await page.locator('#pin-words').textContent())!, /^([a-z]+ ){7}[a-z]+$/)
    await looksRight(page, 'enrolled')
    // Going on first would lose words and file for good.
    const saved = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    assert.equal((await saved).suggestedFilename(), 'enrolment.json')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in')
    await page.locator('#start:focus').waitFor()
    await looksRight(page, 'sign-in')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hello p-mara' }).waitFor()
    const [cookie] = await context.cookies()
    assert.deepEqual(
      { name: cookie?.name, httpOnly: cookie?.httpOnly, secure: cookie?.secure, sameSite: cookie?.sameSite },
      { name: '__Host-duly', httpOnly: true, secure: true, sameSite: 'Strict' },
    )
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    assert.deepEqual(await context.cookies(), [])
    assert.deepEqual(await ground.query('select 1 from duly.session'), [])
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByRole('alert').getByText('This link has been used').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('until its script has come the button is out of use, so that no press is lost', async () => {
    const { context, page } = await newPage()
    await page.goto(await makeLink(ground.deps, mara, 'desk'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('heading', { name: 'Your passkey is ready' }).waitFor()
    const held = Promise.withResolvers<void>()
    await page.route('**/auth/sign-in.js', async route => {
      await held.promise
      await route.continue()
    })
    await page.goto(`${originOf(ground.site, 'desk')}/sign-in`, { waitUntil: 'commit' })
    const button = page.getByRole('button', { name: 'Sign in with a passkey' })
    await button.waitFor()
    assert.ok(await button.isDisabled())
    assert.deepEqual(await brokenRules(page), [])
    const pressed = button.click()
    held.resolve()
    await pressed
    await page.getByRole('heading', { name: 'Hello p-mara' }).waitFor()
    await context.close()
  })

  test('the words on the page are those of the key that the server stored', async () => {
    const { context, page } = await newPage()
    await page.goto(await makeLink(ground.deps, mara, 'approve'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('heading', { name: 'Your passkey is ready' }).waitFor()
    const shown = await page.locator('#pin-words').textContent()
    const wish = (await readPinWishes(ground.deps)).at(-1)!
    assert.equal(wish.role, 'approver')
    assert.equal(shown, enrolmentWords(wish))
    await context.close()
  })

  test('a passkey of one surface is not even offered on another', async () => {
    const { context, page } = await newPage()
    await enrolAndSignIn(page, 'desk')
    await page.goto(`${originOf(ground.site, 'approve')}/`)
    await page.waitForURL('**/sign-in?next=%2F')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('alert').getByText('No passkey here for this site').waitFor()
    assert.deepEqual(await brokenRules(page), [])
    await context.close()
  })

  test('a device that does not verify its user cannot enrol', async () => {
    const { context, page } = await newPage(false)
    await page.goto(await makeLink(ground.deps, mara, 'desk'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor()
    await context.close()
  })

  test('a page of another origin cannot write as a signed-in person', async () => {
    const { context, page } = await newPage()
    await enrolAndSignIn(page, 'desk')
    const desk = originOf(ground.site, 'desk')
    const evil = await listen({
      fetch: () =>
        new Response(
          `<!doctype html><form method="post" action="${desk}/auth/sign-out"><button>Win</button></form>`,
          { headers: { 'content-type': 'text/html' } },
        ),
      address: '127.0.0.1',
      port: 0,
    })
    // Another port of the same site: SameSite lets the cookie through, the check of the origin does not.
    await page.goto(`http://desk.localhost:${evil.port}/`)
    const scripted = await page.evaluate(
      url =>
        fetch(`${url}/auth/sign-out`, { method: 'POST', credentials: 'include', mode: 'no-cors' }).then(
          () => 'sent',
          () => 'blocked',
        ),
      desk,
    )
    assert.match(scripted, /sent|blocked/)
    await page.getByRole('button', { name: 'Win' }).click()
    await page.getByText('does not come from a page of this site').waitFor()
    assert.equal((await ground.query('select 1 from duly.session')).length > 0, true)
    await page.goto(`${desk}/`)
    await page.getByRole('heading', { name: 'Hello p-mara' }).waitFor()
    await evil.close()
    await context.close()
  })
})
