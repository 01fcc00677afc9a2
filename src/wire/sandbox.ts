// One short-lived child per document: Node's permission model (no network, no files but the reader's own, no further
// processes), limits of the kernel on memory and time, SIGKILL at the deadline. What dies in there is a refusal here.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Refusal } from '../demand/refusal.ts'
import { refuseDocument } from './document-refusal.ts'
import { limits } from './limits.ts'

export type Profile = 'mail' | 'pdf' | 'docx' | 'text' | 'scan'

/** What the child is told, before the document's bytes. */
export type Job = {
  readonly profile: Profile
  readonly mediaType: string
  /** Pages to read by OCR; others are left alone. */
  readonly pages: readonly number[]
}

/** What a child answered: JSON still unchecked, and the bytes behind it. */
export type Answered = { readonly answer: unknown; readonly blob: Buffer }

type Cage = {
  /** Libraries whose folders the child may read. */
  readonly libraries: readonly string[]
  readonly heapMB: number
  /** Writable memory, MiB (RLIMIT_DATA): heap, buffers, WebAssembly, threads. */
  readonly dataMB: number
  readonly wallMs: number
  /** Native code: the canvas that draws a page for OCR. That child gets nothing else to do. */
  readonly addons: boolean
}

const cages: Record<Profile, Cage> = {
  mail: { libraries: ['postal-mime'], heapMB: 512, dataMB: 900, wallMs: 20_000, addons: false },
  text: { libraries: [], heapMB: 256, dataMB: 600, wallMs: 10_000, addons: false },
  pdf: { libraries: ['pdfjs-dist'], heapMB: 512, dataMB: 900, wallMs: 20_000, addons: false },
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
    dataMB: 800,
    wallMs: 20_000,
    addons: false,
  },
  scan: {
    libraries: ['pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data', '@napi-rs'],
    heapMB: 768,
    dataMB: 1500,
    wallMs: 120_000,
    addons: true,
  },
}

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const root = join(here, '..', '..')

/** Runs `job` over `bytes` in a child of its own. Gives the parsed JSON it answered (still unchecked) or a refusal. */
export async function runCaged(
  job: Job,
  bytes: Uint8Array,
  wallMs: number = cages[job.profile].wallMs,
): Promise<Answered | { readonly refusal: Refusal }> {
  if (bytes.length > limits.inputBytes) return { refusal: tooLarge() }
  const release = await takeTurn()
  try {
    return await runChild(job, bytes, Math.min(wallMs, cages[job.profile].wallMs))
  } finally {
    release()
  }
}

/** What this machine cannot enforce around a reader child, for `duly doctor`; empty where everything holds. */
export function cageGaps(): string[] {
  if (process.platform === 'linux' && existsSync('/bin/sh')) return []
  return ['no limit on address space and processor time around document readers on this system']
}

/** The command line of a child. Without a POSIX `ulimit -v` (Windows, macOS) heap and wall-clock limits remain. */
export function cageCommand(profile: Profile): { readonly file: string; readonly args: readonly string[] } {
  const cage = cages[profile]
  const node = [
    '--permission',
    ...readable(cage).map(path => `--allow-fs-read=${path}`),
    ...(cage.addons ? ['--allow-addons'] : []),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${cage.heapMB}`,
    '--v8-pool-size=1',
    '--no-warnings',
    join(here, 'reader-child.ts'),
  ]
  if (cageGaps().length > 0) return { file: process.execPath, args: node }
  return {
    file: '/bin/sh',
    args: ['-c', `${kernelLimits(cage)} && exec "$@"`, 'reader', process.execPath, ...node],
  }
}

/**
 * Node reserves 1 to 3 GB of address space that it never touches, and each WebAssembly memory 8 GB more (measured,
 * Node 26, x64), so `-v` must be loose; `-d` counts what is really writable and is the limit that stops a bomb.
 * `-f 0`: no file can be written; `-c 0`: no core dump holds the document.
 */
function kernelLimits(cage: Cage): string {
  const seconds = Math.ceil(cage.wallMs / 1000)
  const addressKiB = cage.addons ? 40_000_000 : 6_000_000
  const flags = ['c 0', 'f 0', `t ${seconds}`, `v ${addressKiB}`, `d ${cage.dataMB * 1024}`]
  return flags.map(flag => `ulimit -${flag}`).join(' && ')
}

function readable(cage: Cage): string[] {
  const modules = join(root, 'node_modules')
  return [
    join(root, 'package.json'),
    join(here, 'reader-child.ts'),
    ...['mail', 'pdf', 'docx', 'text', 'scan'].map(kind => join(here, `read-${kind}.ts`)),
    ...[
      'file-name.ts',
      'html-text.ts',
      'limits.ts',
      'pdf-layout.ts',
      'pdf-open.ts',
      'scan-again.ts',
      'scan-picture.ts',
    ].map(f => join(here, f)),
    // Node asks for the link itself before it follows it.
    ...(realpathSync(modules) === modules ? [] : [modules]),
    ...cage.libraries.flatMap(name => withTarget(join(modules, name))),
  ]
}

/** A linked library is read at its link and at what it links to. */
function withTarget(path: string): string[] {
  if (!existsSync(path)) return []
  const target = realpathSync(path)
  return target === path ? [path] : [path, target]
}

function runChild(job: Job, bytes: Uint8Array, wallMs: number) {
  const { file, args } = cageCommand(job.profile)
  // No environment but malloc's thrift: a document that takes over its reader finds no address, key or option of the server there.
  const env = { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '1', ...systemRoot() }
  const child = spawn(file, args, { stdio: ['pipe', 'ignore', 'ignore', 'pipe'], env, cwd: '/' })
  return new Promise<Answered | { refusal: Refusal }>(resolve => {
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, wallMs)
    const output = collect(child.stdio[3] as Readable, () => child.kill('SIGKILL'))
    child.on('error', () => resolve({ refusal: notStarted() }))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (timedOut || signal === 'SIGXCPU') return resolve({ refusal: timeOut() })
      if (output.overflow()) return resolve({ refusal: tooLarge() })
      if (code !== 0) return resolve({ refusal: died() })
      resolve(parseOutput(output.bytes()))
    })
    send(child, job, bytes)
  })
}

/** Windows starts no program without it. */
function systemRoot(): Record<string, string> {
  const root = process.env.SystemRoot
  return root === undefined ? {} : { SystemRoot: root }
}

function send(child: ChildProcess, job: Job, bytes: Uint8Array): void {
  // A child that dies early breaks the pipe; its end is reported by 'close', so the write error says nothing new.
  child.stdin?.on('error', () => undefined)
  const head = Buffer.from(JSON.stringify(job))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  child.stdin?.write(Buffer.concat([length, head]))
  child.stdin?.end(bytes)
}

function collect(stream: Readable, onOverflow: () => void) {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('error', () => undefined)
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limits.outputBytes) onOverflow()
    else chunks.push(chunk)
  })
  return {
    overflow: () => size > limits.outputBytes,
    bytes: () => Buffer.concat(chunks),
  }
}

function parseOutput(output: Buffer): Answered | { refusal: Refusal } {
  try {
    const end = 4 + output.readUInt32BE(0)
    if (end > output.length) return { refusal: died() }
    return { answer: JSON.parse(output.toString('utf8', 4, end)) as unknown, blob: output.subarray(end) }
  } catch {
    return { refusal: died() }
  }
}

// Readers take up to a few hundred megabytes each: two at a time, the rest wait their turn.
const waiting: (() => void)[] = []
let running = 0

function takeTurn(): Promise<() => void> {
  const release = () => {
    running -= 1
    waiting.shift()?.()
  }
  return new Promise(resolve => {
    const start = () => {
      running += 1
      resolve(release)
    }
    if (running < 2) start()
    else waiting.push(start)
  })
}

function timeOut(): Refusal {
  return refuseDocument(
    'document_timeout',
    'Reading this document took longer than the limit and was stopped.',
    'Ask the sender for another copy, or enter its fields by hand.',
  )
}

export function tooLarge(): Refusal {
  return refuseDocument(
    'document_too_large',
    'This document is larger than what is read automatically.',
    'Ask the sender for a smaller copy, or enter its fields by hand.',
  )
}

function died(): Refusal {
  return refuseDocument(
    'document_hostile',
    'The reader of this document ran out of memory or broke; documents made to attack a reader do that.',
    'Do not open it on a desk machine; ask the sender for another copy.',
  )
}

function notStarted(): Refusal {
  return refuseDocument(
    'document_unreadable',
    'The reader of documents could not be started on this machine.',
    'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.',
  )
}
