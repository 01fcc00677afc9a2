// The bond between somebody here and a subject of their OpenID provider: made by hand, and ended.
import { type FormEvent, useState } from 'react'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './admin-words.ts'
import { hidden } from './tags.tsx'
import { useAct } from './use-act.ts'

type Props = {
  readonly path: `${'people' | 'contacts'}/${string}/subject`
  readonly name: string
  readonly bound: boolean
}

export function Subject({ path, name, bound }: Props) {
  const [subject, setSubject] = useState('')
  const act = useAct(
    path,
    (sent: string | null) => ({ subject: sent }),
    () => setSubject(''),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!act.isPending) act.mutate(subject)
  }
  return (
    <form className="admin-form" onSubmit={onSubmit}>
      <TextField
        label={say('subject.label', { name })}
        hint={say('subject.hint')}
        required
        mono
        maxLength={255}
        value={subject}
        onChange={setSubject}
      />
      {act.error ? <ProblemNotice error={act.error} /> : null}
      <div className="actions">
        <button type="submit">{bound ? say('subject.rebind') : say('subject.bind')}</button>
        {bound ? (
          <button type="button" onClick={() => (act.isPending ? undefined : act.mutate(null))}>
            {pieces(say.rich('subject.end', { hidden, name }))}
          </button>
        ) : null}
      </div>
    </form>
  )
}
