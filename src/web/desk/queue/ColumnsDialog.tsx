// Which facts a row shows, in which order, and by what the list stands. What is changed shows at once behind it.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import {
  moveColumn,
  type QueueColumn,
  queueColumns,
  toggleColumn,
  usualColumns,
} from '../../../queue/columns.ts'
import { listOrder, ordersOf } from '../../../queue/filter.ts'
import { write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { columnWords } from './columns.ts'
import { type List, wishOf } from './list-search.ts'
import { orderWords, sortOf } from './QueueHead.tsx'
import { say } from './queue-words.ts'

type Props = {
  readonly list: List
  readonly columns: readonly QueueColumn[]
  readonly onList: (list: List) => void
  readonly onClose: () => void
}

export function ColumnsDialog({ list, columns, onList, onClose }: Props) {
  const orders = ordersOf(list.view, list.filters)
  const show = (next: readonly QueueColumn[]) => onList({ ...list, columns: next })
  return (
    <Dialog title={say('columns.title')} onClose={onClose}>
      {orders.length > 1 ? (
        <SelectField
          label={say('columns.order')}
          hint={say('columns.order_hint')}
          value={listOrder(list.view, list.filters, list.sort)}
          options={orders.map(order => [order, orderWords[order]] as const)}
          onChange={order => onList({ ...list, sort: sortOf(order, list) })}
        />
      ) : (
        <p>{say('columns.one_order', { order: orderWords[orders[0] ?? 'due'] })}</p>
      )}
      <ColumnList columns={columns} onShow={show} />
      <Keeping
        list={{ ...list, columns }}
        onUsual={() => onList({ ...list, columns: usualColumns, sort: null })}
      />
    </Dialog>
  )
}

type ListProps = {
  readonly columns: readonly QueueColumn[]
  readonly onShow: (next: readonly QueueColumn[]) => void
}

/** Those that are shown in their order, then the others. Alt with an arrow moves one; the focus goes with it. */
function ColumnList({ columns, onShow }: ListProps) {
  const host = useRef<HTMLUListElement>(null)
  const move = (column: QueueColumn, by: -1 | 1) => {
    onShow(moveColumn(columns, column, by))
    requestAnimationFrame(() =>
      [...(host.current?.querySelectorAll<HTMLElement>('li') ?? [])]
        .find(li => li.dataset.column === column)
        ?.querySelector<HTMLElement>('input:enabled, button')
        ?.focus(),
    )
  }
  const all = [...columns, ...queueColumns.filter(c => !columns.includes(c))]
  return (
    <fieldset className="columns-list">
      <legend>{say('columns.shown')}</legend>
      <ul ref={host}>
        {all.map(column => {
          const at = columns.indexOf(column)
          return (
            <li
              key={column}
              data-column={column}
              onKeyDown={event => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
                if (!event.altKey || by === 0 || at < 0) return
                event.preventDefault()
                move(column, by)
              }}
            >
              <Checkbox
                checked={at >= 0}
                disabled={column === 'demand'}
                onChange={() => onShow(toggleColumn(columns, column))}
              >
                {columnWords[column]}
              </Checkbox>
              {at >= 0 ? (
                <span className="columns-moves">
                  {([-1, 1] as const).map(by => (
                    <button
                      key={by}
                      type="button"
                      className="small"
                      aria-label={say(by < 0 ? 'columns.up' : 'columns.down', {
                        column: columnWords[column],
                      })}
                      aria-disabled={columns[at + by] === undefined}
                      onClick={() => onShow(moveColumn(columns, column, by))}
                    >
                      {by < 0 ? '↑' : '↓'}
                    </button>
                  ))}
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** How the queue opens for this person from now on, on every machine: kept by the server. */
function Keeping({ list, onUsual }: { readonly list: List; readonly onUsual: () => void }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const queries = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const [done, setDone] = useState<'kept' | 'forgotten' | null>(null)
  const keep = async (forget: boolean) => {
    setProblem(null)
    try {
      if (forget) await write('/api/queue/default/forget', {})
      else await write('/api/queue/default', wishOf(list))
      queries.setQueryData(meQuery.queryKey, { ...me, queue: forget ? null : wishOf(list) })
      setDone(forget ? 'forgotten' : 'kept')
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <>
      {problem ? <ProblemNotice error={problem} /> : null}
      <p className="small" role="status">
        {done ? say(`columns.${done}`) : say('columns.own_text')}
      </p>
      <div className="actions">
        <button type="button" onClick={() => keep(false)}>
          {say('columns.keep')}
        </button>
        {me.queue ? (
          <button type="button" onClick={() => keep(true)}>
            {say('columns.forget')}
          </button>
        ) : null}
        <button type="button" onClick={onUsual}>
          {say('columns.usual')}
        </button>
      </div>
    </>
  )
}
