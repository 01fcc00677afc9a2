// A wrong package: counsel calls it back before it is fetched, the officer is told and fetches nothing, a correction goes out in its
// place, and that one is opened in the browser.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { authority, tenants } from '../../../src/cli/demo/cast.ts'
import { produce } from '../../../src/cli/demo/producing.ts'
import { post, read } from '../../../src/cli/demo/speak.ts'
import { fsckOf } from '../../server/fsck.ts'
import { bring, released } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks } from '../seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const
const customer = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const

describe('the journey of a package that is called back', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks)
    test(`is fetched by nobody, and a correction takes its place, ${look.name}`, async () => {
      const id = await bring(house, 'prepare')
      await released(house, id)
      const { reference } = (await read(house.cast.desk.mara, id)).demand

      const mail = house.mail.fromNowOn()
      const carl = await house.seat('carl', look)
      await carl.demand(id)
      const way = await carl.way('Recall a package')
      await way.getByText(/The officer has not confirmed to have it\. It may have been downloaded/).waitFor()
      await way.getByLabel('Why').fill('It holds messages of another month.')
      await carl.station('recall')
      await way.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await way.getByRole('button', { name: 'Recall the package' }).click()
      await carl.page.getByText(/was recalled: It holds messages of another month\./).waitFor()
      const raw = await mail.waitFor(authority.officer.mail, text => /^Subject: Recalled \(1\)/m.test(text))
      const text = ((await PostalMime.parse(raw)).text ?? '').replace(/\s+/g, ' ')
      assert.match(text, /do not open it and do not use it\. Please delete every copy/)
      assert.match(text, /We cannot delete a copy that you hold/)
      assert.ok(!text.includes('another month'), 'the authority is not told why')
      await carl.close()

      const whitfield = await house.seat(officer, look)
      const { page } = whitfield
      await page.getByRole('link', { name: new RegExp(reference) }).click()
      await page.getByText('Called back.').waitFor()
      await page.getByText(/We called it back on .* It cannot be fetched any more\./).waitFor()
      await whitfield.station('officer-recalled')
      assert.equal(await page.getByRole('link', { name: 'Open the answer here' }).count(), 0)
      for (const path of ['package', 'open', 'release-receipt.json']) {
        const response = await house.cast.officer.call('GET', `/demands/${id}/${path}`)
        assert.equal(response.status, 404, path)
        assert.match(response.bytes.toString('utf8'), /We called this package back/, path)
      }
      await whitfield.close()

      const anna = await house.seat(customer, look)
      await anna.page.getByRole('link', { name: new RegExp(reference) }).click()
      await anna.sees(/We called this package back on .* The officer had not confirmed fetching it/)
      await anna.station('customer-recalled')
      assert.ok(!(await anna.text()).includes('another month'), 'nor is the customer')
      await anna.close()

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      const again = await mara.way('Add to a package or correct it')
      await again.getByLabel('corrects the earlier one').check()
      await again.getByLabel('Why').fill('The first held messages of another month.')
      await mara.station('recall-correct')
      await again.getByRole('button', { name: 'Prepare the new package' }).click()
      await mara.next(/Two people sign/)
      await mara.close()
      const digest = (await read(house.cast.desk.mara, id)).demand.authorisation?.digest ?? ''
      for (const who of ['ada', 'bo'] as const) {
        const client = house.cast.approve[who]
        await client.call('GET', `/api/pending/${digest}`)
        await post(client, '/api/sign', {
          digest,
          assertion: client.passkey.sign(Buffer.from(digest, 'hex')),
        })
      }
      await produce(house.cast, () => {}, id)

      const reads = await house.seat(officer, look)
      await reads.page.getByRole('link', { name: new RegExp(reference) }).click()
      await reads.page.getByText('Ready to fetch.').waitFor()
      await reads.page.getByText('It puts an earlier package right.').waitFor()
      await reads.page.getByRole('link', { name: 'Open the answer here' }).first().waitFor()
      await reads.station('officer-corrected')
      await reads.close()
      assert.deepEqual((await fsckOf(house.d)).differences, [])
    })
})
