// The decision: after the end was reached, sign or send back, equally large. The challenge is the digest that this page computed.
import { startAuthentication } from '@simplewebauthn/browser'
import type { Signed } from '../../server/approve/api.ts'
import { ceremonyError } from '../sign-in/ceremony-error.ts'
import { toBase64url } from '../sign-in/key-words.ts'
import { isRefused, post, type Refused } from './call.ts'
import { el, show, showProblem } from './dom.ts'
import { type Kept, keep } from './kept-state.ts'

type Decision = Kept & { readonly signedByMe: boolean }

export type DecisionParts = { readonly end: HTMLElement; readonly early: HTMLElement }

/**
 * The end of the page. The sign button is there once the end was seen: by scrolling, or by the focus that
 * reaches it. Sending back needs no reading to the end: its button stands at the top as well (`early`).
 */
export function decisionSection({ signedByMe, ...one }: Decision): DecisionParts {
  const { digest } = one
  const sign = el('button', { type: 'button', class: 'primary', id: 'sign' }, 'Sign')
  const word = signedByMe ? 'Revoke' : 'Send back'
  const back = el('button', { type: 'button' }, word)
  const early = el('button', { type: 'button', class: 'small' }, word)
  const together = el('button', { type: 'button', id: 'keep' }, 'Keep, to sign with others')
  sign.hidden = together.hidden = true
  sign.addEventListener('click', () => run(sign, () => signDigest(digest)))
  together.addEventListener('click', () => {
    keep(one)
    location.hash = ''
  })
  const dialog = sendBackDialog(digest, signedByMe)
  for (const button of [back, early]) button.addEventListener('click', () => dialog.showModal())
  const end = el(
    'h2',
    { id: 'end', tabindex: '0' },
    signedByMe ? 'You have signed this' : 'You have read it all',
  )
  if (!signedByMe) revealAtEnd(end, [together, sign])
  const section = el(
    'section',
    { class: 'end' },
    end,
    el('div', { class: 'decide' }, back, together, sign),
    dialog,
  )
  return { end: section, early }
}

function revealAtEnd(end: HTMLElement, buttons: readonly HTMLElement[]): void {
  const reveal = () => {
    for (const button of buttons) button.hidden = false
    observer.disconnect()
  }
  const observer = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) reveal()
  })
  observer.observe(end)
  end.addEventListener('focus', reveal, { once: true })
}

async function signDigest(digest: Uint8Array): Promise<Refused | null> {
  const optionsJSON = {
    challenge: toBase64url(digest),
    rpId: location.hostname,
    userVerification: 'required',
  } as const
  try {
    const assertion = await startAuthentication({ optionsJSON })
    const done = await post<Signed>('/api/sign', { digest: digest.toHex(), assertion })
    if (isRefused(done)) return done
    showSigned(done)
    return null
  } catch (error) {
    return ceremonyError(error, 'sign')
  }
}

function showSigned({ status }: Signed): void {
  const both = status === 'authorised'
  const happens = both
    ? 'Both signatures are there. The authorisation goes into the log; when it is included and cosigned, the gate checks everything again and collects.'
    : 'A second person must sign before anything happens. The same eight words will be on their page.'
  show(
    el('h1', {}, 'Signed'),
    el('p', {}, happens),
    el('h2', {}, 'If it was a mistake'),
    el(
      'p',
      {},
      'Open it again from the list and choose “Revoke”. That works until the package is released. Counsel can revoke it too.',
    ),
    toList(),
  )
}

function sendBackDialog(digest: Uint8Array, revoke: boolean): HTMLDialogElement {
  const reason = el('textarea', { id: 'reason', required: '', maxlength: '2000', rows: '4' })
  const send = el('button', { type: 'submit', class: 'primary' }, revoke ? 'Revoke it' : 'Send it back')
  const cancel = el('button', { type: 'button' }, 'Keep reading')
  const form = el(
    'form',
    {},
    el('h2', { id: 'send-back-title' }, revoke ? 'Revoke this authorisation' : 'Send this back'),
    el('p', {}, 'Nobody can sign it any more. Whoever prepared it sees your reason and prepares another.'),
    el('div', { class: 'field' }, el('label', { for: 'reason' }, 'What is wrong?'), reason),
    el('div', { class: 'actions' }, send, cancel),
  )
  const dialog = el('dialog', { 'aria-labelledby': 'send-back-title' }, form)
  cancel.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', event => {
    event.preventDefault()
    run(send, async () => {
      const done = await post<Signed>('/api/send-back', { digest: digest.toHex(), reason: reason.value })
      dialog.close()
      if (isRefused(done)) return done
      showSentBack(revoke)
      return null
    })
  })
  return dialog
}

function showSentBack(revoked: boolean): void {
  show(
    el('h1', {}, revoked ? 'Revoked' : 'Sent back'),
    el(
      'p',
      {},
      'Nothing leaves under this authorisation. The desk sees your reason and decides what to change.',
    ),
    toList(),
  )
}

function toList(): HTMLElement {
  return el('p', {}, el('a', { class: 'button primary', href: '#' }, 'Back to the list'))
}

async function run(button: HTMLButtonElement, act: () => Promise<Refused | null>): Promise<void> {
  button.disabled = true
  showProblem(null)
  const problem = await act()
  button.disabled = false
  if (problem) showProblem(problem)
}
