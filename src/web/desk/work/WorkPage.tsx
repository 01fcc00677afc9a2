// One person's own: what is offered, what is to be done, whose work is theirs too, and when they are away.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { MyWork } from '../../../api/desk/work.ts'
import { meQuery } from '../api/queries.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { Absences } from './Absences.tsx'
import { myWorkQuery, peopleQuery, useWorkWrite } from './queries.ts'
import { TaskLine } from './Tasks.tsx'
import { Ties } from './Ties.tsx'
import './work.css'
import { pieces } from '../words/pieces.ts'
import { say } from './work-words.ts'

export function WorkPage() {
  useEffect(() => {
    document.title = say('work_page.your_work_duly_desk')
  }, [])
  const work = useQuery(myWorkQuery)
  const people = useQuery(peopleQuery)
  const { data: me } = useQuery(meQuery)
  const names = new Map(people.data?.people.map(p => [p.id, p.name]))
  const name = (id: string | null) =>
    id === null ? null : id === me?.id ? say('owner.you') : (names.get(id) ?? id)
  const error = work.error ?? people.error
  return (
    <div className="page work-page">
      <h1>{say('news.your_work')}</h1>
      {error ? <ProblemNotice error={error} /> : null}
      {work.data ? (
        <>
          <Covering work={work.data} name={name} />
          <Offers work={work.data} name={name} />
          <OwnTasks work={work.data} name={name} />
        </>
      ) : error ? null : (
        <p role="status" className="quiet">
          {say('rota_page.loading')}
        </p>
      )}
      {people.data && me ? (
        <>
          <Absences people={people.data} me={me} />
          <Ties people={people.data} me={me} />
        </>
      ) : null}
    </div>
  )
}

type Props = { readonly work: MyWork; readonly name: (id: string | null) => string | null }

function Covering({ work, name }: Props) {
  if (work.covering.length === 0) return null
  return (
    <section aria-label={say('work_page.whom_you_cover_for')}>
      {work.covering.map(c => (
        <p className="notice" key={c.id}>
          {pieces(
            say.rich('work_page.you_cover', {
              who: name(c.person) ?? '',
              until: <When at={c.until} />,
              b: inside => <strong>{pieces(inside)}</strong>,
            }),
          )}
        </p>
      ))}
    </section>
  )
}

function Offers({ work, name }: Props) {
  const write = useWorkWrite(null)
  const settle = (id: string, outcome: 'taken' | 'declined' | 'withdrawn') => () =>
    void write.send(`/api/demands/${id}/hand-over/settle`, { outcome })
  return (
    <section aria-labelledby="offers-title">
      <h2 id="offers-title">{say('work_page.offered_to_you')}</h2>
      {work.offers.length === 0 ? (
        <p className="quiet">{say('work_page.handovers_of_colleagues_wait')}</p>
      ) : null}
      <ul className="tasks">
        {work.offers.map(o => (
          <li key={o.id}>
            <p>
              <Link to="/demands/$id" params={{ id: o.id }} className="identifier">
                {o.reference}
              </Link>{' '}
              {pieces(
                say.rich('work_page.by', { who: name(o.from) ?? '', at: <When at={o.at} form="past" /> }),
              )}
            </p>
            <p className="said" dir="auto">
              {o.note}
            </p>
            <div className="actions">
              <button type="button" className="primary" disabled={write.busy} onClick={settle(o.id, 'taken')}>
                {say('work_page.take', { reference: o.reference })}
              </button>
              <button type="button" disabled={write.busy} onClick={settle(o.id, 'declined')}>
                {say('owner.decline')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
    </section>
  )
}

function OwnTasks({ work, name }: Props) {
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">{say('work_page.tasks')}</h2>
      {work.tasks.length === 0 ? <p className="quiet">{say('work_page.tasks_on_demands_that')}</p> : null}
      <ul className="tasks">
        {work.tasks.map(t => (
          <li key={t.id}>
            <OwnTask task={t} who={name(t.assignee)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OwnTask({ task, who }: { readonly task: MyWork['tasks'][number]; readonly who: string | null }) {
  const write = useWorkWrite(task.demand)
  return (
    <>
      <Link to="/demands/$id" params={{ id: task.demand }} className="identifier">
        {task.reference}
      </Link>
      <TaskLine
        task={task}
        who={who}
        busy={write.busy}
        onDone={done => void write.send(`/api/demands/${task.demand}/tasks/settle`, { id: task.id, done })}
      />
      {write.error ? <ProblemNotice error={write.error} /> : null}
    </>
  )
}
