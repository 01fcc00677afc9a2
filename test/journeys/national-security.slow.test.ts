// A paper of national security, in a lane of named people: counsel opens it by hand, the paper stays outside, and for everybody else
// the desk is the same as if it were not there, at every page and address. One that comes by mail all the same is there for those
// alone who receive such papers, by the reader's care or by whoever opens it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Queue } from '../../src/api/desk/queue.ts'
import { get, read } from '../../src/cli/demo/speak.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const KEPT = 'safe of the general counsel, folder 7'

describe('the journey of a paper for named people', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    await bring(house, 'authenticate')
  })
  after(() => house?.close())

  for (const look of looks)
    test(`counsel opens it, those named work on it, others see nothing, ${look.name}`, async () => {
      const ines = await house.seat('ines', look)
      const nowhere = '0'.repeat(32)
      const outside = await seenBy(ines, { id: nowhere, words: 'D-NOTHERE' })
      await ines.go('/restricted')
      await ines.page.getByText('Hand the paper to counsel in person.').waitFor()
      await ines.station('named-not-counsel')

      const carl = await house.seat('carl', look)
      const id = await openLane(carl)
      const { reference } = (await read(house.cast.desk.carl, id)).demand

      const mara = await house.seat('mara', look)
      await mara.page.getByRole('link', { name: reference }).first().waitFor()
      await mara.station('named-queue')
      await mara.demand(id)
      await mara.page.locator('dd', { hasText: KEPT }).waitFor()
      await mara.page.getByText('national security: named people only').waitFor()
      assert.equal(await mara.page.getByText('The reader proposes facts here').count(), 0)
      await mara.station('named-demand')
      assert.equal(
        house.mail.letters.some(l => l.text.includes(reference)),
        false,
        'nothing of it is mailed',
      )

      // Who is not named finds the desk as it was, and the same nothing at its address as at any other.
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside)
      const vera = await house.seat('vera', look)
      await vera.go(`/demands/${id}`)
      await vera.page
        .getByText('There is no such page at this desk.')
        .or(vera.page.getByText(/no such demand/i))
        .first()
        .waitFor()
      await vera.station('named-nothing')
      await vera.close()

      await carl.demand(id)
      const name = await carl.way('Name another person to this lane')
      await name.getByLabel('Person', { exact: true }).selectOption('ines')
      await name.getByLabel('Why this person is needed').fill('She keeps the safe.')
      await carl.station('named-another')
      await name.getByRole('button', { name: 'Name this person' }).click()
      await carl.page.getByText('Named Ines Aalto to this lane: She keeps the safe.').waitFor()
      await ines.demand(id)
      await ines.page.locator('dd', { hasText: KEPT }).waitFor()

      const unname = await carl.way('Take a name out of this lane')
      await unname.getByLabel('Person', { exact: true }).selectOption('ines')
      await unname.getByRole('button', { name: 'Take this name away' }).click()
      await carl.page.getByText('Took Ines Aalto out of this lane').waitFor()
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside, 'and nothing once more')
      await Promise.all([ines.close(), carl.close(), mara.close()])
    })

  for (const look of looks)
    test(`one that comes by mail is seen by those alone who receive such papers, ${look.name}`, async () => {
      sameDayFor(5)
      const ines = await house.seat('ines', look)
      const outside = await seenBy(ines, { id: '0'.repeat(32), words: 'D-NOTHERE' })
      await house.cast.deliver(mailOf('National Security Letter', LETTER))
      const { id, reference } = await arrives(house, 'carl', row => row.step === 'settle_lane')
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside)

      const carl = await house.seat('carl', look)
      await carl.page.getByRole('link', { name: reference }).first().waitFor()
      await carl.demand(id)
      await carl.next(/whether this is a (?:national-security paper|paper of national security)/)
      assert.equal(await carl.page.getByText('2709').count(), 0, 'nothing of its text is on the page')
      await carl.station('named-by-mail')
      const outsideChoice = carl.step.getByLabel(/Keep only clocks and counts here/)
      await outsideChoice.check()
      await carl.station('named-outside')
      await carl.step.getByLabel(/Keep the paper here/).check()
      await carl.step.getByRole('button', { name: 'Say so' }).click()
      await carl.next(/Confirm what the paper says/)
      await carl.sees(/It stays in the lane/)
      await carl.station('named-stays')
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside, 'and nothing afterwards')
      const told = house.mail.letters.filter(l => l.text.includes('Something waits on the desk'))
      assert.ok(told.length > 0 && told.every(l => !l.text.includes(reference) && !/security/i.test(l.text)))
      await Promise.all([ines.close(), carl.close()])
    })

  for (const look of looks)
    test(`one that the reader did not know is taken out by whoever opens it, ${look.name}`, async () => {
      sameDayFor(5)
      const ines = await house.seat('ines', look)
      const outside = await seenBy(ines, { id: '0'.repeat(32), words: 'D-NOTHERE' })
      const subject = `A request, ${look.name}`
      await house.cast.deliver(mailOf(subject, 'Please hand the enclosed list to your general counsel.'))
      const { id, reference } = await arrives(house, 'ines', row => row.summary.subject === subject)
      await ines.demand(id)
      const take = await ines.way('National security: take it out of here')
      await ines.station('named-take-out')
      await take.getByRole('textbox').fill(reference)
      await take.getByRole('button', { name: 'Take it out of here' }).click()
      await ines.page.waitForURL(url => url.pathname === '/')
      await ines.page.getByRole('link', { name: reference }).first().waitFor({ state: 'detached' })
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside)

      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await carl.sees(/Who had opened it/)
      await carl.step.getByLabel(/Not national security/).check()
      await carl.step.getByRole('button', { name: 'Say so' }).click()
      await carl.next(/Confirm what the paper says/)
      await ines.demand(id)
      await ines.sees(/went back to the desk/)
      await Promise.all([ines.close(), carl.close()])
    })

  /** Pages name the day, and figures count by months: what is compared must not be looked at on both sides of a midnight. */
  function sameDayFor(minutes: number): void {
    const [now, hour] = [house.now().getTime(), 3_600_000]
    const left = hour - (now % hour)
    if (left < minutes * 60_000) house.pass(left)
  }
})

const LETTER = `Federal Bureau of Investigation

Under the authority of Title 18, United States Code, section 2709, you are directed to provide the name, the address and the
length of service of the holder of the account named below.
`

function mailOf(subject: string, text: string): Buffer {
  const lines = [
    'From: An agent <agent@bureau.example>',
    'To: legal@quillfern.example',
    `Subject: ${subject}`,
    `Message-ID: <${crypto.randomUUID()}@bureau.example>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text.split('\n'),
  ]
  return Buffer.from(lines.join('\r\n'))
}

/** A demand of this person's queue, once it is there. */
async function arrives(
  house: House,
  who: 'carl' | 'ines',
  isIt: (row: Queue['rows'][number]) => boolean,
): Promise<{ id: string; reference: string }> {
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await get<Queue>(house.cast.desk[who], '/api/queue?view=open')
    const row = rows.find(isIt)
    if (row) return row
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.fail('it did not arrive')
}

/** What the pages show to somebody: lists, search, palette, counts, figures, and the address itself. */
async function seenBy(seat: Seat, sought: { id: string; words: string }): Promise<Record<string, string>> {
  const { page } = seat
  const seen: Record<string, string> = {}
  for (const path of [
    '/?view=open',
    `/?view=open&text=${sought.words}`,
    '/?view=open&text=folder',
    '/workload',
    '/figures',
    `/demands/${sought.id}`,
  ]) {
    await seat.go(path)
    seen[path] = await atRest(async () => steady((await page.locator('body').textContent()) ?? '', sought))
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(sought.words)
  await page.getByText('Nothing found for this text.').waitFor()
  await page.keyboard.press('Escape')
  return Object.fromEntries(Object.entries(seen).map(([path, text]) => [steady(path, sought), text]))
}

/** Once it has stayed the same for a while: what loads has loaded. */
async function atRest(look: () => Promise<string>): Promise<string> {
  for (let before = await look(), same = 0; ; ) {
    await new Promise(resolve => setTimeout(resolve, 100))
    const now = await look()
    same = now === before && !/Loading/.test(now) ? same + 1 : 0
    if (same === 5) return now
    before = now
  }
}

/** What was sought, and how long something lasts (after whatever stands before it in the text), is no part of the comparison. */
function steady(text: string, { id, words }: { id: string; words: string }): string {
  return text
    .replaceAll(id, '{id}')
    .replaceAll(words, '{words}')
    .replace(/in \d+ \w+|\d\d:\d\d/g, 'in a while')
}

async function openLane(carl: Seat): Promise<string> {
  const { page } = carl
  await carl.go('/restricted')
  await page.getByLabel('Where the paper is kept').fill(KEPT)
  await page.getByLabel('What it is, in your words').fill('A letter handed over by two agents.')
  await page.getByLabel('Served at (your time)').fill('2026-11-25T09:00')
  await page.getByLabel('Entity it is addressed to').fill('Quillfern Inc.')
  await page.getByRole('checkbox', { name: /Mara Lindqvist/ }).check()
  await carl.station('named-open')
  await page.getByRole('button', { name: 'Open it for these people' }).click()
  await page.waitForURL(/\/demands\//)
  const id = page.url().split('/').at(-1) ?? ''
  await carl.demand(id)
  await page.getByText('National-security lane').waitFor()
  return id
}
