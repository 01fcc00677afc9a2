// Where this person is signed in to approve: each session, and its end.
import type { OwnSession } from '../../api/sign-in/sessions.ts'
import { get, isRefused, post, type Refused } from './call.ts'
import { byId, el, pieces, show, showProblem } from './dom.ts'
import { moment } from './moment.ts'
import { say, sessionSay } from './say.ts'

export async function showSessions(): Promise<void> {
  const answer = await get('/auth/sessions')
  if (isRefused(answer)) return showProblem(answer)
  const { sessions } = answer
  document.title = sessionSay('title')
  const others = sessions.filter(one => !one.own).length
  const all = el('button', { type: 'button' }, sessionSay('end_others'))
  all.addEventListener('click', () => end(all, null))
  show(
    el('h1', {}, sessionSay('title')),
    el('p', {}, sessionSay('lead')),
    el('ul', { class: 'list' }, ...sessions.map(row)),
    others > 0 ? el('p', {}, all) : el('p', { class: 'quiet' }, sessionSay('only')),
    el('p', { class: 'quiet' }, sessionSay('fresh')),
    el('p', {}, el('a', { href: '#' }, say('back'))),
  )
}

function row({ name, own, beganAt, usedAt, via }: OwnSession): HTMLElement {
  const id = `session-${name}`
  const told = el(
    'p',
    { id },
    own ? el('strong', {}, sessionSay('own')) : null,
    own ? ' ' : null,
    ...pieces(sessionSay.rich('began', { at: moment(beganAt) })),
    ' ',
    ...pieces(sessionSay.rich('used', { at: moment(usedAt) })),
    ' ',
    sessionSay(via),
  )
  if (own) return el('li', {}, told)
  const button = el('button', { type: 'button', 'aria-describedby': id }, sessionSay('end'))
  button.addEventListener('click', () => end(button, name))
  return el('li', {}, told, el('p', {}, button))
}

async function end(button: HTMLButtonElement, name: string | null): Promise<void> {
  button.disabled = true
  const done = await post('/auth/sessions/end', { name })
  button.disabled = false
  if (isRefused(done)) return signInAgain(done)
  await showSessions()
  byId('changed').textContent = sessionSay(name === null ? 'ended_others' : 'ended')
  byId('changed').hidden = false
}

/** Where it takes a sign-in of a moment ago, to that page and back to this very place. */
export function signInAgain(no: Refused): void {
  const next = `/${location.hash}`
  if (no.code !== 'sign_in_again') showProblem(no)
  else location.assign(`/sign-in?${new URLSearchParams({ again: '1', next })}`)
}
