// Whose turn comes when, and turns that somebody else takes.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeskPeople, RotaPage } from '../../../api/desk/work.ts'
import { meQuery } from '../api/queries.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import type { NameOf } from './name-of.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite } from './queries.ts'
import { say } from './work-words.ts'

type Props = { readonly rota: RotaPage; readonly people: DeskPeople; readonly name: NameOf }

export function Turns({ rota, people, name }: Props) {
  const write = useWorkWrite(null)
  return (
    <section aria-labelledby="turns-title">
      <h2 id="turns-title">{say('turns.turns')}</h2>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('turns.from')}</th>
              <th scope="col">{say('rota_page.first')}</th>
            </tr>
          </thead>
          <tbody>
            {rota.upcoming.map(span => (
              <tr key={span.from}>
                <td>
                  <When at={span.from} form="past" />
                </td>
                <td>{name(span.first)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet">
        {say('turns.change', { at: rota.rota?.changesAt ?? '', zone: rota.rota?.zone ?? '' })}
      </p>
      <ul className="tasks">
        {rota.turns.map(t => (
          <li key={t.id}>
            {pieces(
              say.rich(t.place === 1 ? 'turns.is_first' : 'turns.is_second', {
                who: name(t.person),
                from: <When at={t.from} form="past" />,
                until: <When at={t.until} form="past" />,
              }),
            )}{' '}
            <button
              type="button"
              className="small"
              disabled={write.busy}
              onClick={() => void write.send('/api/rota/turns/end', { id: t.id })}
            >
              {say('turns.take_it_back')}
            </button>
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      <TakeTurn rota={rota} people={people} />
    </section>
  )
}

function TakeTurn({ rota, people }: Pick<Props, 'rota' | 'people'>) {
  const { data: me } = useQuery(meQuery)
  const write = useWorkWrite(null)
  const [person, setPerson] = useState(me?.id ?? '')
  const [place, setPlace] = useState<'1' | '2'>('1')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const add = () =>
    void write.send('/api/rota/turns', {
      person,
      place: place === '1' ? 1 : 2,
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    })
  return (
    <details className="other-action">
      <summary>{say('turns.take_a_turn')}</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!write.busy) add()
        }}
      >
        <div className="two-fields">
          {rota.mayChange ? (
            <PersonField
              label={say('tasks.who')}
              people={people.people}
              value={person}
              onChange={setPerson}
            />
          ) : null}
          <SelectField
            label={say('turns.as')}
            value={place}
            options={[
              ['1', say('turns.first')],
              ['2', say('turns.second')],
            ]}
            onChange={setPlace}
          />
          <TextField
            label={say('turns.from_your_time')}
            type="datetime-local"
            required
            value={from}
            onChange={setFrom}
          />
          <TextField
            label={say('turns.until_your_time')}
            type="datetime-local"
            required
            value={until}
            onChange={setUntil}
          />
        </div>
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            disabled={person === '' || from === '' || until === ''}
            aria-disabled={write.busy || undefined}
          >
            {say('owner.take_it')}
          </button>
        </div>
      </form>
    </details>
  )
}
