// One person: what they may do, their passkeys, what is in their hands, and what was done to their place.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonBody, PersonDetail, PersonLine } from '../../../api/desk/people.ts'
import { oidcQuery, peopleQuery, personQuery } from '../api/admin.ts'
import { meQuery } from '../api/queries.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas, turnWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { ActForm } from './ActForm.tsx'
import { ActList } from './ActList.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { say } from './admin-words.ts'
import { Passkeys } from './Passkeys.tsx'
import { PersonFields } from './PersonFields.tsx'
import { Subject } from './Subject.tsx'
import { code } from './tags.tsx'
import { nothing, useAct } from './use-act.ts'

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
        <AdminHead title={say('people.person')} />
        <AdminSkeleton />
      </div>
    )
  const { person } = data
  const locked = everybody.locked !== null
  const own = me.id === person.id
  return (
    <div className="admin-page">
      <AdminHead title={person.name}>
        <p>
          <Link to="/admin/people">{say('people.label')}</Link> ·{' '}
          {person.active ? (
            commas(person.roles.map(role => turnWords[role])) || say('people.no_role')
          ) : (
            <Badge>{say('people.deactivated')}</Badge>
          )}
          {person.employment === 'subcontractor' ? (
            <bdi> · {say('person.subcontractor', { firm: person.firm ?? '' })}</bdi>
          ) : null}
        </p>
      </AdminHead>
      <Locked locked={everybody.locked} />
      {saved ? <p role="status">{say('saved')}</p> : null}
      <Passkeys detail={data} locked={locked} own={own} />
      <OpenWork detail={data} />
      {locked ? null : <Account person={person} />}
      {locked ? null : (
        <Change key={person.version} person={person} own={own} onSaved={() => setSaved(true)} />
      )}
      {locked || own ? null : <Place detail={data} />}
      <section aria-labelledby="history">
        <h2 id="history">{say('person.history')}</h2>
        <ActList acts={data.history} empty={say('person.no_history')} />
      </section>
    </div>
  )
}

function OpenWork({ detail: { openWork, person, assigned } }: { readonly detail: PersonDetail }) {
  if (openWork.length === 0 && assigned === 0) return null
  return (
    <section aria-labelledby="open-work">
      <h2 id="open-work">{say('person.hands')}</h2>
      {openWork.length === 0 ? <p>{say('person.assigned', { n: assigned })}</p> : null}
      <ul>
        {openWork.map(work => (
          <li key={`${work.what} ${work.demand}`}>
            <Link to="/demands/$id" params={{ id: work.demand }}>
              <bdi className="identifier">{work.reference}</bdi>
            </Link>{' '}
            · {say.of('person.work', work.what)}
          </li>
        ))}
      </ul>
      {person.active ? <p className="small quiet">{say('person.take_over')}</p> : null}
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
      <h2 id="account">{say('person.account')}</h2>
      <p>
        {bound
          ? say('person.bound')
          : data.staff.match === 'mail'
            ? say('person.by_mail')
            : say('person.unbound')}
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
  const [wish, setWish] = useState<PersonBody>({ name, mail, human, firm, roles: [...roles], employment })
  const change = useAct(`people/${person.id}`, () => ({ ...wish, version }), onSaved)
  return (
    <section aria-labelledby="change">
      <h2 id="change">{say('person.change')}</h2>
      <ActForm act={change} onSend={() => change.mutate(null)} does={say('save')} doing={say('saving')}>
        <PersonFields person={wish} onChange={setWish} own={own} />
        {own ? <p className="small quiet">{say('person.own')}</p> : null}
      </ActForm>
    </section>
  )
}

function Place({ detail: { person, openWork, sessions } }: { readonly detail: PersonDetail }) {
  const [asking, setAsking] = useState(false)
  const verb = person.active ? 'deactivate' : 'reactivate'
  const act = useAct(`people/${person.id}/${verb}`, nothing, () => setAsking(false))
  return (
    <section aria-labelledby="place">
      <h2 id="place">{person.active ? say('place.leave') : say('place.back')}</h2>
      <p>{person.active ? say('place.leave_text') : say('place.back_text')}</p>
      <div className="actions">
        <button
          type="button"
          className={person.active ? 'danger' : undefined}
          onClick={() => setAsking(true)}
        >
          {person.active ? say('place.ask_leave') : say('place.ask_back')}
        </button>
      </div>
      {asking ? (
        <Dialog
          title={say(person.active ? 'place.leave_title' : 'place.back_title', { name: person.name })}
          onClose={() => setAsking(false)}
        >
          {person.active ? (
            <ul>
              <li>{say('place.sessions', { n: sessions })}</li>
              <li>{say('place.work', { n: openWork.length })}</li>
              {person.roles.includes('approver') ? (
                <li>{pieces(say.rich('place.unpin', { code, id: person.id }))}</li>
              ) : null}
            </ul>
          ) : (
            <p>{say('place.nothing')}</p>
          )}
          {act.error ? <ProblemNotice error={act.error} /> : null}
          <div className="actions">
            <button
              type="button"
              className={person.active ? 'danger' : 'primary'}
              onClick={() => (act.isPending ? undefined : act.mutate(null))}
            >
              {person.active ? say('place.do_leave') : say('place.do_back')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say('not_now')}
            </button>
          </div>
        </Dialog>
      ) : null}
      {person.active && person.roles.includes('administrator') ? <Notice>{say('place.last')}</Notice> : null}
    </section>
  )
}
