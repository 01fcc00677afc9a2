// One pack: what it says about itself, its instruments with citation and validity, and whose adoption it has.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PackDetail } from '../../../api/desk/law.ts'
import { countryName } from '../../../words/when.ts'
import { packQuery, packsQuery } from '../api/law.ts'
import { Badge } from '../parts/Badge.tsx'
import { Identifier } from '../parts/Identifier.tsx'
import { LawNote, LawText } from '../parts/LawText.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas } from '../words/labels.ts'
import { classWords, confidenceShort, confidenceWords } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { Adoption } from './Adoption.tsx'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { say } from './law-words.ts'

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
      <LawHead title={pack.data?.title ?? say('pack')} />
      {pack.data && packs.data ? (
        <Pack pack={pack.data} all={packs.data} />
      ) : (
        <LawSkeleton says={say('loading.pack')} />
      )}
    </div>
  )
}

type Props = { readonly pack: PackDetail; readonly all: Parameters<typeof Adoption>[0]['packs'] }

function Pack({ pack, all }: Props) {
  return (
    <>
      <p className="lead" lang="en">
        {pack.about}
      </p>
      <dl className="facts">
        <dt>{say('pack')}</dt>
        <dd>
          {pieces(
            say.rich('pack.version', {
              id: <bdi className="identifier">{pack.id}</bdi>,
              version: <bdi className="identifier">{pack.version}</bdi>,
            }),
          )}
        </dd>
        <dt>{say('pack.countries')}</dt>
        <dd>{commas(pack.countries.map(code => countryName(code, language))) || say('pack.no_countries')}</dd>
        <dt>{say('pack.checked')}</dt>
        <dd>
          {calendarDay(pack.checked)}{' '}
          {pack.tooOld ? <Badge tone="warn">{say('pack.too_old', { days: all.checkedDays })}</Badge> : null}
        </dd>
        <dt>{say('pack.hash')}</dt>
        <dd>
          <Identifier value={pack.hash} label={say('pack.hash.label')} />
        </dd>
      </dl>
      <Adoption pack={pack} packs={all} />
      <LawNote english />
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
      <h2 id="instruments">{say('instruments')}</h2>
      {pack.list.length === 0 ? (
        <p className="quiet">{say('instruments.none')}</p>
      ) : (
        <>
          <p>
            <Link to="/law/matrix" search={{ on: '', jurisdiction: pack.id }}>
              {say('instruments.table')}
            </Link>
          </p>
          <ul className="instruments">
            {pack.list.map(one => (
              <li key={one.id}>
                <div>
                  <h3>
                    <LawText text={one.name} pack={pack.id} />
                    {one.nameLocal ? <span className="quiet"> · {one.nameLocal}</span> : null}
                  </h3>
                  <cite lang="en">{one.cite}</cite>
                </div>
                <p className="small quiet">
                  {say('instrument.facts', {
                    class: classWords[one.class],
                    validity: validity(one.from, one.to),
                    confidence: confidenceWords[one.confidence],
                    day: calendarDay(one.checked),
                  })}
                  <br />
                  <bdi className="identifier">{one.id}</bdi> ·{' '}
                  <Link to="/law/ask" search={{ instrument: one.id }}>
                    {pieces(
                      say.rich('instrument.ask', {
                        hidden: inside => <span className="visually-hidden">{pieces(inside)}</span>,
                        name: one.name,
                      }),
                    )}
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
  if (from && to) return say('valid.since_until', { from: calendarDay(from), to: calendarDay(to) })
  if (to) return say('valid.unknown_until', { to: calendarDay(to) })
  return from ? say('valid.since', { from: calendarDay(from) }) : say('valid.unknown')
}

function Constraints({ pack }: { readonly pack: PackDetail }) {
  return (
    <Folded id="constraints" title={say('constraints')} count={pack.constraints.length}>
      <ul className="entries">
        {pack.constraints.map(one => (
          <li key={one.id}>
            <LawText text={one.text} pack={pack.id} />
            <span className="cite">
              <cite lang="en">{one.cite}</cite> ·{' '}
              {confidenceShort[one.confidence as 'KNOWN'] ?? one.confidence} ·{' '}
              {one.rules.length === 0
                ? say('constraint.background')
                : say('constraint.rules', { rules: one.rules.join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </Folded>
  )
}

function Sources({ pack }: { readonly pack: PackDetail }) {
  return (
    <Folded id="sources" title={say('sources')} count={pack.sources.length}>
      <ul className="entries">
        {pack.sources.map(one => (
          <li key={one.id}>
            <span lang="en">{one.what}</span>
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
      <span className="visually-hidden"> {say('new_tab')}</span>
    </a>
  )
}

function History({ pack }: { readonly pack: PackDetail }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      {pack.history.length === 0 ? (
        <p className="quiet">{say('history.none')}</p>
      ) : (
        <ol className="entries" reversed>
          {pack.history.map(one => (
            <li key={`${one.hash}${one.at}`}>{pieces(historyLine(one))}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function historyLine({ version, by, at, withdrawnAt, withdrawnBy }: PackDetail['history'][number]) {
  const adopted = {
    version: <bdi className="identifier">{version}</bdi>,
    by,
    at: <When at={at} form="past" />,
  }
  if (!withdrawnAt) return say.rich('history.in_force', adopted)
  return say.rich('history.ended', {
    ...adopted,
    ended_by: withdrawnBy,
    ended_at: <When at={withdrawnAt} form="past" />,
  })
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
        <p className="quiet">{say('none')}</p>
      ) : (
        <details>
          <summary>{say('entries', { n: count })}</summary>
          {children}
        </details>
      )}
    </section>
  )
}
