// A portal's visitor: their own sessions alone, what takes a fresh sign-in, and the cover of a page whose session has ended.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { brokenRules, complaintsOf } from '../../../../test/server/sign-in/complaints.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { later, type SignInSurface } from '../../sign-in/owner.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

describe('the sessions of a portal’s visitor', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let passed = 0
  before(async () => {
    portals = await openPortals(() => later(new Date().toISOString(), passed))
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  const names = (page: string) =>
    [...page.matchAll(/action="\/sessions\/end">.*?name="name" value="([0-9a-f]{32})"/g)].map(
      ([, n]) => n ?? '',
    )
  const own = (page: string) =>
    /id="session-([0-9a-f]{32})"><strong>This one\.<\/strong>/.exec(page)?.[1] ?? ''
  const send = async (by: PasskeyClient, path: string, fields: Record<string, string> = {}) => {
    const _token = /name="_token" value="([^"]+)"/.exec(await text(by, '/passkeys'))?.[1] ?? ''
    return by.call('POST', path, form({ _token, ...fields }))
  }
  const isIn = async (by: PasskeyClient) => (await by.call('GET', '/auth/session')).status === 200

  for (const [surface, id] of [
    ['customer', 'acme-admin'],
    ['authority', 'travis-officer'],
  ] as const)
    test(`${surface}: each sees and ends their own alone, and all others after a fresh sign-in`, async () => {
      const one = await portals.client(surface, id)
      const other = await portals.client(surface, id)
      const third = await portals.client(surface, id)
      const stranger = await portals.client(...elsewhere[surface])
      const page = await text(one, '/passkeys')
      assert.deepEqual(names(page).length, 2)
      assert.ok(names(page).includes(own(await text(other, '/passkeys'))))
      assert.ok(!names(await text(stranger, '/passkeys')).includes(own(page)))
      assert.equal((await send(stranger, '/sessions/end', { name: own(page) })).status, 303)
      assert.equal((await send(stranger, '/sessions/end-others')).status, 303)
      assert.ok(await isIn(one))
      const ended = await send(one, '/sessions/end', { name: own(await text(other, '/passkeys')) })
      assert.equal(ended.headers.location, '/passkeys?said=ended')
      assert.deepEqual([await isIn(one), await isIn(other), await isIn(third)], [true, false, true])
      passed += 301
      for (const path of ['/sessions/end-others', '/passkeys/add', '/passkeys/remove'])
        assert.equal((await send(one, path)).headers.location, '/sign-in?again=1&next=%2Fpasskeys', path)
      assert.ok(await isIn(third))
      await one.signIn()
      assert.equal((await send(one, '/sessions/end-others')).headers.location, '/passkeys?said=ended_others')
      assert.equal(await isIn(third), false)
      assert.match((await send(one, '/passkeys/add')).headers.location as string, /^\/enrol#/)
    })

  test('a page that is open when the session ends is covered, and what was typed is sent after a sign-in', async () => {
    const told = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, told.demandId)
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await addAuthenticator(page)
    const complaints = complaintsOf(page)
    await page.goto(await portals.link('customer', 'acme-admin'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('link', { name: new RegExp(told.reference) }).waitFor()
    await page.clock.install()
    await page.getByRole('link', { name: new RegExp(told.reference) }).click()
    await page.getByRole('heading', { level: 1, name: told.reference }).waitFor()
    const cover = page.getByRole('alertdialog', { name: 'Your session has ended' })
    const seen = page.waitForResponse('**/auth/session/ends')
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await seen
    await asWorker(portals.d, tx =>
      tx.query("delete from duly.session where owner_kind = 'tenant' and owner_id = 'acme-admin'"),
    )
    await page.clock.fastForward(3_700_000)
    await cover.waitFor()
    assert.doesNotMatch(
      await page.evaluate<string>('document.title + document.body.innerText'),
      new RegExp(told.reference),
    )
    assert.deepEqual(await brokenRules(page), [])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in?next=*')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: told.reference }).waitFor()
    await page.goto(`${portals.origin('customer')}/passkeys`)
    await page.getByLabel('Name').first().fill('The key at home')
    await asWorker(portals.d, tx =>
      tx.query("delete from duly.session where owner_kind = 'tenant' and owner_id = 'acme-admin'"),
    )
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await cover.waitFor()
    const beside = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    const second = await beside
    await addAuthenticator(second)
    assert.equal(new URL(second.url()).pathname, '/sign-in')
    assert.ok(await cover.isVisible())
    await second.close()
    assert.deepEqual(complaints, [])
    await context.close()
  })
})

const elsewhere: Readonly<Record<'customer' | 'authority', readonly [SignInSurface, string]>> = {
  customer: ['customer', 'stad-admin'],
  authority: ['authority', 'other-officer'],
}
