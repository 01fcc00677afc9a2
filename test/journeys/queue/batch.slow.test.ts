// Thirty like subpoenas: by mail, read, brought to their decision by the ordinary acts, each opened, and accepted in one press at the
// queue. What departs, what changed and what was not opened is refused by name, and loses nothing.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Queue } from '../../../src/api/desk/queue.ts'
import { target } from '../../../src/cli/demo/cast.ts'
import { paperPdf, serveByMail } from '../../../src/cli/demo/papers.ts'
import { command, get, read, waitFor } from '../../../src/cli/demo/speak.ts'
import type { DataCategory } from '../../../src/vocabulary/closed-lists.ts'
import { assessed, authenticated, confirmed, lookedUp } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks, type Seat } from '../seat.ts'

const MANY = 30

describe('the journey of thirty like subpoenas', { timeout: 900_000 }, () => {
  let house: House
  let ids: readonly string[]
  before(async () => {
    house = await openHouse()
    ids = await arrived(house)
    for (const [i, id] of ids.entries()) await toDecide(house, id, i === MANY - 1)
  })
  after(() => house?.close())

  test('each is opened, all are accepted in one press, and each that is not alike is named', async () => {
    const mara = await house.seat('mara', looks[0]!)
    const [departing, changed, unopened] = [ids.at(-1)!, ids.at(-2)!, ids.at(-3)!]
    await house.endGrants()
    for (const id of ids) if (id !== unopened) await mara.demand(id)
    const { carl } = house.cast.desk
    const { version } = (await read(carl, changed)).demand
    const said = { type: 'send_message', text: 'Which ledger is meant?' } as const
    await command(carl, changed, version, said)

    const offer = await offered(mara)
    const alike = offer.getByRole('button', { name: `Accept for ${MANY - 3} demands` })
    await alike.waitFor()
    await offer.getByText('3 demands cannot be accepted with the others').waitFor()
    await mara.station('batch-offer')
    await alike.click()
    await offer.getByText(`${MANY - 3} demands are decided.`).waitFor({ timeout: 240_000 })
    await mara.station('batch-result')
    const why = await offer.getByRole('alert').locator('li').allTextContents()
    const reasonOf = async (id: string) => {
      const { reference } = (await read(carl, id)).demand
      return why.find(line => line.startsWith(reference)) ?? ''
    }
    assert.match(
      await reasonOf(departing),
      /what is proposed differs from most of the demands that you chose/,
    )
    assert.match(await reasonOf(changed), /has changed since you opened it/)
    assert.match(await reasonOf(unopened), /You have not opened this demand\. Open it/)
    await mara.page.keyboard.press('Escape')

    for (const id of [departing, changed, unopened])
      assert.equal((await read(carl, id)).demand.lines.length, 0, 'nothing was decided of it')
    for (const id of ids.slice(0, -3)) {
      const { demand, timeline } = await read(carl, id)
      assert.deepEqual(
        demand.lines.map(l => [l.category, l.decision, l.by]),
        [['subscriber', 'redirect', 'mara']],
      )
      assert.equal(timeline.filter(e => e.kind === 'Determined').length, 1)
    }

    for (const id of [changed, unopened]) await mara.demand(id)
    const rest = await offered(mara)
    await rest.getByRole('button', { name: 'Accept for 2 demands' }).click()
    await rest.getByText('2 demands are decided.').waitFor()
    await mara.close()
    assert.equal((await read(carl, departing)).demand.lines.length, 0)
  })
})

/** All that wait for their decision, chosen in the queue. */
async function offered(seat: Seat) {
  await seat.go('/?step=determine')
  await seat.page.locator('.row-link').first().waitFor()
  await seat.page.keyboard.press('*')
  await seat.page.keyboard.press('p')
  const dialog = seat.page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

async function arrived({ cast, day }: House): Promise<readonly string[]> {
  for (let i = 1; i <= MANY; i++) {
    const number = `GJ-2026-${2000 + i}`
    await serveByMail({
      deliver: cast.deliver,
      key: cast.dkim,
      subject: `Grand jury subpoena ${number}`,
      text: 'Please find attached our subpoena.\n\nJane Whitfield\n',
      attachments: [{ filename: 'subpoena.pdf', content: await paper(number, day(-3), day(12)) }],
    })
  }
  const rows = async () => (await get<Queue>(cast.desk.ines, '/api/queue?view=open')).rows
  while ((await rows()).length < MANY) await new Promise(done => setTimeout(done, 500))
  const ids = (await rows()).toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)).map(row => row.id)
  for (const id of ids)
    await waitFor(cast, id, p => p.draftFacts !== null && !p.beingRead, 'the paper is read')
  return ids
}

function paper(number: string, issued: string, due: string): Promise<Buffer> {
  return paperPdf('GRAND JURY SUBPOENA', [
    'THE STATE OF TEXAS, COUNTY OF MARLOW',
    `Subpoena No. ${number}`,
    `Date issued: ${issued}`,
    'YOU ARE COMMANDED under 18 U.S.C. § 2703(c)(2) to produce to the grand jury the records described below.',
    `Account: ${target.address}`,
    'Records to be produced: subscriber records: name, address, length of service, types of service.',
    'Period: from March 1, 2026 to May 31, 2026.',
    `Return date: ${due}`,
    'Signed: Robert Hale, Foreperson of the Grand Jury',
  ])
}

/** The last asks for content too. */
async function toDecide(house: House, id: string, wider: boolean): Promise<void> {
  const categories: readonly DataCategory[] = wider ? ['subscriber', 'content_stored'] : ['subscriber']
  for (const step of [confirmed, authenticated, lookedUp, assessed]) await step(house, id, { categories })
}
