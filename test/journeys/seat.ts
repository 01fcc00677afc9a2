// Somebody at a window of their own: signed in by a passkey that the browser itself asks, looking at a real Duly. At each station
// of a journey the page must be right in light and in dark, no wider than the window, and the browser without complaint.
import assert from 'node:assert/strict'
import type { Browser, Locator, Page } from 'playwright-core'
import { axe, shoot, sidewaysOverflow, tooWide } from '../browser/browser.ts'
import { complaintsOf } from '../server/sign-in/complaints.ts'
import type { Keyring } from './keyring.ts'

export type Look = { readonly name: string; readonly width: number; readonly scheme: 'light' | 'dark' }

/** Every journey is made in both; every station is looked at in both schemes, so that all four are seen. */
export const looks: readonly Look[] = [
  { name: 'at a desk, in light', width: 1280, scheme: 'light' },
  { name: 'on a phone, in the dark', width: 360, scheme: 'dark' },
]

/** Long enough for a machine with much else to do; who writes a journey may want to know sooner. */
const WAIT_MS = Number(process.env.DULY_WAIT_MS ?? 60_000)

export type Seat = {
  readonly page: Page
  /** Opens an address of the face at which this person sits. */
  go(path: string): Promise<void>
  /** A demand at the desk, for its usual purpose where the page asks what for. */
  demand(id: string): Promise<void>
  /** Waits for the step that the page names as the next one; takes over what colleagues did meanwhile. */
  next(words: RegExp): Promise<void>
  /** The same for words anywhere on the page. */
  sees(words: RegExp): Promise<void>
  /** What was sent was taken: its form is folded away. */
  taken(form: Locator): Promise<void>
  /** The form of the next step. */
  readonly step: Locator
  /** Turns to a part of a demand's page, where the window is too narrow to show them side by side. */
  tab(name: 'Decision' | 'Facts and findings' | 'Paper'): Promise<void>
  /** Unfolds one of the further ways of a demand and gives its form. */
  way(title: string | RegExp): Promise<Locator>
  /** All words of the page but its frame. */
  text(): Promise<string>
  /** The page as it stands: axe in both schemes, no wider than the window, no complaint; a picture where those are made. */
  station(name: string): Promise<void>
  /** The page says that what was just tried is refused, as the journey wants it; what the browser says of it is no complaint. */
  refused(words: RegExp): Promise<void>
  /** Signs in again, as after a session that ended. */
  signIn(): Promise<void>
  /** A second tab of the same browser at this face, for as long as the work takes; the passkey goes along and comes back. */
  beside(work: (tab: Page) => Promise<void>): Promise<void>
  /** Goes, with the passkey; the browser had no complaint. */
  close(): Promise<void>
  /** Goes as things stand: where a journey broke off, the next one of this person sits down. */
  leave(): Promise<void>
}

export type Place = {
  readonly origin: string
  readonly keyring: Keyring
  /** The name of this person's passkeys on that face. */
  readonly key: string
  /** One-time link of who has no passkey yet. */
  readonly link: string | null
}

export async function openSeat(browser: Browser, place: Place, look: Look): Promise<Seat> {
  const seat = await openWindow(browser, place, look)
  if (place.link) await enrol(seat.page, place.link)
  await seat.signIn()
  return seat
}

/** The same of somebody who is not signed in: a stranger, or who does it by steps of a journey. */
export async function openWindow(browser: Browser, place: Omit<Place, 'link'>, look: Look): Promise<Seat> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    // What is sliding in while axe looks has not its own colours yet.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WAIT_MS)
  const complaints = complaintsOf(page)
  const { origin, keyring, key } = place
  const hand = await keyring.putInto(page, key)
  const seat: Seat = {
    page,
    go: async path => {
      await page.goto(origin + path)
      await settled(page)
    },
    demand: async id => {
      await seat.go(`/demands/${id}`)
      const purpose = page.getByRole('heading', { name: 'What do you open this demand for?' })
      const head = page.locator('.demand-head')
      await purpose.or(head).first().waitFor()
      if (await purpose.isVisible()) {
        await page.locator('.grant button').first().click()
        const reason = page.locator('.grant form button')
        await reason.or(head).first().waitFor()
        if (await reason.isVisible()) {
          await page.getByLabel('Reason, in a sentence').fill('To look whether all is in order.')
          await reason.click()
        }
      }
      await head.waitFor()
    },
    next: words => catchUpWith(page, complaints, '#next-title', words),
    sees: words => catchUpWith(page, complaints, 'main', words),
    taken: async form => {
      await catchUp(page, complaints, async () => (await form.count()) === 0)
      await form.waitFor({ state: 'detached' })
    },
    step: page.locator('.next form').first(),
    tab: async name => {
      const tab = page.locator('.tab-bar').getByRole('button', { name })
      if (await tab.isVisible()) await tab.click()
    },
    way: async title => {
      const way = page.locator('details', { has: page.locator('summary', { hasText: title }) }).last()
      if ((await way.getAttribute('open')) === null) await way.locator('summary').first().click()
      return way
    },
    station: async name => {
      await settled(page)
      const where = `${name}, ${look.name}`
      if ((await sidewaysOverflow(page)) > 0) assert.fail(`${where}: too wide: ${await tooWide(page)}`)
      assert.deepEqual(await axe(page), [], where)
      await shoot(page, `journey-${name}-${look.width}-${look.scheme}`)
      const other = look.scheme === 'light' ? 'dark' : 'light'
      await page.emulateMedia({ colorScheme: other })
      assert.deepEqual(await axe(page, ['color-contrast']), [], `${where}, in ${other}`)
      await page.emulateMedia({ colorScheme: look.scheme })
      assert.deepEqual(complaints, [], where)
    },
    refused: async words => {
      await page.getByRole('alert').filter({ hasText: words }).first().waitFor()
      forget(complaints, /status of 4\d\d/)
    },
    text: async () => (await page.locator('main').textContent()) ?? '',
    signIn: async () => {
      // A page whose session ended may be on its own way to signing in, and cut this one short.
      await page.goto(origin).catch(() => page.goto(origin))
      await signInOn(page)
      await settled(page)
    },
    beside: async work => {
      await keyring.takeFrom(hand, key)
      const tab = await context.newPage()
      tab.setDefaultTimeout(WAIT_MS)
      const other = await keyring.putInto(tab, key)
      await tab.goto(origin)
      await work(tab)
      await keyring.takeFrom(other, key)
      await keyring.giveBack(hand, key)
      await tab.close()
    },
    close: async () => {
      // That somebody or a clock was first is answered so; what the page makes of it the journey has seen.
      forget(complaints, /status of 409/)
      assert.deepEqual(complaints, [], look.name)
      await seat.leave()
    },
    leave: async () => {
      if (page.isClosed()) return
      await keyring.takeFrom(hand, key)
      await context.close()
    },
  }
  return seat
}

/** Makes the passkey that a one-time link is for. */
export async function enrol(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Create the passkey' }).click()
  await page.getByRole('link', { name: 'Sign in with the new passkey' }).waitFor()
}

/** From the sign-in page to where it leads. */
export async function signInOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Sign in with a passkey/ }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
}

async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.locator('.page-skeleton').first().waitFor({ state: 'detached' })
}

/** Until it is so: what others or a clock did meanwhile is taken over by its button, and one's own is put on top. */
async function catchUp(page: Page, complaints: string[], isSo: () => Promise<boolean>): Promise<void> {
  const newer = page.locator('.newer button').first()
  const mine = page.getByRole('button', { name: 'Apply mine on top' }).first()
  // The newer one would take away a form that is being sent just then: the question stands before everything else, also
  // before what has become so meanwhile: the next press would meet it.
  const stay = page.getByRole('dialog').getByRole('button', { name: 'Stay' }).first()
  for (const end = performance.now() + WAIT_MS; performance.now() < end; await page.waitForTimeout(100)) {
    if (await stay.isVisible()) await pressed(stay)
    else if (await isSo()) return
    else if (await mine.isVisible()) {
      forget(complaints, /status of 409/)
      await pressed(mine)
    } else if (await newer.isVisible()) await pressed(newer)
  }
}

/** Until these words stand there. */
async function catchUpWith(page: Page, complaints: string[], where: string, words: RegExp): Promise<void> {
  const place = page.locator(where)
  const there = place.getByText(words).filter({ visible: true }).first()
  await catchUp(page, complaints, () => there.isVisible())
  if (!(await there.isVisible())) assert.fail(`${words} is not seen among: ${await place.textContent()}`)
}

/** The page may take a button away just then, by itself: what it was for is seen to by the next look. */
async function pressed(button: Locator): Promise<void> {
  await button.click({ timeout: 2_000 }).catch(() => {})
}

function forget(complaints: string[], said: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter(c => !said.test(c)))
}

/** At the approval page: what waits alone is open already, another one is opened from the list. */
export async function openWaiting(page: Page, reference: string): Promise<void> {
  const row = page.getByRole('link', { name: new RegExp(reference) })
  const end = page.locator('#end')
  await row.or(end).first().waitFor()
  if (!(await end.isVisible())) await row.click()
  await end.waitFor()
}
