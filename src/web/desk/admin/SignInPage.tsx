// Signing in by OpenID providers: the staff's own, and those of tenants, with who is bound to which.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { IssuerLine, OidcPage } from '../../../server/admin/api.ts'
import { oidcQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { Radios, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { Subject } from './Subject.tsx'
import { useAct } from './use-act.ts'

export function SignInPage() {
  const [tenant, setTenant] = useState('')
  const { data, error, refetch } = useQuery(oidcQuery(tenant))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Sign-in by OpenID">
        <p>
          Your organisation’s accounts are enough to work at the desk. Look-ups, approvals and administration
          take a passkey all the same.
        </p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          <section aria-labelledby="staff-issuer">
            <h2 id="staff-issuer">Your staff</h2>
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
        <AdminSkeleton what="how people sign in" />
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
          <dt>They begin at</dt>
          <dd>
            <bdi className="identifier">{start}</bdi>
          </dd>
        </>
      ) : null}
      <dt>Redirect address</dt>
      <dd>
        <bdi className="identifier">{redirect}</bdi>
      </dd>
      <dt>Back-channel logout</dt>
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
  const save = useAct<boolean>(
    () => 'oidc',
    keep => ({
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
    }),
  )
  if (locked)
    return line ? (
      <p>
        <bdi className="identifier">{line.issuer}</bdi>, client{' '}
        <bdi className="identifier">{line.clientId}</bdi>, by {line.match}, {line.maxMinutes} minutes.
      </p>
    ) : (
      <p className="quiet">None is set.</p>
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(true)
  }
  return (
    <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending}>
      <TextField
        label="Issuer"
        hint="Exactly as its own metadata names it."
        required
        mono
        maxLength={500}
        placeholder="https://id.example"
        value={issuer}
        onChange={setIssuer}
      />
      <TextField label="Client id" required mono maxLength={200} value={clientId} onChange={setClientId} />
      <TextField
        label="Client secret"
        hint="Not shown again. Empty: a public client."
        mono
        autoComplete="off"
        maxLength={500}
        value={secret}
        onChange={setSecret}
      />
      {tenant === null ? (
        <Radios
          legend="Who somebody is"
          value={match}
          onChange={setMatch}
          options={[
            ['mail', 'By a mail address that the provider calls verified; bound from the first sign-in on'],
            ['subject', 'Only who is bound by hand'],
          ]}
        />
      ) : null}
      <TextField
        label="A session ends after minutes"
        hint="From 5 to 720."
        type="number"
        required
        value={minutes}
        onChange={setMinutes}
      />
      {save.error ? <ProblemNotice error={save.error} /> : null}
      <div className="actions">
        <button
          type="submit"
          className={tenant === null ? 'primary' : undefined}
          aria-disabled={save.isPending || undefined}
        >
          {save.isPending ? 'Asking the provider …' : line ? 'Save' : 'Set it'}
        </button>
        {line ? (
          <button type="button" onClick={() => (save.isPending ? undefined : save.mutate(false))}>
            Take it away<span className="visually-hidden">: {line.issuer}</span>
          </button>
        ) : null}
      </div>
    </form>
  )
}

function BoundPeople({ page: { staff, people } }: { readonly page: OidcPage }) {
  if (staff === null) return null
  if (people.length === 0) return <p className="quiet">Nobody has signed in this way yet.</p>
  return (
    <p>
      Bound:{' '}
      {people.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 ? ', ' : ''}
          <Link to="/admin/people/$id" params={{ id }}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
      .
    </p>
  )
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
      <h2 id="tenant-issuers">Tenants</h2>
      <p>
        A tenant’s people sign in at the customer console by their own provider. Each contact is bound to a
        subject beforehand.
      </p>
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
        <Notice>No tenant has a provider here yet.</Notice>
      )}
      <form className="admin-form" onSubmit={onSubmit}>
        <TextField label="Id of a tenant" required mono maxLength={64} value={id} onChange={setId} />
        <div className="actions">
          <button type="submit">Open the tenant</button>
        </div>
      </form>
      {asked !== '' && tenant === null ? (
        <Notice tone="warn" title="There is no tenant of this id." alert>
          <p>Ids stand in the directory.</p>
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
                        bound
                      </Badge>
                    ) : (
                      <Badge>not bound</Badge>
                    )}
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
