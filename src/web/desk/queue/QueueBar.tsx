// Views with their counts, what presses today, the filter, and the changes that wait to be shown.
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { QueueCounts } from '../../../api/desk/queue.ts'
import type { View } from '../api/queries.ts'
import { useCommands } from '../shell/commands.ts'
import { countWords } from './counted.ts'
import { type List, searchOf } from './list-search.ts'
import { say } from './queue-words.ts'

type Props = {
  readonly list: List
  readonly counts: QueueCounts | undefined
  readonly onText: (text: string) => void
  readonly waiting: number
  readonly onAdopt: () => void
}

const viewWords: Record<View, string> = {
  open: say('view.open'),
  mine: say('view.mine'),
  closed: say('view.closed'),
  not_demand: say('view.not_demand'),
}

export function QueueBar({ list, counts, onText, waiting, onAdopt }: Props) {
  const open = { ...list, view: 'open', text: '' } as const
  return (
    <div className="queue-bar">
      <nav aria-label={say('bar.views')} className="views">
        {(Object.keys(viewWords) as View[]).map(v => {
          const n = v === 'open' ? counts?.open : v === 'mine' ? counts?.mine : undefined
          return (
            <Link
              key={v}
              to="/"
              search={searchOf({ ...list, view: v })}
              aria-current={v === list.view ? 'page' : undefined}
            >
              {n === undefined ? viewWords[v] : <Counted view={viewWords[v]} n={n} />}
            </Link>
          )
        })}
      </nav>
      {counts ? (
        <p className="pressing">
          <Link
            to="/"
            search={searchOf({ ...open, filters: { due: 'overdue' } })}
            data-some={counts.overdue > 0}
          >
            {say('bar.overdue', { n: countWords(counts.overdue) })}
          </Link>
          <Link
            to="/"
            search={searchOf({ ...open, filters: { due: 'rest_of_today' } })}
            data-some={counts.dueToday > 0}
          >
            {say('bar.due_today', { n: countWords(counts.dueToday) })}
          </Link>
          <Link
            to="/"
            search={searchOf({ ...open, filters: { step: 'sign' } })}
            data-some={counts.toApprove > 0}
          >
            {say('bar.to_approve', { n: countWords(counts.toApprove) })}
          </Link>
        </p>
      ) : null}
      <Waiting waiting={waiting} onAdopt={onAdopt} />
      <Filter text={list.text} onText={onText} />
    </div>
  )
}

/** Seen with its number alone; read aloud with what is counted. */
function Counted({ view, n }: { readonly view: string; readonly n: number }) {
  const count = countWords(n)
  return (
    <>
      <span aria-hidden="true">
        {view}
        <span className="count">{count}</span>
      </span>
      <span className="visually-hidden">{say('view.counted', { view, n, count })}</span>
    </>
  )
}

function Waiting({ waiting, onAdopt }: { readonly waiting: number; readonly onAdopt: () => void }) {
  useCommands([
    {
      id: 'adopt',
      title: say('bar.adopt'),
      keys: 'r',
      group: say('queue'),
      ready: waiting > 0,
      run: onAdopt,
    },
  ])
  return (
    <div role="status" className="waiting">
      {waiting > 0 ? (
        <button type="button" className="small" onClick={onAdopt}>
          {say('bar.moved', { n: waiting })} <kbd>r</kbd>
        </button>
      ) : null}
    </div>
  )
}

function Filter({ text, onText }: { readonly text: string } & Pick<Props, 'onText'>) {
  const [typed, setTyped] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => latest.current(typed.trim()), 300)
    return () => clearTimeout(timer)
  }, [typed, text])
  useCommands([
    {
      id: 'filter',
      title: say('bar.search'),
      keys: '/',
      group: say('queue'),
      run: () => input.current?.focus(),
    },
  ])
  return (
    <input
      ref={input}
      type="search"
      className="filter"
      aria-label={say('bar.search_label')}
      placeholder={say('bar.placeholder')}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') event.currentTarget.blur()
        // At once, where the pause in typing would be waited for; once it is answered, on to the rows.
        if (event.key === 'Enter' && typed.trim() !== text) onText(typed.trim())
        else if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault()
          document.querySelector<HTMLElement>('.rows .row-link')?.focus()
        }
      }}
    />
  )
}
