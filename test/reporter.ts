// What one test process tells the runner: failures in full and skips with their reason as they come, last one line to count by.

type TestData = {
  name: string
  file?: string
  line?: number
  skip?: string | boolean
  details: { type?: string; error?: Error & { cause?: unknown } }
}

type Counts = { tests: number; passed: number; failed: number; cancelled: number; skipped: number }
type TestEvent =
  | { type: 'test:pass' | 'test:fail'; data: TestData }
  | { type: 'test:summary'; data: { counts: Counts; file?: string } }
  | { type: 'other'; data: unknown }

/** The closing line of a test process starts with this; the rest is the JSON of a `Tally`. */
export const TALLY = '##duly '

export type Tally = { passed: number; failed: number; skipped: { name: string; reason: string }[] }

export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] }
  for await (const { type, data } of source) {
    if (type === 'test:summary') count(tally, data.counts)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.skip !== undefined && data.skip !== false) {
      tally.skipped.push({ name: data.name, reason: data.skip === true ? '' : String(data.skip) })
    } else if (type === 'test:fail' && !onlyOfChildren(data)) yield failure(data)
  }
  yield `${TALLY}${JSON.stringify(tally)}\n`
}

/** With a process per file, node:test sums up per file and once for all; the last is the sum. */
function count(tally: Tally, counts: Counts): void {
  tally.passed = counts.passed
  tally.failed = counts.failed + counts.cancelled
}

/** A suite or test that failed only because one inside it did was told already. */
function onlyOfChildren({ details }: TestData): boolean {
  return (details.error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed'
}

function failure({ name, file, line, details }: TestData): string {
  const cause = details.error?.cause ?? details.error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  const more = cause instanceof Error && cause.cause !== undefined ? `\ncaused by ${String(cause.cause)}` : ''
  return `✗ ${name}\n  ${file ?? ''}:${line ?? ''}\n${indent(text + more)}\n`
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
