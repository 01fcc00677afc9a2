// Who works here, with which roles and passkeys; recoveries that wait; adding somebody.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LinkMade, People, PersonLine } from '../../../api/desk/people.ts'
import { peopleQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas, turnWords } from '../words/labels.ts'
import { ActForm } from './ActForm.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { say } from './admin-words.ts'
import { LinkShown } from './LinkShown.tsx'
import { nobody, PersonFields } from './PersonFields.tsx'
import { Recovery } from './Recovery.tsx'
import { TeamCard } from './team/TeamCard.tsx'
import { TeamProfiles } from './team/TeamProfiles.tsx'
import { useAct } from './use-act.ts'

export function PeoplePage() {
  const { data, error, refetch } = useQuery(peopleQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={say('page.people')}>
        <p>{say('people.text')}</p>
      </AdminHead>
      {data ? <Everybody data={data} /> : <AdminSkeleton />}
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
      <TeamCard team={data.team} nameOf={nameOf}>
        <TeamProfiles profiles={data.profiles} now={data.people.filter(p => p.active).length} />
      </TeamCard>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say('people.label')}>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('people.person')}</th>
              <th scope="col">{say('people.roles')}</th>
              <th scope="col">{say('people.passkeys')}</th>
              <th scope="col">{say('people.signed_in')}</th>
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
          <bdi>{person.mail ?? say('people.no_mail')}</bdi>
          {person.firm ? (
            <>
              {' · '}
              <bdi>{person.firm}</bdi>
            </>
          ) : null}
        </span>
      </th>
      <td data-head={say('people.roles')}>
        {person.active ? (
          commas(roles.map(role => turnWords[role])) || <span className="quiet">{say('none')}</span>
        ) : (
          <Badge>{say('people.deactivated')}</Badge>
        )}
      </td>
      <td data-head={say('people.passkeys')}>
        {passkeys.desk === 0 && passkeys.approve === 0 ? (
          <span className="quiet">{say('people.none_yet')}</span>
        ) : passkeys.approve > 0 ? (
          say('people.both', passkeys)
        ) : (
          say('people.desk', { desk: passkeys.desk })
        )}{' '}
        {person.active && missing ? <Badge tone="warn">{say('people.no_approval')}</Badge> : null}{' '}
        {unpinned ? <Badge tone="warn">{say('people.not_pinned')}</Badge> : null}
      </td>
      <td data-head={say('people.signed_in')}>
        {person.signedInAt ? (
          <When at={person.signedInAt} form="brief" />
        ) : (
          <span className="quiet">{say('never')}</span>
        )}
      </td>
    </tr>
  )
}

function AddPerson() {
  const [person, setPerson] = useState(nobody)
  const navigate = useNavigate()
  const add = useAct(
    'people',
    () => person,
    ({ id }) => navigate({ to: '/admin/people/$id', params: { id } }),
  )
  return (
    <section aria-labelledby="add-person">
      <h2 id="add-person">{say('people.add')}</h2>
      <ActForm
        act={add}
        onSend={() => add.mutate(null)}
        does={say('people.do_add')}
        doing={say('people.adding')}
      >
        <PersonFields person={person} onChange={setPerson} />
      </ActForm>
    </section>
  )
}
