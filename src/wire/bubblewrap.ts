// The cage of the kernel around a reader: bubblewrap with namespaces of its own, an unprivileged user, no network, no /proc,
// only the files that it is shown, a filter of system calls and no way to new privileges. It works for root and for an
// ordinary user; where it cannot be had, `bubblewrapLack` says what is missing.
import type { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Arch } from './seccomp.ts'

export type Command = { readonly file: string; readonly args: readonly string[] }

/** Limits that the kernel holds each process of the cage to. */
export type KernelLimits = {
  /** Processor time. */
  readonly seconds: number
  /** Address space and writable memory. */
  readonly addressKiB: number
  readonly dataKiB: number
}

/** nobody: owns nothing and belongs to no group. */
const NOBODY = 65534
/** Node starts about ten threads. */
const THREADS = 32
const OPEN_FILES = 64
/** Where the reader's first descriptors end: its answer is 3, the filter comes in at 4. */
export const FILTER_FD = 4

export const FILTERED: readonly string[] = ['x64', 'arm64'] satisfies Arch[]

/**
 * `command` in a cage that shows `files` and nothing else. The shell in it sets the limits: outside they would count what
 * else runs as the same user.
 */
export function bubblewrapped(command: Command, files: readonly string[], limits: KernelLimits): Command {
  const bwrap = programIn('bwrap') ?? 'bwrap'
  const shell = shellFile()
  return {
    file: bwrap,
    args: [
      '--unshare-all',
      '--unshare-user',
      ...['--uid', `${NOBODY}`, '--gid', `${NOBODY}`],
      '--die-with-parent',
      '--new-session',
      ...['--cap-drop', 'ALL'],
      ...['--hostname', 'reader'],
      '--clearenv',
      ...Object.entries(readerEnv()).flatMap(([name, value]) => ['--setenv', name, value]),
      ...files.flatMap(file => ['--ro-bind', file, file]),
      ...['--ro-bind', shell, '/bin/sh'],
      ...['--remount-ro', '/'],
      ...['--chdir', '/'],
      ...['--seccomp', `${FILTER_FD}`],
      '--',
      ...[
        '/bin/sh',
        '-c',
        `${limitWords(limits, shell)} && exec "$@"`,
        'reader',
        command.file,
        ...command.args,
      ],
    ],
  }
}

/** malloc's thrift, one thread for files, a clock of no place, and a home that the canvas asks for. */
export function readerEnv(): Record<string, string> {
  return { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '1', TZ: 'UTC', HOME: '/' }
}

/**
 * `-f 0`: no file can be written; `-c 0`: no core dump holds the document. Processes are counted in the cage's own user
 * namespace; bash calls that limit -u, dash and busybox -p.
 */
function limitWords({ seconds, addressKiB, dataKiB }: KernelLimits, shell: string): string {
  const processes = /bash|ksh|zsh/.test(realpathSync(shell)) ? 'u' : 'p'
  const words = ['c 0', 'f 0', `t ${seconds}`, `v ${addressKiB}`, `d ${dataKiB}`, `n ${OPEN_FILES}`]
  return [...words, `${processes} ${THREADS}`].map(word => `ulimit -${word}`).join(' && ')
}

/** As root another user of the machine runs the cage, where that one may come to the files. */
export function outsideUser(files: readonly string[]): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0 || !files.every(isOpenToOthers)) return undefined
  return { uid: NOBODY, gid: NOBODY }
}

function isOpenToOthers(file: string): boolean {
  for (let folder = dirname(realpathSync(file)); folder !== '/'; folder = dirname(folder))
    if ((statSync(folder).mode & 0o1) === 0) return false
  return (statSync(file).mode & 0o4) !== 0
}

/** dash needs the C library alone. */
function shellFile(): string {
  return ['/bin/dash', '/usr/bin/dash', '/bin/sh'].find(file => existsSync(file)) ?? '/bin/sh'
}

function programIn(name: string): string | null {
  for (const folder of (process.env.PATH ?? '/usr/bin:/bin').split(delimiter)) {
    const file = join(folder === '' ? '/usr/bin' : folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Looked for in the next folder.
    }
  }
  return null
}

export type Lack = { readonly what: string; readonly next: string }

/** Why there is no bubblewrap around readers here; null where there is. `attempt` runs a small caged program. */
export function bubblewrapLack(attempt: () => ReturnType<typeof spawnSync>): Lack | null {
  if (process.platform !== 'linux' || !FILTERED.includes(process.arch))
    return {
      what: `bubblewrap cages readers on Linux (x64, arm64) only, not on ${process.platform} ${process.arch}`,
      next: 'Run the readers on Linux.',
    }
  if (programIn('bwrap') === null)
    return { what: 'bubblewrap is not installed', next: 'Install it: apt-get install bubblewrap' }
  const run = attempt()
  if (run.status === 0) return null
  return {
    what: `bubblewrap is installed and does not start a cage: ${firstLine(run)}`,
    next: 'Allow unprivileged user namespaces to the user that runs the readers (sysctl kernel.unprivileged_userns_clone=1, user.max_user_namespaces; with AppArmor an entry for bwrap), or take it out of a container that forbids them.',
  }
}

function firstLine({ stderr, signal, status, error }: ReturnType<typeof spawnSync>): string {
  const said = String(stderr ?? '')
    .split('\n')[0]
    ?.replace(/[^\x20-\x7e]/g, ' ')
    .slice(0, 200)
  return said || error?.message || `it ended with ${signal ?? status}`
}
