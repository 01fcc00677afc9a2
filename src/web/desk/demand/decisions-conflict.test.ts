// Two people at the same cells of a proposal, in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe } from '../../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import type { LineDecision } from '../../../domain/decision/events.ts'
import { proposeLine } from '../../../domain/decision/line-proposal.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import { linesOf } from './deciding/lines.ts'
import { draftLines, toDecisions } from './forms/facts/suggest.ts'

const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const

const proposedOf = (d: Demand) =>
  toDecisions(
    draftLines(
      d,
      linesOf(d).map(line => proposeLine(d, line)),
      false,
    ),
  )

suite('two people who decide', () => {
  let started: OpenDesk
  let visit: Visit

  before(async () => {
    started = await startDesk()
    visit = new Visit(started)
    await visit.open({ width: 1280, height: 900 })
  })
  after(async () => {
    await visit?.close()
    await started?.browser.close()
  })

  test('a line that both decided says both decisions; what one alone decided stands, and nothing is overwritten unseen', async () => {
    const { page } = visit
    await page.goto(`${visit.base}/demands/d-determine`)
    const stream = visit.desk.streams.get('d-determine')!
    const reasons = page.getByRole('textbox', { name: /Reason/ })
    await reasons.nth(1).fill('Mine: a subpoena reaches no content.')
    const [first, second] = proposedOf(stream.state!)
    const said = (line: LineDecision | undefined, reason: string): LineDecision => ({ ...line!, reason })
    const lines = [said(first, 'Theirs: asked first.'), said(second, 'Theirs: it needs a warrant.')]
    const theirs = { type: 'determine', lines, redirectException: null, notChallenged: null } as const
    stream.take(carl, theirs, Date.now())
    await page.getByRole('button', { name: 'Record the determination' }).click()
    const notice = page.locator('form [role=alert]')
    const which = notice.getByRole('radiogroup').or(notice.getByRole('group'))
    await which.getByLabel('Theirs: it needs a warrant.').waitFor()
    assert.equal(await notice.getByRole('radio').count(), 2, 'the first line stays theirs')
    assert.equal(await notice.getByRole('button', { name: 'Record as chosen' }).isDisabled(), true)
    assert.deepEqual(await axe(page), [])
    await which.getByLabel('Mine: a subpoena reaches no content.').check()
    await notice.getByRole('button', { name: 'Record as chosen' }).click()
    await notice.waitFor({ state: 'detached' })
    const [one, two, ...rest] = stream.state?.lines ?? []
    const reasonsNow = stream.state?.lines.map(l => l.reason) ?? []
    assert.ok(reasonsNow.includes('Theirs: asked first.'), reasonsNow.join())
    assert.ok(reasonsNow.includes('Mine: a subpoena reaches no content.'))
    assert.ok(!reasonsNow.includes('Theirs: it needs a warrant.'))
    assert.ok(one && two && rest.length === 2)
  })
})
