// The approval page: a list, one authorisation at a time, a decision. Everything that is signed is computed here from the
// bytes that are shown.
import type { PendingList } from '../../api/approve/pending.ts'
import { coverWhenEnded } from '../sign-in/page-cover.ts'
import { readBytes, renderAuthorisation } from './authorisation-view.ts'
import { get, isRefused, post } from './call.ts'
import { decisionSection } from './decide.ts'
import { byId, el, hasBegun, show, showProblem } from './dom.ts'
import { frame, nameProvider } from './frame.ts'
import { isKept, keepOnly } from './kept-state.ts'
import { showList } from './list-view.ts'
import { listen, lookAt, lookSoon } from './live.ts'
import { now } from './now.ts'
import { say, sessionSay } from './say.ts'
import { showSessions, signInAgain } from './sessions.ts'
import { forgetReasons, hasUnsent } from './unsent.ts'

async function route(): Promise<void> {
  lookAt(null)
  const digest = location.hash.slice(1)
  if (location.hash === '#sessions') return showSessions()
  await (/^[0-9a-f]{64}$/.test(digest) ? open(digest) : list())
}

/** Only when the page is opened: the way back leads to the list. */
let isFirst = true

async function list(): Promise<void> {
  const pending = await get('/api/pending')
  if (isRefused(pending)) return showProblem(pending)
  nameProvider(pending.provider)
  byId('name').textContent = pending.me.name
  byId('me').hidden = false
  byId('demo').hidden = !pending.demo
  const only = isFirst ? onlyOne(pending) : null
  isFirst = false
  if (only === null) return showPending(pending)
  // Nobody pressed anything: who reads by ear or by key is put at its heading, where they would be had they opened it.
  hasBegun()
  location.replace(`#${only}`)
}

/** What waits alone is what somebody came for. */
function onlyOne({ waiting, signed }: PendingList): string | null {
  const [row] = waiting
  return row && waiting.length === 1 && signed.length === 0 && !isKept(row.digest) ? row.digest : null
}

function showPending(pending: PendingList): void {
  keepOnly(new Set(pending.waiting.map(row => row.digest)))
  showList(pending)
  lookAt({ list: pending, show: showPending })
}

async function open(digest: string): Promise<void> {
  const pending = await get(`/api/pending/${digest}`)
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
  await post('/auth/sign-out', {})
  forgetReasons()
  keepOnly(new Set())
  location.assign('/sign-in')
})
byId('add-passkey').addEventListener('click', async () => {
  const link = await post('/api/passkeys/add', {})
  if (isRefused(link)) return signInAgain(link)
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
const words = {
  title: sessionSay('cover.title'),
  text: sessionSay('cover.text'),
  signIn: sessionSay('cover.sign_in'),
}
listen(coverWhenEnded(words, hasUnsent).look)
