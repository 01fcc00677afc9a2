// What of the queue is shown, and how, as its address holds it: view, words, filters, columns, order. The address alone says it,
// so that a link shows the same to somebody else.

import type { QueueWish } from '../../../api/desk/me.ts'
import { type QueueColumn, readColumns } from '../../../queue/columns.ts'
import { type Filters, readFilters, type Sort, sorts } from '../../../queue/filter.ts'
import { type View, views } from '../api/queries.ts'

export type QueueSearch = {
  readonly view: View
  readonly text: string
  readonly columns?: string
  readonly sort?: Sort
} & Filters

export type List = {
  readonly view: View
  readonly text: string
  readonly filters: Filters
  /** null: those of the reader's own default, or the usual ones. */
  readonly columns: readonly QueueColumn[] | null
  /** null: the list's own order. */
  readonly sort: Sort | null
}

export function readQueueSearch(search: Readonly<Record<string, unknown>>): QueueSearch {
  return searchOf({
    view: views.find(v => v === search.view) ?? 'open',
    text: typeof search.text === 'string' ? search.text.slice(0, 200) : '',
    filters: readFilters(search),
    columns: readColumns(search.columns),
    sort: sorts.find(s => s === search.sort) ?? null,
  })
}

export function listOf(search: QueueSearch): List {
  return {
    view: search.view,
    text: search.text,
    filters: readFilters(search),
    columns: readColumns(search.columns),
    sort: search.sort ?? null,
  }
}

export function searchOf(list: List | QueueWish): QueueSearch {
  return {
    ...list.filters,
    view: list.view,
    text: list.text,
    ...(list.columns ? { columns: list.columns.join(',') } : {}),
    ...(list.sort ? { sort: list.sort } : {}),
  }
}

/** As the server keeps it. */
export function wishOf({ view, text, filters, columns, sort }: List): QueueWish {
  return { view, text, filters, ...(columns ? { columns } : {}), ...(sort ? { sort } : {}) }
}
