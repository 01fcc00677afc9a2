// One authority of the directory: what is known of it, what waits, its officers, and what was changed.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AuthorityPage as Page } from '../../../api/desk/authorities.ts'
import { nameOfSubdivision } from '../../../law/facts/subdivisions.ts'
import { languageNames } from '../../../words/languages.ts'
import { authorityQuery } from '../api/authorities.ts'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { codeWords } from '../words/law.ts'
import { pieces } from '../words/pieces.ts'
import { AskForm, EndForm } from './AskForm.tsx'
import { AuthoritiesSkeleton } from './AuthoritiesPage.tsx'
import { say } from './authorities-words.ts'
import { AuthorityFields, authorityOf, draftOf } from './Fields.tsx'
import { History } from './History.tsx'
import { Officers } from './Officers.tsx'
import { Waiting } from './Waiting.tsx'
import '../tenants/tenants.css'

const route = getRouteApi('/authorities/$id')

export function AuthorityRoutePage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(authorityQuery(id))
  const title = data?.entry.name ?? say('title')
  useTitle(title)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <nav aria-label={say('title')} className="page-nav">
        <Link to="/authorities">{say('all')}</Link>
      </nav>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {data ? <Authority key={data.verifiedAt} page={data} /> : <AuthoritiesSkeleton />}
    </div>
  )
}

function Authority({ page }: { readonly page: Page }) {
  return (
    <>
      {page.retiredAt ? (
        <Notice tone="warn">
          <p>{pieces(say.rich('retired_since', { at: <When at={page.retiredAt} form="past" /> }))}</p>
        </Notice>
      ) : null}
      {page.waiting.map(change => (
        <Waiting key={change.id} change={change} />
      ))}
      <section>
        <h2>{say('entry')}</h2>
        <Entry page={page} />
      </section>
      <section>
        <h2>{say('officers')}</h2>
        <Officers page={page} />
      </section>
      {page.mayEdit ? <Changes page={page} /> : null}
      <section>
        <h2>{say('history')}</h2>
        <History changes={page.changes} />
      </section>
    </>
  )
}

function Entry({ page: { id, entry, fingerprint, byHand, verifiedAt } }: { readonly page: Page }) {
  const classes = (entry.classes ?? []).map(codeWords).join(', ')
  const settings = (inside: readonly unknown[]) => <Link to="/admin/settings">{pieces(inside)}</Link>
  return (
    <>
      <dl className="facts">
        <dt>{say('id')}</dt>
        <dd>
          <bdi className="identifier">{id}</bdi>
        </dd>
        <dt>{say('field.country')}</dt>
        <dd>{entry.country}</dd>
        <dt>{say('field.domains')}</dt>
        <dd>
          <bdi className="identifier">{entry.domains.join(', ') || say('nothing')}</bdi>
        </dd>
        <dt>{say('field.callback')}</dt>
        <dd>
          <bdi>{entry.callback || say('nothing')}</bdi>
        </dd>
        <dt>{say('field.language')}</dt>
        <dd>{entry.language ? languageNames[entry.language] : say('language.country')}</dd>
        {entry.subdivision ? (
          <>
            <dt>{say('field.subdivision')}</dt>
            <dd>{nameOfSubdivision(entry.subdivision)}</dd>
          </>
        ) : null}
        <dt>{say('field.classes')}</dt>
        <dd>{classes ? <span lang="en">{classes}</span> : say('classes.by_name')}</dd>
        <dt>{say('fingerprint')}</dt>
        <dd>
          <bdi>{fingerprint ?? say('nothing')}</bdi>
        </dd>
        <dt>{say('verified')}</dt>
        <dd>{verifiedAt ? <When at={verifiedAt} form="past" /> : say('verified.unknown')}</dd>
      </dl>
      {byHand ? <p>{pieces(say.rich('by_hand_text', { link: settings }))}</p> : null}
    </>
  )
}

function Changes({ page }: { readonly page: Page }) {
  const [value, setValue] = useState(() => draftOf(page.entry))
  const path = `/${page.id}` as const
  if (page.retiredAt)
    return (
      <details>
        <summary>{say('bring_back')}</summary>
        <AskForm path={`${path}/bring-back`} body={{}} />
      </details>
    )
  return (
    <section>
      <details>
        <summary>{say('change')}</summary>
        <AskForm path={path} body={{ authority: authorityOf(value) }}>
          {error => <AuthorityFields value={value} onChange={setValue} error={error} />}
        </AskForm>
      </details>
      <details>
        <summary>{say('retire')}</summary>
        <EndForm path={`${path}/retire`} text={say('retire_text')} action={say('do_retire')} />
      </details>
    </section>
  )
}
