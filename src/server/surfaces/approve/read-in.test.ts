// What an approver reads in another language is in that language: the list and the page of one authorisation, in German and Japanese.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isEnglish, nodesOf } from '../../../../test/papers/read-in.ts'
import { type Approval, openApproval, toList } from '../../../../test/server/approve/approval.ts'
import { type Prepared, prepareDemand } from '../../../../test/server/approve/prepared-demand.ts'
import type { Language } from '../../../words/languages.ts'

describe('the approval page, read in another language', { timeout: 500_000 }, () => {
  let surface: Approval
  let prepared: Prepared

  before(async () => {
    surface = await openApproval()
    prepared = await prepareDemand(surface.ground, 'p-prep', 't-1')
  })
  after(() => surface?.close())

  test('has no English text left', async () => {
    const { context, page, complaints } = await surface.signedInPage('p-one', { width: 1280 })
    const english = await read(page, 'en')
    const left = new Set<string>()
    for (const language of ['de', 'ja'] as const)
      for (const text of await read(page, language))
        if (isEnglish(text, new Set(english), written)) left.add(`${language}: ${text}`)
    assert.deepEqual([...left], [])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  /** The list, then the page, as a choice kept in this browser has them. */
  async function read(page: Page, language: Language): Promise<string[]> {
    await page.goto(surface.origin)
    await page.evaluate(tag => localStorage.setItem('duly-language', tag), language)
    await page.reload()
    const demand = page.getByRole('link', { name: prepared.authorisation.demand })
    await toList(page, demand)
    const list = nodesOf(await page.content())
    await demand.click()
    await page.getByRole('heading', { level: 1, name: /anna@/ }).waitFor()
    return [...list, ...nodesOf(await page.content())]
  }
})

/** What the people of this world wrote. */
const written = /Valid on its face\./g
