// The officers of an authority: added, changed and restored by two people, suspended by one, invited by mail alone.
import { useState } from 'react'
import type { AuthorityPage, OfficerEntry } from '../../../api/desk/authorities.ts'
import { hidden } from '../admin/tags.tsx'
import { useAuthorityAct } from '../api/authorities.ts'
import { Badge } from '../parts/Badge.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { AskForm, EndForm } from './AskForm.tsx'
import { say } from './authorities-words.ts'
import { noOfficer, OfficerFields, officerDraftOf, officerOf } from './Fields.tsx'

type Props = { readonly page: AuthorityPage }

export function Officers({ page }: Props) {
  const mayEdit = page.mayEdit && page.retiredAt === null
  return (
    <>
      {page.officers.length === 0 ? <p className="quiet">{say('officers.none')}</p> : null}
      <ul className="addressees">
        {page.officers.map(o => (
          <li key={o.id}>
            <OfficerLine officer={o} />
            {mayEdit ? <OfficerActs authority={page.id} officer={o} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? <AddOfficer authority={page.id} /> : null}
    </>
  )
}

function OfficerLine({ officer: o }: { readonly officer: OfficerEntry }) {
  return (
    <>
      <p>
        <strong>
          <bdi>{o.name}</bdi>
        </strong>{' '}
        {o.active ? null : <Badge tone="warn">{say('officer.suspended')}</Badge>}{' '}
        <span className="quiet">
          {say('officer.passkeys', { n: o.passkeys })}
          {o.linkUntil ? (
            <>
              {' · '}
              {pieces(say.rich('officer.link', { at: <When at={o.linkUntil} form="past" /> }))}
            </>
          ) : null}
        </span>
      </p>
      <p className="small">
        <bdi className="identifier">{o.mail}</bdi>
        {o.phone ? (
          <>
            {' · '}
            <bdi>{o.phone}</bdi>
          </>
        ) : null}
      </p>
      <p className="small">
        {say('fingerprint')}: <bdi>{o.fingerprint ?? say('nothing')}</bdi>
      </p>
    </>
  )
}

type ActsProps = { readonly authority: string; readonly officer: OfficerEntry }

function OfficerActs({ authority, officer: o }: ActsProps) {
  const path = `/${authority}/officers/${o.id}` as const
  const words = { name: o.name, hidden }
  if (!o.active)
    return (
      <details>
        <summary>{pieces(say.rich('officer.restore', words))}</summary>
        <AskForm path={`${path}/restore`} body={{}} />
      </details>
    )
  return (
    <>
      {o.passkeys === 0 ? <Invite path={path} officer={o} /> : null}
      <ChangeOfficer path={path} officer={o} />
      <details>
        <summary>{pieces(say.rich('officer.suspend', words))}</summary>
        <EndForm
          path={`${path}/suspend`}
          text={say('officer.suspend_text')}
          action={say('officer.do_suspend')}
        />
      </details>
    </>
  )
}

type OneProps = { readonly path: `/${string}/officers/${string}`; readonly officer: OfficerEntry }

function Invite({ path, officer: o }: OneProps) {
  const invite = useAuthorityAct(`${path}/invite`)
  return (
    <>
      {invite.error ? <ProblemNotice error={invite.error} /> : null}
      {invite.data ? <p role="status">{say('officer.invited', { mail: invite.data.mailedTo })}</p> : null}
      <button
        type="button"
        className="small"
        aria-disabled={invite.isPending || undefined}
        onClick={() => (invite.isPending ? null : invite.mutate({}))}
      >
        {pieces(say.rich('officer.invite', { name: o.name, hidden }))}
      </button>
    </>
  )
}

function ChangeOfficer({ path, officer: o }: OneProps) {
  const [value, setValue] = useState(() => officerDraftOf(o))
  return (
    <details>
      <summary>{pieces(say.rich('officer.change', { name: o.name, hidden }))}</summary>
      <AskForm path={path} body={{ officer: officerOf(value) }}>
        {error => <OfficerFields value={value} onChange={setValue} error={error} />}
      </AskForm>
    </details>
  )
}

function AddOfficer({ authority }: { readonly authority: string }) {
  const [value, setValue] = useState(noOfficer)
  return (
    <details>
      <summary>{say('officer.add')}</summary>
      <AskForm
        path={`/${authority}/officers`}
        body={{ officer: officerOf(value) }}
        onAsked={() => setValue(noOfficer)}
      >
        {error => <OfficerFields value={value} onChange={setValue} error={error} />}
      </AskForm>
    </details>
  )
}
