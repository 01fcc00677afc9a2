// For tests alone: a real Chromium and axe.
import type { Page } from 'playwright-core'
import { violationsOf } from '../../browser/browser.ts'

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements. */
export async function brokenRules(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const violations = await violationsOf(page, tags)
  return violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
}

/** Everything that the browser complained about: scripts that failed, and what the content policy refused. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 40[134]/.test(message.text()))
      complaints.push(message.text())
  })
  return complaints
}

export { shoot } from '../../browser/browser.ts'
