// A demand without paper: told by telephone or at the door. What was said is written down while it is fresh.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { write } from '../api/client.ts'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { useTitle } from '../shell/title.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './receive-words.ts'
import { nothingServed, ServedFields, servedAt } from './ServedFields.tsx'
import './receive.css'

export function EntryPage() {
  const [served, setServed] = useState({ ...nothingServed, manner: 'telephone' })
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  useTitle(say('entry.title'))
  const enter = useMutation({
    mutationFn: () =>
      write('/api/demands/entry', {
        key: key.current,
        text,
        subject,
        servedAt: servedAt(served),
        servedManner: served.manner,
        entityServed: served.entity,
      }),
    onSuccess: taken => {
      queries.invalidateQueries({ queryKey: ['queue'] })
      if ('id' in taken) navigate({ to: '/demands/$id', params: { id: taken.id } })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!enter.isPending) enter.mutate()
  }
  return (
    <div className="page receive">
      <h1>{say('entry.heading')}</h1>
      <p>{say('entry.text')}</p>
      <p className="small quiet">
        {pieces(
          say.rich('entry.not_secret', { link: inside => <Link to="/restricted">{pieces(inside)}</Link> }),
        )}
      </p>
      <form onSubmit={onSubmit} aria-busy={enter.isPending}>
        <TextField label={say('entry.line')} required maxLength={200} value={subject} onChange={setSubject} />
        <TextField
          label={say('entry.said')}
          required
          multiline={10}
          dir="auto"
          value={text}
          onChange={setText}
        />
        <ServedFields served={served} onChange={setServed} uncertain={false} />
        {enter.error ? <ProblemNotice error={enter.error} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={enter.isPending || undefined}>
            {enter.isPending ? say('storing') : say('entry.do')}
          </button>
        </div>
      </form>
    </div>
  )
}
