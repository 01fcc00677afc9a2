// A letter said in one's own words at the desk, in a real browser over a real installation: written, lint beside the field, two who
// write at once, approved by another, back again.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { axe, launchBrowser, sidewaysOverflow } from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf, shoot } from '../../../test/server/sign-in/complaints.ts'
import { assertWays } from '../../../test/ways.ts'
import type { Role } from '../../kernel/actor.ts'
import { buildWeb } from '../../web/build.ts'
import { addPerson } from '../directory.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { wordsInForce } from './approval.ts'

const quiet = { info() {}, warn() {}, error() {} } as never

describe('a letter in one’s own words', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  /** Counsel who writes. */
  let alex: Page
  /** Counsel who approves. */
  let lea: Page
  const complaints: string[][] = []

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    browser = await launchBrowser()
    alex = await sitDown('alex', 'Alex Kern', ['counsel'])
    lea = await sitDown('lea', 'Lea Roth', ['counsel'])
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  async function sitDown(id: string, name: string, roles: readonly Role[]): Promise<Page> {
    const person = { id, name, mail: null, human: `h-${id}`, roles, employment: 'employee' } as const
    await asWorker(desk.d, tx => addPerson(tx, desk.d.vault, person, desk.d.now()))
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await addAuthenticator(page)
    complaints.push(complaintsOf(page))
    await page.goto(await makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id }, 'desk'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
    return page
  }

  const open = (page: Page, id = 'redirect', translation = 'en') =>
    page.goto(`${desk.origin('desk')}/admin/templates?id=${id}&translation=${translation}`)
  const field = (page: Page, key: string) => page.getByRole('textbox', { name: key })
  const saved = (n: number) => new RegExp(`Version ${n} is saved`)

  test('what is wrong is said beside the field, and it cannot be saved so', async () => {
    await open(alex)
    await alex.getByRole('button', { name: 'Write your own wording' }).click()
    const named = field(alex, 'redirect.named')
    await named.fill('Kept for <b>others</b>.')
    await alex.getByText('“<” is markup, and a letter is plain text.').waitFor()
    assert.equal(await named.getAttribute('aria-invalid'), 'true')
    await alex.getByRole('button', { name: 'Save as version 1' }).click()
    assert.equal(await alex.locator(':focus').getAttribute('id'), await named.getAttribute('id'))
    await named.fill('The accounts that you name are in the care of {names}.')
    // A made-up letter that says this very text, as the server writes it.
    const preview = alex.getByRole('complementary', { name: 'Preview' })
    await preview.getByText('The accounts that you name are in the care of Example Ltd.').waitFor()
    await field(alex, 'redirect.narrow').focus()
    await preview.getByText('We do not say whose they are').waitFor()
    assert.equal(await named.getAttribute('aria-invalid'), null)
  })

  test('leaving it asks first; saved it waits for another lawyer, who reads what it changes and approves', async () => {
    await alex.getByLabel('Letter', { exact: true }).selectOption('acknowledgement')
    await alex.getByRole('button', { name: 'Stay', exact: true }).click()
    assert.match(await field(alex, 'redirect.named').inputValue(), /in the care of/)
    const asked = alex.waitForEvent('dialog')
    const gone = alex.reload().catch(() => 'stayed')
    await (await asked).dismiss()
    await gone
    assert.match(await field(alex, 'redirect.named').inputValue(), /in the care of/)
    await alex.getByRole('button', { name: 'Save as version 1' }).click()
    await alex.getByText(saved(1)).waitFor()
    assert.equal(await alex.locator(':focus').textContent(), 'Your own wording')
    await alex.getByText('You wrote this version: another lawyer approves it.').waitFor()
    assert.equal((await wordsInForce(desk.d, 'redirect', 'en')).own, null)

    await open(lea)
    await lea.getByText('in the care of {names}').first().waitFor()
    const approve = lea.getByRole('button', { name: 'Approve version 1' })
    assert.ok(await approve.isDisabled())
    await lea.getByRole('checkbox').check()
    await approve.click()
    await lea
      .getByText(/Version 1 of your own wording goes out: written by Alex Kern, approved by Lea Roth/)
      .waitFor()
    assert.ok((await wordsInForce(desk.d, 'redirect', 'en')).own)
  })

  test('two write at once: the second sees both, loses nothing, and saves on top', async () => {
    await open(alex)
    await open(lea)
    for (const page of [alex, lea])
      await page.getByRole('button', { name: 'Change your own wording' }).click()
    await field(alex, 'redirect.term').fill('Alex: this stops no term of your paper.')
    await field(lea, 'redirect.term').fill('Lea: no term of your paper stops.')
    await field(lea, 'redirect.serve').fill('Lea: please serve it there.')
    await alex.getByRole('button', { name: 'Save as version 2' }).click()
    await alex.getByText(saved(2)).waitFor()
    await lea.getByRole('button', { name: 'Save as version 2' }).click()
    await lea.getByText('While you wrote, Alex Kern saved version 2.').waitFor()
    await lea.getByRole('form').getByText('Alex: this stops no term of your paper.').waitFor()
    assert.equal(await field(lea, 'redirect.term').inputValue(), 'Lea: no term of your paper stops.')
    assert.equal(await field(lea, 'redirect.serve').inputValue(), 'Lea: please serve it there.')
    await shoot(lea, 'wording-conflict-1280')
    assert.deepEqual(await axe(lea), [])
    const contested = lea.locator('.wording-text', { hasText: 'redirect.term' })
    await contested.getByRole('button', { name: 'Take theirs' }).click()
    await lea.getByRole('button', { name: 'Save as version 3' }).click()
    await lea.getByText(saved(3)).waitFor()
    await lea.getByText('History').click()
    await shoot(lea, 'wording-history-1280')
    const [row] = await desk.query<{ texts: Record<string, string> }>(
      'select texts from duly.template_wording where version = 3',
    )
    assert.equal(row?.texts['redirect.term'], 'Alex: this stops no term of your paper.')
    assert.equal(row?.texts['redirect.serve'], 'Lea: please serve it there.')
  })

  test('a wording travels as a file; another letter’s file is told apart', async () => {
    await open(lea)
    await lea.getByRole('button', { name: 'Change your own wording' }).click()
    const [file] = await Promise.all([
      lea.waitForEvent('download'),
      lea.getByRole('button', { name: 'Export as a file' }).click(),
    ])
    assert.equal(file.suggestedFilename(), 'wording-redirect-en.json')
    const path = await file.path()
    const text = await readFile(path, 'utf8')
    assert.match(text, /in the care of \{names\}/)
    const other = join(desk.d.dir.path, 'other.json')
    await writeFile(other, text.replace('"redirect"', '"extension"'))
    const input = lea.getByLabel('Import a file')
    await input.setInputFiles(other)
    await lea.getByText('This file is no wording of this letter').waitFor()
    await writeFile(other, text.replace('in the care of', 'with'))
    await input.setInputFiles(other)
    await lea.getByText('The texts of the file stand in the fields.').waitFor()
    assert.equal(
      await field(lea, 'redirect.named').inputValue(),
      'The accounts that you name are with {names}.',
    )
    await lea.getByRole('button', { name: 'Leave it as it is' }).click()
  })

  test('back to the shipped text is asked about, and holds at once', async () => {
    await open(alex)
    await alex.getByRole('button', { name: 'Back to the shipped text' }).click()
    await alex.getByRole('button', { name: 'Yes, go back to the shipped text' }).click()
    await alex.getByText('The shipped text goes out again.').waitFor()
    assert.equal((await wordsInForce(desk.d, 'redirect', 'en')).own, null)
    await alex.goto(`${desk.origin('desk')}/admin/templates?id=extension&translation=de`)
    await alex.getByRole('heading', { name: 'Your own wording' }).waitFor()
    // A browser complains of a conflict, which is an answer.
    assert.deepEqual(
      complaints.flat().filter(one => !one.includes('409 (Conflict)')),
      [],
    )
  })

  test('is accessible and fits: list and editor, wide and narrow, light and dark, in German and Japanese', async () => {
    for (const [width, colorScheme, language] of [
      [1280, 'light', 'de'],
      [1280, 'dark', 'en'],
      [360, 'dark', 'ja'],
      [360, 'light', 'pl'],
    ] as const) {
      await alex.setViewportSize({ width, height: 900 })
      await alex.emulateMedia({ colorScheme })
      await alex.goto(
        `${desk.origin('desk')}/admin/templates?id=redirect&translation=en&language=${language}`,
      )
      await alex.locator('details:has(.template-list) summary').click()
      await shoot(alex, `wording-list-${language}-${width}`)
      assert.deepEqual(await axe(alex), [], `list ${width}`)
      await assertWays(alex, `list ${width}`)
      await alex.locator('section:has(.wording-history) .actions button').first().click()
      await alex.locator('.wording-form textarea').first().fill('{nonsense')
      await alex.locator('.wording-lint li').first().waitFor()
      await shoot(alex, `wording-editor-${language}-${width}`)
      assert.deepEqual(await axe(alex), [], `editor ${width}`)
      assert.equal(await sidewaysOverflow(alex), 0, `${width}`)
      await assertWays(alex, `editor ${width}`)
      await alex.locator('.wording-form .actions button').last().click()
    }
  })
})
