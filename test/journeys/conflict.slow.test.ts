// Two laws that pull apart: counsel reads both side by side, weighs the pack's factors in writing, and takes the draft of the
// objection home as a file that a word processor, and one that a reader of PDF opens. Its tenant reads that it is challenged and why.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import mammoth from 'mammoth'
import type { Locator } from 'playwright-core'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import { readPdf } from '../../src/wire/read-pdf.ts'
import { bring, determined, known, secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const itsContact = {
  owner: { kind: 'tenant', id: tenants.weidenau.contact.id },
  surface: 'customer',
} as const

describe('the journey of a conflict of laws', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks)
    test(`both laws are read side by side, weighed in writing, and the objection is drafted, ${look.name}`, async () => {
      const id = await bring(house, 'determine', {
        accounts: [secondTarget.address],
        facts: { answers: { ...known, data_location: 'DE', foreign_law_conflict: 'Germany' } },
      })
      const { conflicts, demand } = await read(house.cast.desk.carl, id)
      const [sheet] = conflicts
      assert.ok(sheet, 'the law finds a conflict')
      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await carl.tab('Facts and findings')
      await carl.page.getByRole('link', { name: 'Open the conflict desk' }).click()
      await carl.page.getByRole('heading', { level: 1, name: 'Conflict of laws' }).waitFor()
      const first = carl.page.locator('section.conflict').first()
      assert.equal(await first.locator('.laws article').count(), 2)
      await first.getByText('The way out').waitFor()
      await first.getByText('Clocks', { exact: true }).waitFor()
      await first.getByText('Stadt Weidenau').first().waitFor()
      await carl.station('conflict-laws')

      const [question] = sheet.questions
      assert.ok(question, 'the pack asks what counsel weighs')
      await first
        .getByLabel(question.ask)
        .fill('The account is a German city’s; the offence has no tie to it.')
      await first.getByRole('button', { name: 'Keep the answers' }).click()
      await first.getByText(/Written by Carl Brandt/).waitFor()
      await carl.station('conflict-weighed')

      const drafts = first.locator('ul.drafts').first()
      const word = await saved(carl, drafts.getByRole('link', { name: 'Word' }))
      assert.match(word.name, /\.docx$/)
      assert.deepEqual([...word.bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4])
      const { value: text } = await mammoth.extractRawText({ buffer: word.bytes })
      const pdf = await saved(carl, drafts.getByRole('link', { name: 'PDF' }))
      assert.match(pdf.name, /\.pdf$/)
      assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
      const pages = (await readPdf(new Uint8Array(pdf.bytes))).pages.map(p => p.text).join('\n')
      for (const words of [secondTarget.address, demand.reference]) {
        assert.ok(text.includes(words), `Word: ${words}`)
        assert.ok(pages.replace(/\s+/g, '').includes(words.replace(/\s+/g, '')), `PDF: ${words}`)
      }
      await carl.close()

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.tab('Facts and findings')
      await mara.page.getByRole('link', { name: 'Open the conflict desk' }).click()
      await mara.page.getByText('The account is a German city’s').waitFor()
      assert.equal(await mara.page.getByRole('button', { name: 'Keep the answers' }).count(), 0)
      await mara.station('conflict-analyst')
      await mara.close()

      await determined(house, id, { byCounsel: true, decide: challengesAll })
      await secrecyRead(house, id)
      await told(house, id)
      const { matters } = (await read(house.cast.desk.carl, id)).demand
      const jonas = await house.seat(itsContact, look)
      await jonas.go(`/demands/${matters[0]?.id}`)
      await jonas.page.getByText('Not yet: we have decided to, and nothing is filed.').waitFor()
      const says = await jonas.text()
      assert.match(says, /The law of Germany forbids/)
      assert.doesNotMatch(says, /has no tie to it/, 'what counsel weighs stays at the desk')
      await jonas.station('conflict-tenant')
      await jonas.close()
    })
})

function challengesAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(({ ask, category, account }) => ({
    ask,
    category,
    account,
    decision: 'challenge',
    ground: 'conflict_of_laws',
    cite: 'Reg. (EU) 2016/679 art. 48',
    reason: 'The law of Germany forbids what this paper orders.',
    period: null,
    wouldSuffice: [],
  }))
}

async function saved(seat: Seat, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([seat.page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
