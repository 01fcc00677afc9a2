// The desk as tests open it: the built bundle from a mock server in a real browser, and every page and state by its address.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../src/web/build.ts'
import { launchBrowser } from '../browser/browser.ts'
import { MockDesk, NOW } from './mock-desk.ts'

export const pages = [
  '/',
  '/?view=not_demand',
  '/?step=sign,determine&country=US&received=2026-11-01..2026-12-01',
  '/?text=nothing-of-the-kind',
  '/workload',
  '/receive',
  '/entry',
  '/nowhere',
  '/demands/d-confirm_facts',
  '/demands/d-confirm_not_demand',
  '/demands/d-filed_stray',
  '/demands/d-authenticate',
  '/demands/d-callback',
  '/demands/d-lookup',
  '/demands/d-assess',
  '/demands/d-determine',
  '/demands/d-in_question',
  '/demands/d-question',
  '/demands/d-preserve',
  '/demands/d-redirect_letter',
  '/demands/d-redirect_answer',
  '/demands/d-end_hold',
  '/demands/d-note_hold_end',
  '/demands/d-approve_exception',
  '/demands/d-check_docket',
  '/demands/d-secrecy_extension',
  '/demands/d-late_order',
  '/demands/d-notify_in_part',
  '/demands/d-post_notice',
  '/demands/d-note_answer',
  '/demands/d-chain',
  '/demands/d-tenant_challenge',
  '/demands/d-read_message',
  '/demands/d-undelivered',
  '/demands/d-preserve_ordered',
  '/demands/d-keep',
  '/demands/d-keep_ends',
  '/demands/d-await_clearance',
  '/demands/d-ask_extension',
  '/demands/d-read_secrecy',
  '/demands/d-confirm_secrecy',
  '/demands/d-confirm_told',
  '/demands/d-notify',
  '/demands/d-leave_untold',
  '/demands/d-decide_objection',
  '/demands/d-prepare',
  '/demands/d-sign',
  '/demands/d-collect',
  '/demands/d-certify',
  '/demands/d-release',
  '/demands/d-decide_production',
  '/demands/d-challenge',
  '/demands/d-end_secrecy',
  '/demands/d-confirm_secrecy_end',
  '/demands/d-confirm_secrecy_extension',
  '/demands/d-confirm_allowed_contact',
  '/demands/d-tell_allowed_contact',
  '/demands/d-challenge/conflict',
  '/demands/d-late_release',
  '/demands/d-record_danger',
  '/demands/d-confirm_emergency',
  '/demands/d-emergency_decided',
  '/demands/d-follow_up',
  '/demands/d-consent',
  '/demands/d-restricted',
  '/demands/d-close',
  '/demands/d-large',
  '/law',
  '/law/us',
  '/law/permitted',
  '/law/answers',
  '/restricted',
  '/law/matrix?jurisdiction=us',
  '/law/ask',
  '/figures',
  '/work',
  '/tenants',
  '/tenants/stadt',
  '/tenants/import',
  '/new-tenant',
  '/authorities',
  '/authorities/travis',
  '/authority-imports',
  '/authority-imports/b1',
  '/import',
  '/retention',
  '/rota',
  '/passkeys',
]

/** Demand pages that together show every kind of part; the other pages are looked at by tests of their own, all by `test:full`. */
export const telling = /^\/$|entry|facts|determine|notify|late|challenge|close/

/** Whoever's turn it is at that page, so that its form is there. */
function personFor(path: string) {
  if (/confirm_secrecy_e|confirm_allowed/.test(path)) return 'elif'
  if (/note_hold_end/.test(path)) return 'ingrid'
  if (
    /rota|d-question|approve_exception|await_clearance|secrecy_extension|in_part|post_notice|note_answer|chain|callback|confirm_secrecy|confirm_told|leave_untold|objection|late|emergency|follow|consent|restricted|permitted|challenge|decide_production|end_secrecy/.test(
      path,
    )
  )
    return 'jonas'
  if (/certify/.test(path)) return 'ingrid'
  return /sign$/.test(path) ? 'elif' : 'mara'
}

export type OpenDesk = { readonly browser: Browser; readonly folder: string }

export async function startDesk(): Promise<OpenDesk> {
  const { desk } = await buildWeb({ only: ['desk'] })
  return { browser: await launchBrowser(), folder: desk ?? '' }
}

type Look = { readonly width: number; readonly height: number; readonly colorScheme?: 'light' | 'dark' }

/** One visitor with a mock server of their own. `complaints`: what the browser objected to, the content policy above all. */
export class Visit {
  readonly desk: MockDesk
  readonly complaints: string[] = []
  /** What the page has asked for and not got yet. */
  readonly #awaited = new Set<string>()
  base = ''
  context!: BrowserContext
  page!: Page
  readonly #browser: Browser

  constructor({ browser, folder }: OpenDesk) {
    this.#browser = browser
    this.desk = new MockDesk(folder)
  }

  async open(look: Look = { width: 1280, height: 900 }): Promise<this> {
    this.base ||= await this.desk.listen()
    await this.context?.close()
    const { width, height, colorScheme = 'light' } = look
    this.context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme,
      timezoneId: 'Europe/Berlin',
      locale: 'en-GB',
    })
    // The browser's clock is right unless a test sets it wrong.
    await this.context.clock.setFixedTime(NOW)
    this.page = await this.context.newPage()
    this.page.setDefaultTimeout(30_000)
    // The browser asks before something unsent is left by its own means; here that is a yes.
    this.page.on('dialog', dialog => dialog.accept().catch(() => {}))
    this.#awaited.clear()
    this.page.on('request', request => this.#awaited.add(request.url()))
    this.page.on('requestfinished', request => this.#awaited.delete(request.url()))
    this.page.on('requestfailed', request => this.#awaited.delete(request.url()))
    this.page.on('pageerror', error => this.complaints.push(error.message))
    this.page.on('console', message => {
      // The browser notes every refusal's status by itself; only the rest is of interest.
      if (message.type() === 'error' && !message.text().includes('status of'))
        this.complaints.push(message.text())
    })
    return this
  }

  /** Goes to a page as the person whose turn it is there, with all that is folded away unfolded unless `asItIs`. */
  async see(path: string, asItIs = false): Promise<void> {
    this.desk.person = personFor(path)
    await this.page.goto(this.base + path)
    await this.#heading(path)
    await this.page.locator('.page-skeleton').first().waitFor({ state: 'detached' })
    if (!asItIs)
      await this.page.evaluate("for (const d of document.querySelectorAll('main details')) d.open = true")
    await this.page.getByText('Preparing the preview').first().waitFor({ state: 'detached' })
  }

  /** A page without a heading says nothing of why: what stands there instead does. */
  async #heading(path: string): Promise<void> {
    try {
      await this.page.locator('h1').first().waitFor()
    } catch (cause) {
      const shown = await this.page.locator('body').textContent({ timeout: 1_000 })
      const said = [...this.complaints, ...[...this.#awaited].map(url => `waits for ${url}`)].join('; ')
      throw new Error(`${path} shows no heading but: ${shown?.slice(0, 400)} (${said})`, { cause })
    }
  }

  async close(): Promise<void> {
    await this.context?.close()
    await this.desk.close()
  }
}
