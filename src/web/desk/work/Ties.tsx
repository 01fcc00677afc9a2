// What binds a person to whom demands are about. Saying it takes nobody's rights but one's own, and cannot be taken back alone.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type TieKind, tieKinds } from '../../../demand/vocabulary.ts'
import type { Me } from '../../../server/desk/api.ts'
import type { DeskPeople, Ties as TiesAnswer, TieTargetKind } from '../../../server/work/api.ts'
import { read } from '../api/client.ts'
import { optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite } from './queries.ts'

const tiesQuery = queryOptions({
  queryKey: ['ties'],
  queryFn: ({ signal }) => read<TiesAnswer>('/api/ties', signal),
})

const kindWords: Readonly<Record<TieKind, string>> = {
  works_for: 'works for',
  worked_for: 'worked for',
  subject: 'is the subject of',
  relative: 'is close to (family, household)',
  other: 'is tied otherwise to',
}
const targets: readonly TieTargetKind[] = ['tenant', 'authority', 'identifier', 'reference']
const targetWords: Readonly<Record<TieTargetKind, string>> = {
  tenant: 'a customer',
  authority: 'an authority',
  identifier: 'an address, number or account',
  reference: 'one demand',
}
const valueWords: Readonly<Record<TieTargetKind, string>> = {
  tenant: 'Name or domain of the customer',
  authority: 'Name of the authority, as the directory has it',
  identifier: 'The address, number or account name',
  reference: 'Reference of the demand',
}

export function Ties({ people, me }: { readonly people: DeskPeople; readonly me: Me }) {
  const ties = useQuery(tiesQuery)
  const write = useWorkWrite(null)
  const administers = me.roles.includes('administrator')
  const name = (id: string) => (id === me.id ? 'You' : (people.people.find(p => p.id === id)?.name ?? id))
  const end = async (id: string) => {
    if (await write.send('/api/ties/end', { id })) await ties.refetch()
  }
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">Conflicts of interest</h2>
      <p>
        Who works or worked for a customer or an authority, is the subject of a demand or close to them,
        stands aside: does not see it, own it, decide it or sign it.
      </p>
      {ties.error ? <ProblemNotice error={ties.error} /> : null}
      {ties.data?.ties.length === 0 ? (
        <p className="quiet">{administers ? 'None is recorded.' : 'You have said none.'}</p>
      ) : null}
      <ul className="tasks">
        {ties.data?.ties.map(t => (
          <li key={t.id}>
            {name(t.person)}: {kindWords[t.kind]} {targetWords[t.to]}: <bdi>{t.value}</bdi>
            {t.words ? (
              <span className="said" dir="auto">
                {' '}
                “{t.words}”
              </span>
            ) : null}
            <span className="quiet">
              {' · said by '}
              {name(t.saidBy)} <When at={t.saidAt} form="past" />
            </span>{' '}
            {administers && t.person !== me.id ? (
              <button type="button" className="small" disabled={write.busy} onClick={() => void end(t.id)}>
                It has ended
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      <NewTie people={people} me={me} onDone={() => void ties.refetch()} />
    </section>
  )
}

type NewProps = { readonly people: DeskPeople; readonly me: Me; readonly onDone: () => void }

function NewTie({ people, me, onDone }: NewProps) {
  const write = useWorkWrite(null)
  const [person, setPerson] = useState(me.id)
  const [kind, setKind] = useState<TieKind | ''>('')
  const [to, setTo] = useState<TieTargetKind>('tenant')
  const [value, setValue] = useState('')
  const [words, setWords] = useState('')
  const add = async () => {
    if (!(await write.send('/api/ties', { person, kind, to, value, words }))) return
    setValue('')
    setWords('')
    onDone()
  }
  return (
    <details className="other-action">
      <summary>Say that there is one</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!write.busy) void add()
        }}
      >
        <div className="two-fields">
          {me.roles.includes('administrator') ? (
            <PersonField label="Who" people={people.people} value={person} onChange={setPerson} />
          ) : null}
          <SelectField
            label={person === me.id ? 'I' : 'This person'}
            value={kind}
            empty="choose"
            required
            options={optionsOf(tieKinds, kindWords)}
            onChange={setKind}
          />
          <SelectField label="What" value={to} options={optionsOf(targets, targetWords)} onChange={setTo} />
          <TextField
            label={valueWords[to]}
            required
            dir="auto"
            value={value}
            onChange={setValue}
            maxLength={500}
          />
        </div>
        <TextField label="Why (optional)" dir="auto" value={words} onChange={setWords} maxLength={2000} />
        <p className="small quiet">
          It holds at once, also for demands that come later. Only an administrator whom it is not about ends
          it.
        </p>
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            disabled={kind === '' || value.trim() === ''}
            aria-disabled={write.busy || undefined}
          >
            Stand aside
          </button>
        </div>
      </form>
    </details>
  )
}
