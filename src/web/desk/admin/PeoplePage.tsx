// Who works here, with which roles and passkeys; recoveries that wait; adding somebody.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { LinkMade, People, PersonLine } from '../../../server/admin/api.ts'
import { peopleQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { LinkShown } from './LinkShown.tsx'
import { nobody, PersonFields } from './PersonFields.tsx'
import { Recovery } from './Recovery.tsx'
import { useAct } from './use-act.ts'

export function PeoplePage() {
  const { data, error, refetch } = useQuery(peopleQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="People">
        <p>Who works here and what they may do. Nobody changes their own roles.</p>
      </AdminHead>
      {data ? <Everybody data={data} /> : <AdminSkeleton what="the people" />}
    </div>
  )
}

function Everybody({ data }: { readonly data: People }) {
  const [made, setMade] = useState<LinkMade | null>(null)
  const nameOf = (id: string) => data.people.find(p => p.id === id)?.name ?? id
  return (
    <>
      <Locked locked={data.locked} />
      {made ? <LinkShown made={made} /> : null}
      {data.recoveries.map(recovery => (
        <Recovery
          key={recovery.id}
          recovery={recovery}
          person={nameOf(recovery.person)}
          asker={nameOf(recovery.askedBy)}
          approver={data.people.find(p => p.id === recovery.person)?.roles.includes('approver') ?? false}
          mail={data.people.find(p => p.id === recovery.person)?.mail ?? null}
          locked={data.locked !== null}
          onMade={setMade}
        />
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Everybody">
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Roles</th>
              <th scope="col">Passkeys</th>
              <th scope="col">Last signed in</th>
            </tr>
          </thead>
          <tbody>
            {data.people.map(person => (
              <Row key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      </section>
      {data.locked === null ? <AddPerson /> : null}
    </>
  )
}

function Row({ person }: { readonly person: PersonLine }) {
  const { passkeys, roles, unpinned } = person
  const missing = roles.includes('approver') && passkeys.approve === 0
  return (
    <tr>
      <th scope="row">
        <Link to="/admin/people/$id" params={{ id: person.id }}>
          <bdi>{person.name}</bdi>
        </Link>
        <span className="small quiet">
          <bdi>{person.mail ?? 'no mail address'}</bdi>
          {person.firm ? <bdi> · {person.firm}</bdi> : null}
        </span>
      </th>
      <td>
        {person.active ? roles.join(', ') || <span className="quiet">none</span> : <Badge>deactivated</Badge>}
      </td>
      <td>
        {passkeys.desk === 0 && passkeys.approve === 0 ? (
          <span className="quiet">none yet</span>
        ) : (
          `${passkeys.desk} desk${passkeys.approve > 0 ? `, ${passkeys.approve} approval` : ''}`
        )}{' '}
        {person.active && missing ? <Badge tone="warn">no approval passkey</Badge> : null}{' '}
        {unpinned ? <Badge tone="warn">not pinned at the gate</Badge> : null}
      </td>
      <td>
        {person.signedInAt ? (
          <When at={person.signedInAt} form="brief" />
        ) : (
          <span className="quiet">never</span>
        )}
      </td>
    </tr>
  )
}

function AddPerson() {
  const [person, setPerson] = useState(nobody)
  const navigate = useNavigate()
  const add = useAct<null, { id: string }>(
    () => 'people',
    () => person,
    ({ id }) => navigate({ to: '/admin/people/$id', params: { id } }),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate(null)
  }
  return (
    <section aria-labelledby="add-person">
      <h2 id="add-person">Add a person</h2>
      <form className="admin-form" onSubmit={onSubmit} aria-busy={add.isPending}>
        <PersonFields person={person} onChange={setPerson} />
        {add.error ? <ProblemNotice error={add.error} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={add.isPending || undefined}>
            {add.isPending ? 'Adding …' : 'Add the person'}
          </button>
        </div>
      </form>
    </section>
  )
}
