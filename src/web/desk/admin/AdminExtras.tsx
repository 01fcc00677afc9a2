// What an administrator has on every page: the commands that lead to administration, and until they are done, the first steps.
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { guideQuery } from '../api/admin.ts'
import { useCommands } from '../shell/commands.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './admin-words.ts'
import { adminPlaces } from './places.ts'
import './extras.css'

/** `changes`: an administrator, not an auditor. */
export function AdminExtras({ changes }: { readonly changes: boolean }) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useCommands(
    adminPlaces.map(({ to, title }, i) => ({
      id: `admin ${to}`,
      title: say('command', { place: title }),
      keys: i === 0 ? 'g b' : null,
      group: say('command.group'),
      run: () => navigate({ to } as never),
    })),
  )
  return changes && pathname === '/' ? <FirstSteps /> : null
}

function FirstSteps() {
  const { data } = useQuery({ ...guideQuery, staleTime: 60_000 })
  const next = data?.steps.find(step => step.done === false)
  if (!data || !next) return null
  return (
    <aside className="first-steps" aria-label={say('page.guide')}>
      {pieces(
        say.rich('first.line', {
          link: (inside: readonly unknown[]) => <Link to="/admin">{pieces(inside)}</Link>,
          done: say('first.done', { done: data.done, of: data.of }),
          next: next.title,
        }),
      )}
    </aside>
  )
}
