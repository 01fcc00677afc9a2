// The national-security lane: opened by counsel for named people, with the paper kept elsewhere. No machine reads anything of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { peopleQuery } from '../work/queries.ts'
import { nothingServed, ServedFields, servedAt } from './ServedFields.tsx'
import './receive.css'

type Opened = { readonly id: string; readonly reference: string }

export function RestrictedPage() {
  const { data: me } = useQuery(meQuery)
  useEffect(() => {
    document.title = 'National-security lane · Duly desk'
  }, [])
  const counsel = me?.roles.includes('counsel') && me.employment === 'employee' ? me : null
  return (
    <div className="page receive">
      <h1>Open a demand for named people only</h1>
      <p>
        For a paper that may be known to named people alone. Who is not named sees no row, no count, no change
        and no figure of it. Nothing of it goes by mail, no machine reads it, and no search finds its words.
      </p>
      {counsel ? (
        <OpenForm own={counsel.id} />
      ) : (
        <Notice tone="warn" title="Employed counsel opens this lane.">
          <p>Hand the paper to counsel in person. Write of it nowhere: not here, not in a mail.</p>
        </Notice>
      )}
    </div>
  )
}

function OpenForm({ own }: { readonly own: string }) {
  const [served, setServed] = useState({ ...nothingServed, manner: 'in_person' })
  const [text, setText] = useState('')
  const [paperKept, setPaperKept] = useState('')
  const [people, setPeople] = useState<readonly string[]>([])
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  const open = useMutation({
    mutationFn: () =>
      write<Opened>('/api/restricted', {
        key: key.current,
        text,
        paperKept,
        people,
        servedAt: servedAt(served),
        servedManner: served.manner,
        entityServed: served.entity,
      }),
    onSuccess: ({ id }) => {
      queries.invalidateQueries({ queryKey: ['queue'] })
      navigate({ to: '/demands/$id', params: { id } })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!open.isPending) open.mutate()
  }
  return (
    <form onSubmit={onSubmit} aria-busy={open.isPending}>
      <TextField
        label="Where the paper is kept"
        hint="It need not be here. Say it so that a named colleague finds it."
        required
        maxLength={400}
        value={paperKept}
        onChange={setPaperKept}
      />
      <TextField
        label="What it is, in your words"
        hint="As little as the clocks and the record need."
        required
        multiline={4}
        dir="auto"
        value={text}
        onChange={setText}
      />
      <ServedFields served={served} onChange={setServed} uncertain={false} />
      <People own={own} chosen={people} onChange={setPeople} />
      {open.error ? <ProblemNotice error={open.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={open.isPending || undefined}>
          {open.isPending ? 'Opening …' : 'Open it for these people'}
        </button>
      </div>
    </form>
  )
}

type PeopleProps = {
  readonly own: string
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function People({ own, chosen, onChange }: PeopleProps) {
  const { data, error } = useQuery(peopleQuery)
  if (error) return <ProblemNotice error={error} />
  const others = data?.people.filter(p => p.id !== own) ?? []
  return (
    <fieldset>
      <legend>Who may know of it, beside you</legend>
      <p className="hint">To the end it takes two approvers, and a second reader of its secrecy.</p>
      {others.map(p => (
        <Checkbox
          key={p.id}
          checked={chosen.includes(p.id)}
          onChange={on => onChange(on ? [...chosen, p.id] : chosen.filter(id => id !== p.id))}
        >
          {p.name} <span className="quiet">{p.roles.join(', ')}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
