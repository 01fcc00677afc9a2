// For tests alone: what cannot be undone is not done by the press that asks for it, nor before its name is typed.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Types what the open dialog asks for, and presses its button, which does nothing before. */
export async function endTyped(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const asked = dialog.getByLabel(/^Type .+ to confirm$/)
  await asked.waitFor()
  const does = dialog.locator('button.danger')
  assert.ok(await does.isDisabled(), 'nothing is typed yet')
  const label = (await dialog.locator('label', { hasText: /^Type .+ to confirm$/ }).textContent()) ?? ''
  await asked.fill(label.replace(/^Type (.+) to confirm$/, '$1'))
  await does.click()
}
