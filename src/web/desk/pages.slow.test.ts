// Every page and state of the desk, at phone, tablet and desktop width, in light and in dark: axe finds nothing.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe, sidewaysOverflow, tooWide } from '../../../test/browser.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'

suite('every page of the desk', () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  for (const width of [360, 900, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`is accessible and no wider than the window at ${width} px, ${colorScheme}`, async () => {
        const visit = await new Visit(started).open({ width, height: 800, colorScheme })
        try {
          for (const path of pages) {
            await visit.see(path)
            if ((await sidewaysOverflow(visit.page)) > 0) assert.fail(`${path}: ${await tooWide(visit.page)}`)
            assert.deepEqual(await axe(visit.page), [], path)
          }
          assert.deepEqual(visit.complaints, [])
        } finally {
          await visit.close()
        }
      })
})
