// For suites of the desk on its real server: one world and one browser for all of their tests, and for each a person at a page.
import { after, afterEach, before } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { SESSION_COOKIE } from '../../src/server/http/csrf.ts'
import { buildWeb } from '../../src/web/build.ts'
import { launchBrowser } from '../browser/browser.ts'
import type { people } from './road.ts'
import { openWorld, type World } from './world.ts'

type Person = Exclude<keyof typeof people, 'gate'>
type Look = { readonly width?: number; readonly height?: number }

export type Seat = {
  readonly page: Page
  /** What the browser objected to, the content policy above all. */
  readonly complaints: readonly string[]
}

/** To be called in the suite; the answers are there once its tests run. */
export function inWorld(): {
  readonly world: () => World
  /** A person at a page of the desk. */
  readonly seat: (person: Person, path: string, look?: Look) => Promise<Seat>
} {
  let world: World
  let browser: Browser
  let contexts: BrowserContext[] = []
  before(async () => {
    const { desk } = await buildWeb({ only: ['desk'] })
    world = await openWorld(desk ?? '')
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const context of contexts) await context.close()
    contexts = []
  })
  after(async () => {
    await browser?.close()
    await world?.close()
  })
  const seat = async (person: Person, path: string, { width = 1280, height = 900 }: Look = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      timezoneId: 'Europe/Berlin',
      locale: 'en-GB',
    })
    contexts.push(context)
    await context.clock.setFixedTime(world.d.now())
    const { hostname: domain } = new URL(world.origin)
    const value = await world.session(person)
    const cookie = { secure: true, httpOnly: true, sameSite: 'Strict' } as const
    await context.addCookies([{ name: SESSION_COOKIE, value, domain, path: '/', ...cookie }])
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      // The browser notes every refusal's status by itself; only the rest is of interest.
      if (message.type() === 'error' && !message.text().includes('status of')) complaints.push(message.text())
    })
    await page.goto(world.origin + path)
    await page.locator('h1').first().waitFor()
    return { page, complaints }
  }
  return { world: () => world, seat }
}
