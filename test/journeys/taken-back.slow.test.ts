// What was signed is taken back before anything left: counsel revokes at the desk what one person signed, who sees it on the approval
// page without asking; and of the next one an approver sends back what is wrong, with a reason that the desk reads.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { read } from '../../src/cli/demo/speak.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, openWaiting, type Seat } from './seat.ts'

const approver = (id: string) => ({ owner: { kind: 'staff', id }, surface: 'approve' }) as const
const REASON = 'The second page names another month.'
const WRONG = 'The period is not the one of the paper.'

describe('the journey of what is taken back', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks)
    test(`a signature is revoked at the desk, and the next one sent back, ${look.name}`, async () => {
      const id = await bring(house, 'sign')
      const { reference, authorisation } = (await read(house.cast.desk.mara, id)).demand
      const ada = await house.seat(approver('ada'), look)
      await toTheEnd(ada, reference)
      await ada.page.getByRole('button', { name: 'Sign', exact: true }).click()
      await ada.page.getByText('A second person must sign').waitFor()
      await ada.page.getByRole('link', { name: 'Back to the list' }).click()
      await ada.page.getByRole('heading', { name: 'Signed by you, not yet released' }).waitFor()
      const signed = ada.page.locator(`li[data-digest="${authorisation?.digest}"]`)
      await signed.waitFor()

      const carl = await house.seat('carl', look)
      await carl.demand(id)
      const way = await carl.way('Revoke the authorisation')
      const revoke = way.getByRole('button', { name: 'Revoke the authorisation' })
      await way.getByLabel('Why it is revoked').fill(REASON)
      assert.ok(await revoke.isDisabled(), 'a reason alone revokes nothing')
      await way.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await carl.station('taken-back-typed')
      await revoke.click()
      await carl.page.getByText(REASON).first().waitFor()
      await carl.station('taken-back-revoked')
      await carl.close()

      // The list that she has open says it where it stands, and what is opened again cannot be signed.
      await signed.getByText('no longer waits for you').waitFor()
      await ada.station('taken-back-gone')
      await ada.page.goto(`${house.d.urls.approve}/#${authorisation?.digest}`)
      await ada.page.reload()
      await ada.refused(/no longer the current one/)
      assert.equal(await ada.page.getByRole('button', { name: 'Sign', exact: true }).count(), 0)
      await ada.station('taken-back-opened-again')
      await ada.close()

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.step.getByRole('button', { name: 'Prepare the authorisation' }).click()
      await mara.next(/Two people sign/)
      const bo = await house.seat(approver('bo'), look)
      await toTheEnd(bo, reference)
      await bo.page.getByRole('button', { name: 'Send back' }).first().click()
      await bo.page.getByLabel('What is wrong?').fill(WRONG)
      await bo.station('taken-back-send-back')
      await bo.page.getByRole('button', { name: 'Send it back' }).click()
      await bo.page.getByRole('heading', { name: 'Sent back' }).waitFor()
      await bo.station('taken-back-sent-back')
      await bo.close()
      await mara.demand(id)
      await mara.page.getByText(WRONG).first().waitFor()
      await mara.station('taken-back-read')
      await mara.close()
      const after = (await read(house.cast.desk.mara, id)).demand.authorisation
      assert.equal(after?.status, 'revoked')
    })

  test('after a signature the next one to sign is a press away, on a phone in the dark', async () => {
    const ids = [await bring(house, 'sign'), await bring(house, 'sign')]
    const [first = '', second = ''] = await Promise.all(
      ids.map(async id => (await read(house.cast.desk.mara, id)).demand.reference),
    )
    const ada = await house.seat(approver('ada'), looks[1]!)
    const sign = ada.page.getByRole('button', { name: 'Sign', exact: true })
    await toTheEnd(ada, first)
    await sign.click()
    const next = ada.page.getByRole('link', { name: `Read the next one: ${second}` })
    await next.waitFor()
    await ada.station('taken-back-next')
    await next.click()
    await ada.page.locator('#end').waitFor()
    await ada.page.keyboard.press('End')
    await sign.click()
    await ada.page.getByRole('heading', { name: 'If it was a mistake' }).waitFor()
    // Nothing is left to be offered by the time the list has come.
    await ada.page.getByRole('link', { name: 'Back to the list' }).click()
    await ada.page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor()
    await ada.close()
  })
})

/** Opens it from the list and reads to where the decision stands. */
async function toTheEnd({ page }: Seat, reference: string): Promise<void> {
  await openWaiting(page, reference)
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Sign', exact: true }).waitFor()
}
