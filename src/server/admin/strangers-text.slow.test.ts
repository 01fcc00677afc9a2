// What people wrote of themselves and of others, on every page of administration: none of it reorders what stands around it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { garnish, turnAnswers, turnedOn } from '../../../test/strangers-text.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { buildWeb } from '../../web/build.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'

const quiet = { info() {}, warn() {}, error() {} } as never

describe('what strangers wrote, in administration', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    browser = await launchBrowser()
    await makeWhatIsShown()
    page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
    await addAuthenticator(page)
    await page.goto(
      await asOperator(desk.d, () =>
        makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id: 'root' }, 'desk'),
      ),
    )
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('.topnav').waitFor()
    complaints = complaintsOf(page)
    // The titles of the first steps are ours.
    await turnAnswers(page, (path, answer) => (path === '/api/admin/guide' ? answer : garnish(answer)))
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** Somebody of another firm, a recovery that waits, a token, a webhook; the acts of making them stand in the audit. */
  async function makeWhatIsShown(): Promise<void> {
    const noor = await desk.client('noor')
    const made: [string, object][] = [
      [
        '/api/admin/people',
        {
          name: 'Sol Ibarra',
          mail: 'sol@firm.example',
          human: 'h-sol',
          firm: 'Ibarra Reviews',
          roles: ['analyst'],
          employment: 'subcontractor',
        },
      ],
      ['/api/admin/people/ada/recovery', { reason: 'Telephone lost' }],
      ['/api/admin/tokens', { name: 'Counts', scopes: ['demands:read-counts'], days: 1 }],
      ['/api/admin/webhooks', { name: 'Acts', url: 'https://hooks.example.org/', events: ['system.act'] }],
    ]
    for (const [path, body] of made) {
      const answer = await noor.call('POST', path, body)
      assert.equal(answer.status, 200, `${path} ${answer.bytes}`)
    }
  }

  test('keeps to itself on every page', async () => {
    const found = new Map<string, string>()
    let seen = 0
    await page.goto(`${desk.origin('desk')}/admin/people`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const links = await page.locator('main a[href^="/admin"], nav a[href^="/admin"]').all()
    const paths = new Set(await Promise.all(links.map(async one => (await one.getAttribute('href')) ?? '')))
    for (const path of paths) {
      await page.goto(`${desk.origin('desk')}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      const { shared, shown } = await turnedOn(page)
      seen += shown
      for (const one of shared) if (!found.has(one)) found.set(one, path)
      assert.equal(await page.locator('img[src=x]').count(), 0, path)
    }
    assert.deepEqual(
      [...found].map(([what, path]) => `${path}: ${what}`),
      [],
    )
    assert.ok(paths.size > 8, [...paths].join(' '))
    assert.ok(seen > 20, `only ${seen} were shown on ${[...paths].join(' ')}`)
    assert.deepEqual(complaints, [])
  })
})
