// Figures of one process in the words of Prometheus: what is counted, and its text form (exposition format 0.0.4). Every part
// makes them by this file alone, the gate and the witness too, so that neither needs a library for it.
import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Sample = {
  readonly value: number
  readonly labels: Readonly<Record<string, string | number>>
  /** Of a histogram: the family's name with `_bucket`, `_sum` or `_count`. */
  readonly metricName?: string
}

export type Family = {
  readonly name: string
  readonly help: string
  readonly type: 'gauge' | 'counter' | 'histogram'
  readonly values: readonly Sample[]
}

export const FIGURES_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** A gauge with one value. */
export function gauge(name: string, help: string, value: number): Family {
  return { name, help, type: 'gauge', values: [{ value, labels: {} }] }
}

/** The same families with one more label, so that those of several parts can stand in one text. */
export function labelled(
  families: readonly Family[],
  extra: Readonly<Record<string, string>>,
): readonly Family[] {
  return families.map(family => ({
    ...family,
    values: family.values.map(sample => ({ ...sample, labels: { ...sample.labels, ...extra } })),
  }))
}

/** Families of one name are written together, as the format asks. */
export function encodeFigures(families: readonly Family[]): string {
  const byName = Map.groupBy(families, family => family.name)
  return [...byName.values()].map(encodeFamily).join('')
}

function encodeFamily(same: readonly Family[]): string {
  const { name, help, type } = same[0]!
  const lines = same.flatMap(family => family.values).map(sample => encodeSample(name, sample))
  return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n${lines.join('')}`
}

function encodeSample(name: string, { metricName, labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(String(text))}"`)
  return `${metricName ?? name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${numberOf(value)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function numberOf(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (value === Infinity) return '+Inf'
  return value === -Infinity ? '-Inf' : String(value)
}

const DELAY_RESOLUTION_MS = 20
let delay: ReturnType<typeof monitorEventLoopDelay> | undefined

/** What every process says of itself. The event loop's delay is that since the last question. */
export function processFigures(): readonly Family[] {
  if (!delay) {
    delay = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS })
    delay.enable()
  }
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const worst = Number.isFinite(delay.max) ? delay.max / 1e9 : 0
  delay.reset()
  return [
    gauge('process_resident_memory_bytes', 'Memory that the process holds, shared pages counted whole.', rss),
    gauge('duly_heap_used_bytes', 'Memory that objects of the program take.', heapUsed),
    {
      name: 'process_cpu_seconds_total',
      help: 'Time on a processor.',
      type: 'counter',
      values: [{ value: (user + system) / 1e6, labels: {} }],
    },
    gauge(
      'process_start_time_seconds',
      'When the process began, in seconds since 1970.',
      performance.timeOrigin / 1000,
    ),
    gauge('duly_event_loop_delay_seconds', 'Longest wait of the event loop since the last question.', worst),
  ]
}
