// One person: what they may do, their passkeys, what is in their hands, and what was done to their place.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { PersonDetail, PersonLine } from '../../../server/admin/api.ts'
import { oidcQuery, peopleQuery, personQuery } from '../api/admin.ts'
import { meQuery } from '../api/queries.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { ActList } from './ActList.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { Passkeys } from './Passkeys.tsx'
import { PersonFields } from './PersonFields.tsx'
import { Subject } from './Subject.tsx'
import { useAct } from './use-act.ts'

export function PersonPage() {
  const { id } = useParams({ from: '/admin/people/$id' })
  const { data, error, refetch } = useQuery(personQuery(id))
  const { data: everybody } = useQuery(peopleQuery)
  const { data: me } = useQuery(meQuery)
  const [saved, setSaved] = useState(false)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  if (!data || !everybody || !me)
    return (
      <div className="admin-page">
        <AdminHead title="Person" />
        <AdminSkeleton what="the person" />
      </div>
    )
  const { person } = data
  const locked = everybody.locked !== null
  const own = me.id === person.id
  return (
    <div className="admin-page">
      <AdminHead title={person.name}>
        <p>
          <Link to="/admin/people">Everybody</Link> ·{' '}
          {person.active ? person.roles.join(', ') || 'no role' : <Badge>deactivated</Badge>}
          {person.employment === 'subcontractor' ? <bdi> · subcontractor of {person.firm}</bdi> : null}
        </p>
      </AdminHead>
      <Locked locked={everybody.locked} />
      {saved ? <p role="status">Saved.</p> : null}
      <Passkeys detail={data} locked={locked} own={own} />
      <OpenWork detail={data} />
      {locked ? null : <Account person={person} />}
      {locked ? null : (
        <Change key={person.version} person={person} own={own} onSaved={() => setSaved(true)} />
      )}
      {locked || own ? null : <Place detail={data} />}
      <section aria-labelledby="history">
        <h2 id="history">What was done to their place</h2>
        <ActList acts={data.history} empty="Nothing since this page is kept." />
      </section>
    </div>
  )
}

function OpenWork({ detail: { openWork, person, assigned } }: { readonly detail: PersonDetail }) {
  if (openWork.length === 0 && assigned === 0) return null
  return (
    <section aria-labelledby="open-work">
      <h2 id="open-work">In their hands now</h2>
      {openWork.length === 0 ? (
        <p>{assigned} open demands are assigned to them. Somebody of the desk hands these over.</p>
      ) : null}
      <ul>
        {openWork.map(work => (
          <li key={`${work.what} ${work.demand}`}>
            <Link to="/demands/$id" params={{ id: work.demand }}>
              <bdi className="identifier">{work.reference}</bdi>
            </Link>{' '}
            · {work.what}
          </li>
        ))}
      </ul>
      {person.active ? (
        <p className="small quiet">Have somebody take these over before you deactivate them.</p>
      ) : null}
    </section>
  )
}

/** Only where the staff's own OpenID provider is set. */
function Account({ person }: { readonly person: PersonLine }) {
  const { data } = useQuery(oidcQuery(''))
  if (!data?.staff || !person.active) return null
  const bound = data.people.some(p => p.id === person.id)
  return (
    <section aria-labelledby="account">
      <h2 id="account">Account at your OpenID provider</h2>
      <p>
        {bound
          ? 'They are bound to an account, and sign in at the desk by it.'
          : data.staff.match === 'mail'
            ? 'Not bound yet: it happens at their first sign-in, by the mail address above.'
            : 'Not bound: without a bond they sign in by passkey alone.'}
      </p>
      <Subject path={`people/${person.id}/subject`} name={person.name} bound={bound} />
    </section>
  )
}

type ChangeProps = {
  readonly person: PersonLine
  readonly own: boolean
  readonly onSaved: () => void
}

function Change({ person, own, onSaved }: ChangeProps) {
  const { name, mail, human, firm, roles, employment, version } = person
  const [wish, setWish] = useState({ name, mail, human, firm, roles, employment })
  const change = useAct<null>(
    () => `people/${person.id}`,
    () => ({ ...wish, version }),
    onSaved,
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!change.isPending) change.mutate(null)
  }
  return (
    <section aria-labelledby="change">
      <h2 id="change">Change</h2>
      <form className="admin-form" onSubmit={onSubmit} aria-busy={change.isPending}>
        <PersonFields person={wish} onChange={setWish} own={own} />
        {own ? (
          <p className="small quiet">Your own roles and employment are another administrator’s to change.</p>
        ) : null}
        {change.error ? <ProblemNotice error={change.error} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={change.isPending || undefined}>
            {change.isPending ? 'Saving …' : 'Save'}
          </button>
        </div>
      </form>
    </section>
  )
}

function Place({ detail: { person, openWork, sessions } }: { readonly detail: PersonDetail }) {
  const [asking, setAsking] = useState(false)
  const verb = person.active ? 'deactivate' : 'reactivate'
  const act = useAct<null>(
    () => `people/${person.id}/${verb}`,
    undefined,
    () => setAsking(false),
  )
  return (
    <section aria-labelledby="place">
      <h2 id="place">{person.active ? 'When they leave' : 'Let them in again'}</h2>
      <p>
        {person.active
          ? 'Sessions, links and passkeys end at once. An approver’s key stays pinned at the gate until its keeper takes it out.'
          : 'They come back without a passkey: a new one takes a recovery by two administrators.'}
      </p>
      <div className="actions">
        <button
          type="button"
          className={person.active ? 'danger' : undefined}
          onClick={() => setAsking(true)}
        >
          {person.active ? 'Deactivate …' : 'Let them in again …'}
        </button>
      </div>
      {asking ? (
        <Dialog
          title={person.active ? `Deactivate ${person.name}?` : `Let ${person.name} in again?`}
          onClose={() => setAsking(false)}
        >
          {person.active ? (
            <ul>
              <li>{sessions === 0 ? 'They are not signed in now.' : `${sessions} sessions end at once.`}</li>
              <li>
                {openWork.length === 0
                  ? 'Nothing that you may see is in their hands.'
                  : `${openWork.length} demands stay in their hands until somebody takes them over.`}
              </li>
              {person.roles.includes('approver') ? (
                <li>
                  Have the gate’s keeper run <code>bin/duly gate unpin {person.id}</code> first.
                </li>
              ) : null}
            </ul>
          ) : (
            <p>They can do nothing before they have a passkey.</p>
          )}
          {act.error ? <ProblemNotice error={act.error} /> : null}
          <div className="actions">
            <button
              type="button"
              className={person.active ? 'danger' : 'primary'}
              onClick={() => (act.isPending ? undefined : act.mutate(null))}
            >
              {person.active ? 'Deactivate' : 'Let them in'}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Not now
            </button>
          </div>
        </Dialog>
      ) : null}
      {person.active && person.roles.includes('administrator') ? (
        <Notice>They administer. Somebody is always left who does: the last one cannot be removed.</Notice>
      ) : null}
    </section>
  )
}
