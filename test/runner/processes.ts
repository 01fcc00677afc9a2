// The processes of a run, each in a group of its own, so that one over its time goes with everything that it started.
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Mode, ROOT } from './parts.ts'
import { makeFolderInMemory } from './temporary.ts'

const COMPILED = join(ROOT, '.build/compiled')
/** What is kept for files that have changed since is never read again, and Node does not remove it. */
const COMPILED_FOR_MS = 7 * 24 * 3_600_000

const running = new Set<number>()
let folder: string | null = null

/** Names the samples of this run (test/sample.ts); null: everything is tried. */
let seed: string | null = null

export function begin(mode: Mode): void {
  if (mode === 'quick' || mode === 'all')
    seed = process.env.DULY_SEED || new Date().toISOString().slice(0, 10)
  const made = statSync(COMPILED, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now()
  if (Date.now() - made > COMPILED_FOR_MS) rmSync(COMPILED, { recursive: true, force: true })
  folder = makeFolderInMemory()
}

/** What a reader of the run needs to draw its samples again. */
export function tellSeed(): void {
  if (seed !== null) console.log(`# samples of the seed ${seed}: DULY_SEED=${seed} draws the same`)
}

/** `onText`: what it says, on both of its ways. With `names` it is given a pipe at fd 3. */
export function start(
  program: string,
  args: readonly string[],
  onText: (text: string) => void,
  names?: 'names',
): ChildProcess {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe', ...(names ? (['pipe'] as const) : [])],
    detached: true,
  })
  const { pid } = child
  if (pid !== undefined) {
    running.add(pid)
    child.on('exit', () => running.delete(pid))
  }
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onText)
  return child
}

function environment(): NodeJS.ProcessEnv {
  const { DULY_DATA: _data, DULY_SEED: _seed, ...own } = process.env
  // Many processes load the same modules: what one has compiled, the others read.
  return {
    NODE_COMPILE_CACHE: COMPILED,
    ...own,
    ...(seed === null ? {} : { DULY_SEED: seed }),
    ...(folder ? { TMPDIR: folder } : {}),
  }
}

export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

export function endAll(): void {
  for (const pid of running) endGroup(pid)
  if (folder) rmSync(folder, { recursive: true, force: true })
}
