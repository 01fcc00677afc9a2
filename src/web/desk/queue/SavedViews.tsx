// Views that come back, with how much is in each; and the one on the screen saved under a name.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { SavedView } from '../../../api/desk/queue.ts'
import type { QueueColumn } from '../../../queue/columns.ts'
import { countFilters } from '../../../queue/filter.ts'
import { write } from '../api/client.ts'
import { savedViewsQuery } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { useCommands } from '../shell/commands.ts'
import { doSoon, tellFailed } from '../shell/undo.ts'
import { pieces } from '../words/pieces.ts'
import { countWords } from './counted.ts'
import { type List, searchOf, wishOf } from './list-search.ts'
import { say } from './queue-words.ts'

type Props = { readonly list: List; readonly columns: readonly QueueColumn[] }

export function SavedViews({ list, columns }: Props) {
  const [open, setOpen] = useState(false)
  const [saving, setSaving] = useState(false)
  const [going, setGoing] = useState<string | null>(null)
  const queries = useQueryClient()
  /** The dialog is left for it: what takes it back stands at the edge of the window, out of a dialog's reach. */
  const forget = (view: SavedView) => {
    setOpen(false)
    const says = say(view.shared ? 'saved.will_forget_shared' : 'saved.will_forget', { name: view.name })
    const act = () =>
      write(`/api/queue/views/${encodeURIComponent(view.id)}/forget`, {})
        .then(() => queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey }))
        .catch(error => tellFailed({ says, error }))
        .finally(() => setGoing(now => (now === view.id ? null : now)))
    doSoon(says, act, () => setGoing(null))
    setGoing(view.id)
  }
  const { filters, text, sort } = list
  const worthSaving = countFilters(filters) > 0 || text !== '' || sort !== null || list.columns !== null
  useCommands([
    { id: 'views', title: say('saved.title'), keys: 'v', group: say('queue'), run: () => setOpen(true) },
    {
      id: 'save-view',
      title: say('saved.save'),
      keys: 'V',
      group: say('queue'),
      ready: worthSaving,
      run: () => setSaving(true),
    },
  ])
  return (
    <>
      <button type="button" className="small" onClick={() => setOpen(true)}>
        {say('bar.views')} <kbd>v</kbd>
      </button>
      {worthSaving ? (
        <button type="button" className="small" onClick={() => setSaving(true)}>
          {say('saved.save')}
        </button>
      ) : null}
      {open ? <ViewsDialog going={going} onForget={forget} onClose={() => setOpen(false)} /> : null}
      {saving ? <SaveDialog list={{ ...list, columns }} onClose={() => setSaving(false)} /> : null}
    </>
  )
}

type ViewsProps = {
  /** The one that is about to be forgotten. */
  readonly going: string | null
  readonly onForget: (view: SavedView) => void
  readonly onClose: () => void
}

function ViewsDialog({ going, onForget, onClose }: ViewsProps) {
  const { data, error, isPending } = useQuery(savedViewsQuery)
  const groups: readonly (readonly [string, readonly SavedView[]])[] = [
    [say('saved.standing'), data?.filter(v => v.shared && !v.own && STANDING.has(v.id)) ?? []],
    [say('saved.own'), data?.filter(v => v.own && v.id !== going) ?? []],
    [say('saved.colleagues'), data?.filter(v => v.shared && !v.own && !STANDING.has(v.id)) ?? []],
  ]
  return (
    <Dialog title={say('saved.title')} onClose={onClose}>
      {isPending ? <p role="status">{say('counting')}</p> : null}
      {error ? <ProblemNotice error={error} /> : null}
      {groups.map(([title, list]) =>
        list.length === 0 ? null : (
          <section key={title}>
            <h3>{title}</h3>
            <ul className="saved-views">
              {list.map(v => (
                <li key={v.id}>
                  <Link to="/" search={searchOf(v)} onClick={onClose}>
                    <bdi>{STANDING.has(v.id) ? standingWords(v) : v.name}</bdi>
                  </Link>
                  {v.count === null ? null : <span className="count">{countWords(v.count)}</span>}
                  {v.own && v.shared ? <span className="quiet">{say('saved.shared')}</span> : null}
                  {v.own ? (
                    <button type="button" className="small" onClick={() => onForget(v)}>
                      {pieces(
                        say.rich('saved.forget', {
                          name: v.name,
                          hidden: inside => <span className="visually-hidden">{pieces(inside)}</span>,
                        }),
                      )}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </Dialog>
  )
}

/** Their ids are the program's own words; those of saved ones are random. */
const STANDING = new Set(['mine', 'due-today', 'to-approve', 'secrecy-ending', 'second-look', 'emergencies'])

function standingWords(view: SavedView): string {
  const said = say.of('standing', view.id)
  return said === view.id ? view.name : said
}

function SaveDialog({ list, onClose }: { readonly list: List; readonly onClose: () => void }) {
  const queries = useQueryClient()
  const { data } = useQuery(savedViewsQuery)
  const own = data?.filter(v => v.own) ?? []
  const [over, setOver] = useState('')
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await write('/api/queue/views', { id: over || null, name, shared, ...wishOf(list) })
      await queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey })
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <Dialog title={say('saved.save')} onClose={onClose}>
      <form className="action-form" onSubmit={save}>
        {own.length > 0 ? (
          <SelectField
            label={say('saved.as')}
            value={over}
            empty={say('saved.as_new')}
            options={own.map(v => [v.id, v.name] as const)}
            onChange={id => {
              const old = own.find(v => v.id === id)
              setOver(id)
              setName(old?.name ?? '')
              setShared(old?.shared ?? false)
            }}
          />
        ) : null}
        <TextField
          label={say('saved.name')}
          required
          maxLength={80}
          value={name}
          onChange={setName}
          dir="auto"
        />
        <Checkbox checked={shared} onChange={setShared}>
          {say('saved.share')}
        </Checkbox>
        {problem ? <ProblemNotice error={problem} /> : null}
        <div className="actions">
          <button type="submit" className="primary" disabled={name.trim() === ''}>
            {say('saved.do')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
