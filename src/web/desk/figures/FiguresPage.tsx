// The desk in pictures: one question each, its answer as the title. Counted under the reader's own view, so that two people may
// see different numbers where one of them may not know of a demand.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { DueClass, Figures } from '../../../server/figures/api.ts'
import { read } from '../api/client.ts'
import { SelectField } from '../parts/Field.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { groundWords, outcomeWords } from '../words/labels.ts'
import { Bars, Columns } from './Charts.tsx'
import './figures.css'
import { Picture } from './Picture.tsx'
import {
  answerSays,
  authoritiesSays,
  countriesSays,
  countryWords,
  dueSays,
  emergenciesSays,
  groundsSays,
  inflowSays,
  outcomesSays,
  outcomeTotals,
  secrecySays,
} from './says.ts'

const route = getRouteApi('/figures')
const spans = [6, 12, 24, 36] as const

export function figuresQuery(months: number) {
  return queryOptions({
    queryKey: ['figures', months],
    queryFn: ({ signal }) => read<Figures>(`/api/figures?months=${months}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function FiguresPage() {
  const { months } = route.useSearch()
  const navigate = useNavigate()
  const { data, error, refetch, isPlaceholderData } = useQuery(figuresQuery(months))
  useEffect(() => {
    document.title = 'Figures · Duly desk'
  }, [])
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="figures-page" aria-busy={isPlaceholderData || !data}>
      <h1>Figures</h1>
      <p>
        What you may know of, counted{' '}
        {data ? (
          <>
            as of <When at={data.asOf} />
          </>
        ) : (
          'now'
        )}
        . Months and days are of UTC.
      </p>
      <SelectField
        label="Over the last"
        value={String(months)}
        options={spans.map(n => [String(n), `${n} months`] as const)}
        onChange={n => navigate({ to: '/figures', search: { months: Number(n) }, replace: true })}
      />
      {data ? (
        <Pictures f={data} months={months} />
      ) : (
        <div className="figures-skeleton" role="status">
          <span className="visually-hidden">Counting</span>
        </div>
      )}
    </div>
  )
}

const dueWords: Record<DueClass, string> = {
  overdue: 'overdue',
  today: 'today',
  tomorrow: 'tomorrow',
  within_7_days: 'within 7 days',
  later: 'later',
  no_clock: 'no clock runs',
}

function Pictures({ f, months }: { readonly f: Figures; readonly months: number }) {
  return (
    <div className="pictures">
      <Due f={f} months={months} />
      <Inflow f={f} months={months} />
      <Answer f={f} months={months} />
      <Outcomes f={f} months={months} />
      <Grounds f={f} months={months} />
      <Secrecy f={f} months={months} />
      <Emergencies f={f} months={months} />
      <Authorities f={f} months={months} />
      <Countries f={f} months={months} />
    </div>
  )
}

type Props = { readonly f: Figures; readonly months: number }

function Due({ f, months }: Props) {
  const says = dueSays(f)
  const any = f.due.some(d => d.demands > 0)
  return (
    <Picture
      name="due"
      months={months}
      says={says}
      note="Open demands by the next clock that acts. What happens at zero stands in the queue."
      head={['Next clock', 'Demands']}
      rows={any ? f.due.map(d => [dueWords[d.due], d.demands]) : []}
    >
      <Bars says={says} bars={f.due.map(d => ({ label: dueWords[d.due], value: d.demands }))} />
    </Picture>
  )
}

function Inflow({ f, months }: Props) {
  const says = inflowSays(f)
  return (
    <Picture
      name="inflow"
      months={months}
      says={says}
      note="By day of receipt and of closing. What was filed as no demand is not counted."
      head={['Month', 'Received', 'Closed', 'Open at its end']}
      rows={f.inflow.map(m => [m.month, m.received, m.closed, m.open])}
    >
      <Columns
        months={f.months}
        says={says}
        series={[
          { name: 'received', kind: 'column', values: f.inflow.map(m => m.received) },
          { name: 'closed', kind: 'column', values: f.inflow.map(m => m.closed) },
          { name: 'open', kind: 'line', values: f.inflow.map(m => m.open) },
        ]}
      />
    </Picture>
  )
}

function Answer({ f, months }: Props) {
  const says = answerSays(f)
  const any = f.answer.some(a => a.closed > 0)
  return (
    <Picture
      name="answer"
      months={months}
      says={says}
      note="Days from receipt to closing, of what was closed in the month: the middle one, and what nine of ten stay below."
      head={['Month', 'Closed', 'Median days', 'Nine of ten within']}
      rows={any ? f.answer.map(a => [a.month, a.closed, rounded(a.median), rounded(a.slowest10)]) : []}
    >
      <Columns
        months={f.months}
        says={says}
        unit=" d"
        series={[
          { name: 'median', kind: 'line', values: f.answer.map(a => a.median) },
          { name: '9 of 10', kind: 'line', values: f.answer.map(a => a.slowest10) },
        ]}
      />
    </Picture>
  )
}

function rounded(n: number | null): number | null {
  return n === null ? null : Math.round(n * 10) / 10
}

function Outcomes({ f, months }: Props) {
  const says = outcomesSays(f)
  const totals = outcomeTotals(f)
  return (
    <Picture
      name="outcomes"
      months={months}
      says={says}
      note="Closed demands by what they count as in the public report. The file has them by month."
      head={['Outcome', 'Demands']}
      rows={totals.map(([outcome, n]) => [outcomeWords[outcome], n])}
    >
      <Bars says={says} bars={totals.map(([outcome, value]) => ({ label: outcomeWords[outcome], value }))} />
    </Picture>
  )
}

function Grounds({ f, months }: Props) {
  const says = groundsSays(f)
  return (
    <Picture
      name="grounds"
      months={months}
      says={says}
      note="Lines refused in the newer half of these months, and in brackets (thin bar) in the older half."
      head={['Ground', 'Newer half', 'Older half']}
      rows={f.grounds.map(g => [groundWords[g.ground], g.now, g.before])}
    >
      <Bars
        says={says}
        bars={f.grounds.map(g => ({ label: groundWords[g.ground], value: g.now, before: g.before }))}
      />
    </Picture>
  )
}

function Secrecy({ f, months }: Props) {
  const says = secrecySays(f)
  return (
    <Picture
      name="secrecy"
      months={months}
      says={says}
      note="Live secrecy with a known end, by the Monday of the week in which it ends; what ends later than in half a year is in the last."
      head={['Week of', 'Matters']}
      rows={f.secrecy.map(s => [s.week, s.matters])}
    >
      <Bars says={says} bars={f.secrecy.map(s => ({ label: `week of ${s.week}`, value: s.matters }))} />
    </Picture>
  )
}

function Emergencies({ f, months }: Props) {
  const says = emergenciesSays(f)
  const nameOf = (e: Figures['emergencies'][number]) =>
    e.name ?? (e.country ? `unknown sender, ${countryWords(e.country)}` : 'unknown sender')
  return (
    <Picture
      name="emergencies"
      months={months}
      says={says}
      note="All that were ever claimed. Each bar: answered; the thin bar: answered, and the process that had to follow never came."
      head={[
        'Authority',
        'Claimed',
        'Declined',
        'Answered',
        'Process came',
        'Awaited',
        'Overdue',
        'Never came',
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

function Authorities({ f, months }: Props) {
  const says = authoritiesSays(f)
  return (
    <Picture
      name="authorities"
      months={months}
      says={says}
      note="Authenticated senders, the twenty with the most. “Refused”: closed as rejected."
      head={['Authority', 'Country', 'Received', 'Closed', 'Refused']}
      rows={f.authorities.map(a => [a.name, a.country, a.received, a.closed, a.refused])}
    >
      <Bars says={says} bars={f.authorities.slice(0, 10).map(a => ({ label: a.name, value: a.received }))} />
    </Picture>
  )
}

function Countries({ f, months }: Props) {
  const says = countriesSays(f)
  return (
    <Picture
      name="countries"
      months={months}
      says={says}
      note="By the country of the authenticated sender."
      head={['Country', 'Received', 'Closed', 'Refused']}
      rows={f.countries.map(c => [countryWords(c.country), c.received, c.closed, c.refused])}
    >
      <Bars
        says={says}
        bars={f.countries.slice(0, 10).map(c => ({ label: countryWords(c.country), value: c.received }))}
      />
    </Picture>
  )
}
