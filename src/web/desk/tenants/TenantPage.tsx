// One tenant of the directory: who is asked and told, what its contract promises, its contacts, and what was changed.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TenantPage as Page } from '../../../server/tenants/api.ts'
import { tenantQuery } from '../api/tenants.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { partyWords, professionWords, promisedWords, statusWords, toldAfterWords } from '../words/tenants.ts'
import { Addressees } from './Chain.tsx'
import { EditTenant } from './EditTenant.tsx'
import { EndTenant, MergeWaits } from './EndTenant.tsx'
import { TenantsHead, TenantsSkeleton } from './TenantsHead.tsx'

const route = getRouteApi('/tenants/$id')

export function TenantRoutePage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(tenantQuery(id))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <TenantsHead title={data?.name ?? 'Tenant'} mayEdit={data?.mayEdit ?? false} />
      {data ? (
        <Tenant key={`${data.id}/${data.changes[0]?.at}`} page={data} />
      ) : (
        <TenantsSkeleton what="the tenant" />
      )}
    </div>
  )
}

function Tenant({ page }: { readonly page: Page }) {
  return (
    <>
      <Ended page={page} />
      {page.merge ? <MergeWaits id={page.id} merge={page.merge} /> : null}
      <section>
        <h2>Asked and told</h2>
        <Addressees list={page.addressees} />
      </section>
      <section>
        <h2>As it is</h2>
        <dl className="facts">
          <dt>Id</dt>
          <dd>
            <bdi className="identifier">{page.id}</bdi>
          </dd>
          <dt>Kind</dt>
          <dd>
            {tenantKindWords[page.kind]}
            {page.profession ? `, ${professionWords[page.profession]}` : ''}
          </dd>
          <dt>Seat</dt>
          <dd>{page.country}</dd>
          <dt>Domains</dt>
          <dd>
            <bdi className="identifier">{page.domains.join(', ') || 'none'}</bdi>
          </dd>
          <dt>Chain</dt>
          <dd>{page.chain.length === 0 ? 'It is its own contract party.' : <Parties page={page} />}</dd>
          <dt>Promised</dt>
          <dd>
            {promisedWords(page.promised)} (
            {page.terms ? 'policy and contract' : 'policy; no terms of its own'})
          </dd>
        </dl>
      </section>
      <section>
        <h2>Contacts</h2>
        <Contacts page={page} />
      </section>
      {page.mayEdit && page.status === 'active' ? (
        <section>
          <h2>Change</h2>
          <EditTenant page={page} />
          <EndTenant page={page} />
        </section>
      ) : null}
      <section>
        <h2>What was changed</h2>
        {page.changes.length === 0 ? <p className="quiet">Nothing since it was entered.</p> : null}
        <ul>
          {page.changes.map(c => (
            <li key={`${c.at}${c.says}`}>
              <When at={c.at} form="past" />, {c.who}: <bdi>{c.says}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Ended({ page }: { readonly page: Page }) {
  if (page.status === 'active') return null
  return (
    <Notice tone="warn" title={`This tenant is ${statusWords[page.status]}.`}>
      <p>
        {page.endedAt ? <When at={page.endedAt} form="past" /> : null}{' '}
        {page.mergedInto ? (
          <>
            It became{' '}
            <Link to="/tenants/$id" params={{ id: page.mergedInto.id }}>
              <bdi>{page.mergedInto.name}</bdi>
            </Link>
            , whose contacts are told since then. Its own console shows what it showed.
          </>
        ) : null}
        {page.toldAfter ? `Whatever is still to be told goes to ${toldAfterWords[page.toldAfter]}.` : null}
      </p>
    </Notice>
  )
}

function Parties({ page }: { readonly page: Page }) {
  return (
    <ul className="addressees">
      {page.chain.map(p => (
        <li key={p.role}>
          {partyWords[p.role]}:{' '}
          {p.tenant ? (
            <Link to="/tenants/$id" params={{ id: p.tenant }}>
              <bdi>{p.name || p.tenant}</bdi>
            </Link>
          ) : (
            <bdi>{p.name}</bdi>
          )}
          {p.country ? `, ${p.country}` : ''}; {p.told ? 'told' : 'not told'}
        </li>
      ))}
    </ul>
  )
}

function Contacts({ page }: { readonly page: Page }) {
  if (page.contacts.length === 0) return <p>It has no contacts of its own.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label="Contacts" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Mail</th>
            <th scope="col">Language</th>
            <th scope="col">Gets</th>
            <th scope="col">Of the</th>
          </tr>
        </thead>
        <tbody>
          {page.contacts.map(c => (
            <tr key={c.id}>
              <th scope="row">
                <bdi>{c.name}</bdi>
                <bdi className="identifier small quiet">{c.id}</bdi>
                {c.left ? <Badge tone="warn">said to have left</Badge> : null}
              </th>
              <td>
                <bdi className="identifier">{c.mail}</bdi>
              </td>
              <td>{c.language}</td>
              <td>{c.receives.length > 0 ? c.receives.join(', ') : <Badge tone="quiet">nothing</Badge>}</td>
              <td>{partyWords[c.party as keyof typeof partyWords] ?? c.party}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
