// For tests alone: a real Chromium with an authenticator that verifies its user, and axe.
import type { BrowserContext, Page } from 'playwright-core'
import { violationsOf } from '../../../test/browser.ts'

/** An authenticator of a page: one that holds passkeys and answers at once, as a person does who agrees. */
export async function addAuthenticator(
  context: BrowserContext,
  page: Page,
  verifiesUser = true,
): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verifiesUser,
      automaticPresenceSimulation: true,
    },
  })
}

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

export { shoot } from '../../../test/browser.ts'
