// Who is away when, and who covers: it begins and ends by itself.
import { useState } from 'react'
import type { Me } from '../../../api/desk/me.ts'
import type { DeskPeople } from '../../../api/desk/work.ts'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite } from './queries.ts'
import { say } from './work-words.ts'

export function Absences({ people, me }: { readonly people: DeskPeople; readonly me: Me }) {
  const write = useWorkWrite(null)
  const name = (id: string) =>
    id === me.id ? say('absences.you') : (people.people.find(p => p.id === id)?.name ?? id)
  const leads = me.roles.some(r => r === 'counsel' || r === 'administrator')
  return (
    <section aria-labelledby="absences-title">
      <h2 id="absences-title">{say('absences.absences_and_cover')}</h2>
      {people.covers.length === 0 ? <p className="quiet">{say('absences.nobody_is_away')}</p> : null}
      <ul className="tasks">
        {people.covers.map(c => (
          <li key={c.id}>
            {pieces(
              say.rich('absences.away', {
                who: name(c.person),
                cover: name(c.cover),
                from: <When at={c.from} form="past" />,
                until: <When at={c.until} form="past" />,
              }),
            )}
            {leads || c.person === me.id || c.cover === me.id ? (
              <>
                {' '}
                <button
                  type="button"
                  className="small"
                  disabled={write.busy}
                  onClick={() => void write.send('/api/covers/end', { id: c.id })}
                >
                  {say('absences.end_it_now')}
                </button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      <NewAbsence people={people} me={me} leads={leads} />
    </section>
  )
}

type NewProps = { readonly people: DeskPeople; readonly me: Me; readonly leads: boolean }

function NewAbsence({ people, me, leads }: NewProps) {
  const write = useWorkWrite(null)
  const [person, setPerson] = useState(me.id)
  const [cover, setCover] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const add = async () => {
    // Days of whoever types them; the last day is meant whole.
    const begins = new Date(`${from}T00:00:00`).toISOString()
    const ends = new Date(new Date(`${until}T00:00:00`).getTime() + 86_400_000).toISOString()
    if (await write.send('/api/covers', { person, cover, from: begins, until: ends })) {
      setFrom('')
      setUntil('')
    }
  }
  return (
    <details className="other-action">
      <summary>{say('absences.enter_an_absence')}</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!write.busy) void add()
        }}
      >
        <div className="two-fields">
          {leads ? (
            <PersonField
              label={say('absences.who_is_away')}
              people={people.people}
              value={person}
              onChange={setPerson}
            />
          ) : null}
          <PersonField
            label={say('absences.who_covers')}
            people={people.people.filter(p => p.mayOwn && p.id !== person)}
            value={cover}
            onChange={setCover}
          />
          <TextField label={say('absences.first_day')} type="date" required value={from} onChange={setFrom} />
          <TextField
            label={say('absences.last_day')}
            type="date"
            required
            value={until}
            onChange={setUntil}
          />
        </div>
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            disabled={cover === '' || from === '' || until === ''}
            aria-disabled={write.busy || undefined}
          >
            {say('absences.enter_it')}
          </button>
        </div>
      </form>
    </details>
  )
}
