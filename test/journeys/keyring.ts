// The passkeys that people of the journeys made in the browser, from one window of theirs to the next: each with its private key and
// its counter, which must never go back.
import type { Page } from 'playwright-core'
import { type Authenticator, addAuthenticator } from '../browser/authenticator.ts'

type Credential = { readonly signCount: number; readonly credentialId: string }

export class Keyring {
  readonly #kept = new Map<string, Credential[]>()

  has(person: string): boolean {
    return this.#kept.has(person)
  }

  /** Gives the page an authenticator that verifies its user and answers at once, with what this person holds. */
  async putInto(page: Page, person: string): Promise<Authenticator> {
    const hand = await addAuthenticator(page)
    await this.giveBack(hand, person)
    return hand
  }

  /** What this person holds, with the counters as another window left them. */
  async giveBack({ cdp, authenticatorId }: Authenticator, person: string): Promise<void> {
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
    for (const credential of this.#kept.get(person) ?? [])
      await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: credential as never })
  }

  async takeFrom({ cdp, authenticatorId }: Authenticator, person: string): Promise<void> {
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    this.#kept.set(person, credentials)
  }
}
