// What a test process tells the runner: failures in full as they come, and at the end of each file one line to count by.

type TestData = {
  name: string
  nesting: number
  file?: string
  line?: number
  skip?: string | boolean
  details: { type?: string; error?: Error & { cause?: unknown } }
}

type TestEvent =
  | { type: 'test:pass' | 'test:fail'; data: TestData }
  | { type: 'test:diagnostic'; data: { message: string; level?: string } }
  | { type: 'other'; data: unknown }

/** The closing line of each file starts with this; the rest is the JSON of a `Tally`. */
export const TALLY = '##duly '

export type Tally = { passed: number; failed: number; skipped: { name: string; reason: string }[] }

export function emptyTally(): Tally {
  return { passed: 0, failed: 0, skipped: [] }
}

/** Each file is a suite of its own at the top (hand.ts). */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let tally = emptyTally()
  for await (const { type, data } of source) {
    // An error after its test has ended fails no test, and would go unsaid.
    if (type === 'test:diagnostic' && /^(error|warn)/i.test(data.level ?? '')) yield `${data.message}\n`
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const skipped = data.skip !== undefined && data.skip !== false
    if (type === 'test:fail' && !skipped && !onlyOfChildren(data)) yield failure(data)
    if (data.nesting > 0) {
      count(tally, type, data, skipped)
      continue
    }
    // A hook that fails, or a file that cannot be read, fails no test of its own.
    if (type === 'test:fail' && tally.failed === 0) tally.failed = 1
    yield `${TALLY}${JSON.stringify(tally)}\n`
    tally = emptyTally()
  }
}

function count(tally: Tally, type: 'test:pass' | 'test:fail', data: TestData, skipped: boolean): void {
  if (skipped) tally.skipped.push({ name: data.name, reason: data.skip === true ? '' : String(data.skip) })
  else if (data.details.type === 'suite') return
  else if (type === 'test:pass') tally.passed += 1
  else tally.failed += 1
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
