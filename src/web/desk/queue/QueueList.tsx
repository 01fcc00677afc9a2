// The rows, only those near the window in the page: a queue of thousands scrolls like one of twenty.
import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useCommands } from '../shell/commands.ts'
import { gridOf } from './columns.ts'
import type { Shown } from './QueueCell.tsx'
import { QueueRowLine } from './QueueRowLine.tsx'
import type { Selection } from './selection.ts'
import type { StillRow } from './still-rows.ts'
import { say } from './words.ts'

type Props = {
  readonly rows: readonly StillRow[]
  readonly selection: Selection
  readonly shown: Shown
  readonly head: ReactNode
  readonly more: boolean
  readonly onMore: () => void
  readonly onHand: (inside: boolean) => void
}

export function QueueList({ rows, selection, shown, head, more, onMore, onHand }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const table = useGrid(shown)
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
  useRowKeys(rows, selection, index => virtual.scrollToIndex(index, { align: 'auto' }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes that the reader is inside, so that rows stay still
    <div
      ref={host}
      onPointerEnter={() => onHand(true)}
      onPointerLeave={() => onHand(host.current?.contains(document.activeElement) ?? false)}
      onFocus={() => onHand(true)}
      onBlur={() => onHand(false)}
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

/** j and k move, Enter opens. The focus itself moves, so that what is read aloud is what is current. */
function useRowKeys(rows: readonly StillRow[], selection: Selection, scrollTo: (index: number) => void) {
  const navigate = useNavigate()
  const at = useRef(-1)
  const move = (step: number) => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index
    const from = focused === undefined ? at.current : Number(focused)
    const index = Math.min(rows.length - 1, Math.max(0, from + step))
    at.current = index
    scrollTo(index)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true }),
    )
  }
  const open = () => {
    const row = rows[at.current]?.row
    if (row) navigate({ to: '/demands/$id', params: { id: row.id } })
  }
  const choose = (range: boolean) => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index
    const row = rows[focused === undefined ? at.current : Number(focused)]?.row
    if (row) selection.toggle(row.id, range)
  }
  useCommands([
    { id: 'choose', title: say('row.choose'), keys: 'x', group: say('queue'), run: () => choose(false) },
    {
      id: 'choose-range',
      title: say('row.range'),
      keys: 'X',
      group: say('queue'),
      run: () => choose(true),
    },
    { id: 'down', title: say('row.next'), keys: 'j', group: say('queue'), run: () => move(1) },
    { id: 'up', title: say('row.previous'), keys: 'k', group: say('queue'), run: () => move(-1) },
    { id: 'open', title: say('row.open'), keys: 'o', group: say('queue'), run: open },
  ])
}
