// Every page and state of the desk, at phone, tablet and desktop width, in light and in dark: axe finds nothing.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { assertAccessible, sidewaysOverflow, tooWide } from '../../../test/browser/browser.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'
import type { Language } from '../../words/languages.ts'
import { PSEUDO } from '../../words/pseudo.ts'

suite('every page of the desk', () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  for (const width of [360, 900, 1280])
    test(`is accessible in light and in dark, and no wider than the window, at ${width} px`, async () => {
      const visit = await new Visit(started).open({ width, height: 800 })
      const { page } = visit
      try {
        for (const path of pages) {
          await visit.see(path)
          if ((await sidewaysOverflow(page)) > 0) assert.fail(`${path}: ${await tooWide(page)}`)
          // Between phone and desktop the columns alone differ.
          if (width === 900) continue
          await assertAccessible(page, path)
        }
      } finally {
        await visit.close()
      }
      assert.deepEqual(visit.complaints, [])
    })

  // A third longer than English, as German and French are, and marked: what is cut off lacks its bracket.
  test('has room for longer words at 360 px', async () => {
    const visit = await new Visit(started).open({ width: 360, height: 800 })
    visit.desk.language = PSEUDO as Language
    try {
      const wide: string[] = []
      for (const path of pages) {
        await visit.see(path)
        if ((await sidewaysOverflow(visit.page)) > 0) wide.push(`${path}: ${await tooWide(visit.page)}`)
      }
      assert.deepEqual(wide, [])
    } finally {
      await visit.close()
    }
    assert.deepEqual(visit.complaints, [])
  })
})
