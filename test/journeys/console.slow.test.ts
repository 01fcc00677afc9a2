// What a customer has before there is any demand, and what it keeps afterwards: promises, drills, contacts, feed, programs, records.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import { exchange } from '../../src/cli/passkey/passkey-client.ts'
import { sendDigests } from '../../src/server/worker/telling/digests.ts'
import { callAs } from '../server/far-side.ts'
import { until } from '../system/desk-hand.ts'
import { openFarProgram } from '../system/far-program.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { enrol, looks, type Seat } from './seat.ts'

const DAY_MS = 86_400_000

describe('the journey of a customer’s own people', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse({ programsAtHome: true })
  })
  after(() => house?.close())

  for (const [look, tenant] of [
    [looks[0]!, tenants.oostvaart],
    [looks[1]!, tenants.weidenau],
  ] as const)
    test(`all is tried before a demand comes, and kept when it came, ${look.name}`, async () => {
      const { contact, domain } = tenant
      const sitter = { owner: { kind: 'tenant', id: contact.id }, surface: 'customer' } as const
      const mail = house.mail.fromNowOn()
      const seat = await house.seat(sitter, look)
      const { page } = seat
      await page.getByText('There is nothing here.').waitFor()
      await seat.station('console-empty')

      await page.getByRole('link', { name: 'What we promise' }).click()
      await page.getByRole('heading', { name: 'How a notice looks' }).waitFor()
      await page.getByText('response@quillfern.example').waitFor()
      await seat.station('console-promises')
      await page.getByRole('link', { name: 'Test it: send a drill' }).click()
      await page.getByRole('button', { name: 'Send a drill' }).click()
      await page.getByText('waits for its answer').waitFor()
      await seat.station('console-drill')
      const drill = await words(await mail.waitFor(contact.mail, raw => /^Subject: DRILL/m.test(raw)))
      await page.getByRole('radio', { name: /\b(\d{6})\b/.exec(drill)?.[1] ?? 'no code' }).check()
      await page.getByRole('button', { name: 'Answer the drill' }).click()
      await page.getByText('reached you', { exact: true }).waitFor()
      await seat.station('console-drill-answered')

      await page.getByRole('link', { name: 'Contacts and mails' }).click()
      await page.getByText('Add a contact').click()
      const added = page.locator('form[action="/contacts/new"]')
      await added.getByLabel('Name').fill('Ida Bos')
      await added.getByLabel('Mail address').fill(`ida@${domain}`)
      await added.getByRole('button', { name: 'Ask to add it' }).click()
      await page.getByText('A change waits for the old contact').waitFor()
      await seat.station('console-change-asked')
      const asked = await words(
        await mail.waitFor(contact.mail, raw => /^Subject: .*wants to change/m.test(raw)),
      )
      await page.goto(/http\S+\/contacts\/confirm\/\S+/.exec(asked)?.[0] ?? 'no link')
      await page.getByRole('heading', { name: 'Is this change right?' }).waitFor()
      await seat.station('console-change-confirm')
      await page.getByRole('button', { name: 'Confirm the change' }).click()
      await page.getByText('The change is made').waitFor()

      const ida = await house.stranger('customer', look, `ida@${domain}`)
      const invited = await words(await mail.waitFor(`ida@${domain}`, () => true))
      await enrol(ida.page, /http\S+#\S+/.exec(invited)?.[0] ?? 'no link')
      await ida.signIn()
      await ida.go('/contacts')
      const card = ida.page.locator('li.card', { hasText: contact.name })
      await card.getByText('Has left').first().click()
      await card.getByRole('button', { name: 'Has left' }).click()
      await ida.page.getByText('Said to have left').waitFor()
      await ida.station('console-said-to-have-left')
      await ida.close()
      await mail.waitFor(contact.mail, raw => /^Subject: .*says that you have left/m.test(raw))
      await seat.go('/contacts')
      await page.getByRole('button', { name: 'I am still here' }).click()
      await page.getByText('Notices go to you as before').waitFor()

      await page.getByRole('radio', { name: 'Every day' }).check()
      await page.getByRole('button', { name: 'Keep this choice' }).click()
      await page.getByText('Your choice is kept').waitFor()
      await page.getByRole('button', { name: 'Make an address' }).click()
      const feed = (await page.locator('#feed [role=status] .identifier').textContent()) ?? ''
      await seat.station('console-feed')

      await page.getByRole('link', { name: 'Programs' }).click()
      await page.getByLabel('What is it for?').fill('our records')
      await page.getByRole('button', { name: 'Make a token' }).click()
      const token = (await page.locator('#tokens [role=status] .identifier').textContent()) ?? ''
      const far = await openFarProgram()
      await page.getByLabel('Address (https)').fill(far.url)
      await page.getByRole('button', { name: 'Set the webhook' }).click()
      const secret = (await page.locator('#webhook [role=status] .identifier').textContent()) ?? ''
      await page.getByRole('button', { name: 'Send a test' }).click()
      await page.getByText('A test was sent').waitFor()
      await seat.station('console-programs')

      const id = await bring(house, 'told', { accounts: [`${tenant.users[0].local}@${domain}`] })
      const { demand } = await read(house.cast.desk.mara, id)
      const told = () => house.mail.letters.some(letter => letter.text.includes(demand.reference))
      await until(async () => told(), 'one of its contacts is told')
      const calls = await callAs(house.d.urls.customer, token, '/api/v1/demands')
      assert.ok(calls.bytes.includes(demand.reference), 'the token reads it')
      assert.ok(
        (await exchange(new URL(feed), { method: 'GET', headers: {} })).bytes.includes(demand.reference),
      )
      await far.hears(2)
      assert.ok(far.trusts(secret))

      await seat.go('/')
      await page.getByRole('link', { name: new RegExp(demand.reference) }).click()
      await seat.station('console-told')
      const record = JSON.parse((await fetched(seat, 'as JSON')).toString('utf8'))
      assert.ok(JSON.stringify(record).includes(demand.reference))
      assert.match((await fetched(seat, 'Record as PDF')).toString('latin1'), /^%PDF-1/)
      for (const [language, title] of [
        ['Deutsch', `Ersuchen ${demand.reference}`],
        ['日本語', demand.reference],
      ] as const) {
        await page.getByRole('link', { name: language }).click()
        await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor()
        await seat.station(`console-told-${language === 'Deutsch' ? 'de' : 'ja'}`)
      }
      await page.getByRole('link', { name: 'English' }).click()

      await withoutScript(seat, async still => {
        await still.getByRole('link', { name: 'Answer this notice' }).first().click()
        await still.getByRole('radio', { name: 'We need more time' }).check()
        await still.getByRole('textbox').fill('Our council meets on Tuesday.')
        await still.getByRole('button', { name: 'Continue' }).click()
        await still.getByRole('button', { name: 'Send this answer' }).click()
        await still.getByText('We have your answer').waitFor()
      })
      await page.reload()
      await page.getByText('Our council meets on Tuesday.').waitFor()
      await seat.close()
      far.close()
    })

  test('the digest comes the next morning and says where the demands stand', async () => {
    const mail = house.mail.fromNowOn()
    house.pass(DAY_MS)
    // The worker looks once a minute.
    await sendDigests(house.d)
    for (const { contact } of Object.values(tenants)) {
      const digest = await words(
        await mail.waitFor(contact.mail, raw => /where your demands stand/.test(raw)),
      )
      console.log(digest)
    }
  })
})

/** What a person reads of a mail. */
async function words(raw: Buffer): Promise<string> {
  return (await new PostalMime().parse(raw)).text ?? ''
}

async function fetched({ page }: Seat, link: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).first().click()
  return readFile(await (await waiting).path())
}

/** The same person in a browser that runs no script, at the page where they are. */
async function withoutScript({ page }: Seat, work: (still: Seat['page']) => Promise<void>): Promise<void> {
  const storageState = await page.context().storageState()
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false, storageState })
  const still = await plain!.newPage()
  await still.goto(page.url())
  await work(still)
  await plain!.close()
}
