// One short-lived child per document, caged twice: bubblewrap's namespaces, filter and limits around it (bubblewrap.ts), and
// Node's permission model inside. What it said before it died or was stopped is kept; the end itself is a refusal here.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Duplex, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { asKept, sentence } from '../kernel/message.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  bubblewrapLack,
  bubblewrapped,
  type Command,
  FILTER_FD,
  type KernelLimits,
  type Lack,
  outsideUser,
  readerEnv,
} from './bubblewrap.ts'
import { librariesOf, modulesOf, PACKAGE_FILE, sharedObjects } from './cage-files.ts'
import { childOutput, type Output, type Said } from './child-output.ts'
import { refuseDocument } from './document-refusal.ts'
import { limits } from './limits.ts'
import type { MailOrigin } from './mail/sender-facts.ts'
import { type Arch, seccompFilter } from './seccomp.ts'

export type Profile = 'sender' | 'mail' | 'pdf' | 'docx' | 'text' | 'scan' | 'propose'

/** What the child is told, before the document's bytes. */
export type Job = {
  readonly profile: Profile
  readonly mediaType: string
  /** Pages to read by OCR; others are left alone. */
  readonly pages: readonly number[]
  /** How the mail came whose sender is checked, and the name under which this server checks it. */
  readonly origin?: MailOrigin & { readonly mta: string }
}

/** As the child is told it: how many bytes follow. What comes behind them answers its questions. */
export type SentJob = Job & { readonly size: number }

/** All that a child said in time, and why it did not come to its end; null where it did. */
export type Caged = { readonly said: readonly Said[]; readonly cut: Refusal | null }

/** `strict`: nothing is read where bubblewrap is missing. `any`: Node's permission model and the kernel's limits are enough. */
export type CageRule = 'strict' | 'any'

type Cage = {
  /** Libraries whose folders the child may read. */
  readonly libraries: readonly string[]
  readonly heapMB: number
  /** Writable memory, MiB (RLIMIT_DATA): what Node reserves and never touches, about 500, is counted in. */
  readonly dataMB: number
  /** Native code: the canvas that draws a page for OCR. That child gets nothing else to do. */
  readonly addons: boolean
}

const cages: Record<Profile, Cage> = {
  sender: {
    libraries: [
      'mailauth',
      '@hapi',
      '@standard-schema',
      'encoding-japanese',
      'iconv-lite',
      'ipaddr.js',
      'joi',
      'libbase64',
      'libmime',
      'libqp',
      'punycode.js',
      'safer-buffer',
      'tldts',
      'tldts-core',
    ],
    heapMB: 384,
    dataMB: 900,
    addons: false,
  },
  mail: { libraries: ['postal-mime'], heapMB: 384, dataMB: 900, addons: false },
  text: { libraries: [], heapMB: 256, dataMB: 800, addons: false },
  propose: { libraries: [], heapMB: 384, dataMB: 900, addons: false },
  pdf: { libraries: ['pdfjs-dist'], heapMB: 384, dataMB: 900, addons: false },
  docx: {
    libraries: [
      'mammoth',
      '@xmldom/xmldom',
      'argparse',
      'base64-js',
      'bluebird',
      'core-util-is',
      'dingbat-to-unicode',
      'duck',
      'immediate',
      'inherits',
      'isarray',
      'jszip',
      'lie',
      'lop',
      'option',
      'pako',
      'path-is-absolute',
      'process-nextick-args',
      'readable-stream',
      'safe-buffer',
      'setimmediate',
      'sprintf-js',
      'string_decoder',
      'underscore',
      'util-deprecate',
      'xmlbuilder',
    ],
    heapMB: 384,
    dataMB: 900,
    addons: false,
  },
  scan: {
    libraries: ['pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data', '@napi-rs'],
    heapMB: 384,
    dataMB: 1000,
    addons: true,
  },
}

const here = dirname(fileURLToPath(import.meta.url))

export type Run = {
  readonly rule: CageRule
  readonly wallMs?: number
  /**
   * Answers what the child asks, which waits for it; a child that does not wait is ended, and so is one whose question is
   * answered with null. Without it nothing is a question.
   */
  readonly answer?: (question: unknown) => Promise<unknown>
  /** In place of the reader, for tests. */
  readonly script?: readonly string[]
}

/** Runs `job` over `bytes` in a child of its own, for at most `wallMs`. */
export async function runCaged(job: Job, bytes: Uint8Array, run: Run): Promise<Caged> {
  const { rule, wallMs = limits.messageMs } = run
  if (bytes.length > limits.inputBytes) return { said: [], cut: tooLarge() }
  if (rule === 'strict' && cageLack() !== null) return { said: [], cut: noCage() }
  return wallMs <= 0 ? { said: [], cut: timeOut() } : runChild(job, bytes, { ...run, wallMs })
}

let lack: Lack | null | undefined

/** What this machine lacks for bubblewrap around its readers; tried once, by a cage that is started. */
export function cageLack(): Lack | null {
  if (lack === undefined) lack = bubblewrapLack(tryCage)
  return lack
}

function tryCage() {
  const { file, args, user } = strictCommand('text', { script: ['-e', 'process.exit(0)'] })
  const folder = mkdtempSync(join(tmpdir(), 'duly-cage-'))
  // A pipe cannot be filled for a child that is waited for.
  writeFileSync(join(folder, 'filter'), seccompFilter(process.arch as Arch))
  const filter = openSync(join(folder, 'filter'), 'r')
  try {
    const stdio = ['ignore', 'ignore', 'pipe', 'ignore', filter] as const
    return spawnSync(file, args, { stdio: [...stdio], env: {}, cwd: '/', timeout: 20_000, ...user })
  } finally {
    closeSync(filter)
    rmSync(folder, { recursive: true })
  }
}

/** What this machine cannot enforce around a reader child without bubblewrap, for `duly doctor`; empty where the limits hold. */
export function cageGaps(): string[] {
  if (process.platform === 'linux' && existsSync('/bin/sh')) return []
  return ['no limit on address space and processor time around document readers on this system']
}

export type CageCommand = Command & {
  readonly user: { readonly uid: number; readonly gid: number } | undefined
  readonly filtered: boolean
}

/** `script`: in place of the reader, for tests. */
type Caging = { readonly wallMs?: number; readonly script?: readonly string[] | undefined }

/** The command line of a child: the best cage that this machine has. */
export function cageCommand(
  profile: Profile,
  { wallMs = limits.messageMs, script }: Caging = {},
): CageCommand {
  if (cageLack() === null) return { ...strictCommand(profile, { wallMs, script }), filtered: true }
  const node = nodeCommand(profile, script)
  if (cageGaps().length > 0) return { ...node, user: undefined, filtered: false }
  const { seconds, addressKiB, dataKiB } = kernelLimits(cages[profile], wallMs)
  const flags = ['c 0', 'f 0', `t ${seconds}`, `v ${addressKiB}`, `d ${dataKiB}`]
  const words = flags.map(flag => `ulimit -${flag}`).join(' && ')
  const args = ['-c', `${words} && exec "$@"`, 'reader', node.file, ...node.args]
  return { file: '/bin/sh', args, user: undefined, filtered: false }
}

function strictCommand(profile: Profile, { wallMs = limits.messageMs, script }: Caging) {
  const files = [process.execPath, ...sharedObjects(), ...readable(profile)]
  const command = bubblewrapped(nodeCommand(profile, script), files, kernelLimits(cages[profile], wallMs))
  return { ...command, user: outsideUser(files) }
}

function nodeCommand(profile: Profile, script: Caging['script']): Command {
  const cage = cages[profile]
  const args = [
    '--permission',
    ...readable(profile).map(path => `--allow-fs-read=${path}`),
    ...(cage.addons ? ['--allow-addons'] : []),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${cage.heapMB}`,
    '--v8-pool-size=1',
    '--no-warnings',
    ...(script ?? [join(here, 'reader-child.ts')]),
  ]
  return { file: process.execPath, args }
}

/**
 * Node reserves 1 to 3 GB of address space that it never touches, and each WebAssembly memory 8 GB more (measured,
 * Node 26, x64), so the limit on addresses must be loose; the one on writable memory is what stops a bomb.
 */
function kernelLimits({ addons, dataMB }: Cage, wallMs: number): KernelLimits {
  const seconds = Math.ceil(wallMs / 1000)
  return { seconds, addressKiB: addons ? 40_000_000 : 6_000_000, dataKiB: dataMB * 1024 }
}

const lists = new Map<Profile, readonly string[]>()

function readable(profile: Profile): readonly string[] {
  const known = lists.get(profile)
  if (known) return known
  const modules = modulesOf(['reader-child.ts', ...entriesOf(profile)])
  const list = [PACKAGE_FILE, ...modules, ...librariesOf(cages[profile].libraries)]
  lists.set(profile, list)
  return list
}

function entriesOf(profile: Profile): string[] {
  if (profile === 'propose') return ['propose-caged.ts']
  return profile === 'sender' ? ['mail/sender-caged.ts'] : [`read-${profile}.ts`]
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function runChild(job: Job, bytes: Uint8Array, { wallMs, answer, script }: Run & { wallMs: number }) {
  const { file, args, user, filtered } = cageCommand(job.profile, { wallMs, script })
  // No environment but malloc's thrift: a document that takes over its reader finds no address, key or option of the server there.
  const env = { ...readerEnv(), ...systemRoot() }
  const stdio = ['pipe', 'ignore', 'ignore', 'pipe', ...(filtered ? ['pipe' as const] : [])] as const
  // A group of its own: bubblewrap killed alone, in the moment after it forked, would leave its child running.
  const child = spawn(file, args, { stdio: [...stdio], env, cwd: '/', detached: true, ...user })
  return new Promise<Caged>(resolve => {
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      killGroup(child)
    }, wallMs)
    const end = () => killGroup(child)
    const output = childOutput(end, answer ? oneByOne(child, answer, end) : null)
    collect(child.stdio[3] as Readable, output)
    child.on('error', () => resolve({ said: [], cut: notStarted() }))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const { said } = output
      // bwrap and the shell tell a signal as 128 more than its number: 24 is SIGXCPU, 9 the kernel's second word on it.
      if (timedOut || signal === 'SIGXCPU' || code === 128 + 24) return resolve({ said, cut: timeOut() })
      if (output.full()) return resolve({ said, cut: tooLarge() })
      resolve({ said, cut: code === 0 && output.whole() && said.length > 0 ? null : died() })
    })
    if (filtered) giveFilter(child.stdio[FILTER_FD] as Duplex)
    send(child, job, bytes)
    // Who may ask is answered over the same pipe.
    if (!answer) child.stdin?.end()
  })
}

/** Never more than one question under way: a child that asks on without its answer would fill the server with them. */
function oneByOne({ stdin }: ChildProcess, answer: NonNullable<Run['answer']>, end: () => void) {
  let waiting = false
  return (question: unknown) => {
    if (waiting) return end()
    waiting = true
    answer(question).then(reply => {
      waiting = false
      if (reply === null) end()
      else stdin?.write(framed(reply))
    }, end)
  }
}

function giveFilter(pipe: Duplex): void {
  pipe.on('error', () => undefined)
  pipe.end(seccompFilter(process.arch as Arch))
}

/** Windows starts no program without it. */
function systemRoot(): Record<string, string> {
  const root = process.env.SystemRoot
  return root === undefined ? {} : { SystemRoot: root }
}

function send({ stdin }: ChildProcess, job: Job, bytes: Uint8Array): void {
  // A child that dies early breaks the pipe; its end is reported by 'close', so the write error says nothing new.
  stdin?.on('error', () => undefined)
  stdin?.write(framed({ ...job, size: bytes.length } satisfies SentJob))
  stdin?.write(bytes)
}

/** The length of the JSON, and the JSON. */
function framed(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json])
}

function collect(stream: Readable, output: Output): void {
  stream.on('error', () => undefined)
  stream.on('data', output.take)
}

function timeOut(): Refusal {
  return refuseDocument(
    'document_timeout',
    asKept(sentence('papers.reading_document_took_longer_than')),
    asKept(sentence('papers.ask_sender_another_copy_enter')),
  )
}

export function tooLarge(): Refusal {
  return refuseDocument(
    'document_too_large',
    asKept(sentence('papers.document_larger_than_what_read')),
    asKept(sentence('papers.ask_sender_smaller_copy_enter')),
  )
}

function died(): Refusal {
  return refuseDocument(
    'document_hostile',
    asKept(sentence('papers.reader_document_ran_out_memory')),
    asKept(sentence('papers.do_not_open_desk_machine')),
  )
}

function notStarted(): Refusal {
  return refuseDocument(
    'document_unreadable',
    asKept(sentence('papers.reader_documents_could_not_started')),
    asKept(sentence('papers.tell_administrator_who_runs_duly')),
  )
}

function noCage(): Refusal {
  return refuseDocument(
    'document_uncaged',
    asKept(sentence('papers.paper_kept_not_read_cage')),
    asKept(sentence('papers.administrator_runs_duly_doctor_which')),
  )
}
