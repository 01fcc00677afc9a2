// Who has a demand and what colleagues do on it together: handed over, covered, spoken about; two at once without losing a word; and
// whoever has an interest in it stands aside, with what they signed.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tenants } from '../../src/cli/demo/cast.ts'
import { post, read, waitFor } from '../../src/cli/demo/speak.ts'
import { pinWishes } from '../../src/cli/demo/stage.ts'
import { answered, bring, does, prepared } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat, signInOn } from './seat.ts'

const NOTE = 'Ms Whitfield calls back on Monday; her line is in the directory.'

describe('the journey of work together', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    await house.hire({ id: 'nils', name: 'Nils Holm', roles: ['analyst'], employment: 'employee' })
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`assigned, spoken about, handed over, covered, ${look.name}`, async () => {
      const other = await bring(house, 'authenticate')
      const id = await bring(house, 'authenticate')
      const { reference } = (await read(house.cast.desk.ines, other)).demand
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.page.getByRole('button', { name: /Assign to me/ }).click()
      await mara.page.getByText('With you').waitFor()
      await mara.page.getByRole('button', { name: 'Do it now' }).click()
      await mara.page.getByText('This demand will be yours.').waitFor({ state: 'detached' })
      await mara.page.getByText(/Related here: \d+ about the same/).waitFor()
      await addTask(mara)
      await mention(mara)
      await mara.station('work-demand')
      const link = await mara.way('Link another demand')
      await link.getByLabel('Reference of the other demand').fill(reference)
      await link.getByLabel('This demand').selectOption({ index: 1 })
      await link.getByRole('button', { name: 'Link it' }).click()
      await mara.page.locator('.demand-head').getByText(reference).waitFor()
      await handOver(mara)

      const nils = await house.seat('nils', look)
      await nils.page.locator('button.news').click()
      await nils.page
        .getByRole('link', { name: /It is offered to you/ })
        .first()
        .waitFor()
      await nils.go('/work')
      await nils.page.getByText(NOTE).waitFor()
      await nils.station('work-offered')
      await nils.page.getByRole('button', { name: /^Take D-/ }).click()
      await nils.page.getByText(NOTE).waitFor({ state: 'detached' })
      await coveredBy(nils, house, 'mara')
      await mara.go('/work')
      await mara.page
        .getByText(/You cover for Nils Holm until/)
        .first()
        .waitFor()
      await mara.station('work-cover')
      await mara.demand(id)
      await mara.page.getByText(/With Nils Holm, whom you cover for/).waitFor()

      const carl = await house.seat('carl', look)
      await carl.page.locator('button.news').click()
      await carl.page
        .getByRole('link', { name: /You were mentioned/ })
        .first()
        .click()
      await carl.page.waitForURL(url => url.pathname.endsWith(id))
      await carl.demand(id)
      await carl.page.getByText('Is her sergeant in the directory?').waitFor()
      await carl.close()
      await nils.page.getByRole('button', { name: 'End it now' }).click()
      await nils.page.getByText('Nobody is away.').waitFor()
      await Promise.all([nils.close(), mara.close()])
    })

    test(`two at one demand: what changed is said, and a stale write loses no word, ${look.name}`, async () => {
      const id = await bring(house, 'determine')
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      const form = mara.page.locator('.next')
      const reason = form.getByLabel('Reason, in the letter’s words').last()
      await reason.fill('A subpoena does not reach the words of a letter.')
      await does(house, id, house.cast.desk.carl, { type: 'send_message', text: 'We look at it today.' })
      await mara.page
        .locator('.newer')
        .getByText(/Carl Brandt/)
        .waitFor()
      await mara.station('work-newer')
      await form.getByLabel('Decision').first().selectOption('redirect')
      await reason.fill('A subpoena does not reach the words of a letter.')
      await form.getByRole('button', { name: 'Record the determination' }).click()
      await mara.refused(/Somebody changed this demand while you were typing/)
      assert.equal(await reason.inputValue(), 'A subpoena does not reach the words of a letter.')
      await mara.station('work-stale')
      await form.getByRole('button', { name: 'Apply mine on top' }).click()
      await mara.next(/^Preserve the data/)
      const { lines } = (await read(house.cast.desk.carl, id)).demand
      assert.ok(lines.some(l => l.reason === 'A subpoena does not reach the words of a letter.'))
      await mara.close()
    })
  }

  for (const look of looks)
    test(`an approver with an interest stands aside, and what they signed is revoked, ${look.name}`, async () => {
      const eva = `eva-${look.width}`
      await house.hire({
        id: eva,
        name: `Eva Roth ${look.width}`,
        roles: ['approver'],
        employment: 'employee',
      })
      const signer = await house.enrol({ kind: 'staff', id: eva }, 'approve')
      await pinWishes(house.d)
      const id = await bring(house, 'told')
      await answered(house, id)
      await waitFor(house.cast, id, p => p.next.step === 'prepare', 'it can be prepared')
      const digest = await prepared(house, id)
      await signer.call('GET', `/api/pending/${digest}`)
      await post(signer, '/api/sign', { digest, assertion: signer.passkey.sign(Buffer.from(digest, 'hex')) })

      const seat = await house.seat(eva, look)
      await seat.demand(id)
      await seat.page.getByText(`Signed by Eva Roth ${look.width}`).first().waitFor()
      await seat.go('/work')
      const form = await seat.way('Say that there is one')
      await form.getByLabel('I', { exact: true }).selectOption('works_for')
      await form.getByLabel('Name or domain of the customer').fill(tenants.oostvaart.domain)
      await form.getByLabel('Why (optional)').fill('I sit on its board from today on.')
      await seat.station('work-tie')
      await form.getByRole('button', { name: 'Stand aside' }).click()
      await seat.page.getByText(/You: works? for a customer/).waitFor()
      await seat.go(`/demands/${id}`)
      await seat.page.getByRole('link', { name: 'Back to the queue' }).waitFor()
      await seat.station('work-aside')
      assert.doesNotMatch((await seat.page.textContent('body')) ?? '', /oostvaart|Marlow/i)
      await seat.close()

      const ada = await house.seat('ada', look)
      await ada.demand(id)
      await ada.page
        .getByText(/revoked/)
        .first()
        .waitFor()
      await ada.station('work-revoked')
      await ada.close()
    })

  // Hours go by, and the gate's clock stays: whatever needs the gate comes before.
  for (const look of looks)
    test(`a session that ends in the middle of a form loses nothing, ${look.name}`, async () => {
      const id = await bring(house, 'authenticate')
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      const way = await mara.way('Send a message to the officer')
      const words = 'Please send us page two of your paper: it is missing.'
      await way.getByLabel('Message').fill(words)
      await house.passDays(13 / 24)
      // Its live updates break off, and nothing can be read any more.
      const cover = mara.page.getByRole('alertdialog', { name: 'Your session has ended' })
      await cover.waitFor()
      assert.ok(await way.getByLabel('Message').isHidden())
      await mara.beside(signInOn)
      await mara.page.bringToFront()
      await mara.page.evaluate("dispatchEvent(new Event('focus'))")
      await cover.waitFor({ state: 'detached' })
      assert.equal(await way.getByLabel('Message').inputValue(), words)
      await way.getByRole('button', { name: 'Send the message' }).click()
      await openAgain(mara)
      await mara.page.locator('.timeline').getByText(words).first().waitFor()
      await mara.station('work-went-on')
      await mara.close()
    })
})

async function addTask(mara: Seat): Promise<void> {
  const form = await mara.way('Note something to do')
  await form.getByLabel('What').fill('Ask for page two')
  await form.getByLabel('Who').selectOption('nils')
  await form.getByLabel('It must be done before the demand is closed').check()
  await form.getByRole('button', { name: 'Add the task' }).click()
  await mara.page.getByText('before closing').waitFor()
}

/** By @ and some letters, from the list. */
async function mention({ page }: Seat): Promise<void> {
  const field = page.getByLabel('Add a comment')
  await field.pressSequentially('@Ca')
  await page.getByRole('option', { name: 'Carl Brandt', exact: true }).waitFor()
  await field.press('Enter')
  await field.pressSequentially('Is her sergeant in the directory?')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.locator('.comments').getByText('Is her sergeant in the directory?').waitFor()
}

async function handOver(mara: Seat): Promise<void> {
  const { page } = mara
  await page.getByRole('button', { name: /^Hand over/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Person', { exact: true }).selectOption('nils')
  await dialog.getByLabel('What the next person must know').fill(NOTE)
  await mara.station('work-hand-over')
  await dialog.getByRole('button', { name: 'Offer it' }).click()
  await page
    .getByText(/offered/)
    .first()
    .waitFor()
}

async function coveredBy(nils: Seat, house: House, cover: string): Promise<void> {
  const form = await nils.way('Enter an absence')
  await form.getByLabel('Who covers').selectOption(cover)
  await form.getByLabel('First day').fill(house.day(0))
  await form.getByLabel('Last day').fill(house.day(9))
  await form.getByRole('button', { name: 'Enter it' }).click()
  await nils.page.getByText(/You away from/).waitFor()
}

/** Where the grant has ended meanwhile, its purpose is named and what was sent goes on. */
async function openAgain({ page }: Seat): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.or(page.locator('.timeline').getByText('page two of your paper')).first().waitFor()
  if (await dialog.isVisible()) await dialog.locator('.grant button').first().click()
}
