// Signing in: the browser makes the challenge from the server's nonce, so that no server can pass off something else to sign.
import { startAuthentication } from '@simplewebauthn/browser'
import { formatDigest } from '../../seal/authorisation/authorisation.ts'
import { ceremonyError } from './ceremony-error.ts'
import { fromBase64url, toBase64url } from './key-words.ts'
import { find, onStart, showStatus } from './page.ts'
import { isRefused, post, type Refused } from './post.ts'
import { say } from './script-words.ts'

/** `again`: who is signed in is here to show their passkey once more. */
export async function signInPage(next: string, again: boolean): Promise<void> {
  const button = find<HTMLButtonElement>('start')
  // Before anything is waited for: the button takes no press until then.
  onStart(button, () => signIn(next))
  // A link from elsewhere brings no cookie on its first load (SameSite=Strict): who is signed in goes on.
  if (!again && (await isSignedIn())) goOn(next)
  else if (document.activeElement === document.body) button.focus()
}

async function signIn(next: string): Promise<Refused | null> {
  const asked = await post('/auth/sign-in/options', {})
  if (isRefused(asked)) return asked
  showStatus(say('follow'))
  const challenge = toBase64url(formatDigest('duly/sign-in/v1', fromBase64url(asked.nonce)))
  try {
    const response = await startAuthentication({ optionsJSON: { ...asked.options, challenge } })
    const done = await post('/auth/sign-in/finish', { challengeId: asked.challengeId, response })
    if (isRefused(done)) return done
  } catch (error) {
    return ceremonyError(error, 'sign-in')
  }
  if (!(await isSignedIn())) return noCookie()
  goOn(next)
  return null
}

/** To where they were going; with what they had written, where this page keeps it for them. */
function goOn(next: string): void {
  const kept = document.querySelector<HTMLFormElement>('form[data-kept]')
  if (!kept) location.replace(next)
  else {
    kept.action = kept.dataset.kept ?? kept.action
    kept.requestSubmit()
  }
}

async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/auth/session').catch(() => null)
  return response?.ok ?? false
}

/** Safari takes no secure cookie over http, not even from this machine; Chromium and Firefox do. */
function noCookie(): Refused {
  return { detail: say('no_cookie'), next: say('no_cookie.next') }
}
