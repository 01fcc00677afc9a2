// Everything that CI checks, in one command: `npm test`. `quick`: types, style and the pure rooms, for every few minutes of work;
// `full`: the slow tables (`*.slow.test.ts`) as well. Each part runs in a process of its own, three at a time.

import { spawn } from 'node:child_process'
import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { TALLY, type Tally } from './reporter.ts'
import { makeFolderInMemory } from './temporary.ts'

type Task = { name: string; program: string; args: string[]; tests: boolean }
type Outcome = { task: Task; output: string; tally: Tally; seconds: number }

const ROOT = join(import.meta.dirname, '..')
const BIN = join(ROOT, 'node_modules', '.bin')
const COMPILED = join(ROOT, '.build/compiled')
/** What is kept for files that have changed since is never read again, and Node does not remove it. */
const COMPILED_FOR_MS = 7 * 24 * 3_600_000
/** One more than the cores of a small machine: parts wait for clocks, mails and other processes. */
const TOGETHER = 3
const TASK_LIMIT_MS = { quick: 180_000, all: 300_000, full: 1_200_000 }

/** Rooms whose tests share no state, so that one process runs them all; the rest get a process per file. */
const PURE = ['law', 'demand', 'ledger', 'report', 'seal']
/** Pure, but slow because they write and read real packages: not in `quick`. */
const NOT_QUICK = ['src/seal/package.test.ts', 'src/seal/age.test.ts']
/** What takes longest begins first, so that the last two parts end together; of the rest none takes ten seconds. */
const LONGEST = [
  'test/system/crash.test.ts',
  'src/web/desk/desk.test.ts',
  'test/system/bad-input.test.ts',
  'test/intake-score.test.ts',
  'test/system/promises.test.ts',
  'src/wire/read-document.test.ts',
  'src/server/portal/portals.test.ts',
  'src/law',
  'src/server/customer/pages.test.ts',
  'src/web/desk/law.test.ts',
  'src/web/desk/queue/queue-page.test.ts',
  'src/web/desk/law-on-demand.test.ts',
]

type Mode = 'quick' | 'all' | 'full'

function checks(): Task[] {
  const check = (name: string, bin: string, args: string[]) => ({
    name,
    program: join(BIN, bin),
    args,
    tests: false,
  })
  // One checker each, beside other parts: several would learn the same libraries' types again.
  const types = (config: string) => ['-p', config, '--checkers', '1']
  return [
    check('types', 'tsc', types('tsconfig.json')),
    check('types of the pure rooms', 'tsc', types('tsconfig.pure.json')),
    check('types of the faces', 'tsc', types('tsconfig.web.json')),
    check('style', 'biome', ['check', '--max-diagnostics=50', '.']),
  ]
}

/** Whatever several tests share is made before they begin. */
const PREPARE: Task = {
  name: 'what the tests share',
  program: process.execPath,
  args: [join(import.meta.dirname, 'prepare.ts')],
  tests: false,
}

function testTasks(mode: Mode): Task[] {
  const found = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: ROOT }).sort()
  const files = found.filter(file => mode === 'full' || !file.endsWith('.slow.test.ts'))
  const pure = PURE.flatMap(room => {
    const own = files.filter(file => file.startsWith(`src/${room}/`) && !file.endsWith('.slow.test.ts'))
    const now = mode === 'quick' ? own.filter(file => !NOT_QUICK.includes(file)) : own
    return now.length === 0 ? [] : [testTask(`src/${room}`, now)]
  })
  const tidy = testTask('test/tidy.test.ts', ['test/tidy.test.ts'])
  if (mode === 'quick') return [...pure, tidy]
  const grouped = new Set(pure.flatMap(task => task.args))
  const alone = files.filter(file => !grouped.has(file)).map(file => testTask(file, [file]))
  return [...alone, ...pure].sort((a, b) => rank(a) - rank(b))
}

/** Slow tables, what takes longest, the rest. */
function rank({ name }: Task): number {
  const at = LONGEST.indexOf(name)
  return name.endsWith('.slow.test.ts') ? -1 : at === -1 ? LONGEST.length : at
}

function testTask(name: string, files: string[]): Task {
  const reporter = `--test-reporter=${join(import.meta.dirname, 'reporter.ts')}`
  const args = ['--test', '--test-isolation=none', reporter, ...files]
  return { name, program: process.execPath, args, tests: true }
}

function run(task: Task, limitMs: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const start = performance.now()
  // A group of its own, so that a part over its time goes with everything that it started.
  const child = spawn(task.program, task.args, {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  running.add(child.pid)
  let output = ''
  let note = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text))
  const limit = setTimeout(() => {
    note = `\nended after ${limitMs / 1000} s without finishing\n`
    endGroup(child.pid)
  }, limitMs)
  child.on('error', error => (note += `\n${error.message}\n`))
  child.on('close', code => {
    clearTimeout(limit)
    running.delete(child.pid)
    resolve({ ...read(task, output, code, note), seconds: (performance.now() - start) / 1000 })
  })
  return promise
}

function environment(): NodeJS.ProcessEnv {
  const { DULY_DATA: _, ...own } = process.env
  // Hundreds of processes load the same modules: what one has compiled, the others read.
  return { NODE_COMPILE_CACHE: COMPILED, ...own, ...(folder ? { TMPDIR: folder } : {}) }
}

function read(task: Task, output: string, code: number | null, note: string): Omit<Outcome, 'seconds'> {
  const lines = output.split('\n')
  const last = lines.findLast(line => line.startsWith(TALLY))
  const tally: Tally = last ? JSON.parse(last.slice(TALLY.length)) : { passed: 0, failed: 0, skipped: [] }
  if (!task.tests && code === 0) tally.passed = 1
  // A process that ends badly without a failed test, or says nothing at all, has not passed.
  if ((code !== 0 || (task.tests && !last)) && tally.failed === 0) tally.failed = 1
  if (task.tests && last && tally.passed + tally.failed + tally.skipped.length === 0) tally.failed = 1
  return { task, output: lines.filter(line => !line.startsWith(TALLY)).join('\n') + note, tally }
}

const running = new Set<number | undefined>()

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** In CI a test that lacks an outside program fails. Material that only stands beside the project, and rights, may be missing. */
function skipsThatFail({ tally }: Outcome): { name: string; reason: string }[] {
  const may = /beside the project|shared|root|mount/
  return process.env.CI ? tally.skipped.filter(({ reason }) => !may.test(reason)) : []
}

function hasFailed(outcome: Outcome): boolean {
  return outcome.tally.failed > 0 || skipsThatFail(outcome).length > 0
}

function tell(outcome: Outcome): void {
  const { task, tally, output, seconds } = outcome
  const failed = hasFailed(outcome)
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : ''
  const counts = task.tests ? `  ${tally.passed} passed${skipped}` : ''
  console.log(`${failed ? '✗' : '✓'} ${task.name}${counts}  ${seconds.toFixed(1)} s`)
  if (failed) console.log(output.trimEnd())
  for (const { name, reason } of tally.skipped) console.log(`  skipped: ${name}${reason && ` (${reason})`}`)
}

function queueFor(mode: Mode): Task[] {
  if (mode !== 'quick') return [PREPARE, ...checks(), ...testTasks(mode)]
  const [longest, ...rest] = testTasks(mode)
  return longest ? [longest, ...checks(), ...rest] : checks()
}

async function runAll(mode: Mode): Promise<Outcome[]> {
  const queue = queueFor(mode)
  const done: Outcome[] = []
  const worker = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) {
      const first = await run(task, TASK_LIMIT_MS[mode])
      tell(first)
      const again = process.env.CI && task.tests && hasFailed(first)
      if (again) console.log(`  ${task.name} is tried a second time; both tries stand here`)
      const outcome = again ? await run(task, TASK_LIMIT_MS[mode]) : first
      if (again) tell(outcome)
      done.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, worker))
  return done
}

function close(outcomes: Outcome[], seconds: number): number {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0)
  const unmet = outcomes.flatMap(skipsThatFail)
  const failed = sum(({ tally }) => tally.failed) + unmet.length
  const passed = sum(({ tally }) => tally.passed)
  const skipped = sum(({ tally }) => tally.skipped.length) - unmet.length
  const bad = outcomes.filter(hasFailed)
  if (bad.length > 0) console.log(`\nfailed in:\n${bad.map(({ task }) => `  ${task.name}`).join('\n')}`)
  console.log(
    `\n# tests ${passed + failed + skipped}\n# pass ${passed}\n# fail ${failed}\n# skipped ${skipped}`,
  )
  console.log(`# duration_ms ${Math.round(seconds * 1000)}`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds.toFixed(0)} s`)
  return failed === 0 ? 0 : 1
}

function removeOldCompiled(): void {
  const made = statSync(COMPILED, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now()
  if (Date.now() - made > COMPILED_FOR_MS) rmSync(COMPILED, { recursive: true, force: true })
}

function endAll(): void {
  for (const pid of running) endGroup(pid)
  if (folder) rmSync(folder, { recursive: true, force: true })
}

const mode = process.argv[2] ?? 'all'
if (mode !== 'all' && mode !== 'quick' && mode !== 'full') {
  console.error('node test/run.ts [quick | full]')
  process.exit(2)
}
removeOldCompiled()
const folder = makeFolderInMemory()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAll()
    process.exit(1)
  })
}
const start = performance.now()
const outcomes = await runAll(mode)
endAll()
process.exitCode = close(outcomes, (performance.now() - start) / 1000)
