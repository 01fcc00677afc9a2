// The filter of system calls around a reader, as the classic BPF program that `bwrap --seccomp` takes. A list of what is
// allowed: files already bound may be read, memory mapped, threads started; everything else is refused. No sockets, no
// processes, no tracing, no mounting, no io_uring, no keys (seccomp(2), linux/filter.h, linux/seccomp.h).

export type Arch = 'x64' | 'arm64'

/** System calls by number on each machine (asm/unistd_64.h, asm-generic/unistd.h); null where the machine has none. */
const ALLOWED: readonly (readonly [name: string, x64: number | null, arm64: number | null])[] = [
  ['read', 0, 63],
  ['write', 1, 64],
  ['close', 3, 57],
  ['stat', 4, null],
  ['fstat', 5, 80],
  ['lstat', 6, null],
  ['poll', 7, null],
  ['ppoll', 271, 73],
  ['lseek', 8, 62],
  ['mmap', 9, 222],
  ['mprotect', 10, 226],
  ['munmap', 11, 215],
  ['brk', 12, 214],
  ['rt_sigaction', 13, 134],
  ['rt_sigprocmask', 14, 135],
  ['rt_sigreturn', 15, 139],
  ['pread64', 17, 67],
  ['readv', 19, 65],
  ['writev', 20, 66],
  ['access', 21, null],
  ['sched_yield', 24, 124],
  ['mremap', 25, 216],
  ['madvise', 28, 233],
  ['dup', 32, 23],
  ['dup2', 33, null],
  ['nanosleep', 35, 101],
  ['getpid', 39, 172],
  ['execve', 59, 221],
  ['exit', 60, 93],
  // The first process of the cage is bwrap's own, which waits for the reader under the same filter.
  ['wait4', 61, 260],
  ['uname', 63, 160],
  ['getcwd', 79, 17],
  ['readlink', 89, null],
  ['gettimeofday', 96, 169],
  ['getrusage', 98, 165],
  ['sysinfo', 99, 179],
  ['getuid', 102, 174],
  ['getgid', 104, 176],
  ['geteuid', 107, 175],
  ['getegid', 108, 177],
  ['getppid', 110, 173],
  ['sigaltstack', 131, 132],
  ['arch_prctl', 158, null],
  ['gettid', 186, 178],
  ['futex', 202, 98],
  ['sched_getaffinity', 204, 123],
  ['getdents64', 217, 61],
  ['set_tid_address', 218, 96],
  ['clock_gettime', 228, 113],
  ['clock_getres', 229, 114],
  ['clock_nanosleep', 230, 115],
  ['exit_group', 231, 94],
  ['epoll_wait', 232, null],
  ['epoll_ctl', 233, 21],
  ['tgkill', 234, 131],
  ['newfstatat', 262, 79],
  ['readlinkat', 267, 78],
  ['faccessat', 269, 48],
  ['set_robust_list', 273, 99],
  ['epoll_pwait', 281, 22],
  ['eventfd2', 290, 19],
  ['epoll_create1', 291, 20],
  ['dup3', 292, 24],
  ['pipe2', 293, 59],
  // Sets the limits of the reader, which are hard ones by then: they only go down.
  ['prlimit64', 302, 261],
  ['getrandom', 318, 278],
  ['statx', 332, 291],
  ['rseq', 334, 293],
  ['faccessat2', 439, 439],
  ['pkey_mprotect', 329, 288],
  ['pkey_alloc', 330, 289],
  ['pkey_free', 331, 290],
  ['capget', 125, 90],
  ['getpriority', 140, 141],
  ['membarrier', 324, 283],
]

/** Answered "no such call", so that the C library falls back on one whose arguments the filter can see. */
const ABSENT: readonly (readonly [string, number, number])[] = [
  ['clone3', 435, 435],
  ['io_uring_setup', 425, 425],
]

type Guard = {
  readonly numbers: Readonly<Record<Arch, number | null>>
  readonly argument: number
  /** `only`: one of these values. `all`: every bit of it set. `none`: no bit of it set. */
  readonly rule: { readonly only: readonly number[] } | { readonly all: number } | { readonly none: number }
}

/** CLONE_VM | CLONE_SIGHAND | CLONE_THREAD: a thread of the reader, never a process. */
const THREAD = 0x100 | 0x800 | 0x10000
/** O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND. */
const WRITES = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000

const GUARDED: readonly Guard[] = [
  { numbers: { x64: 56, arm64: 220 }, argument: 0, rule: { all: THREAD } },
  { numbers: { x64: 2, arm64: null }, argument: 1, rule: { none: WRITES } },
  { numbers: { x64: 257, arm64: 56 }, argument: 2, rule: { none: WRITES } },
  // fcntl: F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC.
  { numbers: { x64: 72, arm64: 25 }, argument: 1, rule: { only: [0, 1, 2, 3, 4, 1030] } },
  // ioctl: TCGETS, FIONBIO, FIONCLEX, FIOCLEX; nothing that types into a terminal.
  { numbers: { x64: 16, arm64: 29 }, argument: 1, rule: { only: [0x5401, 0x5421, 0x5450, 0x5451] } },
  // prctl: PR_SET_NAME, PR_SET_VMA, PR_CAPBSET_READ.
  { numbers: { x64: 157, arm64: 167 }, argument: 0, rule: { only: [15, 0x53564d41, 23] } },
]

const AUDIT_ARCH: Record<Arch, number> = { x64: 0xc000003e, arm64: 0xc00000b7 }

const KILL = 0x80000000
const ALLOW = 0x7fff0000
const refuse = (errno: number) => 0x00050000 | errno
const EPERM = 1
const ENOSYS = 38

const LOAD = 0x20
const JUMP_EQUAL = 0x15
const JUMP_ABOVE = 0x35
const JUMP_ANY_BIT = 0x45
const AND = 0x54
const RETURN = 0x06

type Step = readonly [code: number, yes: number, no: number, k: number]

/** Offsets in `struct seccomp_data`: number, machine, then arguments of 64 bits, low half first on both machines. */
const NUMBER_AT = 0
const ARCH_AT = 4
const argumentAt = (i: number) => 16 + 8 * i

/** The whole filter for one machine, ready to be written to the descriptor that `bwrap --seccomp` names. */
export function seccompFilter(arch: Arch): Buffer {
  const column = arch === 'x64' ? 1 : 2
  const steps: Step[] = [
    [LOAD, 0, 0, ARCH_AT],
    [JUMP_EQUAL, 1, 0, AUDIT_ARCH[arch]],
    // Calls of another machine's numbering (i386, x32) would go round the table.
    [RETURN, 0, 0, KILL],
    [LOAD, 0, 0, NUMBER_AT],
    [JUMP_ABOVE, 0, 1, 0x40000000],
    [RETURN, 0, 0, KILL],
    ...GUARDED.flatMap(guard => guardSteps(guard, arch)),
    ...ABSENT.flatMap(row => answerSteps(row[column] as number, refuse(ENOSYS))),
    ...ALLOWED.flatMap(row => (row[column] === null ? [] : answerSteps(row[column], ALLOW))),
    [RETURN, 0, 0, refuse(EPERM)],
  ]
  return encode(steps)
}

function answerSteps(number: number, answer: number): Step[] {
  return [
    [JUMP_EQUAL, 0, 1, number],
    [RETURN, 0, 0, answer],
  ]
}

function guardSteps({ numbers, argument, rule }: Guard, arch: Arch): Step[] {
  const number = numbers[arch]
  if (number === null) return []
  const body: Step[] = [[LOAD, 0, 0, argumentAt(argument)], ...ruleSteps(rule)]
  return [[JUMP_EQUAL, 0, body.length, number], ...body]
}

/** Ends in every case: the number is no longer in the accumulator. */
function ruleSteps(rule: Guard['rule']): Step[] {
  if ('only' in rule) {
    return [...rule.only.flatMap(value => answerSteps(value, ALLOW)), [RETURN, 0, 0, refuse(EPERM)]]
  }
  if ('all' in rule) {
    return [[AND, 0, 0, rule.all], ...answerSteps(rule.all, ALLOW), [RETURN, 0, 0, refuse(EPERM)]]
  }
  return [
    [JUMP_ANY_BIT, 0, 1, rule.none],
    [RETURN, 0, 0, refuse(EPERM)],
    [RETURN, 0, 0, ALLOW],
  ]
}

/** `struct sock_filter`: 16 bits code, 8 and 8 bits jumps, 32 bits k; both machines are little-endian. */
function encode(steps: readonly Step[]): Buffer {
  const bytes = Buffer.alloc(steps.length * 8)
  for (const [i, [code, yes, no, k]] of steps.entries()) {
    bytes.writeUInt16LE(code, i * 8)
    bytes.writeUInt8(yes, i * 8 + 2)
    bytes.writeUInt8(no, i * 8 + 3)
    bytes.writeUInt32LE(k >>> 0, i * 8 + 4)
  }
  return bytes
}
