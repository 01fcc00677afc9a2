// An officer who lost their key: says so in the portal, makes another, is called; two people sign, the gate seals its copy again, and
// the officer opens it in the browser. No source is asked a second time.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { authority } from '../../../src/cli/demo/cast.ts'
import { produce } from '../../../src/cli/demo/producing.ts'
import { post, read } from '../../../src/cli/demo/speak.ts'
import { productionsOut } from '../../../src/domain/registry/production-state.ts'
import { fsckOf } from '../../server/fsck.ts'
import { bring, does, released } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks, type Seat } from '../seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const

describe('the journey of an officer who lost their key', { timeout: 600_000 }, () => {
  let house: House
  let folder: string
  before(async () => {
    house = await openHouse()
    folder = await mkdtemp(join(tmpdir(), 'duly-lost-key-'))
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  for (const look of looks)
    test(`has the answer sealed again to a new key and opens it, ${look.name}`, async () => {
      const id = await bring(house, 'prepare')
      await released(house, id)
      const { reference } = (await read(house.cast.desk.mara, id)).demand

      const whitfield = await house.seat(officer, look)
      const { page } = whitfield
      await page.getByRole('link', { name: new RegExp(reference) }).click()
      await page.getByRole('heading', { name: 'I lost my key' }).waitFor()
      await page.getByRole('button', { name: 'Tell us that the key is lost' }).click()
      await page.getByText('You told us on').waitFor()
      await whitfield.station('officer-lost-key')
      const file = await makesAnother(whitfield, look.width)
      await whitfield.close()

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/The officer lost the key/)
      await mara.station('lost-key-call')
      await called(id)
      await mara.next(/The new key’s words were read to us/)
      await mara.station('lost-key-prepare')
      await mara.step.getByLabel('Why').fill('The officer lost the key; the new one was read to us.')
      await mara.step.getByRole('button', { name: 'Prepare the new package' }).click()
      await mara.next(/Two people sign/)
      await mara.close()
      const digest = (await read(house.cast.desk.mara, id)).demand.authorisation?.digest ?? ''
      for (const who of ['ada', 'bo'] as const) {
        const client = house.cast.approve[who]
        await client.call('GET', `/api/pending/${digest}`)
        const assertion = client.passkey.sign(Buffer.from(digest, 'hex'))
        await post(client, '/api/sign', { digest, assertion })
      }
      await produce(house.cast, () => {}, id)
      const out = productionsOut((await read(house.cast.desk.mara, id)).demand)
      assert.deepEqual(
        out.map(p => p.authorisation.production.kind),
        ['first', 'resealed'],
      )
      assert.deepEqual(out[0]?.collection?.parts, out[1]?.collection?.parts)
      assert.equal(out[0]?.collection?.endedAt, out[1]?.collection?.endedAt, 'nothing was collected again')

      const again = await house.seat(officer, look)
      await again.page.getByRole('link', { name: new RegExp(reference) }).click()
      await again.page.getByRole('link', { name: 'Open the answer here' }).first().click()
      await again.page.getByLabel('Key file').setInputFiles(file)
      const [zip] = await Promise.all([
        again.page.waitForEvent('download'),
        again.page.getByRole('button', { name: 'Open and save' }).click(),
      ])
      await again.page.getByText('Opened and saved').waitFor()
      assert.equal(zip.suggestedFilename(), `${reference}.zip`)
      await again.station('officer-opened-again')
      await again.close()
      assert.deepEqual((await fsckOf(house.d)).differences, [])
    })

  async function called(id: string): Promise<void> {
    const { contacts = [], keys = [] } = (await read(house.cast.desk.carl, id)).calling ?? {}
    await does(house, id, house.cast.desk.carl, {
      type: 'record_callback',
      contact: contacts.find(one => one.printed === 'no')?.id ?? '',
      outcome: 'confirmed',
      spokeWith: authority.officer.name,
      read: keys.map(({ role, words }) => ({ role, words })),
      note: 'Read the words of her new key aloud.',
    })
  }

  async function makesAnother({ page }: Seat, width: number): Promise<string> {
    await page.getByRole('link', { name: 'Your key' }).first().click()
    await page.getByRole('button', { name: 'Make the key in this browser' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the key file' }).click(),
    ])
    const file = join(folder, `key-${width}.txt`)
    await download.saveAs(file)
    await page.getByLabel('The key file that you saved').setInputFiles(file)
    await page.getByText('You have kept the key').waitFor()
    await page.getByRole('button', { name: 'Register the public part' }).click()
    await page.getByText('Your public key is registered').waitFor()
    return file
  }
})
