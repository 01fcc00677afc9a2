// For tests alone: an authenticator of a page in Chromium, which holds passkeys and answers at once, as a person does who agrees.
import type { CDPSession, Page } from 'playwright-core'

export type Authenticator = { readonly cdp: CDPSession; readonly authenticatorId: string }

export async function addAuthenticator(page: Page, verifiesUser = true): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: verifiesUser,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}
