// The page of retention: what it shows of terms, of what keeps, of what went; and what each press on it sends, and nothing besides.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'
import { endTyped } from '../../../../test/typed.ts'

suite('retention', { timeout: 500_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  /** What a press sends: its address and its body. */
  const sentBy = (press: Locator) => sent(() => press.click())
  const sentTyped = () => sent(() => endTyped(visit.page))
  async function sent(act: () => Promise<void>): Promise<readonly [string, unknown]> {
    const [request] = await Promise.all([
      visit.page.waitForRequest(r => r.method() === 'POST' && r.url().includes('/api/retention')),
      act(),
    ])
    return [new URL(request.url()).pathname, request.postDataJSON()]
  }
  const button = (name: string | RegExp) => visit.page.getByRole('button', { name })

  test('each kind has its days, its basis and how many go next; zero of what keeps is not said', async () => {
    const { page } = visit
    await visit.see('/retention')
    const cells = page.getByRole('table').getByRole('row').nth(2).locator('th, td')
    const [kind, ...rest] = await cells.allInnerTexts()
    assert.match(kind ?? '', /by which it is found/)
    assert.deepEqual(rest, ['60', 'storage limitation, GDPR article 5(1)(e)', '31'])
    const kept = page.locator('section', {
      has: page.getByRole('heading', { name: 'Over its term, and kept' }),
    })
    const said = await kept.getByRole('listitem').allInnerTexts()
    assert.deepEqual(
      said.map(one => one.split(':')[0]),
      ['7 demands', '1 demand', '18 demands'],
    )
    const went = page.locator('section', { has: page.getByRole('heading', { name: 'What went' }) })
    assert.match((await went.textContent()) ?? '', /Duly: 4 × .+; 9 × .+; 4 × /)
  })

  test('a run is asked for once how much goes was typed; the page says who asked and what the last run did', async () => {
    await visit.see('/retention')
    await visit.page.getByText(/^Last run: .*, Duly: 4 × /).waitFor()
    await button('Erase what is due').click()
    assert.deepEqual(await sentTyped(), ['/api/retention/run', {}])
    await visit.page.getByText(/^Asked for by Rut Adler, /).waitFor()
    assert.ok(await button('Erase what is due').isDisabled(), 'one waits at a time')
  })

  test('a hold of one demand and a hold of everything are told apart, and its form is empty once it is taken', async () => {
    const { page } = visit
    await visit.see('/retention')
    const form = page.locator('form', { has: button('Place the hold') })
    const reference = form.getByLabel('Reference of a demand')
    await reference.fill(' D-93XA ')
    await form.getByLabel('Why').fill('Litigation.')
    const path = '/api/retention/holds'
    assert.deepEqual(await sentBy(button('Place the hold')), [
      path,
      { reference: 'D-93XA', reason: 'Litigation.' },
    ])
    await page.waitForFunction(() => !document.querySelector<HTMLTextAreaElement>('form textarea')?.value)
    assert.equal(await reference.inputValue(), '')
    await form.getByLabel('Why').fill('The regulator asks.')
    assert.deepEqual(await sentBy(button('Place the hold')), [
      path,
      { reference: null, reason: 'The regulator asks.' },
    ])
    await button('Lift the hold of D-7KQ4X2PA').click()
    assert.deepEqual(await sentTyped(), ['/api/retention/holds/h1/lift', {}])
  })

  test('shorter terms say from what to what and how much goes at once, and are confirmed or stopped', async () => {
    await visit.see('/retention')
    const waiting = visit.page.locator('.notice', { hasText: 'Shorter terms wait for a second person.' })
    await waiting.getByText(/: 90 → 30 days/).waitFor()
    await waiting.getByText(/basis: GDPR article 5\(2\) → GDPR article 5\(1\)\(e\)/).waitFor()
    await waiting.getByText(/the next run would erase: 12 × /).waitFor()
    const path = '/api/retention/terms/t1'
    assert.deepEqual(await sentBy(button('Confirm the shorter terms')), [path, { confirm: true }])
    assert.deepEqual(await sentBy(button('Stop it')), [path, { confirm: false }])
  })

  test('changed terms are sent whole, on the version that was read, with their reason', async () => {
    const { page } = visit
    await visit.see('/retention')
    const form = page.locator('form', { has: button('Save the terms') })
    await form.getByRole('group').nth(1).getByLabel('Days').fill('45')
    await form.getByLabel('Why').fill('Counsel asks for less.')
    const [path, body] = await sentBy(button('Save the terms'))
    const { version, terms, reason } = body as {
      version: string
      terms: Record<string, object>
      reason: string
    }
    assert.deepEqual(
      [path, version, reason],
      ['/api/retention/terms', '0'.repeat(64), 'Counsel asks for less.'],
    )
    assert.equal(Object.keys(terms).length, 8)
    assert.deepEqual(terms.search, { days: 45, basis: 'storage limitation, GDPR article 5(1)(e)' })
    assert.deepEqual(terms.sessions, { days: 1, basis: 'storage limitation, GDPR article 5(1)(e)' })
  })
})
