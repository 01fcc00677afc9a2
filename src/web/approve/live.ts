// Live updates of this page: what somebody else signed, sent back or prepared. Nothing moves by itself under the hand: a line says
// that something is other, the rows concerned are marked, and the reader has them shown.
import type { PendingList } from '../../api/approve/pending.ts'
import { oneStream } from '../one-stream.ts'
import { get, isRefused } from './call.ts'
import { byId, el } from './dom.ts'
import { markRows } from './list-view.ts'
import { countOf, type Meanwhile, meanwhile } from './live-list.ts'
import { say } from './say.ts'

/** Several writes of one act are one look. */
const SETTLE_MS = 250

/** What is on the page: a list, one authorisation that can be signed, or neither. */
export type Looking =
  | { readonly list: PendingList; readonly show: (fresh: PendingList) => void }
  | { readonly digest: string }
  | null

let looking: Looking = null
let settling: ReturnType<typeof setTimeout> | undefined

export function lookAt(what: Looking): void {
  looking = what
  byId('changed').hidden = true
}

/** Hears of changes until the session ends: the server then ends the stream, and refuses another. */
export function listen(onBrokenOff: () => void): void {
  const stream = { url: '/api/changes', events: ['changed', 'work'], lasting: [] }
  // What happened while nobody listened was told to nobody.
  oneStream(stream, { onOpen: lookSoon, onThere: lookSoon, onBroken: onBrokenOff, onEvent: lookSoon })
}

export function lookSoon(): void {
  clearTimeout(settling)
  settling = setTimeout(() => void look(), SETTLE_MS)
}

async function look(): Promise<void> {
  const before = looking
  if (before === null) return
  const fresh = await get('/api/pending', { stays: true })
  if (isRefused(fresh) || before !== looking) return
  if ('digest' in before) return lookAtOne(before.digest, fresh)
  const other = meanwhile(before.list, fresh)
  markRows(other)
  tell(other, () => before.show(fresh))
}

/** Its own signature on its way is no news to who signs. */
function lookAtOne(digest: string, { waiting, signed }: PendingList): void {
  const isSigning = document.querySelector<HTMLButtonElement>('#sign')?.disabled ?? false
  if (isSigning || [...waiting, ...signed].some(row => row.digest === digest)) return
  byId('changed').replaceChildren(say('live.one'), ' ', el('a', { href: '#' }, say('back.list')))
  byId('changed').hidden = false
}

function tell(other: Meanwhile, show: () => void): void {
  const n = countOf(other)
  const place = byId('changed')
  place.hidden = n === 0
  if (n === 0) return
  const button = el('button', { type: 'button', class: 'small' }, say('live.show'))
  button.addEventListener('click', show)
  place.replaceChildren(say('live.changed', { n }), ' ', button)
}
