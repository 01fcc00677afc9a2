// Why other steps are not possible now, as the page of a demand says it: the road and the reader's own bar at once, the rest folded.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { axe } from '../../../../test/browser/browser.ts'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('what is not possible now', { timeout: 500_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })
  const part = () => visit.page.getByRole('region', { name: 'Not yet possible' })

  test('whom a rule bars from the next step reads which rule, and another is not told so', async () => {
    const { desk, page } = visit
    desk.person = 'mara'
    await page.goto(`${visit.base}/demands/d-confirm_secrecy`)
    const bar = part().locator(':scope > ul > li').filter({ hasText: 'Confirm the prohibition' })
    await bar.getByText('The second reader is another person than the first.', { exact: false }).waitFor()
    assert.match((await bar.textContent()) ?? '', /Ask a colleague to confirm\.(?! \(rule)/)
    desk.person = 'jonas'
    await page.reload()
    await part().waitFor()
    assert.equal(await part().getByText('The second reader is another person').count(), 0)
  })

  test('every other step stands folded with its reason, what waits for the same once, and no code of a program', async () => {
    const { desk, page } = visit
    desk.person = 'mara'
    await page.goto(`${visit.base}/demands/d-assess`)
    const fold = part().locator('summary', { hasText: 'Every other step, and why not now' })
    await fold.click()
    const said = await part().locator('details').getByRole('listitem').allTextContents()
    const reasons = said.map(one => one.slice(one.indexOf(':') + 1))
    assert.equal(new Set(reasons).size, reasons.length, said.join('\n'))
    const determine = said.find(one => one.startsWith('Determine') || one.includes(', Determine'))
    assert.match(
      determine ?? '',
      /The law has not been asked about these facts yet\. Assess the demand first\./,
    )
    assert.ok(said.some(one => one.includes('Decide a customer’s objection')))
    assert.ok(said.some(one => one.includes('Seal, Release')))
    for (const one of said) assert.doesNotMatch(one, /[a-z]_[a-z]/)
    assert.deepEqual(await axe(page), [])
  })

  test('the reasons are said in the reader’s language', async () => {
    const { desk, page } = visit
    desk.person = 'mara'
    desk.language = 'de'
    await page.goto(`${visit.base}/demands/d-assess`)
    const german = page.getByRole('region', { name: 'Noch nicht möglich' })
    await german.locator('summary').click()
    const said = await german.getByRole('listitem').allTextContents()
    assert.ok(said.length > 3)
    for (const one of said) assert.doesNotMatch(one, /\b(the|and|first|is not)\b/)
  })
})
