// One demand in the queue: the chosen facts, in the chosen order. Below 768 px the same as the lines of a card.
import { memo } from 'react'
import { QueueCell, type Shown } from './QueueCell.tsx'
import type { Selection } from './selection.ts'
import type { StillRow } from './still-rows.ts'

type Props = {
  readonly index: number
  readonly still: StillRow
  readonly shown: Shown
  readonly chosen: boolean
  readonly toggle: Selection['toggle']
  readonly measure: (node: HTMLElement | null) => void
}

/** Drawn again only where something of the row is another: a key that moves through a long list touches two rows. */
export const QueueRowLine = memo(Line, isSame)

function Line({ index, still, shown, chosen, toggle, measure }: Props) {
  return (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      data-gone={still.gone || undefined}
      data-chosen={chosen || undefined}
      className="row"
    >
      {shown.columns.map(column => (
        <QueueCell
          key={column}
          column={column}
          still={still}
          shown={shown}
          chosen={chosen}
          onChoose={range => toggle(still.row.id, range)}
        />
      ))}
    </tr>
  )
}

function isSame(a: Props, b: Props): boolean {
  return (
    a.index === b.index &&
    a.still.row === b.still.row &&
    a.still.updated === b.still.updated &&
    a.still.gone === b.still.gone &&
    a.chosen === b.chosen &&
    a.shown === b.shown &&
    a.toggle === b.toggle &&
    a.measure === b.measure
  )
}
