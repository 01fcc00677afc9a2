// What strangers and colleagues wrote, on every page of the desk: no word of it reorders what stands around it, none becomes markup,
// none makes a page wider.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sidewaysOverflow, tooWide } from '../../../test/browser/browser.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'
import { garnish, turnedOn } from '../../../test/strangers-text.ts'

suite('what strangers wrote', () => {
  let started: OpenDesk
  let visit: Visit
  before(async () => {
    started = await startDesk()
    visit = new Visit(started)
    await visit.open({ width: 360, height: 800 })
    visit.desk.garnish = answer => garnish(answer) as object
  })
  after(async () => {
    await visit?.close()
    await started?.browser.close()
  })

  test('is shown as words, apart from what stands around it, and no page gets wider', {
    timeout: 300_000,
  }, async () => {
    const { page } = visit
    const found = new Map<string, string>()
    let seen = 0
    for (const path of pages.filter(one => !one.startsWith('/law'))) {
      await visit.see(path)
      const { shared, shown } = await turnedOn(page)
      seen += shown
      for (const one of shared) if (!found.has(one)) found.set(one, path)
      assert.equal(await page.locator('img[src=x]').count(), 0, path)
      if ((await sidewaysOverflow(page)) > 0) found.set(`too wide: ${await tooWide(page)}`, path)
    }
    assert.deepEqual(
      [...found].map(([what, path]) => `${path}: ${what}`),
      [],
    )
    assert.ok(seen > 300, `only ${seen} were shown`)
    assert.deepEqual(visit.complaints, [])
  })
})
