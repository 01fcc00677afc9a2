// Signing in by OpenID providers: the staff's own, and those of tenants, with who is bound to which.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { IssuerLine, OidcPage } from '../../../api/desk/oidc.ts'
import { oidcQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { Radios, TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { ActForm } from './ActForm.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { say } from './admin-words.ts'
import { Subject } from './Subject.tsx'
import { hidden, identifier } from './tags.tsx'
import { useAct } from './use-act.ts'

export function SignInPage() {
  const [tenant, setTenant] = useState('')
  const { data, error, refetch } = useQuery(oidcQuery(tenant))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={say('oidc.title')}>
        <p>{say('oidc.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          <section aria-labelledby="staff-issuer">
            <h2 id="staff-issuer">{say('oidc.staff')}</h2>
            <Addresses redirect={data.redirect} logout={data.logout} start={null} />
            <IssuerForm
              key={`staff ${data.staff?.version ?? 0}`}
              tenant={null}
              line={data.staff}
              locked={data.locked !== null}
            />
            <BoundPeople page={data} />
          </section>
          <Tenants page={data} asked={tenant} onAsk={setTenant} />
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

type Addresses = { readonly redirect: string; readonly logout: string; readonly start: string | null }

function Addresses({ redirect, logout, start }: Addresses) {
  return (
    <dl className="facts">
      {start ? (
        <>
          <dt>{say('oidc.start')}</dt>
          <dd>
            <bdi className="identifier">{start}</bdi>
          </dd>
        </>
      ) : null}
      <dt>{say('oidc.redirect')}</dt>
      <dd>
        <bdi className="identifier">{redirect}</bdi>
      </dd>
      <dt>{say('oidc.logout')}</dt>
      <dd>
        <bdi className="identifier">{logout}</bdi>
      </dd>
    </dl>
  )
}

type FormProps = {
  readonly tenant: string | null
  readonly line: IssuerLine | null
  readonly locked: boolean
}

function IssuerForm({ tenant, line, locked }: FormProps) {
  const [issuer, setIssuer] = useState(line?.issuer ?? '')
  const [clientId, setClientId] = useState(line?.clientId ?? '')
  const [secret, setSecret] = useState(line?.clientSecret ?? '')
  const [match, setMatch] = useState<'mail' | 'subject'>(
    line?.match ?? (tenant === null ? 'mail' : 'subject'),
  )
  const [minutes, setMinutes] = useState(String(line?.maxMinutes ?? 480))
  const version = line?.version ?? 0
  const save = useAct('oidc', (keep: boolean) => ({
    tenant,
    version,
    config: keep
      ? {
          issuer,
          clientId,
          clientSecret: secret === '' ? null : secret,
          match,
          maxMinutes: Number(minutes),
        }
      : null,
  }))
  if (locked)
    return line ? (
      <p>
        {pieces(
          say.rich('oidc.set', {
            code: identifier,
            issuer: line.issuer,
            client: line.clientId,
            match: line.match,
            minutes: line.maxMinutes,
          }),
        )}
      </p>
    ) : (
      <p className="quiet">{say('oidc.none')}</p>
    )
  return (
    <ActForm
      act={save}
      onSend={() => save.mutate(true)}
      does={line ? say('save') : say('oidc.do_set')}
      doing={say('oidc.asking')}
      plain={tenant !== null}
      beside={
        line ? (
          <button type="button" onClick={() => (save.isPending ? undefined : save.mutate(false))}>
            {pieces(say.rich('oidc.take_away', { hidden, issuer: line.issuer }))}
          </button>
        ) : null
      }
    >
      <TextField
        path="config.issuer"
        label={say('oidc.issuer')}
        hint={say('oidc.issuer_hint')}
        required
        mono
        maxLength={500}
        placeholder="https://id.example"
        value={issuer}
        onChange={setIssuer}
      />
      <TextField
        path="config.clientId"
        label={say('oidc.client')}
        required
        mono
        maxLength={200}
        value={clientId}
        onChange={setClientId}
      />
      <TextField
        path="config.clientSecret"
        label={say('oidc.secret')}
        hint={say('oidc.secret_hint')}
        mono
        autoComplete="off"
        maxLength={500}
        value={secret}
        onChange={setSecret}
      />
      {tenant === null ? (
        <Radios
          legend={say('oidc.match')}
          value={match}
          onChange={setMatch}
          options={[
            ['mail', say('oidc.match_mail')],
            ['subject', say('oidc.match_subject')],
          ]}
        />
      ) : null}
      <TextField
        path="config.maxMinutes"
        label={say('oidc.minutes')}
        hint={say('oidc.minutes_hint')}
        type="number"
        required
        value={minutes}
        onChange={setMinutes}
      />
    </ActForm>
  )
}

function BoundPeople({ page: { staff, people } }: { readonly page: OidcPage }) {
  if (staff === null) return null
  if (people.length === 0) return <p className="quiet">{say('oidc.nobody')}</p>
  const names = people.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 ? commas(['', '']) : ''}
      <Link to="/admin/people/$id" params={{ id }}>
        <bdi>{name}</bdi>
      </Link>
    </span>
  ))
  return <p>{pieces(say.rich('oidc.bound_people', { people: <span>{names}</span> }))}</p>
}

type TenantsProps = {
  readonly page: OidcPage
  readonly asked: string
  readonly onAsk: (tenant: string) => void
}

function Tenants({ page: { tenants, tenant, locked }, asked, onAsk }: TenantsProps) {
  const [id, setId] = useState(asked)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onAsk(id.trim())
  }
  return (
    <section aria-labelledby="tenant-issuers">
      <h2 id="tenant-issuers">{say('oidc.tenants')}</h2>
      <p>{say('oidc.tenants_text')}</p>
      {tenants.length > 0 ? (
        <ul>
          {tenants.map(t => (
            <li key={t.id}>
              <button type="button" className="small" onClick={() => onAsk(t.id)}>
                <bdi>{t.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Notice>{say('oidc.no_tenant')}</Notice>
      )}
      <form className="admin-form" onSubmit={onSubmit}>
        <TextField label={say('oidc.tenant_id')} required mono maxLength={64} value={id} onChange={setId} />
        <div className="actions">
          <button type="submit">{say('oidc.open')}</button>
        </div>
      </form>
      {asked !== '' && tenant === null ? (
        <Notice tone="warn" title={say('oidc.unknown')} alert>
          <p>{say('oidc.ids')}</p>
        </Notice>
      ) : null}
      {tenant ? (
        <section aria-labelledby="one-tenant">
          <h3 id="one-tenant">
            <bdi>{tenant.name}</bdi>
          </h3>
          {tenant.issuer ? <Addresses {...tenant.issuer} /> : null}
          <IssuerForm
            key={`${tenant.id} ${tenant.issuer?.version ?? 0}`}
            tenant={tenant.id}
            line={tenant.issuer}
            locked={locked !== null}
          />
          {tenant.issuer
            ? tenant.contacts.map(contact => (
                <div key={contact.id}>
                  <p>
                    <bdi>{contact.name}</bdi>{' '}
                    {contact.bound ? (
                      <Badge tone="ok" check>
                        {say('oidc.bound')}
                      </Badge>
                    ) : (
                      <Badge>{say('oidc.unbound')}</Badge>
                    )}{' '}
                    {contact.waits ? (
                      <Link to="/tenants/$id" params={{ id: tenant.id }}>
                        {say('oidc.waits')}
                      </Link>
                    ) : null}
                  </p>
                  {locked === null ? (
                    <Subject
                      path={`contacts/${contact.id}/subject`}
                      name={contact.name}
                      bound={contact.bound}
                    />
                  ) : null}
                </div>
              ))
            : null}
        </section>
      ) : null}
    </section>
  )
}
