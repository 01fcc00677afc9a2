// Where one is signed in at the desk: each session, the end of one, the end of all others.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OwnSession } from '../../../api/sign-in/sessions.ts'
import { read, write } from '../api/client.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { sessionSay as say } from './session-words.ts'
import { whenFresh } from './when-fresh.ts'

const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => read('/auth/sessions', signal),
})

export function Sessions({ onDone }: { readonly onDone: (said: string) => void }) {
  const { data, error } = useQuery(sessionsQuery)
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (name: string | null) => write('/auth/sessions/end', { name }),
    onSuccess: async (_, name) => {
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      onDone(say(name === null ? 'ended_others' : 'ended'))
    },
  })
  const press = (name: string | null) => (end.isPending ? null : end.mutate(name))
  const problem = error ?? end.error
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">{say('title')}</h2>
      <p>{say('lead')}</p>
      {problem ? <ProblemNotice error={problem} /> : null}
      {data ? (
        <>
          <ul className="addressees">
            {data.sessions.map(one => (
              <li key={one.name}>
                <Line one={one} onEnd={() => press(one.name)} />
              </li>
            ))}
          </ul>
          {data.sessions.some(one => !one.own) ? (
            <div className="actions">
              <button type="button" onClick={() => whenFresh(data.freshUntil, () => press(null))}>
                {say('end_others')}
              </button>
            </div>
          ) : (
            <p className="quiet">{say('only')}</p>
          )}
          <p className="quiet">{say('fresh')}</p>
        </>
      ) : null}
    </section>
  )
}

function Line({ one, onEnd }: { readonly one: OwnSession; readonly onEnd: () => void }) {
  const id = `session-${one.name}`
  return (
    <>
      <p id={id}>
        {one.own ? <strong>{say('own')} </strong> : null}
        {pieces(say.rich('began', { at: <When at={one.beganAt} form="past" /> }))}{' '}
        {pieces(say.rich('used', { at: <When at={one.usedAt} form="past" /> }))} {say(one.via)}
      </p>
      {one.own ? null : (
        <div className="actions">
          <button type="button" className="small" aria-describedby={id} onClick={onEnd}>
            {say('end')}
          </button>
        </div>
      )}
    </>
  )
}
