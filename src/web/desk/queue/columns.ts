// The columns of the queue: their words, the room that each takes, and what each gives to a file.

import type { QueueChoices, QueueRow } from '../../../api/desk/queue.ts'
import { type QueueColumn, queueColumns } from '../../../queue/columns.ts'
import { kindsOfPaper } from '../../../queue/summary.ts'
import { say } from './queue-words.ts'

export const columnWords = Object.fromEntries(queueColumns.map(c => [c, say(`head.${c}`)])) as Readonly<
  Record<QueueColumn, string>
>

/** Shares of the window's width, as a row of the grid: all of them together fit. `narrow`: where a row takes several lines. */
const ROOM: Readonly<Record<QueueColumn, readonly [wide: string, narrow: string]>> = {
  due: ['minmax(14rem, 21fr)', 'minmax(0, 11fr)'],
  // So wide that a mark of an emergency is read whole.
  demand: ['minmax(13rem, 13fr)', 'minmax(0, 9fr)'],
  authority: ['minmax(0, 17fr)', 'minmax(0, 12fr)'],
  asks: ['minmax(0, 9.5fr)', 'minmax(0, 8fr)'],
  step: ['minmax(0, 7.5fr)', 'minmax(0, 6.5fr)'],
  turn: ['minmax(0, 5fr)', 'minmax(0, 4.5fr)'],
  owner: ['minmax(0, 7.5fr)', 'minmax(0, 6fr)'],
  received: ['minmax(0, 8.5fr)', 'minmax(0, 6fr)'],
  instrument: ['minmax(0, 10fr)', 'minmax(0, 8fr)'],
  subject: ['minmax(0, 13fr)', 'minmax(0, 9fr)'],
  secrecy: ['minmax(0, 6fr)', 'minmax(0, 5fr)'],
  next: ['minmax(0, 16fr)', 'minmax(0, 10fr)'],
}

export function gridOf(columns: readonly QueueColumn[]): { readonly wide: string; readonly narrow: string } {
  return {
    wide: columns.map(c => ROOM[c][0]).join(' '),
    narrow: columns.map(c => ROOM[c][1]).join(' '),
  }
}

/** Nothing yet while names are on their way: an id says nothing to anybody. */
export function nameOf(person: string | null, directory: QueueChoices | undefined): string {
  if (person === null) return say('nobody')
  if (!directory) return '…'
  return directory.people.find(p => p.id === person)?.name ?? person
}

type Cell = readonly [title: string, of: (row: QueueRow) => string]

/** A column of the page may be several of a file: there a time and what follows it are two. */
export function cellsOf(column: QueueColumn, directory: QueueChoices | undefined): readonly Cell[] {
  switch (column) {
    case 'due':
      return [
        [say('csv.due'), r => r.dueAt ?? ''],
        [say('csv.then'), r => r.dueWhat ?? ''],
        [say('csv.closed'), r => r.closedAt ?? ''],
      ]
    case 'demand':
      return [[say('csv.reference'), r => r.reference]]
    case 'authority':
      return [
        [say('csv.authority'), r => r.summary.authority],
        [say('csv.country'), r => r.summary.country],
      ]
    case 'asks':
      return [[say('csv.categories'), r => r.summary.categories.join(' ')]]
    case 'step':
      return [[say('csv.step'), r => r.step]]
    case 'turn':
      return [[say('csv.turn'), r => r.turn]]
    case 'owner':
      return [[columnWords.owner, r => nameOf(r.owner, directory)]]
    case 'received':
      return [[say('csv.received'), r => r.receivedAt]]
    case 'instrument':
      return [[say('csv.instrument'), r => kindsOfPaper(r.summary).join(' ')]]
    case 'subject':
      return [[say('csv.subject'), r => r.summary.subject ?? '']]
    case 'secrecy':
      return [[say('csv.secret'), r => r.summary.secrecyUntil ?? '']]
    case 'next':
      return [[columnWords.next, r => r.summary.says]]
  }
}
