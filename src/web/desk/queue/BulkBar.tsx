// Steps on many rows at once, where that is safe. Each row is asked for by itself: what is refused says why, beside its row.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import type { SentCommand } from '../../../api/desk/calling.ts'
import type { QueueRow } from '../../../api/desk/queue.ts'
import { type NotDemandReason, notDemandReasons } from '../../../vocabulary/closed-lists.ts'
import { write } from '../api/client.ts'
import { useNow } from '../now.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { useCommands } from '../shell/commands.ts'
import { doSoon } from '../shell/undo.ts'
import { notDemandWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { PersonField } from '../work/PersonField.tsx'
import { peopleQuery } from '../work/queries.ts'
import { csvOf, saveFile } from './csv.ts'
import type { Shown } from './QueueCell.tsx'
import { say } from './queue-words.ts'
import type { Agreed } from './SecondLooks.tsx'
import { focusedIndex, type Selection } from './selection.ts'
import { whyNot } from './why-not.ts'

const AcceptBatch = lazy(() => import('./AcceptBatch.tsx').then(m => ({ default: m.AcceptBatch })))
const SecondLooks = lazy(() => import('./SecondLooks.tsx').then(m => ({ default: m.SecondLooks })))

type Props = {
  readonly rows: readonly QueueRow[]
  readonly selection: Selection
  readonly shown: Shown
  /** What the rows show of it while it waits and until the server has answered; null: as they are. */
  readonly onGiven: (given: Given | null) => void
}
/** Who has these, as soon as it is done. */
export type Given = { readonly ids: ReadonlySet<string>; readonly person: string | null }
type Failure = { readonly row: QueueRow; readonly why: string }

export function BulkBar({ rows, selection, shown, onGiven }: Props) {
  const queries = useQueryClient()
  const [filing, setFiling] = useState(false)
  const [assigning, setAssigning] = useState(false)
  const [accepting, setAccepting] = useState<readonly QueueRow[] | null>(null)
  const [looking, setLooking] = useState<readonly QueueRow[] | null>(null)
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)
  const [failures, setFailures] = useState<readonly Failure[]>([])
  const chosen = rows.filter(r => selection.chosen.has(r.id))
  const n = chosen.length
  const toLookAt = chosen.filter(r => r.step === 'confirm_not_demand')
  const exportRows = () =>
    saveFile('duly-queue.csv', csvOf(n > 0 ? chosen : rows, shown.columns, shown.directory))
  /** On what is chosen; where nothing is, on the row that has the focus. */
  const onRows = (then: (list: readonly QueueRow[]) => void) => () => {
    if (n > 0) return then(chosen)
    const current = rows[focusedIndex() ?? -1]
    if (!current) return
    selection.only([current.id])
    then([current])
  }
  const look = (list: readonly QueueRow[]) => {
    const filed = list.filter(r => r.step === 'confirm_not_demand')
    if (filed.length > 0) setLooking(filed)
  }
  const group = say('list.group')
  useCommands([
    // While the rows are on their way there is nothing to save: a file without them would say that there are none.
    { id: 'export', title: say('bulk.export'), keys: 'e', group, ready: rows.length > 0, run: exportRows },
    {
      id: 'all',
      title: say('bulk.all'),
      keys: '*',
      group,
      run: () => selection.only(rows.map(r => r.id)),
    },
    {
      id: 'none',
      title: say('bulk.none'),
      keys: 'Escape',
      group,
      ready: n > 0,
      run: () => selection.only([]),
    },
    {
      id: 'file',
      title: say('bulk.file_chosen'),
      keys: 'd',
      group,
      run: onRows(() => setFiling(true)),
    },
    {
      id: 'assign-chosen',
      title: say('bulk.assign_chosen'),
      keys: 'a',
      group,
      run: onRows(() => setAssigning(true)),
    },
    { id: 'accept', title: say('bulk.accept_chosen'), keys: 'p', group, run: onRows(setAccepting) },
    { id: 'second-looks', title: say('bulk.looks'), keys: 'y', group, run: onRows(look) },
  ])
  const assign = (person: string | null, name: string | null) => {
    setAssigning(false)
    setFailures([])
    const act = async () => {
      setProgress({ done: 0, of: n })
      const answer = await assignAll(chosen, person)
      setProgress(null)
      setFailures(answer)
      selection.only(answer.map(f => f.row.id))
      await queries.invalidateQueries({ queryKey: ['queue'] })
      onGiven(null)
    }
    const says = name === null ? say('bulk.will_be_nobody', { n }) : say('bulk.will_be', { n, name })
    onGiven({ ids: new Set(chosen.map(r => r.id)), person })
    doSoon(says, act, () => onGiven(null))
  }
  /** One after the other, each for itself: what is refused stays chosen, with why. */
  const each = (says: string, list: readonly QueueRow[], act: (row: QueueRow) => Promise<string | null>) => {
    setFailures([])
    const run = async () => {
      const failed: Failure[] = []
      for (const [i, row] of list.entries()) {
        setProgress({ done: i, of: list.length })
        const why = await act(row)
        if (why) failed.push({ row, why })
      }
      setProgress(null)
      setFailures(failed)
      selection.only(failed.map(f => f.row.id))
      queries.invalidateQueries({ queryKey: ['queue'] })
    }
    doSoon(says, run, () => {})
  }
  const file = (reason: NotDemandReason, note: string) => {
    setFiling(false)
    each(say('bulk.will_file', { n }), chosen, row =>
      command(row, row.version, { type: 'file_as_not_demand', reason, note }),
    )
  }
  const agree = (agreed: readonly Agreed[]) => {
    setLooking(null)
    const versions = new Map(agreed.map(a => [a.row.id, a.version]))
    each(
      say('bulk.will_agree', { n: agreed.length }),
      agreed.map(a => a.row),
      row => command(row, versions.get(row.id) ?? row.version, { type: 'confirm_not_demand', note: '' }),
    )
  }
  return (
    <div className="bulk" hidden={n === 0 && failures.length === 0 && progress === null}>
      <p role="status">
        {progress
          ? say('bulk.at', { at: progress.done + 1, of: progress.of })
          : n > 0
            ? say('bulk.chosen', { n })
            : ''}
      </p>
      {progress ? <progress value={progress.done} max={progress.of} aria-label={say('bulk.doing')} /> : null}
      {n > 0 ? (
        <div className="actions">
          <button type="button" className="small" onClick={() => setAssigning(true)}>
            {say('bulk.assign')} <kbd>a</kbd>
          </button>
          <button type="button" className="small" onClick={() => setFiling(true)}>
            {say('bulk.file')} <kbd>d</kbd>
          </button>
          {toLookAt.length > 0 ? (
            <button type="button" className="small" onClick={() => setLooking(toLookAt)}>
              {say('bulk.look', { n: toLookAt.length })} <kbd>y</kbd>
            </button>
          ) : null}
          <button type="button" className="small" onClick={() => setAccepting(chosen)}>
            {say('bulk.accept')} <kbd>p</kbd>
          </button>
          <button type="button" className="small" onClick={exportRows}>
            {say('bulk.csv')} <kbd>e</kbd>
          </button>
          <button type="button" className="small" onClick={() => selection.only([])}>
            {say('bulk.none')} <kbd>Esc</kbd>
          </button>
        </div>
      ) : null}
      {failures.length > 0 ? <Failures list={failures} /> : null}
      {assigning ? <AssignDialog count={n} onAssign={assign} onClose={() => setAssigning(false)} /> : null}
      {accepting ? (
        <Suspense fallback={null}>
          <AcceptBatch
            rows={accepting}
            onDone={left => {
              selection.only(left)
              queries.invalidateQueries({ queryKey: ['queue'] })
            }}
            onClose={() => setAccepting(null)}
          />
        </Suspense>
      ) : null}
      {looking ? (
        <Suspense fallback={null}>
          <SecondLooks rows={looking} onDone={agree} onClose={() => setLooking(null)} />
        </Suspense>
      ) : null}
      {filing ? <FileDialog count={n} onFile={file} onClose={() => setFiling(false)} /> : null}
    </div>
  )
}

/** One request: the server asks for each row by itself. */
async function assignAll(chosen: readonly QueueRow[], person: string | null): Promise<Failure[]> {
  try {
    const ids = chosen.map(r => r.id)
    const { refused } = await write('/api/demands/assign', {
      ids,
      person,
      note: '',
    })
    return refused.flatMap(({ id, refusal }) => {
      const row = chosen.find(r => r.id === id)
      return row ? [{ row, why: `${refusal.detail} ${refusal.next}` }] : []
    })
  } catch (error) {
    return chosen.map(row => ({ row, why: whyNot(error) }))
  }
}

/** null: done. One key per row and act: a row that was answered for is not filed twice. */
async function command(row: QueueRow, version: number, wanted: SentCommand): Promise<string | null> {
  try {
    await write(`/api/demands/${encodeURIComponent(row.id)}/commands`, {
      version,
      key: crypto.randomUUID(),
      command: wanted,
    })
    return null
  } catch (error) {
    return whyNot(error)
  }
}

function Failures({ list }: { readonly list: readonly Failure[] }) {
  return (
    <div className="notice" data-tone="warn" role="alert">
      <p className="notice-title">{say('bulk.not_taken', { n: list.length })}</p>
      <ul>
        {list.map(({ row, why }) => (
          <li key={row.id}>
            {pieces(
              say.rich('bulk.failure', {
                reference: row.reference,
                why,
                link: inside => (
                  <Link to="/demands/$id" params={{ id: row.id }}>
                    {pieces(inside)}
                  </Link>
                ),
              }),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type FileProps = {
  readonly count: number
  readonly onFile: (reason: NotDemandReason, note: string) => void
  readonly onClose: () => void
}

function FileDialog({ count, onFile, onClose }: FileProps) {
  const [reason, setReason] = useState<NotDemandReason | ''>('')
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== '') onFile(reason, note)
  }
  return (
    <Dialog title={say('file.title', { n: count })} onClose={onClose}>
      <form className="action-form" onSubmit={submit}>
        <p>{say('file.text')}</p>
        <SelectField
          label={say('file.are')}
          value={reason}
          empty={say('choose')}
          options={optionsOf(notDemandReasons, notDemandWords)}
          onChange={setReason}
        />
        <TextField label={say('file.sentence')} required value={note} onChange={setNote} maxLength={500} />
        <div className="actions">
          <button type="submit" className="primary" disabled={reason === ''}>
            {say('file.do')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type AssignProps = {
  readonly count: number
  readonly onAssign: (person: string | null, name: string | null) => void
  readonly onClose: () => void
}

function AssignDialog({ count, onAssign, onClose }: AssignProps) {
  const { data } = useQuery(peopleQuery)
  const now = useNow()
  const away = (id: string) =>
    data?.covers.find(c => c.person === id && Date.parse(c.from) <= now && now < Date.parse(c.until))?.until
  const people = data?.people.filter(p => p.mayOwn).map(p => ({ ...p, awayUntil: away(p.id) ?? null })) ?? []
  const [person, setPerson] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = people.find(p => p.id === person)?.name ?? null
    if (person !== '') onAssign(person === 'nobody' ? null : person, name)
  }
  return (
    <Dialog title={say('assign.title', { n: count })} onClose={onClose}>
      <form className="action-form" onSubmit={submit}>
        <PersonField
          label={say('assign.to')}
          people={people}
          value={person}
          onChange={setPerson}
          extra={[['nobody', say('nobody')]]}
        />
        <div className="actions">
          <button type="submit" className="primary" disabled={person === ''}>
            {say('bulk.assign')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
