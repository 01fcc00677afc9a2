// Every dialog of the desk: the focus goes into it, stays there, and comes back to what opened it. Those of administration stand in
// src/server/admin/pages.test.ts.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertModal } from '../../../test/browser/keyboard.ts'
import { visitEach } from '../../../test/desk/each-visit.ts'
import type { Visit } from '../../../test/desk/visit.ts'
import { sampleOf } from '../../../test/sample.ts'

type Opening = {
  readonly path: string
  /** What has the focus before: the button itself, or what a key is pressed on. */
  readonly from: (page: Page) => Locator
  readonly keys: string
  readonly before?: (visit: Visit) => void | Promise<void>
}

const row = (page: Page) => page.locator('.row-link').first()
const button = (name: RegExp | string) => (page: Page) => page.getByRole('button', { name }).first()

const answered = {
  id: 'a0',
  instrument: 'us.subpoena.grand_jury',
  question: 'counting',
  value: 'exact',
  reason: 'No law forbids to count them.',
  source: 'memorandum 12',
  expires: '2027-11-30',
  answered_by: 'jonas',
  answered_at: new Date('2026-11-01T08:00:00.000Z'),
  withdrawn_by: null,
  withdrawn_at: null,
} as const

/** By the file in which they stand. */
const dialogs: Readonly<Record<string, readonly Opening[]>> = {
  'shell/Help.tsx': [{ path: '/', from: row, keys: '?' }],
  'shell/Palette.tsx': [{ path: '/', from: row, keys: 'Control+k' }],
  'shell/UnsentQuestion.tsx': [
    {
      path: '/demands/d-authenticate',
      from: page => page.locator('.topnav').getByRole('link', { name: 'Law' }),
      keys: 'Enter',
      before: async ({ page }) => {
        await page.getByText('Correct the facts').click()
        await page.getByRole('textbox', { name: 'Their reference' }).fill('MINE')
      },
    },
  ],
  'queue/SavedViews.tsx': [
    { path: '/', from: button(/^Views/), keys: 'Enter' },
    { path: '/?country=US', from: button('Save this view'), keys: 'Enter' },
  ],
  'queue/ColumnsDialog.tsx': [{ path: '/', from: button(/^Columns/), keys: 'Enter' }],
  'queue/SecondLooks.tsx': [{ path: '/?step=confirm_not_demand', from: row, keys: 'y' }],
  'queue/BulkBar.tsx': [
    { path: '/', from: row, keys: 'a' },
    { path: '/?step=confirm_facts', from: row, keys: 'd' },
  ],
  'own/PasskeysPage.tsx': [{ path: '/passkeys', from: button(/^Remove/), keys: 'Enter' }],
  'retention/RetentionPage.tsx': [
    { path: '/retention', from: button('Erase what is due'), keys: 'Enter' },
    { path: '/retention', from: button(/^Lift/), keys: 'Enter' },
  ],
  'law/PermittedPage.tsx': [
    {
      path: '/law/permitted',
      from: button(/^Withdraw/),
      keys: 'Enter',
      before: async ({ desk, page }) => {
        desk.person = 'jonas'
        await page.reload()
      },
    },
  ],
  'law/CounselAnswersPage.tsx': [
    {
      path: '/law/answers',
      from: button(/^Withdraw/),
      keys: 'Enter',
      before: async ({ desk, page }) => {
        desk.person = 'jonas'
        desk.law.answers = [answered]
        await page.reload()
      },
    },
  ],
  'work/Owner.tsx': [{ path: '/demands/d-assess', from: button(/^Assign a$/), keys: 'Enter' }],
  'law/CellDialog.tsx': [
    { path: '/law/matrix?jurisdiction=us', from: page => page.locator('button.cell').first(), keys: 'Enter' },
  ],
  'law/Adoption.tsx': [
    {
      path: '/law/us',
      from: button(/^Adopt this version/),
      keys: 'Enter',
      before: async ({ desk, page }) => {
        desk.person = 'jonas'
        desk.law.demo = false
        await page.reload()
      },
    },
  ],
  'demand/DemandPage.tsx': [
    {
      path: '/demands/d-confirm_facts',
      from: button('Confirm the facts'),
      keys: 'Enter',
      before: async ({ desk, page }) => {
        await button('Confirm the facts')(page).waitFor()
        // Whoever has the step is not asked.
        desk.work.give('d-confirm_facts', 'jonas')
        desk.granted = new Set()
      },
    },
  ],
}

/** Over a whole installation: src/server/admin/pages.test.ts; the batch in test/journeys/queue/batch.slow.test.ts. */
const elsewhere = [
  'admin/PersonPage.tsx',
  'admin/TokensPage.tsx',
  'admin/wording/OwnWording.tsx',
  'admin/Passkeys.tsx',
  'admin/TemplatesPage.tsx',
  'admin/WebhooksPage.tsx',
  'parts/Dialog.tsx',
  'parts/Typed.tsx',
  'queue/AcceptBatch.tsx',
]

describe('dialogs of the desk', { timeout: 300_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  for (const [file, openings] of sampleOf('dialogs', Object.entries(dialogs), 3))
    openings.forEach(({ path, from, keys, before }, i) => {
      test(`${file} ${i + 1}: takes the focus, keeps it, and gives it back`, async () => {
        const { page } = visit
        await page.goto(visit.base + path)
        await before?.(visit)
        await from(page).focus()
        await assertModal(page, file, () => page.keyboard.press(keys))
      })
    })

  test('none is left out', () => {
    const files = globSync('**/*.tsx', { cwd: import.meta.dirname })
    const count = (file: string) =>
      readFileSync(join(import.meta.dirname, file), 'utf8').match(/<(?:Typed)?Dialog\b/g)?.length ?? 0
    const found = files.filter(file => count(file) > 0 && !elsewhere.includes(file))
    assert.deepEqual(found.toSorted(), Object.keys(dialogs).toSorted())
    for (const file of found) assert.equal(count(file), dialogs[file]?.length, file)
  })
})
