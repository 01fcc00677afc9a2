// The bond between somebody here and a subject of their OpenID provider: made by hand, and ended.
import { type FormEvent, useState } from 'react'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { useAct } from './use-act.ts'

type Props = { readonly path: string; readonly name: string; readonly bound: boolean }

export function Subject({ path, name, bound }: Props) {
  const [subject, setSubject] = useState('')
  const act = useAct<string | null>(
    () => path,
    sent => ({ subject: sent }),
    () => setSubject(''),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!act.isPending) act.mutate(subject)
  }
  return (
    <form className="admin-form" onSubmit={onSubmit}>
      <TextField
        label={`Subject of ${name}`}
        hint="The claim “sub”, as their provider gives it."
        required
        mono
        maxLength={255}
        value={subject}
        onChange={setSubject}
      />
      {act.error ? <ProblemNotice error={act.error} /> : null}
      <div className="actions">
        <button type="submit">{bound ? 'Bind to this one instead' : 'Bind'}</button>
        {bound ? (
          <button type="button" onClick={() => (act.isPending ? undefined : act.mutate(null))}>
            End the bond<span className="visually-hidden"> of {name}</span>
          </button>
        ) : null}
      </div>
    </form>
  )
}
