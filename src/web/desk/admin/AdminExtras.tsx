// What an administrator has on every page: the commands that lead to administration, and until they are done, the first steps.
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { guideQuery } from '../api/admin.ts'
import { useCommands } from '../shell/commands.ts'
import { adminPlaces } from './places.ts'
import './extras.css'

/** `changes`: an administrator, not an auditor. */
export function AdminExtras({ changes }: { readonly changes: boolean }) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useCommands(
    adminPlaces.map(({ to, title }, i) => ({
      id: `admin ${to}`,
      title: `Administration: ${title.toLowerCase()}`,
      keys: i === 0 ? 'g b' : null,
      group: 'Go to',
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
    <aside className="first-steps" aria-label="First steps">
      <Link to="/admin">
        First steps: {data.done} of {data.of} done
      </Link>{' '}
      · next: {next.title}
    </aside>
  )
}
