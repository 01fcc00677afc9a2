// The desk in pictures: one question each, its answer as the title. Counted under the reader's own view, so that two people may
// see different numbers where one of them may not know of a demand.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { DueClass, Figures, RedirectFate } from '../../../api/desk/figures.ts'
import { read } from '../api/client.ts'
import { SelectField } from '../parts/Field.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { groundWords, outcomeWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { Bars, Columns } from './Charts.tsx'
import type { FiguresSearch } from './figures-search.ts'
import './figures.css'
import { say } from './figures-words.ts'
import { Picture } from './Picture.tsx'
import { Scope, type SentBy } from './Scope.tsx'
import {
  answerSays,
  authoritiesSays,
  challengesSays,
  countriesSays,
  countryWords,
  dueSays,
  emergenciesSays,
  groundsSays,
  inflowSays,
  outcomesSays,
  outcomeTotals,
  redirectsSays,
  secrecySays,
} from './says.ts'

const route = getRouteApi('/figures')
const spans = [6, 12, 24, 36] as const

export function figuresQuery(asked: string) {
  return queryOptions({
    queryKey: ['figures', asked],
    queryFn: ({ signal }) => read(`/api/figures?${asked}`, signal),
    placeholderData: keepPreviousData,
  })
}

/** As an address and the server's query have it. */
function askedOf({ months, country, authority }: FiguresSearch): string {
  return new URLSearchParams({ months: String(months), ...given({ country, authority }) }).toString()
}

/** Without what is not chosen. */
function given({ country, authority }: SentBy): { country?: string; authority?: string } {
  return { ...(country ? { country } : {}), ...(authority ? { authority } : {}) }
}

export function FiguresPage() {
  const search = route.useSearch()
  const { months, country, authority } = search
  const navigate = useNavigate()
  const asked = askedOf(search)
  const { data, error, refetch, isPlaceholderData } = useQuery(figuresQuery(asked))
  const go = (next: FiguresSearch) => navigate({ to: '/figures', search: next, replace: true })
  useEffect(() => {
    document.title = say('page_title')
  }, [])
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="figures-page" aria-busy={isPlaceholderData || !data}>
      <h1>{say('title')}</h1>
      <p>{data ? pieces(say.rich('lead', { at: <When at={data.asOf} /> })) : say('lead.now')}</p>
      <SelectField
        label={say('span')}
        value={String(months)}
        options={spans.map(n => [String(n), say('span.months', { n })] as const)}
        onChange={n => go({ ...search, months: Number(n) })}
      />
      <Scope of={{ country, authority }} onChange={of => go({ months, ...given(of) })} />
      {country || authority ? <p className="small quiet">{say('only.note')}</p> : null}
      {data ? (
        <Pictures f={data} asked={asked} />
      ) : (
        <div className="figures-skeleton" role="status">
          <span className="visually-hidden">{say('counting')}</span>
        </div>
      )}
    </div>
  )
}

const dueWords: Record<DueClass, string> = {
  overdue: say('due.overdue'),
  today: say('due.today'),
  tomorrow: say('due.tomorrow'),
  within_7_days: say('due.within_7_days'),
  later: say('due.later'),
  no_clock: say('due.no_clock'),
}

function Pictures({ f, asked }: Props) {
  return (
    <div className="pictures">
      <Due f={f} asked={asked} />
      <Inflow f={f} asked={asked} />
      <Answer f={f} asked={asked} />
      <Outcomes f={f} asked={asked} />
      <Grounds f={f} asked={asked} />
      <Redirects f={f} asked={asked} />
      <Challenges f={f} asked={asked} />
      <Secrecy f={f} asked={asked} />
      <Emergencies f={f} asked={asked} />
      <Authorities f={f} asked={asked} />
      <Countries f={f} asked={asked} />
    </div>
  )
}

/** `asked`: the query of the same table as a file. */
type Props = { readonly f: Figures; readonly asked: string }

function Due({ f, asked }: Props) {
  const says = dueSays(f)
  const any = f.due.some(d => d.demands > 0)
  return (
    <Picture
      name="due"
      asked={asked}
      says={says}
      note={say('due.note')}
      head={[say('due.head'), say('demands')]}
      rows={any ? f.due.map(d => [dueWords[d.due], d.demands]) : []}
    >
      <Bars says={says} bars={f.due.map(d => ({ label: dueWords[d.due], value: d.demands }))} />
    </Picture>
  )
}

function Inflow({ f, asked }: Props) {
  const says = inflowSays(f)
  return (
    <Picture
      name="inflow"
      asked={asked}
      says={says}
      note={say('inflow.note')}
      head={[say('month'), say('received'), say('closed'), say('inflow.open_at_end')]}
      rows={f.inflow.map(m => [m.month, m.received, m.closed, m.open])}
    >
      <Columns
        months={f.months}
        says={says}
        series={[
          { name: say('series.received'), kind: 'column', values: f.inflow.map(m => m.received) },
          { name: say('series.closed'), kind: 'column', values: f.inflow.map(m => m.closed) },
          { name: say('series.open'), kind: 'line', values: f.inflow.map(m => m.open) },
        ]}
      />
    </Picture>
  )
}

function Answer({ f, asked }: Props) {
  const says = answerSays(f)
  const any = f.answer.some(a => a.closed > 0)
  return (
    <Picture
      name="answer"
      asked={asked}
      says={says}
      note={say('answer.note')}
      head={[say('month'), say('closed'), say('answer.median'), say('answer.slowest10')]}
      rows={any ? f.answer.map(a => [a.month, a.closed, rounded(a.median), rounded(a.slowest10)]) : []}
    >
      <Columns
        months={f.months}
        says={says}
        inDays
        series={[
          { name: say('series.median'), kind: 'line', values: f.answer.map(a => a.median) },
          { name: say('series.slowest10'), kind: 'line', values: f.answer.map(a => a.slowest10) },
        ]}
      />
    </Picture>
  )
}

function rounded(n: number | null): number | null {
  return n === null ? null : Math.round(n * 10) / 10
}

function Outcomes({ f, asked }: Props) {
  const says = outcomesSays(f)
  const totals = outcomeTotals(f)
  return (
    <Picture
      name="outcomes"
      asked={asked}
      says={says}
      note={say('outcomes.note')}
      head={[say('outcomes.head'), say('demands')]}
      rows={totals.map(([outcome, n]) => [outcomeWords[outcome], n])}
    >
      <Bars says={says} bars={totals.map(([outcome, value]) => ({ label: outcomeWords[outcome], value }))} />
    </Picture>
  )
}

function Grounds({ f, asked }: Props) {
  const says = groundsSays(f)
  return (
    <Picture
      name="grounds"
      asked={asked}
      says={says}
      note={say('grounds.note')}
      head={[say('grounds.head'), say('grounds.now'), say('grounds.before')]}
      rows={f.grounds.map(g => [groundWords[g.ground], g.now, g.before])}
    >
      <Bars
        says={says}
        bars={f.grounds.map(g => ({ label: groundWords[g.ground], value: g.now, before: g.before }))}
      />
    </Picture>
  )
}

const fateWords: Record<RedirectFate, string> = {
  withdrawn: say('redirects.withdrawn'),
  went_to_tenant: say('redirects.went_to_tenant'),
  renewed_to_us: say('redirects.renewed_to_us'),
  notice_allowed: say('redirects.notice_allowed'),
  unanswered: say('redirects.unanswered'),
  open: say('redirects.open'),
  excepted: say('redirects.excepted'),
}

function Redirects({ f, asked }: Props) {
  const says = redirectsSays(f)
  const any = f.redirects.some(r => r.matters > 0)
  return (
    <Picture
      name="redirects"
      asked={asked}
      says={says}
      note={say('redirects.note')}
      head={[say('redirects.head'), say('secrecy.matters')]}
      rows={any ? f.redirects.map(r => [fateWords[r.fate], r.matters]) : []}
    >
      <Bars says={says} bars={f.redirects.map(r => ({ label: fateWords[r.fate], value: r.matters }))} />
    </Picture>
  )
}

function Challenges({ f, asked }: Props) {
  const says = challengesSays(f)
  return (
    <Picture
      name="challenges"
      asked={asked}
      says={says}
      note={say('challenges.note')}
      head={[say('challenges.head'), say('challenges.ours'), say('challenges.tenants')]}
      rows={f.challenges.map(c => [c.month, c.ours, c.tenants])}
    >
      <Bars
        says={says}
        bars={f.challenges.map(c => ({ label: c.month, value: c.ours, before: c.tenants }))}
      />
    </Picture>
  )
}

function Secrecy({ f, asked }: Props) {
  const says = secrecySays(f)
  return (
    <Picture
      name="secrecy"
      asked={asked}
      says={says}
      note={say('secrecy.note')}
      head={[say('secrecy.head'), say('secrecy.matters')]}
      rows={f.secrecy.map(s => [s.week, s.matters])}
    >
      <Bars
        says={says}
        bars={f.secrecy.map(s => ({ label: say('secrecy.week', { day: s.week }), value: s.matters }))}
      />
    </Picture>
  )
}

function Emergencies({ f, asked }: Props) {
  const says = emergenciesSays(f)
  const nameOf = (e: Figures['emergencies'][number]) =>
    e.name ??
    (e.country
      ? say('emergencies.unknown_in', { country: countryWords(e.country) })
      : say('emergencies.unknown'))
  return (
    <Picture
      name="emergencies"
      asked={asked}
      says={says}
      note={say('emergencies.note')}
      head={[
        say('authority'),
        say('emergencies.claimed'),
        say('emergencies.declined'),
        say('emergencies.answered'),
        say('emergencies.came'),
        say('emergencies.awaited'),
        say('emergencies.overdue'),
        say('emergencies.never'),
      ]}
      rows={f.emergencies.map(e => [
        nameOf(e),
        e.claimed,
        e.declined + e.dropped,
        e.released,
        e.received,
        e.awaited,
        e.overdue,
        e.never,
      ])}
    >
      <Bars
        says={says}
        bars={f.emergencies.slice(0, 10).map(e => ({ label: nameOf(e), value: e.released, before: e.never }))}
      />
    </Picture>
  )
}

function Authorities({ f, asked }: Props) {
  const says = authoritiesSays(f)
  return (
    <Picture
      name="authorities"
      asked={asked}
      says={says}
      note={say('authorities.note')}
      head={[say('authority'), say('country'), say('received'), say('closed'), say('refused')]}
      rows={f.authorities.map(a => [a.name, a.country, a.received, a.closed, a.refused])}
    >
      <Bars says={says} bars={f.authorities.slice(0, 10).map(a => ({ label: a.name, value: a.received }))} />
    </Picture>
  )
}

function Countries({ f, asked }: Props) {
  const says = countriesSays(f)
  return (
    <Picture
      name="countries"
      asked={asked}
      says={says}
      note={say('countries.note')}
      head={[say('country'), say('received'), say('closed'), say('refused')]}
      rows={f.countries.map(c => [countryWords(c.country), c.received, c.closed, c.refused])}
    >
      <Bars
        says={says}
        bars={f.countries.slice(0, 10).map(c => ({ label: countryWords(c.country), value: c.received }))}
      />
    </Picture>
  )
}
