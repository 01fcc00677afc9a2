// The directory's authorities: whose demands are believed here.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { AuthorityList, AuthorityRow } from '../../../api/desk/authorities.ts'
import { authoritiesQuery } from '../api/authorities.ts'
import { Badge } from '../parts/Badge.tsx'
import { TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { pieces } from '../words/pieces.ts'
import { AskForm } from './AskForm.tsx'
import { say } from './authorities-words.ts'
import { AuthorityFields, authorityOf, noAuthority } from './Fields.tsx'
import { Waiting } from './Waiting.tsx'
import '../tenants/tenants.css'

/** More are found by their name; a page of thousands helps nobody. */
const SHOWN = 200

export function AuthoritiesPage() {
  const { data, error, refetch } = useQuery(authoritiesQuery)
  useTitle(say('title'))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="page wide tenants">
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      {data ? <Authorities list={data} /> : <AuthoritiesSkeleton />}
    </div>
  )
}

export function AuthoritiesSkeleton() {
  return (
    <div className="page-skeleton" role="status">
      <span className="visually-hidden">{say('loading')}</span>
    </div>
  )
}

function Authorities({
  list: { authorities, additions, batches, mayEdit },
}: {
  readonly list: AuthorityList
}) {
  return (
    <>
      {mayEdit ? (
        <p>
          <Link to="/authority-imports">{say('import.link')}</Link>
        </p>
      ) : null}
      {batches.map(batch => (
        <Notice key={batch.id} tone="accent" title={say('batch.waits', { n: batch.waiting })}>
          <p>
            {pieces(
              say.rich('wait.asked', {
                who: <bdi>{batch.askedBy}</bdi>,
                at: <When at={batch.askedAt} form="past" />,
              }),
            )}{' '}
            <Link to="/authority-imports/$batch" params={{ batch: batch.id }}>
              {say('import.see')}
            </Link>
          </p>
        </Notice>
      ))}
      {additions.length > 0 ? (
        <section>
          <h2>{say('additions')}</h2>
          {additions.map(change => (
            <Waiting key={change.id} change={change} />
          ))}
        </section>
      ) : null}
      {authorities.length === 0 ? (
        <Notice title={say('none')}>
          <p>{say(mayEdit ? 'none_edit' : 'none_read')}</p>
        </Notice>
      ) : (
        <Found all={authorities} />
      )}
      {mayEdit ? <Add /> : null}
    </>
  )
}

function Found({ all }: { readonly all: readonly AuthorityRow[] }) {
  const [text, setText] = useState('')
  const found = all.filter(a => fits(a, text.trim().toLowerCase()))
  const counts = { n: found.length, all: all.length, shown: SHOWN }
  return (
    <>
      <TextField label={say('find')} type="search" value={text} onChange={setText} dir="auto" />
      <p className="small" role="status">
        {say(found.length > SHOWN ? 'found_many' : 'found', counts)}
      </p>
      <Table rows={found.slice(0, SHOWN)} />
    </>
  )
}

function fits({ id, name, country, domains }: AuthorityRow, text: string): boolean {
  return [id, name, country, ...domains].some(part => part.toLowerCase().includes(text))
}

function Table({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label={say('title')} tabIndex={0}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{say('field.name')}</th>
            <th scope="col">{say('field.country')}</th>
            <th scope="col">{say('field.domains')}</th>
            <th scope="col" className="number">
              {say('officers')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(a => (
            <tr key={a.id}>
              <th scope="row">
                <Link to="/authorities/$id" params={{ id: a.id }}>
                  <bdi>{a.name}</bdi>
                </Link>
                <bdi className="identifier small quiet">{a.id}</bdi>
                <Marks authority={a} />
              </th>
              <td data-head={say('field.country')}>{a.country}</td>
              <td data-head={say('field.domains')}>
                <bdi className="identifier">{a.domains.join(', ') || '–'}</bdi>
              </td>
              <td data-head={say('officers')} className="number">
                {a.officers}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Marked = Pick<AuthorityRow, 'byHand' | 'retired' | 'waits'>

export function Marks({ authority: a }: { readonly authority: Marked }): ReactNode {
  return (
    <>
      {a.byHand ? <Badge tone="accent">{say('by_hand')}</Badge> : null}{' '}
      {a.retired ? <Badge>{say('retired')}</Badge> : null}{' '}
      {a.waits ? <Badge tone="warn">{say('waits')}</Badge> : null}
    </>
  )
}

function Add() {
  const [value, setValue] = useState(noAuthority)
  return (
    <section>
      <h2>{say('add')}</h2>
      <AskForm path="" body={{ authority: authorityOf(value) }} onAsked={() => setValue(noAuthority)}>
        {error => <AuthorityFields value={value} onChange={setValue} error={error} />}
      </AskForm>
    </section>
  )
}
