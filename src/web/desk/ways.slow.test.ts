// Every page of the desk for people who set their browser up for themselves: zoomed to 200 %, without motion, in forced colours,
// and by a screen reader, for whom each thing that can be operated has a name.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sidewaysOverflow, tooWide } from '../../../test/browser.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'

suite('every page of the desk', () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  async function each(
    look: { width: number; height: number },
    see: (visit: Visit, path: string) => Promise<void>,
  ) {
    const visit = await new Visit(started).open(look)
    try {
      for (const path of pages) {
        await visit.see(path)
        await see(visit, path)
      }
    } finally {
      await visit.close()
    }
  }

  // 1280 by 800 at 200 % is a window of 640 by 400 (WCAG 1.4.10 measures the same way).
  test('keeps its width at 200 % zoom', async () => {
    await each({ width: 640, height: 400 }, async ({ page }, path) => {
      if ((await sidewaysOverflow(page)) > 0) assert.fail(`${path}: ${await tooWide(page)}`)
    })
  })

  test('moves nothing for who wants no motion', async () => {
    await each({ width: 1280, height: 800 }, async ({ page }, path) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap(e => {
        const s = getComputedStyle(e)
        const long = t => t.split(',').some(x => parseFloat(x) > 0)
        return (s.transitionProperty !== 'none' && long(s.transitionDuration)) || (s.animationName !== 'none' && long(s.animationDuration))
          ? [e.tagName + '.' + e.className] : []
      })`)
      assert.deepEqual([...new Set(moving)], [], path)
    })
  })

  test('shows in forced colours where a field or a button ends', async () => {
    await each({ width: 1280, height: 800 }, async ({ page }, path) => {
      await page.emulateMedia({ forcedColors: 'active' })
      const bare = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('button:not(.link), input, select, textarea')]
        .filter(e => e.offsetParent && !['checkbox', 'radio', 'file'].includes(e.type))
        .filter(e => getComputedStyle(e).borderTopWidth === '0px' && getComputedStyle(e).borderBottomWidth === '0px')
        .map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || e.name))`)
      assert.deepEqual([...new Set(bare)], [], path)
    })
  })

  test('names everything that can be operated', async () => {
    await each({ width: 1280, height: 800 }, async ({ page, context }, path) => {
      const cdp = await context.newCDPSession(page)
      const { nodes } = await cdp.send('Accessibility.getFullAXTree')
      const operated =
        /^(button|link|textbox|searchbox|combobox|checkbox|radio|tab|switch|listbox|spinbutton|slider|menuitem)$/
      const nameless = nodes.filter(
        n => !n.ignored && operated.test(String(n.role?.value)) && !String(n.name?.value ?? '').trim(),
      )
      assert.deepEqual(
        nameless.map(n => String(n.role?.value)),
        [],
        path,
      )
      // A word and a number that run together are read as one; a hash is both.
      const names = nodes
        .filter(n => !n.ignored && operated.test(String(n.role?.value)))
        .map(n => String(n.name?.value).replace(/\b[0-9a-f]{64}\b/, ''))
      assert.deepEqual(
        names.filter(name => /[\p{Ll}]\d+\+?$/u.test(name)),
        [],
        path,
      )
      const heads = nodes.filter(n => n.role?.value === 'heading' && !n.ignored)
      assert.ok(heads.length > 0, `${path} has no heading`)
      await cdp.detach()
    })
  })
})
