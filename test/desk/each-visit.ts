// For suites of the desk in a browser: one browser for all of its tests, and for each a desk of its own with one visitor at it.
import { after, afterEach, before, beforeEach } from 'node:test'
import { type OpenDesk, startDesk, Visit } from './visit.ts'

/** To be called in the suite. `begin` is given the visit before each test. */
export function visitEach(begin: (visit: Visit) => void): void {
  let started: OpenDesk
  let visit: Visit
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = await new Visit(started).open()
    begin(visit)
  })
  afterEach(() => visit.close())
}

export type Rows = {
  /** What stands in each row's link. */
  rows(): Promise<string[]>
  /** The list has come. */
  ready(): Promise<void>
  /** The row of this place has the focus. */
  onRow(index: number): Promise<void>
}

/** `visitEach` for a suite of the queue, with what its tests ask of the rows. */
export function visitQueue(begin: (visit: Visit) => void): Rows {
  let visit: Visit
  visitEach(one => {
    visit = one
    begin(one)
  })
  const links = () => visit.page.locator('.row-link')
  return {
    rows: () => links().allTextContents(),
    ready: () => links().first().waitFor(),
    onRow: index =>
      visit.page
        .locator(`[data-index="${index}"]:focus, [data-index="${index}"] :focus`)
        .waitFor({ state: 'attached' }),
  }
}
