// What strangers and colleagues wrote, at the approval page: who signs reads every word apart from what stands around it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Approval, openApproval, toList } from '../../../../test/server/approve/approval.ts'
import { prepareDemand } from '../../../../test/server/approve/prepared-demand.ts'
import { garnish, turnAnswers, turnedOn } from '../../../../test/strangers-text.ts'
import type { Care, PendingAuthorisation, PendingList, PendingRow } from '../../../api/approve/pending.ts'

const turned = (text: string) => String(garnish(text, 'text'))
const words = turned('Somebody’s own words')

/** One of each kind that tells what somebody wrote. */
const care: readonly Care[] = [
  { kind: 'check', name: words, detail: words },
  { kind: 'duplicate', references: words },
  { kind: 'emergency_lane', by: words, who: words, what: words },
  { kind: 'policy_lane', by: words },
  { kind: 'challenge', forum: words, decided: words, tenants: false },
  { kind: 'challenge', forum: words, decided: null, tenants: true },
  { kind: 'not_redirected', ground: 'own_account', note: words },
  { kind: 'gate_refused', detail: words },
]

const row = (one: PendingRow): PendingRow => ({
  ...one,
  authority: words,
  care: [...one.care, { kind: 'check', name: words }],
})

function turnedList(list: PendingList): PendingList {
  const me = { ...list.me, name: words }
  return { ...list, me, provider: words, waiting: list.waiting.map(row), signed: list.signed.map(row) }
}

function turnedOne(one: PendingAuthorisation): PendingAuthorisation {
  const { context } = one
  return {
    ...one,
    context: {
      ...context,
      authority: words,
      paperReference: words,
      preparedBy: words,
      signedBy: words,
      care: [...context.care, ...care],
      keptBack: context.keptBack.map(r => ({ ...r, reason: { text: words, english: false } })),
    },
  }
}

describe('what strangers wrote, at the approval page', { timeout: 500_000 }, () => {
  let surface: Approval
  let page: Page
  let complaints: string[]

  before(async () => {
    surface = await openApproval()
    await prepareDemand(surface.ground, 'p-prep', 't-1')
    const visit = await surface.signedInPage('p-one')
    page = visit.page
    complaints = visit.complaints
    await turnAnswers(page, (path, answer) => {
      if (path === '/api/pending') return turnedList(answer as PendingList)
      return path.startsWith('/api/pending/') ? turnedOne(answer as PendingAuthorisation) : answer
    })
  })
  after(() => surface?.close())

  async function keepsToItself(where: string, least: number): Promise<void> {
    const { shared, shown } = await turnedOn(page)
    assert.deepEqual(shared, [], where)
    assert.ok(shown >= least, `${where}: only ${shown} were shown`)
    assert.equal(await page.locator('img[src=x]').count(), 0)
  }

  test('keeps to itself in the list, and where it is read and decided', async () => {
    await page.reload()
    await toList(page, page.locator('.list a').first())
    await keepsToItself('the list', 2)
    await page.locator('.list a').first().click()
    await page.locator('.care').waitFor()
    await keepsToItself('the authorisation', 8)
    assert.deepEqual(complaints, [])
  })
})
