// What waits, and what this person signed and could still revoke.
import type { PendingList, PendingRow } from '../../server/approve/api.ts'
import { type Child, el, isolated, section, show } from './dom.ts'
import { keptSection } from './kept.ts'
import { isKept } from './kept-state.ts'
import { dueMoment } from './moment.ts'
import { count } from './words.ts'

export function showList(list: PendingList): void {
  document.title = list.waiting.length > 0 ? `${list.waiting.length} to approve` : 'Approve'
  const title =
    list.waiting.length > 0
      ? `${count(list.waiting.length, 'authorisation')} to read`
      : 'Nothing waits for you'
  show(
    el('h1', {}, title),
    keptSection(() => showList(list)),
    list.waiting.length > 0 ? rows(list.waiting) : nothing(),
    list.signed.length > 0 ? section('Signed by you, not yet released', hint(), rows(list.signed)) : null,
  )
}

function rows(pending: readonly PendingRow[]): HTMLElement {
  return el('ul', { class: 'list' }, ...pending.map(row => el('li', {}, link(row))))
}

function link(row: PendingRow): HTMLElement {
  const due: Child[] =
    row.dueAt === null ? ['no term stated'] : ['due ', dueMoment(row.dueAt, zone(), new Date().toISOString())]
  const state =
    row.status === 'authorised' ? ' · both have signed' : isKept(row.digest) ? ' · read, kept' : ''
  return el(
    'a',
    { href: `#${row.digest}` },
    el('strong', {}, isolated(row.authority, ''), ' · ', el('span', { class: 'reference' }, row.reference)),
    el('span', { class: 'quiet' }, ...due, state),
  )
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function nothing(): HTMLElement {
  return el(
    'p',
    {},
    'When somebody prepares an authorisation that you may sign, it appears here. You cannot sign what you prepared yourself.',
  )
}

function hint(): HTMLElement {
  return el(
    'p',
    {},
    'Until a package is released you can revoke your signature: open it and choose “Revoke”.',
  )
}
