// Signing what was read and kept in one ceremony: the list, the touch, and what became of each.
import { startAuthentication } from '@simplewebauthn/browser'
import type { SignedList } from '../../api/approve/pending.ts'
import { listChallenge } from '../../seal/authorisation/authorisation-list.ts'
import { ceremonyError } from '../sign-in/ceremony-error.ts'
import { toBase64url } from '../sign-in/key-words.ts'
import { headline } from './authorisation-words.ts'
import { isRefused, post } from './call.ts'
import { el, isolated, show, showProblem } from './dom.ts'
import { allKept, type Kept, letGo } from './kept-state.ts'
import { say } from './say.ts'

/** Null where nothing is kept. `changed`: draw the list again. */
export function keptSection(changed: () => void): HTMLElement | null {
  const all = allKept()
  if (all.length === 0) return null
  const sign = el(
    'button',
    { type: 'button', class: 'primary', id: 'sign-list' },
    say('kept.sign', { n: all.length }),
  )
  sign.addEventListener('click', () => signAll(sign, all))
  return el(
    'section',
    { class: 'kept' },
    el('h2', {}, say('kept.title', { n: all.length })),
    el('ul', { class: 'list' }, ...all.map(one => el('li', {}, keptRow(one, changed)))),
    all.length > 1 ? el('div', { class: 'decide' }, sign) : el('p', {}, say('kept.one')),
  )
}

function keptRow(one: Kept, changed: () => void): HTMLElement {
  const remove = el('button', { type: 'button', class: 'small' }, say('kept.remove'))
  remove.setAttribute('aria-label', say('kept.remove.label', { demand: one.authorisation.demand }))
  remove.addEventListener('click', () => {
    letGo(one)
    changed()
  })
  return el('div', { class: 'kept-row' }, el('p', {}, isolated(headline(say, one.authorisation), '')), remove)
}

async function signAll(button: HTMLButtonElement, all: readonly Kept[]): Promise<void> {
  button.disabled = true
  showProblem(null)
  try {
    const optionsJSON = {
      challenge: toBase64url(listChallenge(all.map(one => one.digest))),
      rpId: location.hostname,
      userVerification: 'required',
    } as const
    const assertion = await startAuthentication({ optionsJSON })
    const done = await post('/api/sign-list', {
      digests: all.map(o => o.digest.toHex()),
      assertion,
    })
    if (isRefused(done)) return showProblem(done)
    for (const one of all) letGo(one)
    showOutcomes(done, all)
  } catch (error) {
    showProblem(ceremonyError(error, 'sign'))
  } finally {
    button.disabled = false
    // A button that is off loses the focus; signed, it is gone.
    if (button.isConnected) button.focus({ preventScroll: true })
  }
}

function showOutcomes({ outcomes }: SignedList, all: readonly Kept[]): void {
  const signed = outcomes.filter(o => !('refusal' in o)).length
  const says = (digest: string) => all.find(one => one.digest.toHex() === digest)?.authorisation.demand ?? ''
  show(
    el('h1', {}, say('done.title', { n: signed })),
    el(
      'ul',
      { class: 'list outcomes' },
      ...outcomes.map(o =>
        el('li', {}, el('strong', { class: 'reference' }, says(o.digest)), ' · ', outcomeWords(o)),
      ),
    ),
    el('p', {}, say('done.hint')),
    el('p', {}, el('a', { class: 'button primary', href: '#' }, say('back.list'))),
  )
}

function outcomeWords(o: SignedList['outcomes'][number]): string {
  if ('refusal' in o) return say('done.not', { detail: o.refusal.detail, next: o.refusal.next })
  return say(o.status === 'authorised' ? 'done.both' : 'done.second')
}
