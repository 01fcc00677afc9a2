// The approval page: a list, one authorisation at a time, a decision. Everything that is signed is computed here from the
// bytes that are shown.
import type { PendingAuthorisation, PendingList } from '../../server/approve/api.ts'
import { readBytes, renderAuthorisation } from './authorisation-view.ts'
import { get, isRefused, post } from './call.ts'
import { decisionSection } from './decide.ts'
import { byId, el, show, showProblem } from './dom.ts'
import { frame, nameProvider } from './frame.ts'
import { keepOnly } from './kept-state.ts'
import { showList } from './list-view.ts'
import { listen, lookAt, lookSoon } from './live.ts'
import { now } from './now.ts'
import { say } from './say.ts'
import { forgetReasons, hasUnsent } from './unsent.ts'

async function route(): Promise<void> {
  lookAt(null)
  const digest = location.hash.slice(1)
  await (/^[0-9a-f]{64}$/.test(digest) ? open(digest) : list())
}

async function list(): Promise<void> {
  const pending = await get<PendingList>('/api/pending')
  if (isRefused(pending)) return showProblem(pending)
  nameProvider(pending.provider)
  byId('name').textContent = pending.me.name
  byId('me').hidden = false
  byId('demo').hidden = !pending.demo
  showPending(pending)
}

function showPending(pending: PendingList): void {
  keepOnly(new Set(pending.waiting.map(row => row.digest)))
  showList(pending)
  lookAt({ list: pending, show: showPending })
}

async function open(digest: string): Promise<void> {
  const pending = await get<PendingAuthorisation>(`/api/pending/${digest}`)
  if (isRefused(pending)) return showRefused(pending)
  const read = readBytes(pending, digest)
  if (!read) return showForeign()
  document.title = say('title.one', { demand: read.authorisation.demand })
  const parts = renderAuthorisation(read, pending, now())
  const { end, early } = decisionSection({
    digest: read.digest,
    signedByMe: pending.signedByMe,
    authorisation: read.authorisation,
  })
  show(el('div', { class: 'top' }, back(), early), ...parts, end)
  lookAt({ digest })
}

function showRefused(refusal: { readonly detail: string; readonly next: string }): void {
  show(el('h1', {}, say('not_here')), back())
  showProblem(refusal)
}

/** The server sent other bytes than those of the digest in the address: nothing of it may be signed. */
function showForeign(): void {
  show(el('h1', {}, say('foreign')), el('p', {}, say('foreign.text')), back())
}

function back(): HTMLElement {
  return el('p', {}, el('a', { href: '#' }, say('back')))
}

frame(route)
byId('sign-out').addEventListener('click', async () => {
  await post<object>('/auth/sign-out', {})
  forgetReasons()
  keepOnly(new Set())
  location.assign('/sign-in')
})
byId('add-passkey').addEventListener('click', async () => {
  const link = await post<{ readonly path: string }>('/api/passkeys/add', {})
  if (isRefused(link)) return showProblem(link)
  location.assign(link.path)
})
addEventListener('hashchange', route)
addEventListener('beforeunload', event => {
  if (hasUnsent()) event.preventDefault()
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') lookSoon()
})
await route()
listen()
