// What became of a part, as the run tells it.
import type { Part } from './parts.ts'
import type { Tally } from './reporter.ts'

export type Outcome = {
  readonly part: Part
  readonly output: string
  readonly tally: Tally
  readonly seconds: number
  /** Seconds that its processes kept a processor busy; null: not known. */
  readonly processor: number | null
  /** It failed beside others, and this is what became of it by itself. */
  readonly again?: boolean
}

/** In CI a test that lacks an outside program fails. Material that only stands beside the project, and rights, may be missing. */
function skipsThatFail({ tally }: Outcome): { name: string; reason: string }[] {
  const may = /beside the project|shared|root|mount/
  return process.env.CI ? tally.skipped.filter(({ reason }) => !may.test(reason)) : []
}

export function hasFailed(outcome: Outcome): boolean {
  return outcome.tally.failed > 0 || skipsThatFail(outcome).length > 0
}

export function tell(outcome: Outcome): void {
  const { part, tally, output, seconds, processor } = outcome
  const failed = hasFailed(outcome)
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : ''
  const counts = 'files' in part ? `  ${tally.passed} passed${skipped}` : ''
  const busy = processor === null ? '' : ` (processor ${processor.toFixed(1)} s)`
  console.log(`${failed ? '✗' : '✓'} ${part.name}${counts}  ${seconds.toFixed(1)} s${busy}`)
  if (failed) console.log(output.trimEnd())
  for (const { name, reason } of tally.skipped) console.log(`  skipped: ${name}${reason && ` (${reason})`}`)
}

/** Tells the sums and answers the run's status. */
export function close(outcomes: readonly Outcome[], seconds: number): number {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0)
  const unmet = outcomes.flatMap(skipsThatFail)
  const failed = sum(({ tally }) => tally.failed) + unmet.length
  const passed = sum(({ tally }) => tally.passed)
  const skipped = sum(({ tally }) => tally.skipped.length) - unmet.length
  const bad = outcomes.filter(hasFailed)
  const unsteady = outcomes.filter(one => one.again && !hasFailed(one))
  if (unsteady.length > 0)
    console.log(
      `\nfailed beside others, passed alone:\n${unsteady.map(({ part }) => `  ${part.name}`).join('\n')}`,
    )
  if (bad.length > 0) console.log(`\nfailed in:\n${bad.map(({ part }) => `  ${part.name}`).join('\n')}`)
  console.log(
    `\n# tests ${passed + failed + skipped}\n# pass ${passed}\n# fail ${failed}\n# skipped ${skipped}`,
  )
  console.log(`# duration_ms ${Math.round(seconds * 1000)}`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds.toFixed(0)} s`)
  return failed === 0 ? 0 : 1
}
