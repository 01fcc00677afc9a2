// Two kinds of picture: bars for things side by side, columns for months. Each value stands at its mark, so that no colour and
// no axis has to be read; the table below holds the same numbers for who does not see the picture.
import { useSyncExternalStore } from 'react'
import { localeOf } from '../../../words/languages.ts'
import { language } from '../words/load.ts'
import { say } from './figures-words.ts'

type Bar = { readonly label: string; readonly value: number; readonly before?: number }

const WIDTH = 560
const numbers = new Intl.NumberFormat(localeOf(language))

/** `before`, where given: a thin second bar under the first, for the same time earlier. Widths are shares of the longest. */
export function Bars({ bars, says }: { readonly bars: readonly Bar[]; readonly says: string }) {
  const most = Math.max(1, ...bars.flatMap(b => [b.value, b.before ?? 0]))
  const share = (n: number) => `${Math.max(0.4, (n / most) * 100)}%`
  return (
    <div className="bars" role="img" aria-label={says}>
      {bars.map(bar => (
        <div key={bar.label} className="bar-row">
          <bdi className="bar-label">{bar.label}</bdi>
          <svg className="figure" height={bar.before === undefined ? 18 : 20} aria-hidden="true">
            <rect className="bar" width={share(bar.value)} height={bar.before === undefined ? 18 : 13} />
            {bar.before === undefined ? null : (
              <rect className="bar-before" y={15} width={share(bar.before)} height={4} />
            )}
          </svg>
          <span className="bar-number">
            {bar.before === undefined
              ? numbers.format(bar.value)
              : say('bar.before', { now: bar.value, before: bar.before })}
          </span>
        </div>
      ))}
    </div>
  )
}

type Series = {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly kind: 'column' | 'line'
}
type ColumnsProps = {
  readonly months: readonly string[]
  readonly series: readonly Series[]
  readonly says: string
  /** The values are days. */
  readonly inDays?: boolean
}

const TALL = 214
const TOP = 36
const LEFT = 46
/** Room for the names of the series; on a phone, where the drawing would shrink to nothing beside them, they stand below it. */
const RIGHT = 190
const PHONE_WIDTH = 320
const PHONE_RIGHT = 8

const phone = globalThis.matchMedia?.('(width < 40rem)')
const watchPhone = (changed: () => void) => {
  phone?.addEventListener('change', changed)
  return () => phone?.removeEventListener('change', changed)
}

/** Columns and lines over the same months, on one scale from zero; the last value of each series carries its name. */
export function Columns({ months, series, says, inDays = false }: ColumnsProps) {
  const most = Math.max(1, ...series.flatMap(s => s.values.map(v => v ?? 0)))
  const isPhone = useSyncExternalStore(watchPhone, () => phone?.matches ?? false)
  const full = isPhone ? PHONE_WIDTH : WIDTH
  const end = isPhone ? PHONE_WIDTH - PHONE_RIGHT : WIDTH - RIGHT
  const step = (end - LEFT) / months.length
  const y = (n: number) => TOP + (TALL - TOP - 24) * (1 - n / most)
  const columns = series.filter(s => s.kind === 'column')
  const width = Math.max(3, (step * 0.7) / Math.max(1, columns.length))
  const middle = (i: number) => LEFT + i * step + step / 2
  const ends = series.map(s => ({ name: s.name, value: s.values.findLast(v => v !== null) ?? 0 }))
  const named = isPhone ? ends.map((one, i) => ({ ...one, at: TALL + 20 * (i + 1) - 4 })) : spread(ends, y)
  const tall = isPhone ? TALL + 20 * series.length + 4 : TALL
  const left = isPhone ? LEFT - 6 : end + 6
  return (
    <svg className="figure columns" viewBox={`0 0 ${full} ${tall}`} role="img" aria-label={says}>
      <text className="quiet" x={0} y={12}>
        {say(inDays ? 'axis.days' : 'axis.demands')}
      </text>
      {ticksTo(most).map(n => (
        <g key={n}>
          <line className="grid" x1={LEFT} x2={end} y1={y(n)} y2={y(n)} />
          <text className="quiet" x={LEFT - 6} y={y(n) + 4} textAnchor="end">
            {numbers.format(n)}
          </text>
        </g>
      ))}
      <line className="axis" x1={LEFT} x2={end} y1={y(0)} y2={y(0)} />
      {columns.map((s, c) =>
        s.values.map((v, i) =>
          v === null || v === 0 ? null : (
            <rect
              key={`${s.name} ${months[i]}`}
              className={c === 0 ? 'bar' : 'bar hollow'}
              x={middle(i) - (columns.length * width) / 2 + c * width}
              y={y(v)}
              width={width - 1}
              height={y(0) - y(v)}
            />
          ),
        ),
      )}
      {series
        .filter(s => s.kind === 'line')
        .map((s, i) => (
          <g key={s.name}>
            <polyline className={i === 0 ? 'line' : 'line second'} points={pointsOf(s.values, middle, y)} />
            {loneOf(s.values).map(at => (
              <circle
                key={months[at]}
                className={i === 0 ? 'point' : 'point hollow'}
                cx={middle(at)}
                cy={y(s.values[at] ?? 0)}
                r={4}
              />
            ))}
          </g>
        ))}
      {months.map((month, i) =>
        (months.length - 1 - i) % Math.ceil(months.length / (isPhone ? 4 : 6)) === 0 ? (
          <text key={month} className="quiet" x={middle(i)} y={TALL - 6} textAnchor="middle">
            {month.slice(2).replace('-', '/')}
          </text>
        ) : null,
      )}
      {named.map(s => (
        <g key={s.name}>
          <Sample series={series} name={s.name} x={left} at={s.at} />
          <text className="number" x={left + 18} y={s.at}>
            {say(inDays ? 'series.days' : 'series', { name: s.name, n: Math.round(s.value * 10) / 10 })}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** How a series is drawn, beside its name: filled, hollow, a line or a broken line. */
function Sample({
  series,
  name,
  x,
  at,
}: {
  readonly series: readonly Series[]
  readonly name: string
  readonly x: number
  readonly at: number
}) {
  const kind = series.find(s => s.name === name)?.kind ?? 'column'
  const first = series.filter(s => s.kind === kind)[0]?.name === name
  return kind === 'column' ? (
    <rect className={first ? 'bar' : 'bar hollow'} x={x + 1} y={at - 10} width={11} height={10} />
  ) : (
    <line className={first ? 'line' : 'line second'} x1={x} x2={x + 14} y1={at - 5} y2={at - 5} />
  )
}

/** Zero, the middle and the top of a scale: whole numbers that differ. */
function ticksTo(most: number): number[] {
  const top = Math.floor(most)
  return [...new Set([0, Math.floor(top / 2), top])]
}

/** A line of one point is no line: where it stands alone in its series. */
export function loneOf(values: readonly (number | null)[]): number[] {
  const known = values.flatMap((v, i) => (v === null ? [] : [i]))
  return known.length === 1 ? known : []
}

function pointsOf(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (n: number) => number,
): string {
  return values.flatMap((v, i) => (v === null ? [] : [`${x(i).toFixed(1)},${y(v).toFixed(1)}`])).join(' ')
}

/** Names beside their last values, pushed apart where they would cover each other. */
function spread(ends: readonly { name: string; value: number }[], y: (n: number) => number) {
  let last = 0
  return ends
    .toSorted((a, b) => b.value - a.value)
    .map(end => {
      last = Math.max(last + 20, y(end.value) + 4)
      return { ...end, at: last }
    })
}
