// What goes wrong while somebody signs: the session ends, the answer is lost, the computer's clock is wrong.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Approval, openApproval } from '../../../../test/server/approve/approval.ts'
import {
  type Prepared,
  prepareAnew,
  prepareDemand,
  storeOf,
} from '../../../../test/server/approve/prepared-demand.ts'
import { brokenRules, shoot } from '../../../../test/server/sign-in/complaints.ts'
import type { SignedList } from '../../../api/approve/pending.ts'
import { openPasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../cli/passkey/software-passkey.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { listChallenge } from '../../../seal/authorisation/authorisation-list.ts'
import { execute } from '../../../store/demand/execute.ts'
import { makeLink } from '../../sign-in/links.ts'

describe('in the middle of an approval', { timeout: 500_000 }, () => {
  let surface: Approval
  let prepared: Prepared

  before(async () => {
    surface = await openApproval()
  })
  after(() => surface?.close())
  beforeEach(async () => {
    await surface.ground.query('delete from duly.attempt')
    prepared = await prepareDemand(surface.ground, 'p-prep', 't-1')
  })

  test('one that was prepared anew is opened anew, and then signed in a list, however short a while after the first', async () => {
    const { ground, origin } = surface
    const passkey = createSoftwarePasskey({ rpId: ground.site.hosts.approve, origin })
    const client = openPasskeyClient(passkey)
    await client.enrol(await makeLink(ground.deps, { kind: 'staff', id: 'p-one' }, 'approve'))
    await client.signIn()
    await client.call('GET', `/api/pending/${prepared.digest}`)
    await client.call('POST', '/api/send-back', { digest: prepared.digest, reason: 'Too long.' })
    const anew = await prepareAnew(ground, prepared, 'p-prep')
    const { digest: other } = await prepareDemand(ground, 'p-prep', 't-1')
    const digests = [anew, other]
    const signList = async () => {
      const assertion = passkey.sign(listChallenge(digests.map(d => new Uint8Array(Buffer.from(d, 'hex')))))
      const answer = await client.call('POST', '/api/sign-list', { digests, assertion })
      return (answer.json() as SignedList).outcomes.map(o => ('refusal' in o ? 'refused' : o.status))
    }
    assert.deepEqual(await signList(), ['refused', 'refused'])
    for (let looks = 0; looks < 2; looks++) await client.call('GET', `/api/pending/${anew}`)
    const grants = await ground.query('select 1 from duly.access where demand_id = $1', [prepared.id])
    assert.equal(grants.length, 2, 'each is an access of its own, once')
    assert.deepEqual(await signList(), ['prepared', 'refused'])
  })

  test('a session that ends in the middle of signing or sending back costs nothing that was read or typed', async () => {
    const { context, page } = await surface.signedInPage('p-one')
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.goto(`${surface.origin}/#${prepared.digest}`)
    await page.waitForURL('**/sign-in?next=*')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: /anna@oostvaart/ }).waitFor()
    const again = await context.cookies()
    await page.locator('#end').focus()
    await context.clearCookies()
    // What others do is asked for by the page itself: nobody is sent away from what they read.
    const refused = page.waitForResponse(r => r.url().endsWith('/api/pending') && r.status() === 401)
    surface.changes.tell({ id: prepared.id, version: 98 })
    await refused
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('link', { name: /Sign in in a new tab/ }).waitFor()
    await page.getByRole('button', { name: 'Send back' }).last().click()
    await page.getByLabel('What is wrong?').fill('The period is not the one of the paper.')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.getByRole('link', { name: /Sign in in a new tab/ }).waitFor()
    await page.locator('#language').selectOption('de')
    await page.locator('html[lang=de] #language:enabled').waitFor()
    // What the list asks for is refused, and the page stays with what was typed.
    await page.evaluate("location.hash = ''")
    await page.getByText('Sie sind nicht angemeldet').waitFor()
    assert.equal(new URL(page.url()).pathname, '/')
    await context.addCookies(again.length > 0 ? again : cookies)
    await page.goto(`${surface.origin}/#${prepared.digest}`)
    await page.getByRole('heading', { level: 1, name: /anna@oostvaart/ }).waitFor()
    await page.locator('#end').focus()
    await page.locator('.decide').getByRole('button', { name: 'Zurückschicken' }).click()
    assert.equal(await page.locator('#reason').inputValue(), 'The period is not the one of the paper.')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('h1', { hasText: 'Zurückgeschickt' }).waitFor()
    await context.close()
  })

  test('an answer that is lost after the signature was taken: the page asks, and says that it stands', async () => {
    const { context, page } = await surface.signedInPage('p-one')
    await page.goto(`${surface.origin}/#${prepared.digest}`)
    await page.locator('#end').focus()
    // The server has it; the answer never comes.
    await page.evaluate(`{
      const real = fetch
      window.fetch = async (...asked) => {
        const answer = await real(...asked)
        if (!String(asked[0]).endsWith('/api/sign')) return answer
        window.fetch = real
        throw new TypeError('lost')
      }
    }`)
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { name: 'Signed' }).waitFor()
    const rows = await surface.ground.query('select 1 from duly.approval where digest = $1', [
      Buffer.from(prepared.digest, 'hex'),
    ])
    assert.equal(rows.length, 1)
    await context.close()
  })

  test('a wrong clock, by hours or by years, changes no due time and no signature, and the page says so', async () => {
    const { context, page } = await surface.signedInPage('p-one')
    await page.goto(`${surface.origin}/#${prepared.digest}`)
    await page.locator('h1', { hasText: 'anna@oostvaart' }).waitFor()
    const right = await page.locator('#view').textContent()
    for (const off of [-5 * 3_600_000, 30 * 365 * 86_400_000]) {
      await page.clock.setFixedTime(Date.now() + off)
      await page.reload()
      await page.locator('#clock', { hasText: 'The clock of this computer shows' }).waitFor()
      await page.locator('h1', { hasText: 'anna@oostvaart' }).waitFor()
      assert.equal(await page.locator('#view').textContent(), right)
      assert.deepEqual(await brokenRules(page), [])
    }
    await page.locator('#end').focus()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { name: 'Signed' }).waitFor()
    await context.close()
  })

  test('what others did meanwhile is told and marked, and moves nothing until it is asked for', async () => {
    const mine = prepared
    const other = await prepareDemand(surface.ground, 'p-prep', 't-1')
    const { context, page, complaints } = await surface.signedInPage('p-one')
    const row = (digest: string) => page.locator(`li[data-digest="${digest}"]`)
    await row(other.digest).waitFor()
    const order = () =>
      page.locator('li[data-digest]').evaluateAll(rows => rows.map(r => r.getAttribute('data-digest')))
    const before = await order()
    const place = () => row(other.digest).boundingBox()
    // A font that comes later moves lines by itself.
    await page.evaluate('document.fonts.ready.then(() => null)')
    const stood = await place()
    await row(mine.digest).getByRole('link').focus()
    const by = { kind: 'staff', id: 'p-two', roles: ['approver'], employment: 'employee' } as const
    const sendBack = async ({ id, digest }: Prepared) => {
      const command = { type: 'revoke_authorisation', digest, reason: 'Not yet.' } as const
      const done = await execute(storeOf(surface.ground), by, { demandId: id, command })
      assert.ok(!isRefusal(done), JSON.stringify(done))
    }
    await sendBack(other)
    surface.changes.tell({ id: other.id, version: 99 })
    const told = page.getByRole('status').filter({ hasText: '1 has changed.' })
    await told.waitFor()
    await row(other.digest).getByText('no longer waits for you').waitFor()
    assert.deepEqual(await order(), before)
    assert.deepEqual(await place(), stood, 'it stands where it stood')
    assert.equal(await page.evaluate("document.activeElement.getAttribute('href')"), `#${mine.digest}`)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
    assert.deepEqual(await brokenRules(page), [])
    await shoot(page, 'approve-changed-360')
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.deepEqual(await brokenRules(page), [])
    await shoot(page, 'approve-changed-360-dark')
    const third = await prepareDemand(surface.ground, 'p-prep', 't-1')
    surface.changes.tell({ id: third.id, version: 1 })
    await page.getByRole('status').filter({ hasText: '2 have changed.' }).waitFor()
    await page.getByRole('button', { name: 'Show' }).click()
    await row(third.digest).waitFor()
    assert.equal(await row(other.digest).count(), 0)
    assert.ok(await page.locator('#changed').isHidden())
    // One that is open and goes says so; whoever reads keeps what is read.
    await row(mine.digest).getByRole('link').click()
    await page.locator('#end').focus()
    await sendBack(mine)
    surface.changes.tell({ id: mine.id, version: 99 })
    await page.getByText('This authorisation has changed in the meantime').waitFor()
    assert.equal(await page.locator('#sign').count(), 1)
    await page.locator('#changed').getByRole('link', { name: 'Back to the list' }).click()
    await row(third.digest).waitFor()
    assert.ok(await page.locator('#changed').isHidden())
    assert.deepEqual(complaints, [])
    await context.close()
  })
})
