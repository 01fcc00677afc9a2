// The runner's side of a hand: names files to it one at a time, hears how each went, and replaces it where it dies, hangs or has
// grown too large.
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Outcome } from './outcome.ts'
import { endGroup, start } from './processes.ts'
import { processorSeconds } from './processor.ts'
import { emptyTally, TALLY, type Tally } from './reporter.ts'

type Heard = { readonly output: string; readonly tally: Tally; readonly processor: number | null }

/** A hand that holds more than this is ended after its file: three of them fit in a machine of 8 GB. */
const LARGEST_BYTES = 1.5 * 1024 ** 3
/** What a file leaves open keeps its process alive: it has this long to end once nothing is left to do. */
const END_MS = 30_000
const NAMES_FD = 3
/** The name of what `end` answers. */
export const ENDING = 'the end of a process of tests'

export class Hand {
  readonly #limitMs: number
  #child: ChildProcess | undefined
  #output = ''
  #rest = ''
  #told: ((tally: Tally) => void) | undefined
  /** The files that this process ran, for the message where it does not end. */
  #ran: string[] = []
  #hasFailed = false

  constructor(limitMs: number) {
    this.#limitMs = limitMs
  }

  async run(files: readonly string[]): Promise<Heard> {
    const sum = emptyTally()
    this.#output = ''
    const before = this.#child ? processorSeconds(this.#child.pid) : 0
    for (const file of files) {
      const { passed, failed, skipped } = await this.#runOne(file)
      sum.passed += passed
      sum.failed += failed
      sum.skipped.push(...skipped)
    }
    const now = processorSeconds(this.#child?.pid)
    const processor = before === null || now === null ? null : now - before
    return { output: this.#output, tally: sum, processor }
  }

  async #runOne(file: string): Promise<Tally> {
    this.#child ??= this.#start()
    const child = this.#child
    const told = Promise.withResolvers<Tally>()
    this.#told = told.resolve
    const limit = setTimeout(() => {
      this.#output += `\n${file} was ended after ${this.#limitMs / 1000} s without finishing\n`
      endGroup(child.pid)
    }, this.#limitMs)
    this.#ran.push(file)
    ;(child.stdio[NAMES_FD] as Writable).write(`${file}\n`)
    const tally = await told.promise
    clearTimeout(limit)
    // A file without a test has shown nothing.
    if (tally.passed + tally.failed + tally.skipped.length === 0) tally.failed = 1
    this.#hasFailed ||= tally.failed > 0
    return tally
  }

  #start(): ChildProcess {
    const reporter = `--test-reporter=${join(import.meta.dirname, 'reporter.ts')}`
    const program = join(import.meta.dirname, 'hand.ts')
    const child = start(process.execPath, [reporter, program], text => this.#hear(text), 'names')
    this.#ran = []
    this.#hasFailed = false
    // It may die before it has read the name.
    child.stdio[NAMES_FD]?.on('error', () => {})
    child.on('close', (code, signal) => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#output += `\nthe process of the tests ended (${signal ?? code})\n`
      this.#told?.({ ...emptyTally(), failed: 1 })
    })
    return child
  }

  #hear(text: string): void {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith(TALLY)) this.#told?.(JSON.parse(line.slice(TALLY.length)))
      else this.#output += `${line}\n`
  }

  /** It is time for `end`: the next file gets a process of its own. */
  get isLarge(): boolean {
    return this.#bytes() > LARGEST_BYTES
  }

  #bytes(): number {
    try {
      const status = readFileSync(`/proc/${this.#child?.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
    } catch {
      // No such process, or another kind of system, where it may grow.
      return 0
    }
  }

  /** Lets the process end. Answers what is wrong with that: a file left something open, or an error came after its last test. */
  async end(): Promise<Outcome | null> {
    const child = this.#child
    this.#child = undefined
    if (!child) return null
    const began = performance.now()
    this.#output = ''
    const ended = Promise.withResolvers<boolean>()
    child.on('close', code => ended.resolve(code !== null && (code === 0 || this.#hasFailed)))
    const limit = setTimeout(() => endGroup(child.pid), END_MS)
    ;(child.stdio[NAMES_FD] as Writable).end()
    const well = await ended.promise
    clearTimeout(limit)
    return {
      part: { name: ENDING, files: this.#ran, alone: false },
      output: `${this.#output}it ran:\n${this.#ran.map(file => `  ${file}`).join('\n')}`,
      tally: { ...emptyTally(), failed: well ? 0 : 1 },
      seconds: (performance.now() - began) / 1000,
      processor: null,
    }
  }
}
