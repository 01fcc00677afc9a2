// The top bar's news: what colleagues want of this person, live. It says that there is something, and where.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { NotificationView } from '../../../api/desk/work.ts'
import { useNudges } from '../api/changes.ts'
import { write } from '../api/client.ts'
import { When } from '../parts/When.tsx'
import { Menu } from '../shell/Menu.tsx'
import { notificationsQuery } from './queries.ts'
import { say } from './work-words.ts'

const words: Readonly<Record<NotificationView['kind'], string>> = {
  mentioned: say('news.you_were_mentioned'),
  assigned: say('news.it_was_assigned_to'),
  offered: say('news.it_is_offered_to'),
  taken: say('news.your_handover_was_taken'),
  declined: say('news.your_handover_was_declined'),
  task: say('news.there_is_a_task'),
  task_done: say('news.a_task_of_yours'),
  page: say('news.you_are_called'),
  named: say('news.few_may_see'),
  unsent: say('news.not_sent'),
}

export function News() {
  const queries = useQueryClient()
  const { data } = useQuery(notificationsQuery)
  useNudges(demand => {
    if (demand === null) queries.invalidateQueries({ queryKey: ['notifications'] })
    queries.invalidateQueries({ queryKey: ['my-work'] })
  })
  const unread = data?.unread ?? 0
  const seen = async () => {
    if (unread === 0) return
    await write('/api/notifications/read', {}).catch(() => {})
  }
  return (
    <Menu
      className="news"
      onOpen={() => void seen()}
      name={
        <>
          {say('news.news')}
          {unread > 0 ? (
            <strong className="news-count">
              {' '}
              {unread}
              <span className="visually-hidden"> {say('news.not_read')}</span>
            </strong>
          ) : null}
        </>
      }
    >
      {!data || data.items.length === 0 ? (
        <p className="small">{say('news.mentions_handovers_and_tasks')}</p>
      ) : (
        <ul className="news-list">
          {data.items.slice(0, 12).map(n => (
            <li key={n.id} data-read={n.read || undefined}>
              {n.kind === 'page' ? (
                <Link to="/rota">{words[n.kind]}</Link>
              ) : n.demand ? (
                <Link to="/demands/$id" params={{ id: n.demand.id }}>
                  {words[n.kind]}: <span className="identifier">{n.demand.reference}</span>
                </Link>
              ) : (
                words[n.kind]
              )}
              <span className="small quiet">
                <When at={n.at} form="past" />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="news-links">
        <Link to="/work">{say('news.your_work')}</Link> · <Link to="/rota">{say('news.rota')}</Link>
      </p>
    </Menu>
  )
}
