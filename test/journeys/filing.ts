// How counsel files a challenge that the law leaves open.
import type { Locator } from 'playwright-core'
import type { Seat } from './seat.ts'

/** The form to file what the law leaves open, with what it says that filing suspends. */
export async function lawEntry(counsel: Seat, cite: string, effect: RegExp): Promise<Locator> {
  await counsel.tab('Facts and findings')
  const entry = counsel.page.locator('.challenge-entry', { hasText: cite }).first()
  await entry.locator('summary').click()
  await entry.locator('form').getByText(effect).first().waitFor()
  return entry
}

export async function recordFiling(counsel: Seat, entry: Locator): Promise<void> {
  await entry.getByRole('button', { name: 'Record the filing' }).click()
  await counsel.taken(entry.locator('form'))
  await counsel.tab('Decision')
}
