// What is typed into a form of a portal and not sent: the browser asks before the page is left. Which pages and forms there are is
// read from the portals themselves, so that a new one is in it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { complaintsOf } from '../../../../test/server/sign-in/complaints.ts'
import type { SignInSurface } from '../../sign-in/owner.ts'

const surfaces = [
  ['customer', 'acme-admin'],
  ['authority', 'travis-officer'],
] as const

describe('what is typed in a portal', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let told: TwoTenants
  const pages = new Map<SignInSurface, Page>()
  const asked: string[] = []
  const complaints: string[][] = []

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    told = await twoTenantDemand(portals.d)
    for (const [surface, id] of surfaces) pages.set(surface, await signedIn(surface, id))
    await pageOf('customer').goto(`${portals.origin('customer')}/drills`)
    await pageOf('customer').locator('form[action="/drills"] button').click()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(surface: SignInSurface, id: string): Promise<Page> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await addAuthenticator(page)
    await page.goto(await portals.link(surface, id))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
    complaints.push(complaintsOf(page))
    page.on('dialog', async dialog => {
      asked.push(dialog.type())
      await dialog.dismiss()
    })
    return page
  }

  function pageOf(surface: SignInSurface): Page {
    const page = pages.get(surface)
    assert.ok(page)
    return page
  }

  function addressesOf(surface: 'customer' | 'authority'): string[] {
    const id = surface === 'customer' ? told.acme : told.demandId
    const routes = surface === 'customer' ? portals.customerRoutes : portals.authorityRoutes
    const places = routes.flatMap(route => (route.startsWith('GET ') ? [route.slice(4)] : []))
    return [...new Set(places.map(place => place.replace('/demands/:id', `/demands/${id}`)))].filter(
      place => !/[:*.]|^\/(api|auth|theme|check)\//.test(place) && !/\/(package|copy)$/.test(place),
    )
  }

  /** The forms of the page that stands there in which something can be typed and that do not keep it themselves. */
  async function typedForms(page: Page): Promise<Locator[]> {
    for (const closed of await page.locator('details').all())
      await closed.evaluate(details => details.setAttribute('open', ''))
    const forms = await page.locator('form[method="post"]:not([data-draft])').all()
    const fields = await Promise.all(forms.map(form => form.locator(FIELDS).count()))
    return forms.filter((_, i) => (fields[i] ?? 0) > 0)
  }

  /** As a person does it: a key or a press, without which no browser asks. */
  async function change(form: Locator): Promise<void> {
    const field = form.locator(FIELDS).last()
    const type = await field.evaluate(f => (f as { type?: string }).type)
    if (type === 'checkbox' || type === 'radio') await field.click()
    else if (type === 'select-one') {
      await field.focus()
      await field.press('ArrowDown')
    } else await field.pressSequentially('x')
  }

  /** Whether the browser asked when a link away was followed. */
  async function isAsked(page: Page): Promise<boolean> {
    asked.length = 0
    const here = page.url()
    const link = page.locator('.back a, nav a:not([aria-current])').first()
    const answer = Promise.race([page.waitForEvent('dialog'), page.waitForURL(url => url.href !== here)])
    await Promise.all([answer, link.click({ noWaitAfter: true })])
    return asked.includes('beforeunload')
  }

  test('a link away from each form is asked about, and what was typed still stands there', async () => {
    const seen = new Set<string>()
    for (const [surface] of surfaces)
      for (const address of addressesOf(surface)) {
        const page = pageOf(surface)
        const count = async () => {
          const go = () => page.goto(`${portals.origin(surface)}${address}`)
          // The way that was not taken a moment ago may still be ending, and cut this one short; so may the page's own.
          const again = () => page.waitForLoadState().then(go)
          const answer = await go().catch(again).catch(again)
          return answer?.ok() ? (await typedForms(page)).length : 0
        }
        for (let n = 0; n < (await count()); n++) {
          const form = (await typedForms(page))[n]
          assert.ok(form)
          const action = await form.getAttribute('action')
          await change(form)
          const before = await valuesOf(form)
          assert.ok(await isAsked(page), `${address} ${action}`)
          assert.equal(await valuesOf(form), before, `${address} ${action}`)
          // Let go of, so that the next address is another page.
          await form.evaluate(f => (f as unknown as { reset(): void }).reset())
          seen.add(action?.replaceAll(/[0-9a-f]{32}/g, ':id') ?? '')
        }
      }
    for (const action of ['/contacts/new', '/digest', '/programs/tokens', '/programs/webhook', '/drills/:id'])
      assert.ok(seen.has(action), `${action} is not among ${[...seen]}`)
    assert.ok(seen.has('/demands/:id/messages'), [...seen].join(' '))
  })

  test('nothing is asked where nothing was typed, where it was taken back, and where it is sent', async () => {
    const page = pageOf('authority')
    const address = `${portals.origin('authority')}/demands/${told.demandId}`
    await page.goto(address)
    await page.locator('#text').click()
    assert.equal(await isAsked(page), false, 'nothing typed')
    await page.goto(address)
    await page.locator('#text').pressSequentially('x')
    await page.locator('#text').press('Backspace')
    assert.equal(await isAsked(page), false, 'taken back')
    await page.goto(address)
    await page.locator('#text').pressSequentially('Which period do you read?')
    asked.length = 0
    await page.locator('form[action$="/messages"] button').click()
    await page.getByText('Which period do you read?').waitFor()
    assert.deepEqual(asked, [])
    assert.equal(await isAsked(page), false, 'sent')
  })

  test('sending one form asks about another, and who stays has sent neither', async () => {
    const page = pageOf('customer')
    await page.goto(`${portals.origin('customer')}/programs`)
    await page.locator('#webhook-url').pressSequentially('https://hooks.acme.example/')
    await page.locator('#token-name').pressSequentially('Reports')
    asked.length = 0
    const question = page.waitForEvent('dialog')
    await page.locator('form[action="/programs/tokens"] button').click({ noWaitAfter: true })
    await question
    assert.equal(await page.locator('#token-name').inputValue(), 'Reports')
    await page.locator('#webhook-url').fill('')
    assert.ok(await isAsked(page), 'the name is not sent yet')
    asked.length = 0
    await page.locator('form[action="/programs/tokens"] button').click()
    await page.getByText('duly_tenant_').waitFor()
    assert.deepEqual(asked, [])
  })

  test('an answer that keeps itself is asked about only where it could not be kept', async () => {
    const page = pageOf('customer')
    const address = `${portals.origin('customer')}/demands/${told.acme}/answer`
    await page.goto(address)
    await page.locator('#text').pressSequentially('We see no reason.')
    assert.equal(await isAsked(page), false)
    // What a page sends as it goes may arrive after the next one was made.
    await page.goto(address)
    while ((await page.locator('#text').inputValue()) === '') await page.reload()
    await page.route('**/answer/draft', route => route.abort())
    await page.locator('#text').pressSequentially(' None at all.')
    await page.locator('form[data-unsent]').waitFor()
    assert.ok(await isAsked(page))
    await page.unroute('**/answer/draft')
    await page.locator('#text').pressSequentially(' At all.')
    await page.locator('form[data-draft]:not([data-unsent])').waitFor()
    assert.equal(await isAsked(page), false)
  })

  test('what came back because the session had ended is asked about until it is sent', async () => {
    const page = pageOf('authority')
    await page.goto(`${portals.origin('authority')}/demands/${told.demandId}`)
    await page.locator('#text').pressSequentially('Long words of an officer.')
    await page.context().clearCookies()
    await page.locator('form[action$="/messages"] button').click()
    await page.locator('form[data-unsent] textarea').click()
    asked.length = 0
    const question = page.waitForEvent('dialog')
    await page.evaluate(`location.href = '/'`)
    await question
    assert.equal(await page.locator('form[data-unsent] textarea').inputValue(), 'Long words of an officer.')
  })

  test('the content policy lets the script run, and nothing else was complained of', () => {
    assert.deepEqual(
      complaints.flat().filter(one => !/ERR_FAILED|status of 40/.test(one)),
      [],
    )
  })
})

/** A choice of one cannot be changed. */
const FIELDS = 'input:not([type="hidden"]), textarea, select:has(option:nth-of-type(2))'

function valuesOf(form: Locator): Promise<string> {
  return form.evaluate(f => {
    const { elements } = f as unknown as { elements: Iterable<{ value: string; checked?: boolean }> }
    return JSON.stringify([...elements].map(({ value, checked }) => [value, checked]))
  })
}
