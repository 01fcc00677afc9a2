// The figures that Duly promises, measured: each beside its peer in the same run. `npm run bench [NAME…]` runs every file of this
// folder that exports `bench`, one after another, prints a table and writes bench/results.json.

import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One figure. `met` is null where there is no goal to meet, or no peer at hand to measure it by. */
export type Result = {
  name: string
  value: number
  unit: string
  peer: string | null
  peerValue: number | null
  ratio: number | null
  goal: string
  met: boolean | null
}

type Bench = { bench?: () => Promise<Result[]> }

const COLUMNS = ['name', 'value', 'unit', 'peer', 'ratio', 'goal', 'met'] as const

async function measure(names: readonly string[]): Promise<Result[]> {
  const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.ts') && file !== 'run.ts')
  const unknown = names.filter(name => !files.includes(`${name}.ts`))
  if (unknown.length > 0) throw new Error(`no such benchmark: ${unknown.join(', ')}`)
  const results: Result[] = []
  for (const file of files.sort()) {
    if (names.length > 0 && !names.includes(file.slice(0, -'.ts'.length))) continue
    const { bench } = (await import(join(import.meta.dirname, file))) as Bench
    if (!bench) continue
    process.stderr.write(`${file} …\n`)
    results.push(...(await bench()))
  }
  return results
}

function cell(result: Result, column: (typeof COLUMNS)[number]): string {
  if (column === 'peer')
    return result.peer === null
      ? ''
      : `${result.peer}${result.peerValue === null ? '' : ` ${round(result.peerValue)}`}`
  if (column === 'ratio') return result.ratio === null ? '' : round(result.ratio)
  if (column === 'met') return result.met === null ? 'not measured' : result.met ? 'yes' : 'NO'
  if (column === 'value') return round(result.value)
  return result[column]
}

function round(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en')
}

function table(results: readonly Result[]): string {
  const rows = [COLUMNS.map(String), ...results.map(result => COLUMNS.map(column => cell(result, column)))]
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map(row => row[i]!.length)))
  return rows
    .map(row =>
      row
        .map((text, i) => text.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const names = process.argv.slice(2)
const results = await measure(names)
// A choice of benchmarks is for trying something out; the record is of all of them.
if (names.length === 0) {
  const file = join(import.meta.dirname, 'results.json')
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}
console.log(table(results))
if (results.some(({ met }) => met === false)) process.exitCode = 1
