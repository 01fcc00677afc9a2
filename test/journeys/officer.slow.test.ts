// The officer at the portal: a letter of each kind that a demand can bring stands at its demand, is the same document that came by
// mail, and what the officer asks from there reaches the desk.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { authority } from '../../src/cli/demo/cast.ts'
import { letter, newKey, post, read, waitFor } from '../../src/cli/demo/speak.ts'
import { shiftWorkingDays } from '../../src/kernel/days.ts'
import { authenticated, bring, confirmed, does, received, redirectAll, released } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const

/** What came by mail. */
type Came = {
  readonly id: string
  readonly reference: string
  readonly subject: string
  readonly pdf: Buffer
}

describe('the journey of the officer', { timeout: 600_000 }, () => {
  let house: House
  const came: Record<string, Came> = {}

  before(async () => {
    house = await openHouse()
    const soon = shiftWorkingDays(new Date(house.now().getTime() + 40 * 60_000).toISOString(), 1)
    const sends = (kind: string) => (id: string) => letter(house.cast, id, kind, '')
    await brings('acknowledgement', await bring(house, 'authenticate'), async id => {
      await authenticated(house, id)
      await letter(house.cast, id, 'acknowledgement', '')
    })
    await brings('determination', await bring(house, 'secrecy'), sends('determination'))
    await brings('redirect', await bring(house, 'secrecy', { decide: redirectAll }), async id => {
      const { mara } = house.cast.desk
      const matters = (await read(mara, id)).demand.matters.map(m => m.id)
      const kept = { matters, where: 'mail store, copied as it stands', until: null, note: '' }
      await does(house, id, mara, { type: 'record_preservation', ...kept })
      await letter(house.cast, id, 'redirect', '')
    })
    await brings('no_records', await withoutRecords(), sends('no_records'))
    await brings('extension', await bring(house, 'told', { facts: { dueAt: soon } }), sends('extension'))
    await brings('release', await bring(house, 'prepare'), id => released(house, id))
  })
  after(() => house?.close())

  for (const look of looks)
    test(`a letter of each kind is read where its demand stands, and is the one that came by mail, ${look.name}`, async () => {
      const whitfield = await house.seat(officer, look)
      for (const [kind, { reference, subject, pdf }] of Object.entries(came)) {
        await whitfield.go('/')
        await whitfield.page.getByRole('link', { name: new RegExp(reference) }).click()
        const link = whitfield.page.locator('main').getByRole('link', { name: subject, exact: true })
        await link.waitFor()
        assert.ok((await saved(whitfield, subject)).equals(pdf), `${kind}: another document than by mail`)
        await whitfield.station(`officer-${kind}`)
      }
      const { id, reference } = came.determination as Came
      await whitfield.go('/')
      await whitfield.page.getByRole('link', { name: new RegExp(reference) }).click()
      const asks = `Would a warrant for the same weeks do? ${look.name}`
      await whitfield.page.getByLabel('Write to us').fill(asks)
      await whitfield.page.getByRole('button', { name: 'Send the message' }).click()
      await whitfield.page.getByText(asks).waitFor()
      await whitfield.station('officer-asks')
      await whitfield.close()
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.page.getByText(asks).first().waitFor({ state: 'attached' })
      await mara.close()
    })

  /** Brings the letter about, and keeps what came. */
  async function brings(kind: string, id: string, act: (id: string) => Promise<unknown>): Promise<void> {
    const mail = house.mail.fromNowOn()
    await act(id)
    const letter = await PostalMime.parse(await mail.waitFor(authority.officer.mail, () => true))
    const pdf = letter.attachments.find(a => a.mimeType === 'application/pdf')?.content
    assert.ok(pdf instanceof ArrayBuffer, kind)
    const { reference } = (await read(house.cast.desk.mara, id)).demand
    const subject = letter.subject ?? ''
    assert.ok(
      Object.values(came).every(
        other => other.subject.replace(other.reference, '') !== subject.replace(reference, ''),
      ),
    )
    came[kind] = { id, reference, subject, pdf: Buffer.from(pdf) }
  }

  /** The gate looked, and nobody has that account. */
  async function withoutRecords(): Promise<string> {
    const asked = { accounts: ['nobody.there@oostvaart.example'] }
    const { mara } = house.cast.desk
    const id = await received(house, asked)
    await confirmed(house, id, asked)
    await authenticated(house, id)
    const offer = await post<{ lookup: string; options: { challenge: string } }>(
      mara,
      `/api/demands/${id}/lookup/options`,
      {},
    )
    const { version } = (await read(mara, id)).demand
    const assertion = mara.passkey.sign(offer.options.challenge)
    await post(mara, `/api/demands/${id}/lookup`, { version, key: newKey(), lookup: offer.lookup, assertion })
    await waitFor(house.cast, id, p => p.demand.lookup?.answered === true, 'the gate answers the look-up')
    return id
  }
})

async function saved(seat: Seat, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    seat.page.waitForEvent('download'),
    seat.page.getByRole('link', { name, exact: true }).click(),
  ])
  return readFile(await download.path())
}
