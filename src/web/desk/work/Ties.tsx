// What binds a person to whom demands are about. Saying it takes nobody's rights but one's own, and cannot be taken back alone.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me } from '../../../api/desk/me.ts'
import type { DeskPeople, TieTargetKind } from '../../../api/desk/work.ts'
import type { TieBasis } from '../../../desk-work/implied-ties.ts'
import { type TieKind, tieKinds } from '../../../vocabulary/closed-lists.ts'
import { read } from '../api/client.ts'
import { optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite } from './queries.ts'
import { say } from './work-words.ts'

const tiesQuery = queryOptions({
  queryKey: ['ties'],
  queryFn: ({ signal }) => read('/api/ties', signal),
})

const kindWords: Readonly<Record<TieKind, string>> = {
  works_for: say('ties.works_for'),
  worked_for: say('ties.worked_for'),
  subject: say('ties.is_the_subject_of'),
  relative: say('ties.is_close_to_family'),
  other: say('ties.is_tied_otherwise_to'),
}
const basisWords: Readonly<Record<TieBasis, string>> = {
  address: say('ties.by_address'),
  domain: say('ties.by_domain'),
  contact: say('ties.by_contact'),
}
const targets: readonly TieTargetKind[] = ['tenant', 'authority', 'identifier', 'reference']
const targetWords: Readonly<Record<TieTargetKind, string>> = {
  tenant: say('ties.a_customer'),
  authority: say('ties.an_authority'),
  identifier: say('ties.an_address_number_or'),
  reference: say('ties.one_demand'),
}
const valueWords: Readonly<Record<TieTargetKind, string>> = {
  tenant: say('ties.name_or_domain_of'),
  authority: say('ties.name_of_the_authority'),
  identifier: say('ties.the_address_number_or'),
  reference: say('ties.reference_of_the_demand'),
}

export function Ties({ people, me }: { readonly people: DeskPeople; readonly me: Me }) {
  const ties = useQuery(tiesQuery)
  const write = useWorkWrite(null)
  const administers = me.roles.includes('administrator')
  const name = (id: string) =>
    id === me.id ? say('absences.you') : (people.people.find(p => p.id === id)?.name ?? id)
  const end = async (id: string) => {
    if (await write.send('/api/ties/end', { id })) await ties.refetch()
  }
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">{say('ties.conflicts_of_interest')}</h2>
      <p>{say('ties.who_works_or_worked')}</p>
      {ties.error ? <ProblemNotice error={ties.error} /> : null}
      {ties.data?.ties.length === 0 ? (
        <p className="quiet">{administers ? say('ties.none_is_recorded') : say('ties.you_have_said_none')}</p>
      ) : null}
      <ul className="tasks">
        {ties.data?.ties.map(t => (
          <li key={t.id}>
            {pieces(
              say.rich('ties.tie', {
                who: name(t.person),
                kind: kindWords[t.kind],
                to: targetWords[t.to],
                value: <bdi>{t.value}</bdi>,
              }),
            )}
            {t.words ? (
              <span className="said" dir="auto">
                {' '}
                “<bdi>{t.words}</bdi>”
              </span>
            ) : null}
            <span className="quiet">
              {' · '}
              {t.saidBy === null
                ? basisWords[t.implied ?? 'address']
                : pieces(
                    say.rich('ties.said_by', { who: name(t.saidBy), at: <When at={t.saidAt} form="past" /> }),
                  )}
            </span>{' '}
            {administers && t.person !== me.id ? (
              <button type="button" className="small" disabled={write.busy} onClick={() => void end(t.id)}>
                {say('ties.it_has_ended')}
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
    if (kind === '' || !(await write.send('/api/ties', { person, kind, to, value, words }))) return
    setValue('')
    setWords('')
    onDone()
  }
  return (
    <details className="other-action">
      <summary>{say('ties.say_that_there_is')}</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!write.busy) void add()
        }}
      >
        <div className="two-fields">
          {me.roles.includes('administrator') ? (
            <PersonField
              label={say('tasks.who')}
              people={people.people}
              value={person}
              onChange={setPerson}
            />
          ) : null}
          <SelectField
            label={person === me.id ? say('ties.i') : say('ties.this_person')}
            value={kind}
            empty={say('ties.choose')}
            required
            options={optionsOf(tieKinds, kindWords)}
            onChange={setKind}
          />
          <SelectField
            label={say('tasks.what')}
            value={to}
            options={optionsOf(targets, targetWords)}
            onChange={setTo}
          />
          <TextField
            label={valueWords[to]}
            required
            dir="auto"
            value={value}
            onChange={setValue}
            maxLength={500}
          />
        </div>
        <TextField
          label={say('ties.why_optional')}
          dir="auto"
          value={words}
          onChange={setWords}
          maxLength={2000}
        />
        <p className="small quiet">{say('ties.it_holds_at_once')}</p>
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            disabled={kind === '' || value.trim() === ''}
            aria-disabled={write.busy || undefined}
          >
            {say('ties.stand_aside')}
          </button>
        </div>
      </form>
    </details>
  )
}
