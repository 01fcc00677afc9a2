// Another day's answer to the same demand: asked for, marked, and recorded nowhere.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asOfQuery } from '../../api/law.ts'
import { TextField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { calendarDay, weekday } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'

export function useWhatIf() {
  const { page } = useDemand()
  const [day, setDay] = useState('')
  const { data, error, isFetching } = useQuery(asOfQuery(page.demand.id, page.demand.version, day))
  return { day, setDay, data: day === '' ? undefined : data, error: day === '' ? null : error, isFetching }
}

export function AsOfDay({ whatIf }: { readonly whatIf: ReturnType<typeof useWhatIf> }) {
  const { page } = useDemand()
  const { day, setDay, data, error, isFetching } = whatIf
  const [typed, setTyped] = useState(page.demand.assessment?.asOf ?? '')
  return (
    <>
      <details className="as-of small">
        <summary>{say('as_of.other')}</summary>
        <form
          data-asks
          className="as-of-form"
          onSubmit={event => {
            event.preventDefault()
            setDay(typed)
          }}
        >
          <TextField
            label={say('as_of.day')}
            hint={say('as_of.hint')}
            type="date"
            required
            value={typed}
            onChange={setTyped}
          />
          <button type="submit" className="small" aria-disabled={isFetching || undefined}>
            {say('as_of.show')}
          </button>
        </form>
      </details>
      {error ? <ProblemNotice error={error} /> : null}
      {data ? (
        <div role="status">
          <Notice
            tone="accent"
            title={say('as_of.what_if', { weekday: weekday(data.day), day: calendarDay(data.day) })}
          >
            <p>{say('as_of.not_recorded', { day: calendarDay(page.demand.assessment?.asOf ?? '') })}</p>
            <button type="button" className="small" onClick={() => setDay('')}>
              {say('as_of.back')}
            </button>
          </Notice>
        </div>
      ) : day !== '' && !error ? (
        <p role="status" className="quiet">
          {say('as_of.asking')}
        </p>
      ) : null}
    </>
  )
}
