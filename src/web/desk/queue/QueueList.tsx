// The rows, only those near the window in the page: a queue of thousands scrolls like one of twenty.
import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isDialogOpen } from '../parts/Dialog.tsx'
import { whenIdle } from '../parts/when-idle.ts'
import { useCommands } from '../shell/commands.ts'
import { gridOf } from './columns.ts'
import type { Shown } from './QueueCell.tsx'
import { QueueRowLine } from './QueueRowLine.tsx'
import { say } from './queue-words.ts'
import { focusedIndex, type Selection } from './selection.ts'
import type { StillRow } from './still-rows.ts'

type Props = {
  /** Which list it is: another list begins at its top. */
  readonly list: string
  readonly rows: readonly StillRow[]
  readonly selection: Selection
  readonly shown: Shown
  readonly head: ReactNode
  readonly more: boolean
  readonly onMore: () => void
  readonly onHand: (inside: boolean) => void
}

export function QueueList({ list, rows, selection, shown, head, more, onMore, onHand }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const table = useGrid(shown)
  useDemandPageSoon()
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(host.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (innerWidth < 768 ? 148 : innerWidth < 1248 ? 58 : 37),
    overscan: 12,
    scrollMargin: top,
    getItemKey: index => rows[index]?.row.id ?? index,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)
  const nearEnd = more && last !== undefined && last.index >= rows.length - 10
  const loadMore = useRef(onMore)
  loadMore.current = onMore
  const loaded = rows.length
  useEffect(() => {
    if (nearEnd && loaded > 0) loadMore.current()
  }, [nearEnd, loaded])
  const scrollTo = (index: number) => virtual.scrollToIndex(index, { align: 'auto' })
  const noteIndex = (index: number) => {
    const row = rows[index]?.row
    if (row) left = { list, id: row.id, index }
  }
  const move = useRowKeys(rows, selection, scrollTo, noteIndex)
  useReturn(list, rows, scrollTo)
  const noteLeft = (event: { target: EventTarget }) => {
    const link = event.target instanceof Element ? event.target.closest('.row-link') : null
    if (link) noteIndex(Number(link.closest<HTMLElement>('[data-index]')?.dataset.index))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes that the reader is inside, so that rows stay still
    <div
      ref={host}
      onPointerEnter={() => onHand(true)}
      onPointerLeave={() => onHand(host.current?.contains(document.activeElement) ?? false)}
      onFocus={() => onHand(true)}
      onBlur={() => onHand(false)}
      onClickCapture={noteLeft}
      // Inside the list the arrows do as j and k; elsewhere they scroll.
      onKeyDown={event => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || focusedIndex() === null) return
        event.preventDefault()
        move(step)
      }}
    >
      <table ref={table} className="rows" aria-rowcount={more ? -1 : rows.length + 1}>
        <caption className="visually-hidden">{say('list.caption')}</caption>
        {head}
        <tbody>
          <Spacer height={(items[0]?.start ?? top) - top} />
          {items.map(item => (
            <QueueRowLine
              key={item.key}
              index={item.index}
              still={rows[item.index]!}
              shown={shown}
              chosen={selection.chosen.has(rows[item.index]!.row.id)}
              toggle={selection.toggle}
              measure={virtual.measureElement}
            />
          ))}
          <Spacer height={virtual.getTotalSize() - ((last?.end ?? top) - top)} />
        </tbody>
      </table>
      {more ? (
        <button type="button" className="more" onClick={onMore}>
          {say('list.more')}
        </button>
      ) : null}
    </div>
  )
}

/** What opens next is a demand: its page's code comes while nobody waits for it. */
function useDemandPageSoon(): void {
  useEffect(() => whenIdle(() => import('../demand/DemandPage.tsx')), [])
}

/** The room of each column, through the style object, which the content policy allows. */
function useGrid({ columns }: Shown) {
  const table = useRef<HTMLTableElement>(null)
  useLayoutEffect(() => {
    const { wide, narrow } = gridOf(columns)
    table.current?.style.setProperty('--grid', wide)
    table.current?.style.setProperty('--grid-narrow', narrow)
  }, [columns])
  return table
}

/** Stands for the rows outside the window. Its height is set through the style object, which the content policy allows. */
function Spacer({ height }: { readonly height: number }) {
  const ref = useRef<HTMLTableCellElement>(null)
  useLayoutEffect(() => {
    ref.current?.style.setProperty('height', `${Math.max(0, height)}px`)
  }, [height])
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className="spacer">
      <td ref={ref} />
    </tr>
  )
}

/** Where the reader left the list for a demand: back in the same list, they go on from there. In memory alone. */
let left: { readonly list: string; readonly id: string; readonly index: number } | null = null

type Scroll = (index: number) => void

/** The row that was opened has the focus again; where it is gone, the one in its place. */
function useReturn(list: string, rows: readonly StillRow[], scrollTo: Scroll): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes
  useEffect(() => {
    if (left?.list !== list || isDialogOpen()) return
    const { id, index } = left
    left = null
    const found = rows.findIndex(r => r.row.id === id)
    const go = () => {
      const focused = document.activeElement
      // Whoever went on to something else meanwhile has their way.
      if (focused && focused !== document.body && focused.id !== 'main') return
      focusRow(found >= 0 ? found : Math.min(index, rows.length - 1), scrollTo)
    }
    // After the router has put another page at its top.
    requestAnimationFrame(() => requestAnimationFrame(go))
  }, [])
}

/** At once where the row is in the page, so that the next key finds the focus there; else when it has been drawn. */
function focusRow(index: number, scrollTo: Scroll): boolean {
  scrollTo(index)
  const link = () => document.querySelector<HTMLElement>(`[data-index="${index}"] a`)
  const now = link()
  now?.focus({ preventScroll: true })
  if (!now) requestAnimationFrame(() => link()?.focus({ preventScroll: true }))
  return now !== null
}

/** j and k move, Enter opens. The focus itself moves, so that what is read aloud is what is current. */
function useRowKeys(rows: readonly StillRow[], selection: Selection, scrollTo: Scroll, onOpen: Scroll) {
  const navigate = useNavigate()
  const at = useRef(-1)
  // Keys that come faster than rows are drawn count from where the last one went.
  const onItsWay = useRef(false)
  const current = () => (onItsWay.current ? at.current : (focusedIndex() ?? at.current))
  const move = (step: number) => {
    const index = Math.min(rows.length - 1, Math.max(0, current() + step))
    at.current = index
    onItsWay.current = !focusRow(index, scrollTo)
    if (onItsWay.current)
      requestAnimationFrame(() => {
        onItsWay.current = false
      })
  }
  const open = () => {
    const row = rows[current()]?.row
    onOpen(current())
    if (row) navigate({ to: '/demands/$id', params: { id: row.id } })
  }
  const choose = (range: boolean) => {
    const row = rows[current()]?.row
    if (row) selection.toggle(row.id, range)
  }
  const extend = (step: 1 | -1) => {
    const from = rows[current()]?.row
    if (from && !selection.chosen.has(from.id)) selection.toggle(from.id, false)
    move(step)
    const to = rows[at.current]?.row
    if (to && to.id !== from?.id) selection.toggle(to.id, true)
  }
  const group = say('list.group')
  useCommands([
    { id: 'down', title: say('row.next'), keys: 'j', group, run: () => move(1) },
    { id: 'up', title: say('row.previous'), keys: 'k', group, run: () => move(-1) },
    { id: 'open', title: say('row.open'), keys: 'o', group, run: open },
    { id: 'choose', title: say('row.choose'), keys: 'x', group, run: () => choose(false) },
    { id: 'choose-range', title: say('row.range'), keys: 'X', group, run: () => choose(true) },
    { id: 'choose-down', title: say('row.on_down'), keys: 'J', group, run: () => extend(1) },
    { id: 'choose-up', title: say('row.on_up'), keys: 'K', group, run: () => extend(-1) },
  ])
  return move
}
