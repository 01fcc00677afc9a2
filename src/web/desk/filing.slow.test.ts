// Pages for what people put where it belongs: an answer that came in as a demand of its own, a link sent again, one's own passkeys, a
// file to begin an import with. At a desk and on a phone, by keyboard, readable by all.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible, sidewaysOverflow } from '../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'

describe('what is filed, sent again and brought in at the desk', { timeout: 500_000 }, () => {
  let desk: OpenDesk
  before(async () => {
    desk = await startDesk()
  })
  after(() => desk?.browser.close())

  for (const width of [1280, 360])
    describe(`at ${width} px`, () => {
      let visit: Visit
      before(async () => {
        visit = await new Visit(desk).open({ width, height: 800 })
      })
      after(async () => {
        await visit?.close()
        assert.deepEqual(visit.complaints, [])
      })

      const look = async (path: string, name: string) => {
        assert.equal(await sidewaysOverflow(visit.page), 0, name)
        await assertAccessible(visit.page, path)
      }
      const form = (title: string) => visit.page.locator('details.other-action', { hasText: title })

      test('an answer is filed to the demand whose reference was typed', async () => {
        const { page } = visit
        await visit.see('/demands/d-confirm_facts')
        const filing = form('It answers another demand')
        await filing.getByRole('link', { name: 'D-7KQ4' }).waitFor()
        const send = filing.getByRole('button', { name: 'File it there' })
        assert.ok(await send.isDisabled())
        await filing.getByLabel('Reference of the demand it belongs to').fill('D-7KQ4')
        await filing.getByLabel('What shows that it belongs there').fill('It quotes our letter.')
        await look('/demands/d-confirm_facts', 'form')
        await send.press('Enter')
        await filing.waitFor({ state: 'detached' })
        const sent = visit.desk.commands.at(-1)
        assert.equal(sent?.type === 'file_as_not_demand' && sent.filedTo?.reference, 'D-7KQ4')
        await visit.see('/demands/d-filed_stray')
        await page.getByText('It was filed to').waitFor()
        await look('/demands/d-filed_stray', 'second look')
      })

      test('at the demand the answer is taken in, and is what is to be read next', async () => {
        const { page } = visit
        await visit.see('/demands/d-determine')
        const taking = form('Its answer came in as another demand')
        await taking.getByLabel('Reference under which it came in').fill('D-5TRY')
        await taking.getByLabel('What shows that it belongs there').fill('The same account.')
        await taking.getByRole('button', { name: 'File it here' }).press('Enter')
        await page.getByText('It came in as').first().waitFor()
        await look('/demands/d-determine', 'taken')
      })

      test('a contact without a passkey is sent a link, and sent it again', async () => {
        const { page } = visit
        await visit.see('/tenants/stadt')
        const send = page.getByRole('button', { name: 'Mail a link to enrol to Postmaster' })
        for (let i = 0; i < 2; i++) {
          await send.press('Enter')
          await page.getByText('A link is on its way to postmaster@lindenfurt.example.').waitFor()
        }
        assert.equal(await page.getByRole('button', { name: /to enrol to Jens/ }).count(), 0)
        await look('/tenants/stadt', 'link')
      })

      test('one of several passkeys is removed once its name was typed, the last one never', async () => {
        const { page } = visit
        visit.desk.person = 'elif'
        await page.goto(`${visit.base}/passkeys`)
        const remove = page.getByRole('button', { name: /Remove it.*Windows Hello/ })
        await remove.press('Enter')
        const dialog = page.getByRole('dialog')
        const sure = dialog.getByRole('button', { name: 'Remove this passkey' })
        assert.ok(await sure.isDisabled())
        await dialog.getByLabel('Type Windows Hello to confirm').fill('Windows Hello')
        await look('/passkeys', 'dialog')
        await sure.press('Enter')
        await page.getByRole('status').getByText('The passkey is removed').waitFor()
        assert.equal(await page.getByText('It is your only one for this').count(), 1, 'the one to approve')
        await page.locator('summary', { hasText: 'Passkey of' }).press('Enter')
        await page.locator('details[open]').getByLabel('Name').fill('Spare')
        await page.locator('details[open]').getByRole('button', { name: 'Keep this name' }).press('Enter')
        await page.getByRole('button', { name: /Remove it.*Spare/ }).waitFor()
        await look('/passkeys', 'renamed')
      })

      test('what the columns mean stands on the page that takes the table', async () => {
        for (const [path, column] of [
          ['/import', 'secrecy_until'],
          ['/tenants/import', 'source_key'],
          ['/authority-imports', 'checked_on'],
        ] as const) {
          await visit.see(path)
          await visit.page.getByRole('rowheader', { name: column }).waitFor()
          const file = visit.page.getByRole('link', { name: /header with an example/ })
          assert.match((await file.getAttribute('href')) ?? '', /example\.csv$/)
          await look(path, 'columns')
        }
      })

      test('a table of authorities is tried, proposed, and confirmed once its number was typed', async () => {
        const { page } = visit
        const table = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('record,authority\n') }
        visit.desk.directory.broken = true
        await visit.see('/authority-imports')
        await page.getByLabel('The table').setInputFiles(table)
        const run = page.getByRole('button', { name: 'Show what it would propose' })
        await run.press('Enter')
        await page.getByRole('alert').getByText('1 to correct').waitFor()
        await look('/authority-imports', 'to correct')
        visit.desk.directory.broken = false
        await page.getByLabel('The table').setInputFiles(table)
        await run.press('Enter')
        await page.getByText('Nothing is done yet').waitFor()
        await look('/authority-imports', 'plan')
        await page.getByRole('button', { name: 'Propose 3 changes' }).press('Enter')
        await page.getByRole('link', { name: 'Go to the proposals' }).press('Enter')
        const confirm = page.getByRole('button', { name: 'Confirm 3 changes' })
        await confirm.waitFor()
        await look('/authority-imports/b1', 'waiting')
        await page.getByLabel('What you checked yourself').first().fill('The register anew')
        assert.ok(await confirm.isDisabled())
        await page.getByLabel(/^Type .*3/).fill('3')
        await confirm.press('Enter')
        await page.getByText('was not confirmed').waitFor()
        await page.getByText('1 wait, 2 confirmed, 0 stopped.').waitFor()
        await look('/authority-imports/b1', 'one left')
      })
    })
})
