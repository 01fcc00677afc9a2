// Everything that CI checks: `npm test`, and `slow` for the slow tables (`*.slow.test.ts`). `quick`: types, style and the pure
// rooms, for every few minutes of work; `full`: all of it at once, and of what is drawn or long all and not a sample (sample.ts).
// Three parts run at a time.
// `--minutes N`: no part begins after N minutes; those that did not are named at the end. Names of folders and files: only the tests
// there, without the checks.

import { parseArgs } from 'node:util'
import { Hand } from './runner/hands.ts'
import { close, type Outcome, tell } from './runner/outcome.ts'
import { MODES, type Mode, type Part, partsOf } from './runner/parts.ts'
import { begin, endAll, endGroup, start, tellSeed } from './runner/processes.ts'
import { emptyTally } from './runner/reporter.ts'

/** One more than the cores of a small machine: parts wait for clocks, mails and other processes. */
const TOGETHER = 3
/** For each file. */
const LIMIT_MS = { quick: 180_000, all: 600_000, slow: 1_500_000, full: 1_500_000 }

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
  return done
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
