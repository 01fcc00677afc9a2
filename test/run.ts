// Everything that CI checks: `npm test`, and `slow` for the slow tables (`*.slow.test.ts`). `quick`: types, style and the pure
// rooms, for every few minutes of work; `full`: all of it at once, and of what is drawn or long all and not a sample (sample.ts).
// Three parts run at a time. A part that failed beside others runs once more by itself: what fails again has failed, and what passed
// only the second time is named at the end.
// `--minutes N`: no part starts after N minutes, and no repeat after ten more; parts that did not run are named at the end.
// Names of folders and files: only the tests there, without the checks.

import { parseArgs } from 'node:util'
import { ENDING, Hand } from './runner/hands.ts'
import { close, hasFailed, type Outcome, tell } from './runner/outcome.ts'
import { MODES, type Mode, type Part, partsOf } from './runner/parts.ts'
import { begin, endAll, endGroup, start, tellSeed } from './runner/processes.ts'
import { emptyTally } from './runner/reporter.ts'

/** One more than the cores of a small machine: parts wait for clocks, mails and other processes. */
const TOGETHER = 3
/** Where more parts failed than this, the machine is not the reason, and none runs again. */
const MOST_AGAIN = 8
/** How long after `--minutes` a failed part may still run again. */
const AGAIN_MS = 600_000
/** For each file. */
const LIMIT_MS = { quick: 180_000, all: 600_000, slow: 1_800_000, full: 1_800_000 }

async function runPart(part: Part, hand: Hand, limitMs: number): Promise<Outcome> {
  const began = performance.now()
  const heard = 'files' in part ? await hand.run(part.files) : await runProgram(part, limitMs)
  return { part, ...heard, seconds: (performance.now() - began) / 1000 }
}

function runProgram({ program, args }: Extract<Part, { program: string }>, limitMs: number) {
  const { promise, resolve } = Promise.withResolvers<Omit<Outcome, 'part' | 'seconds'>>()
  let output = ''
  const child = start(program, args, text => (output += text))
  const limit = setTimeout(() => {
    output += `\nended after ${limitMs / 1000} s without finishing\n`
    endGroup(child.pid)
  }, limitMs)
  child.on('error', error => (output += `\n${error.message}\n`))
  child.on('close', code => {
    clearTimeout(limit)
    resolve({ output, tally: { ...emptyTally(), [code === 0 ? 'passed' : 'failed']: 1 }, processor: null })
  })
  return promise
}

async function runAll(mode: Mode, under: readonly string[]): Promise<Outcome[]> {
  const queue = partsOf(mode, under)
  const done: Outcome[] = []
  const note = (outcome: Outcome) => {
    tell(outcome)
    done.push(outcome)
  }
  const worker = async () => {
    const hand = new Hand(LIMIT_MS[mode])
    const end = async () => {
      const outcome = await hand.end()
      if (outcome !== null && outcome.tally.failed > 0) note(outcome)
    }
    while (queue.length > 0 && performance.now() <= lastBegin) {
      const part = queue.shift()!
      const alone = 'alone' in part && part.alone
      if (alone) await end()
      note(await runPart(part, hand, LIMIT_MS[mode]))
      if (alone || hand.isLarge) await end()
    }
    await end()
  }
  await Promise.all(Array.from({ length: TOGETHER }, worker))
  if (queue.length > 0)
    console.log(`\nnot run, for want of time:\n${queue.map(({ name }) => `  ${name}`).join('\n')}`)
  return again(done, LIMIT_MS[mode])
}

/** Whoever looks for a counterexample (`DULY_SEED`) sees the same one: only what depends on the machine can differ. */
async function again(outcomes: readonly Outcome[], limitMs: number): Promise<Outcome[]> {
  const failed = outcomes.filter(one => hasFailed(one) && 'files' in one.part && one.part.name !== ENDING)
  if (failed.length === 0 || failed.length > MOST_AGAIN) return [...outcomes]
  console.log(`\nonce more, each by itself:`)
  const second = new Map<Outcome, Outcome>()
  for (const first of failed) {
    if (performance.now() > lastBegin + AGAIN_MS) break
    const hand = new Hand(limitMs)
    const outcome = await runPart(first.part, hand, limitMs)
    tell(outcome)
    second.set(first, { ...outcome, again: true })
    await hand.end()
  }
  return outcomes.map(one => second.get(one) ?? one)
}

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string' } },
  allowPositionals: true,
})
const mode = MODES.find(each => each === positionals[0]) ?? 'all'
const under = positionals.filter(word => word !== mode)
const lastBegin = performance.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000
if (Number.isNaN(lastBegin) || partsOf(mode, under).length === 0) {
  console.error('node test/run.ts [quick | slow | full] [--minutes N] [folder or file ...]')
  process.exit(2)
}
begin(mode)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAll()
    process.exit(1)
  })
}
const began = performance.now()
const outcomes = await runAll(mode, under)
endAll()
tellSeed()
process.exitCode = close(outcomes, (performance.now() - began) / 1000)
