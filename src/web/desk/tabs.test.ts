// The desk in more tabs of one browser than it opens connections to a host.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'

const TABS = 8

suite('the desk in eight tabs', { timeout: 240_000 }, () => {
  let started: OpenDesk
  let visit: Visit
  const tabs: Page[] = []

  before(async () => {
    started = await startDesk()
    visit = await new Visit(started).open()
  })
  after(async () => {
    await visit?.close()
    await started?.browser.close()
  })

  test('each opens, over one stream of changes for all', async () => {
    for (let n = 1; n <= TABS; n++) {
      const tab = await visit.context.newPage()
      tabs.push(tab)
      await tab.goto(visit.base)
      await tab.locator('h1').first().waitFor()
    }
    assert.equal(visit.desk.listening, 1)
  })

  test('a change is heard in each of them', async () => {
    await heardInEach(tabs)
  })

  test('when the one that listens is closed, another goes on, and all look at what they missed', async () => {
    const looked = tabs.slice(1).map(asksForTheQueue)
    await tabs.shift()?.close()
    await Promise.all(looked)
    assert.equal(visit.desk.listening, 1)
    await heardInEach(tabs)
  })

  test('when their session ends elsewhere, all are covered', async () => {
    for (const tab of tabs) {
      await tab.goto(`${visit.base}/demands/d-confirm_facts`)
      // Where nothing is typed the page goes to the sign-in.
      await tab.getByRole('textbox', { name: 'Their reference' }).fill('typed with care')
    }
    visit.desk.person = null
    visit.desk.hangUp()
    for (const tab of tabs) await tab.getByRole('alertdialog', { name: 'Your session has ended' }).waitFor()
  })

  async function heardInEach(all: readonly Page[]): Promise<void> {
    const asked = all.map(asksForTheQueue)
    const [stream] = visit.desk.streams.values()
    if (stream) visit.desk.tell(stream)
    await Promise.all(asked)
  }
})

function asksForTheQueue(tab: Page): Promise<unknown> {
  return tab.waitForRequest(request => new URL(request.url()).pathname.startsWith('/api/queue'))
}
