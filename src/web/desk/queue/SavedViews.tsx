// Views that come back, with how much is in each; and the one on the screen saved under a name.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { countFilters, type Filters } from '../../../demand/queue-filter.ts'
import type { SavedView } from '../../../server/desk/api.ts'
import { write } from '../api/client.ts'
import { savedViewsQuery, type View } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { useCommands } from '../shell/commands.ts'
import { countWords } from './counted.ts'

type Props = { readonly view: View; readonly text: string; readonly filters: Filters }

export function SavedViews({ view, text, filters }: Props) {
  const [open, setOpen] = useState(false)
  const [saving, setSaving] = useState(false)
  const worthSaving = countFilters(filters) > 0 || text !== ''
  useCommands([
    { id: 'views', title: 'Saved views', keys: 'v', group: 'Queue', run: () => setOpen(true) },
    ...(worthSaving
      ? [{ id: 'save-view', title: 'Save this view', keys: 'V', group: 'Queue', run: () => setSaving(true) }]
      : []),
  ])
  return (
    <>
      <button type="button" className="small" onClick={() => setOpen(true)}>
        Views <kbd>v</kbd>
      </button>
      {worthSaving ? (
        <button type="button" className="small" onClick={() => setSaving(true)}>
          Save this view
        </button>
      ) : null}
      {open ? <ViewsDialog onClose={() => setOpen(false)} /> : null}
      {saving ? <SaveDialog wish={{ view, text, filters }} onClose={() => setSaving(false)} /> : null}
    </>
  )
}

function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error, isPending } = useQuery(savedViewsQuery)
  const queries = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const forget = (id: string) =>
    write(`/api/queue/views/${encodeURIComponent(id)}/forget`, {})
      .then(() => queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey }))
      .catch(setProblem)
  const groups: readonly (readonly [string, readonly SavedView[]])[] = [
    ['Of every desk', data?.filter(v => v.shared && !v.own && STANDING.has(v.id)) ?? []],
    ['Yours', data?.filter(v => v.own) ?? []],
    ['Shared by colleagues', data?.filter(v => v.shared && !v.own && !STANDING.has(v.id)) ?? []],
  ]
  return (
    <Dialog title="Saved views" onClose={onClose}>
      {isPending ? <p role="status">Counting</p> : null}
      {error || problem ? <ProblemNotice error={problem ?? error} /> : null}
      {groups.map(([title, list]) =>
        list.length === 0 ? null : (
          <section key={title}>
            <h3>{title}</h3>
            <ul className="saved-views">
              {list.map(v => (
                <li key={v.id}>
                  <Link to="/" search={{ ...v.filters, view: v.view, text: v.text }} onClick={onClose}>
                    <bdi>{v.name}</bdi>
                  </Link>
                  {v.count === null ? null : <span className="count">{countWords(v.count)}</span>}
                  {v.own && v.shared ? <span className="quiet">shared</span> : null}
                  {v.own ? (
                    <button type="button" className="small" onClick={() => forget(v.id)}>
                      Forget<span className="visually-hidden"> {v.name}</span>
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
const STANDING = new Set(['mine', 'due-today', 'to-approve', 'secrecy-ending', 'emergencies'])

function SaveDialog({ wish, onClose }: { readonly wish: Props; readonly onClose: () => void }) {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await write('/api/queue/views', { id: null, name, shared, ...wish })
      await queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey })
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <Dialog title="Save this view" onClose={onClose}>
      <form className="action-form" onSubmit={save}>
        <TextField label="Name" required maxLength={80} value={name} onChange={setName} dir="auto" />
        <Checkbox checked={shared} onChange={setShared}>
          Colleagues see it too. They see its name and its filters; what is in it follows what each may know.
        </Checkbox>
        {problem ? <ProblemNotice error={problem} /> : null}
        <div className="actions">
          <button type="submit" className="primary" disabled={name.trim() === ''}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  )
}
