// One pack: what it says about itself, its instruments with citation and validity, and whose adoption it has.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PackDetail } from '../../../server/law/api.ts'
import { packQuery, packsQuery } from '../api/law.ts'
import { Badge } from '../parts/Badge.tsx'
import { Identifier } from '../parts/Identifier.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { classWords, confidenceShort, confidenceWords } from '../words/law.ts'
import { calendarDay } from '../words/time.ts'
import { Adoption } from './Adoption.tsx'
import { LawHead, LawSkeleton } from './LawHead.tsx'

const route = getRouteApi('/law/$id')

export function PackPage() {
  const { id } = route.useParams()
  const pack = useQuery(packQuery(id))
  const packs = useQuery(packsQuery)
  const error = pack.error ?? packs.error
  if (error && !(pack.data && packs.data))
    return <ErrorPage error={error} retry={() => Promise.all([pack.refetch(), packs.refetch()])} />
  return (
    <div className="law-page">
      <LawHead title={pack.data?.title ?? 'Pack'} />
      {pack.data && packs.data ? <Pack pack={pack.data} all={packs.data} /> : <LawSkeleton what="the pack" />}
    </div>
  )
}

type Props = { readonly pack: PackDetail; readonly all: Parameters<typeof Adoption>[0]['packs'] }

function Pack({ pack, all }: Props) {
  return (
    <>
      <p className="lead">{pack.about}</p>
      <dl className="facts">
        <dt>Pack</dt>
        <dd>
          <bdi className="identifier">{pack.id}</bdi> version <bdi className="identifier">{pack.version}</bdi>
        </dd>
        <dt>Countries</dt>
        <dd>{pack.countries.join(', ') || 'none: it limits what may be handed to others'}</dd>
        <dt>Sources last checked</dt>
        <dd>
          {calendarDay(pack.checked)}{' '}
          {pack.tooOld ? <Badge tone="warn">more than {all.checkedDays} days ago</Badge> : null}
        </dd>
        <dt>Content hash</dt>
        <dd>
          <Identifier value={pack.hash} label="content hash" />
        </dd>
      </dl>
      <Adoption pack={pack} packs={all} />
      <Instruments pack={pack} />
      <Constraints pack={pack} />
      <Sources pack={pack} />
      <History pack={pack} />
    </>
  )
}

function Instruments({ pack }: { readonly pack: PackDetail }) {
  return (
    <section aria-labelledby="instruments">
      <h2 id="instruments">Instruments</h2>
      {pack.list.length === 0 ? (
        <p className="quiet">This pack has no instruments: its rules speak about the papers of others.</p>
      ) : (
        <>
          <p>
            <Link to="/law/matrix" search={{ on: '', jurisdiction: pack.id }}>
              What each reaches, as a table
            </Link>
          </p>
          <ul className="instruments">
            {pack.list.map(one => (
              <li key={one.id}>
                <div>
                  <h3>
                    {one.name}
                    {one.nameLocal ? <span className="quiet"> · {one.nameLocal}</span> : null}
                  </h3>
                  <cite>{one.cite}</cite>
                </div>
                <p className="small quiet">
                  {classWords[one.class]} · {validity(one.from, one.to)} · {confidenceWords[one.confidence]},
                  checked {calendarDay(one.checked)}
                  <br />
                  <bdi className="identifier">{one.id}</bdi> ·{' '}
                  <Link to="/law/ask" search={{ instrument: one.id }}>
                    Ask about it<span className="visually-hidden">: {one.name}</span>
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function validity(from: string | null, to: string | null): string {
  const since = from ? `in force since ${calendarDay(from)}` : 'in force, first day not known'
  return to ? `${since} until the end of ${calendarDay(to)}` : since
}

function Constraints({ pack }: { readonly pack: PackDetail }) {
  return (
    <Folded id="constraints" title="Case law and constraints" count={pack.constraints.length}>
      <ul className="entries">
        {pack.constraints.map(one => (
          <li key={one.id}>
            {one.text}
            <span className="cite">
              <cite>{one.cite}</cite> · {confidenceShort[one.confidence as 'KNOWN'] ?? one.confidence} ·{' '}
              {one.rules.length === 0
                ? 'background, no rule carries it out'
                : `carried out by ${one.rules.join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
    </Folded>
  )
}

function Sources({ pack }: { readonly pack: PackDetail }) {
  return (
    <Folded id="sources" title="Sources" count={pack.sources.length}>
      <ul className="entries">
        {pack.sources.map(one => (
          <li key={one.id}>
            {one.what}
            <span className="cite">
              <SourceLink url={one.url} />
            </span>
          </li>
        ))}
      </ul>
    </Folded>
  )
}

/** A pack is data from outside: only a web address becomes a link. */
function SourceLink({ url }: { readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return <bdi className="identifier">{url}</bdi>
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi className="identifier">{url}</bdi>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}

function History({ pack }: { readonly pack: PackDetail }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History of adoptions</h2>
      {pack.history.length === 0 ? (
        <p className="quiet">Nobody has adopted a version of this pack yet. Each adoption will stand here.</p>
      ) : (
        <ol className="entries" reversed>
          {pack.history.map(one => (
            <li key={`${one.hash}${one.at}`}>
              <bdi className="identifier">{one.version}</bdi>: adopted by {one.by},{' '}
              <When at={one.at} form="past" />
              {one.withdrawnAt ? (
                <>
                  ; ended by {one.withdrawnBy}, <When at={one.withdrawnAt} form="past" />
                </>
              ) : (
                '; in force'
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

type FoldedProps = {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

function Folded({ id, title, count, children }: FoldedProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {count === 0 ? (
        <p className="quiet">None.</p>
      ) : (
        <details>
          <summary>{count === 1 ? 'One entry' : `${count} entries`}</summary>
          {children}
        </details>
      )}
    </section>
  )
}
