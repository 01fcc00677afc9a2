// A change that waits for a second person: what would become of what, what it rests on, and the two answers.
import { type FormEvent, useState } from 'react'
import type { Difference, Ground, WaitingChange } from '../../../server/authorities/api.ts'
import { hidden } from '../admin/tags.tsx'
import { useAuthorityAct } from '../api/authorities.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { say as sayPart } from '../parts/words.ts'
import { isWrong } from '../parts/wrong.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { say } from './words.ts'

export function Waiting({ change }: { readonly change: WaitingChange }) {
  const { act, name, askedBy, askedAt, ground, differences } = change
  return (
    <Notice tone="accent" title={say('wait.title', { act: say.of('act', act), name })}>
      <p className="small">
        {pieces(say.rich('wait.asked', { who: <bdi>{askedBy}</bdi>, at: <When at={askedAt} form="past" /> }))}{' '}
        {ground ? <Rests ground={ground} /> : null}
      </p>
      <Differences list={differences} isNew={act === 'add' || act === 'officer_add'} />
      {change.mayConfirm ? <Confirm change={change} /> : <p>{say('wait.other')}</p>}
      {change.mayStop ? <Stop change={change} /> : null}
    </Notice>
  )
}

export function Rests({ ground }: { readonly ground: Ground }) {
  return pieces(say.rich('rests', { source: <bdi>{ground.source}</bdi>, day: calendarDay(ground.checkedOn) }))
}

type List = { readonly list: readonly Difference[]; readonly isNew: boolean }

export function Differences({ list, isNew }: List) {
  return (
    <ul>
      {list.map(({ field, before, after }) => (
        <li key={field}>
          {pieces(
            say.rich(isNew ? 'is' : 'was', {
              field: say(`field.${field}`),
              before: <bdi className="identifier">{before ?? say('nothing')}</bdi>,
              after: <bdi className="identifier">{after ?? say('nothing')}</bdi>,
            }),
          )}
        </li>
      ))}
    </ul>
  )
}

function Confirm({ change: { id, name } }: { readonly change: WaitingChange }) {
  const [against, setAgainst] = useState('')
  const confirm = useAuthorityAct(`/changes/${id}`)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!confirm.isPending) confirm.mutate({ confirm: true, against })
  }
  const hint = say('wait.against_hint')
  return (
    <form onSubmit={onSubmit} aria-busy={confirm.isPending}>
      <TextField
        label={say('wait.against')}
        hint={hint}
        error={isWrong(confirm.error, 'against') ? sayPart('wrong', { right: hint }) : undefined}
        required
        maxLength={300}
        dir="auto"
        value={against}
        onChange={setAgainst}
      />
      {confirm.error ? <ProblemNotice error={confirm.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={confirm.isPending || undefined}>
          {pieces(say.rich('wait.confirm', { name, hidden }))}
        </button>
      </div>
    </form>
  )
}

function Stop({ change: { id, name } }: { readonly change: WaitingChange }) {
  const stop = useAuthorityAct(`/changes/${id}`)
  return (
    <>
      {stop.error ? <ProblemNotice error={stop.error} /> : null}
      <div className="actions">
        <button
          type="button"
          className="small"
          aria-disabled={stop.isPending || undefined}
          onClick={() => (stop.isPending ? null : stop.mutate({ confirm: false, against: '' }))}
        >
          {pieces(say.rich('wait.stop', { name, hidden }))}
        </button>
      </div>
    </>
  )
}
