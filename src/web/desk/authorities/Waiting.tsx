// A change that waits for a second person: what would become of what, what it rests on, and the two answers.
import { type FormEvent, useState } from 'react'
import type { Difference, WaitingChange } from '../../../api/desk/authorities.ts'
import type { Ground } from '../../../api/desk/authority-record.ts'
import { hidden } from '../admin/tags.tsx'
import { useAuthorityAct } from '../api/authorities.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { isWrong } from '../parts/wrong.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { say } from './authorities-words.ts'

export function Waiting({ change }: { readonly change: WaitingChange }) {
  const { id, act, name, ground, differences } = change
  const stop = useAuthorityAct(`/changes/${id}`)
  const settle = {
    isPending: stop.isPending,
    error: stop.error,
    mutate: () => stop.mutate({ confirm: false, against: '' }),
  }
  return (
    <Notice tone="accent" title={say('wait.title', { act: say.of('act', act), name })}>
      <AskedBy
        of={change}
        say={by => (
          <>
            {pieces(say.rich('wait.asked', by))} {ground ? <Rests ground={ground} /> : null}
          </>
        )}
      />
      <Differences list={differences} isNew={act === 'add' || act === 'officer_add'} />
      <ProposalAnswers
        of={change}
        settle={settle}
        words={{ stop: pieces(say.rich('wait.stop', { name, hidden })), other: say('wait.other') }}
        form={<Confirm change={change} />}
      />
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
