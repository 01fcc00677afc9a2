// A demand without paper: told by telephone or at the door. What was said is written down while it is fresh.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { write } from '../api/client.ts'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { nothingServed, ServedFields, servedAt } from './ServedFields.tsx'
import './receive.css'

type Taken = { readonly id: string; readonly reference: string }

export function EntryPage() {
  const [served, setServed] = useState({ ...nothingServed, manner: 'telephone' })
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  useEffect(() => {
    document.title = 'Enter a demand · Duly desk'
  }, [])
  const enter = useMutation({
    mutationFn: () =>
      write<Taken>('/api/demands/entry', {
        key: key.current,
        text,
        subject,
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
    if (!enter.isPending) enter.mutate()
  }
  return (
    <div className="page receive">
      <h1>Enter a demand without paper</h1>
      <p>
        Write down what was said, word for word where you can: who, for which authority, what they ask, why,
        by when, how to reach them. Nothing is answered before somebody has called back.
      </p>
      <p className="small quiet">
        Not for a paper of national security: <Link to="/restricted">counsel opens it for named people</Link>.
      </p>
      <form onSubmit={onSubmit} aria-busy={enter.isPending}>
        <TextField label="In a line" required maxLength={200} value={subject} onChange={setSubject} />
        <TextField label="What was said" required multiline={10} dir="auto" value={text} onChange={setText} />
        <ServedFields served={served} onChange={setServed} uncertain={false} />
        {enter.error ? <ProblemNotice error={enter.error} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={enter.isPending || undefined}>
            {enter.isPending ? 'Storing …' : 'Enter it'}
          </button>
        </div>
      </form>
    </div>
  )
}
