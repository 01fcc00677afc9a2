// The decision: after the end was reached, sign or send back, equally large. The challenge is the digest that this page computed.
import { startAuthentication } from '@simplewebauthn/browser'
import type { Signed } from '../../api/approve/pending.ts'
import { ceremonyError } from '../sign-in/ceremony-error.ts'
import { toBase64url } from '../sign-in/key-words.ts'
import { get, isRefused, post, type Refused } from './call.ts'
import { el, show, showProblem } from './dom.ts'
import { isKept, type Kept, keep } from './kept-state.ts'
import { say } from './say.ts'
import { keepReason, reasonFor } from './unsent.ts'

type Decision = Kept & { readonly signedByMe: boolean }

export type DecisionParts = { readonly end: HTMLElement; readonly early: HTMLElement }

/**
 * The end of the page. The sign button is there once the end was seen: by scrolling, or by the focus that
 * reaches it. Sending back needs no reading to the end: its button stands at the top as well (`early`).
 */
export function decisionSection({ signedByMe, ...one }: Decision): DecisionParts {
  const { digest } = one
  const sign = el('button', { type: 'button', class: 'primary', id: 'sign' }, say('sign'))
  const word = say(signedByMe ? 'revoke' : 'send_back')
  const back = el('button', { type: 'button' }, word)
  const early = el('button', { type: 'button', class: 'small' }, word)
  const together = el('button', { type: 'button', id: 'keep' }, say('keep'))
  sign.hidden = together.hidden = true
  sign.addEventListener('click', () => run(sign, () => signDigest(digest)))
  together.addEventListener('click', () => {
    keep(one)
    location.hash = ''
  })
  const dialog = sendBackDialog(digest, signedByMe)
  for (const button of [back, early]) button.addEventListener('click', () => dialog.showModal())
  const end = el('h2', { id: 'end', tabindex: '0' }, say(signedByMe ? 'end.signed' : 'end'))
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
    const done = await post('/api/sign', { digest: digest.toHex(), assertion })
    const stands = isRefused(done) ? await signedBefore(done, digest.toHex()) : done
    if (isRefused(stands)) return stands
    showSigned(stands)
    return null
  } catch (error) {
    return ceremonyError(error, 'sign')
  }
}

/** An answer may be lost on its way, of this try or of one before: what is shown is what the signature did. */
async function signedBefore(refused: Refused, digest: string): Promise<Signed | Refused> {
  if (refused.code === 'not_signed_in') return refused
  const list = await get('/api/pending')
  const mine = isRefused(list) ? undefined : list.signed.find(row => row.digest === digest)
  return mine ? { status: mine.status } : refused
}

function showSigned({ status }: Signed): void {
  const happens = say(status === 'authorised' ? 'signed.both' : 'signed.second')
  const foot = toList()
  show(
    el('h1', {}, say('signed')),
    el('p', {}, happens),
    el('h2', {}, say('mistake')),
    el('p', {}, say('mistake.text')),
    foot,
  )
  void offerNext(foot)
}

/** What waits next goes before the list; what is kept to be signed with others is signed from there. */
async function offerNext(foot: HTMLElement): Promise<void> {
  const list = await get('/api/pending', { stays: true })
  const next = isRefused(list) ? undefined : list.waiting.find(row => !isKept(row.digest))
  if (!next || !foot.isConnected) return
  const link = { class: 'button primary', href: `#${next.digest}` }
  foot.before(el('p', {}, el('a', link, say('signed.next', { demand: next.reference }))))
  foot.querySelector('a')?.classList.remove('primary')
}

function sendBackDialog(digest: Uint8Array, revoke: boolean): HTMLDialogElement {
  const about = digest.toHex()
  const reason = el(
    'textarea',
    { id: 'reason', required: '', maxlength: '2000', rows: '4' },
    reasonFor(about),
  )
  reason.addEventListener('input', () => keepReason(about, reason.value))
  const send = el(
    'button',
    { type: 'submit', class: 'primary' },
    say(revoke ? 'dialog.do_revoke' : 'dialog.do_send_back'),
  )
  const cancel = el('button', { type: 'button' }, say('dialog.cancel'))
  const form = el(
    'form',
    {},
    el('h2', { id: 'send-back-title' }, say(revoke ? 'dialog.revoke' : 'dialog.send_back')),
    el('p', {}, say('dialog.text')),
    el('div', { class: 'field' }, el('label', { for: 'reason' }, say('dialog.reason')), reason),
    el('div', { class: 'actions' }, send, cancel),
  )
  const dialog = el('dialog', { 'aria-labelledby': 'send-back-title' }, form)
  cancel.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', event => {
    event.preventDefault()
    run(send, async () => {
      const done = await post('/api/send-back', { digest: about, reason: reason.value })
      dialog.close()
      if (isRefused(done)) return done
      keepReason(about, '')
      showSentBack(revoke)
      return null
    })
  })
  return dialog
}

function showSentBack(revoked: boolean): void {
  show(el('h1', {}, say(revoked ? 'revoked' : 'sent_back')), el('p', {}, say('sent_back.text')), toList())
}

function toList(): HTMLElement {
  return el('p', {}, el('a', { class: 'button primary', href: '#' }, say('back.list')))
}

async function run(button: HTMLButtonElement, act: () => Promise<Refused | null>): Promise<void> {
  button.disabled = true
  showProblem(null)
  const problem = await act()
  button.disabled = false
  if (!problem) return
  showProblem(problem)
  // A button that is off loses the focus.
  button.focus({ preventScroll: true })
}
