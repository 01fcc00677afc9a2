// The national-security lane: opened by counsel for named people, with the paper kept elsewhere. No machine reads anything of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { read, write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useTitle } from '../shell/title.ts'
import { commas, turnWords } from '../words/labels.ts'
import { peopleQuery } from '../work/queries.ts'
import { say } from './receive-words.ts'
import { nothingServed, ServedFields, servedAt } from './ServedFields.tsx'
import './receive.css'

export function RestrictedPage() {
  const { data: me } = useQuery(meQuery)
  useTitle(say('restricted.title'))
  const counsel = me?.roles.includes('counsel') && me.employment === 'employee' ? me : null
  return (
    <div className="page receive">
      <h1>{say('restricted.heading')}</h1>
      <p>{say('restricted.text')}</p>
      {counsel ? (
        <>
          <TurnedAway />
          <OpenForm own={counsel.id} />
        </>
      ) : (
        <Notice tone="warn" title={say('restricted.counsel')}>
          <p>{say('restricted.hand')}</p>
        </Notice>
      )}
    </div>
  )
}

/** Papers that were refused at the door: nothing is kept of them but this. */
function TurnedAway() {
  const { data } = useQuery({
    queryKey: ['turned-away'],
    queryFn: ({ signal }) => read('/api/restricted', signal),
  })
  return data && data.n > 0 ? <p>{say('restricted.turned_away', { n: data.n })}</p> : null
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
      write('/api/restricted', {
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
        label={say('restricted.kept')}
        hint={say('restricted.kept_hint')}
        required
        maxLength={400}
        value={paperKept}
        onChange={setPaperKept}
      />
      <TextField
        label={say('restricted.what')}
        hint={say('restricted.what_hint')}
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
          {open.isPending ? say('restricted.opening') : say('restricted.do')}
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
      <legend>{say('restricted.who')}</legend>
      <p className="hint">{say('restricted.who_hint')}</p>
      {others.map(p => (
        <Checkbox
          key={p.id}
          checked={chosen.includes(p.id)}
          onChange={on => onChange(on ? [...chosen, p.id] : chosen.filter(id => id !== p.id))}
        >
          <bdi>{p.name}</bdi> <span className="quiet">{commas(p.roles.map(role => turnWords[role]))}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
