// Every page of the desk for people who set their browser up for themselves: zoomed to 200 %, without motion, in forced colours,
// and by a screen reader, for whom each thing that can be operated has a name.
import { after, before, suite, test } from 'node:test'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'
import { assertForced, assertNamed, assertStill, assertZoomed } from '../../../test/ways.ts'

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

  const checks = {
    'keeps its width at 200 % zoom': assertZoomed,
    'moves nothing for who wants no motion': assertStill,
    'shows in forced colours where a field or a button ends': assertForced,
    'names everything that can be operated': assertNamed,
  }

  for (const [rule, check] of Object.entries(checks))
    test(rule, () => each({ width: 1280, height: 800 }, ({ page }, path) => check(page, path)))
})
