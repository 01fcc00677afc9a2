// The twelfth today: a list of authorisations, each looked at, and all of them signed by one touch of the passkey.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { PendingList } from '../../src/api/approve/pending.ts'
import { get } from '../../src/cli/demo/speak.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const MANY = 12
const approver = (id: string) => ({ owner: { kind: 'staff', id }, surface: 'approve' }) as const

describe('the journey of a dozen approvals', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    // One is unlike the others.
    const asked = [{ accounts: several }, ...Array.from({ length: MANY - 1 }, () => ({}))]
    await Promise.all(asked.map(one => bring(house, 'sign', one)))
  })
  after(() => house?.close())

  for (const [look, id] of [
    [looks[0]!, 'ada'],
    [looks[1]!, 'bo'],
  ] as const)
    test(`twelve are read and signed in one ceremony, ${look.name}`, async () => {
      const seat = await house.seat(approver(id), look)
      await seat.page.getByRole('heading', { name: `${MANY} authorisations to read` }).waitFor()
      await seat.station('many-list')
      const rows = seat.page.locator('ul.list > li > a')
      // The first that this authority ever sent is unusual too, and may be the other one of these two.
      const above = seat.page.locator('ul.list > li:nth-child(-n+2) > a')
      await above.filter({ hasText: '3 accounts' }).waitFor()
      for (let i = 0; i < MANY; i++) {
        await rows.filter({ hasNotText: 'read, kept' }).first().click()
        await readAndKeep(seat)
      }
      await seat.station('many-kept')
      await seat.page.getByRole('button', { name: `Sign these ${MANY} at once` }).click()
      await seat.page.getByRole('heading', { name: `${MANY} authorisations signed` }).waitFor()
      await seat.station('many-signed')
      await seat.close()
      const list = await get<PendingList>(house.cast.approve[id], '/api/pending')
      assert.equal(list.waiting.length, 0)
    })
})

const several = ['sander.visser', 'lotte.bakker', 'planning'].map(local => `${local}@oostvaart.example`)

async function readAndKeep({ page }: Seat): Promise<void> {
  await page.locator('#end').waitFor()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Keep, to sign with others' }).click()
  await page.getByRole('heading', { name: /Read, to sign together/ }).waitFor()
}
