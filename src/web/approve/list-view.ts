// What waits, and what this person signed and could still revoke.
import type { CareTitle, PendingList, PendingRow } from '../../api/approve/pending.ts'
import { peculiarWords } from './authorisation-words.ts'
import { careTitle } from './care.ts'
import { type Child, el, isolated, pieces, section, show } from './dom.ts'
import { keptSection } from './kept.ts'
import { isKept } from './kept-state.ts'
import type { Meanwhile } from './live-list.ts'
import { dueMoment } from './moment.ts'
import { now } from './now.ts'
import { say } from './say.ts'

export function showList(list: PendingList): void {
  document.title = list.waiting.length > 0 ? say('title.n', { n: list.waiting.length }) : say('title')
  const title = list.waiting.length > 0 ? say('list.n', { n: list.waiting.length }) : say('list.none')
  show(
    el('h1', {}, title),
    keptSection(() => showList(list)),
    list.waiting.length > 0 ? rows(list.waiting) : nothing(),
    list.signed.length > 0 ? section(say('list.signed'), hint(), rows(list.signed)) : null,
  )
}

function rows(pending: readonly PendingRow[]): HTMLElement {
  return el(
    'ul',
    { class: 'list' },
    ...pending.map(row => el('li', { 'data-digest': row.digest }, link(row))),
  )
}

function link(row: PendingRow): HTMLElement {
  const due: Child[] =
    row.dueAt === null
      ? [say('row.no_term')]
      : pieces(say.rich('row.due', { at: dueMoment(row.dueAt, now()) }))
  const state = row.status === 'authorised' ? [say('row.both')] : isKept(row.digest) ? [say('row.kept')] : []
  return el(
    'a',
    { href: `#${row.digest}` },
    el('strong', {}, isolated(row.authority, ''), ' · ', el('span', { class: 'reference' }, row.reference)),
    el('span', { class: presses(row) ? 'row-due' : 'quiet' }, ...due, ...state.map(words => ` · ${words}`)),
    unusual(row),
  )
}

/** Before anything is opened: which of a dozen needs the fresh eye. */
function unusual({ peculiar, care }: PendingRow): HTMLElement {
  // A term that presses is read before anything else of its row.
  const [soon, other] = [care.filter(isTerm), care.filter(c => !isTerm(c))]
  const words = [
    ...soon.map(c => careTitle(say, c)),
    ...peculiar.map(p => peculiarWords(say, p)),
    ...other.map(c => careTitle(say, c)),
  ]
  if (words.length === 0) return el('span', { class: 'quiet' }, say('row.usual'))
  return el('span', { class: 'row-unusual' }, isolated(words.join(' · '), ''))
}

function isTerm({ kind }: CareTitle): boolean {
  return kind === 'overdue' || kind === 'due_soon'
}

function presses({ care }: PendingRow): boolean {
  return care.some(isTerm)
}

function nothing(): HTMLElement {
  return el('p', {}, say('list.none.text'))
}

function hint(): HTMLElement {
  return el('p', {}, say('list.signed.hint'))
}

/** Marks what is other by now, where it stands: the list itself stays as it was. */
export function markRows({ gone, changed }: Meanwhile): void {
  for (const row of document.querySelectorAll<HTMLElement>('li[data-digest]')) {
    const digest = row.dataset.digest ?? ''
    row.querySelector('.row-changed')?.remove()
    const word = gone.has(digest) ? say('live.gone') : changed.has(digest) ? say('live.other') : null
    if (word !== null) row.append(el('p', { class: 'row-changed' }, word))
  }
}
