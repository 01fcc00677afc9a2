// For tests alone: a person at a page with a keyboard and nothing else. Nothing is clicked and no script moves the focus; after
// every act the focus must be somewhere, and to be seen.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { SoftwarePasskey } from '../../src/cli/passkey/software-passkey.ts'
import { addAuthenticator } from './authenticator.ts'

/** How often Tab is pressed before a control counts as out of reach. */
const REACH = 250

type Focus = { readonly tag: string; readonly name: string; readonly outlined: boolean }

/** What has the focus, what it is called to who does not see it, and whether it is outlined. */
const FOCUS = `(() => {
  const at = document.activeElement
  if (!at || at === document.body || at === document.documentElement) return { tag: 'body', name: '', outlined: false }
  const said = ids => ids.split(/\\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ')
  const label = at.getAttribute('aria-label') ?? (at.hasAttribute('aria-labelledby') ? said(at.getAttribute('aria-labelledby')) : '')
  const name = label || [...(at.labels ?? [])].map(l => l.innerText).join(' ') || at.innerText || ''
  const outlined = [null, '::after'].some(part => {
    const style = getComputedStyle(at, part)
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
    // A date's calendar button is inside its field and outlined by the browser itself.
  }) || (/^date/.test(at.type ?? '') && !at.matches(':focus'))
  return { tag: at.tagName.toLowerCase() + (at.type ? ':' + at.type : ''), name: name.trim().replace(/\\s+/g, ' ').slice(0, 200), outlined }
})()`

export class Keyboard {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  focus(): Promise<Focus> {
    return this.page.evaluate<Focus>(FOCUS)
  }

  /** Tab, or Shift+Tab, until a control of this name has the focus; each stop on the way is to be seen. */
  async to(name: RegExp, { tag = /./, back = false }: { tag?: RegExp; back?: boolean } = {}): Promise<void> {
    const passed: string[] = []
    for (let i = 0; i < REACH; i++) {
      const at = await this.focus()
      if (at.tag !== 'body') {
        assert.ok(at.outlined, `the focus is not to be seen on ${at.tag} "${at.name}"`)
        if (name.test(at.name) && tag.test(at.tag)) return
        passed.push(`${at.tag} ${at.name}`)
      }
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    }
    assert.fail(`Tab does not reach ${name}, only:\n${[...new Set(passed)].join('\n')}`)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Replaces what the field holds. */
  async write(name: RegExp, text: string): Promise<void> {
    await this.to(name, { tag: /input|textarea/ })
    await this.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Chooses in a list by typing the words that its option begins with. */
  async choose(name: RegExp, words: string): Promise<void> {
    await this.to(name, { tag: /select/ })
    await this.page.keyboard.type(words)
  }

  /** Goes to a control and presses it. */
  async act(name: RegExp, tag = /button|submit|^a$|summary/): Promise<void> {
    await this.to(name, { tag })
    await this.press('Enter')
  }

  async check(name: RegExp): Promise<void> {
    await this.to(name, { tag: /checkbox|radio/ })
    await this.press('Space')
  }

  /** The focus comes back within a moment: the page draws what follows, then moves it. */
  async held(what: string): Promise<void> {
    let at = await this.focus()
    for (let i = 0; i < 20 && (at.tag === 'body' || !at.outlined); i++) {
      await this.page.waitForTimeout(100)
      at = await this.focus()
    }
    assert.notEqual(at.tag, 'body', `${what}: the focus is lost`)
    assert.ok(at.outlined, `${what}: the focus is not to be seen on ${at.tag} "${at.name}"`)
  }
}

/** Puts a passkey into an authenticator of the page, which verifies its user and answers at once. */
export async function holdPasskey(page: Page, passkey: SoftwarePasskey): Promise<void> {
  const { cdp, authenticatorId } = await addAuthenticator(page)
  const { user, pkcs8 } = JSON.parse(passkey.export()) as { user: string; pkcs8: string }
  await cdp.send('WebAuthn.addCredential', {
    authenticatorId,
    credential: {
      credentialId: Buffer.from(passkey.credentialId, 'base64url').toString('base64'),
      isResidentCredential: true,
      rpId: passkey.rpId,
      privateKey: pkcs8,
      userHandle: Buffer.from(user, 'base64url').toString('base64'),
      signCount: 0,
    },
  })
}

const INSIDE =
  'document.activeElement !== document.body && document.querySelector(".dialog")?.contains(document.activeElement)'
/** What a Tab can leave a modal for: the browser's own bars, in which no element of the page has the focus. */
const OUTSIDE =
  '!["BODY", "HTML"].includes(document.activeElement?.tagName) && !document.querySelector(".dialog")?.contains(document.activeElement)'
/** The library's guards at both ends of a modal hand the focus on in the next frame. */
const GUARD = '[data-base-ui-focus-guard]:focus'

/**
 * A dialog that is opened takes the focus, no Tab leads out of it into the page, a word that is composed in it is not its end, and
 * after Escape the focus is where it was.
 */
export async function assertModal(page: Page, what: string, open: () => Promise<void>): Promise<void> {
  await page.evaluate('window.opener0 = document.activeElement')
  await open()
  const dialog = page.locator('.dialog')
  await dialog.waitFor()
  await page.waitForFunction(INSIDE, null, { timeout: 5_000 }).catch(() => {
    assert.fail(`${what}: the focus is not in it`)
  })
  for (const key of ['Tab', 'Shift+Tab'])
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press(key)
      await page.locator(GUARD).waitFor({ state: 'detached' })
      assert.equal(await page.evaluate(OUTSIDE), false, `${what}: ${key} leads out of it`)
    }
  await dialog.dispatchEvent('compositionstart', { bubbles: true })
  await page.keyboard.press('Escape')
  assert.equal(await dialog.count(), 1, `${what}: Escape of a word that is being composed closes it`)
  await dialog.dispatchEvent('compositionend', { bubbles: true })
  // A key in the very turn in which a composition ended is still its own (Safari).
  await page.evaluate('new Promise(done => setTimeout(done, 0))')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const at = await page.evaluate<string>(
    'document.activeElement === window.opener0 ? "" : document.activeElement?.outerHTML.slice(0, 200) ?? "nothing"',
  )
  assert.equal(at, '', `${what}: the focus is not where it was`)
}
