// One tenant of the directory: who is asked and told, what its contract promises, its contacts, and what was changed.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TenantPage as Page } from '../../../api/desk/tenants.ts'
import { colon } from '../../../words/when.ts'
import { tenantQuery } from '../api/tenants.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas, tenantKindWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { partyWords, professionWords, promisedWords, statusWords, toldAfterWords } from '../words/tenants.ts'
import { Addressees } from './Chain.tsx'
import { EditTenant } from './EditTenant.tsx'
import { EndTenant, MergeWaits } from './EndTenant.tsx'
import { InviteContact } from './InviteContact.tsx'
import { TenantsHead, TenantsSkeleton } from './TenantsHead.tsx'
import { say } from './tenants-words.ts'
import { Waits } from './Waits.tsx'

const route = getRouteApi('/tenants/$id')

export function TenantRoutePage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(tenantQuery(id))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <TenantsHead title={data?.name ?? say('tenant_page.tenant')} mayEdit={data?.mayEdit ?? false} />
      {data ? <Tenant key={data.id} page={data} /> : <TenantsSkeleton what={say('tenant_page.the_tenant')} />}
    </div>
  )
}

function Tenant({ page }: { readonly page: Page }) {
  return (
    <>
      <Ended page={page} />
      <Waits id={page.id} waits={page.waits} />
      {page.merge ? <MergeWaits id={page.id} merge={page.merge} /> : null}
      {page.whole ? (
        <section>
          <h2>{say('tenant_page.asked_and_told')}</h2>
          <Addressees list={page.addressees} />
        </section>
      ) : (
        <Notice title={say('part.title')}>
          <p>{say('part.text')}</p>
        </Notice>
      )}
      <section>
        <h2>{say('tenant_page.demands')}</h2>
        <p>
          <Link to="/" search={{ view: 'open', text: '', customer: page.id }}>
            {say('tenant_page.demands_open')}
          </Link>
        </p>
        <p>
          <Link to="/" search={{ view: 'closed', text: '', customer: page.id }}>
            {say('tenant_page.demands_closed')}
          </Link>
        </p>
        <p className="quiet small">{say('tenant_page.demands_text')}</p>
      </section>
      <section>
        <h2>{say('tenant_page.as_it_is')}</h2>
        <dl className="facts">
          <dt>{say('tenant_page.id')}</dt>
          <dd>
            <bdi className="identifier">{page.id}</bdi>
          </dd>
          <dt>{say('edit_tenant.kind')}</dt>
          <dd>
            {tenantKindWords[page.kind]}
            {page.profession ? `, ${professionWords[page.profession]}` : ''}
          </dd>
          <dt>{say('tenant_page.seat')}</dt>
          <dd>{page.country}</dd>
          <dt>{say('edit_tenant.domains')}</dt>
          <dd>
            <bdi className="identifier">{page.domains.join(', ') || say('edit_tenant.none')}</bdi>
          </dd>
          {page.whole ? <ChainAndTerms page={page} /> : null}
        </dl>
      </section>
      {page.whole ? (
        <section>
          <h2>{say('contacts_fields.contacts')}</h2>
          <Contacts page={page} />
        </section>
      ) : null}
      {page.mayEdit && page.status === 'active' ? (
        <section>
          <h2>{say('tenant_page.change')}</h2>
          <EditTenant page={page} />
          <EndTenant page={page} />
        </section>
      ) : null}
      {page.whole ? <Changes page={page} /> : null}
    </>
  )
}

function ChainAndTerms({ page }: { readonly page: Page }) {
  return (
    <>
      <dt>{say('tenant_page.chain')}</dt>
      <dd>{page.chain.length === 0 ? say('tenant_page.it_is_its_own') : <Parties page={page} />}</dd>
      <dt>{say('tenant_page.promised')}</dt>
      <dd>
        {promisedWords(page.promised)} (
        {page.terms ? say('tenant_page.policy_and_contract') : say('tenant_page.policy_no_terms_of')})
      </dd>
    </>
  )
}

function Changes({ page }: { readonly page: Page }) {
  return (
    <section>
      <h2>{say('tenant_page.what_was_changed')}</h2>
      {page.changes.length === 0 ? <p className="quiet">{say('tenant_page.nothing_since_it_was')}</p> : null}
      <ul>
        {page.changes.map(c => (
          <li key={`${c.at}${c.says}`}>
            <When at={c.at} form="past" />, <bdi>{c.who}</bdi>: <bdi>{c.says}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ended({ page }: { readonly page: Page }) {
  if (page.status === 'active') return null
  return (
    <Notice tone="warn" title={say('tenant_page.is', { status: statusWords[page.status] })}>
      <p>
        {page.endedAt ? (
          <>
            <When at={page.endedAt} form="past" />
            {colon(language)}
          </>
        ) : null}
        {page.mergedInto
          ? pieces(
              say.rich('tenant_page.became', {
                into: (
                  <Link to="/tenants/$id" params={{ id: page.mergedInto.id }}>
                    <bdi>{page.mergedInto.name}</bdi>
                  </Link>
                ),
              }),
            )
          : null}
        {page.toldAfter ? say('tenant_page.still_told', { who: toldAfterWords[page.toldAfter] }) : null}
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
          {p.country ? `, ${p.country}` : ''};{' '}
          {p.told ? say('tenant_page.told') : say('tenant_page.not_told')}
        </li>
      ))}
    </ul>
  )
}

function Contacts({ page }: { readonly page: Page }) {
  if (page.contacts.length === 0) return <p>{say('tenant_page.it_has_no_contacts')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label={say('contacts_fields.contacts')} tabIndex={0}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{say('contacts_fields.name')}</th>
            <th scope="col">{say('tenant_page.mail')}</th>
            <th scope="col">{say('tenant_page.language')}</th>
            <th scope="col">{say('tenant_page.gets')}</th>
            <th scope="col">{say('tenant_page.of_the')}</th>
            {page.mayEdit ? <th scope="col">{say('tenant_page.signs_in')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {page.contacts.map(c => (
            <tr key={c.id}>
              <th scope="row">
                <bdi>{c.name}</bdi>
                <bdi className="identifier small quiet">{c.id}</bdi>
                {c.left ? <Badge tone="warn">{say('tenant_page.said_to_have_left')}</Badge> : null}
              </th>
              <td data-head={say('tenant_page.mail')}>
                <bdi className="identifier">{c.mail}</bdi>
              </td>
              <td data-head={say('tenant_page.language')}>{c.language ?? say('tenant_page.as_contract')}</td>
              <td data-head={say('tenant_page.gets')}>
                {c.receives.length > 0 ? (
                  commas(c.receives.map(kind => say.of('gets', kind)))
                ) : (
                  <Badge tone="quiet">{say('tenant_page.nothing')}</Badge>
                )}
              </td>
              <td data-head={say('tenant_page.of_the')}>
                {partyWords[c.party as keyof typeof partyWords] ?? c.party}
              </td>
              {page.mayEdit ? (
                <td data-head={say('tenant_page.signs_in')}>
                  {c.enrolled ? (
                    say('tenant_page.has_passkey')
                  ) : page.status === 'active' ? (
                    <InviteContact tenant={page.id} contact={c} />
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
