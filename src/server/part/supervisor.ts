// Runs an installation: the database, and each part in a process of its own, watched and replaced when it dies or hangs. This
// process opens no key; what each part may open is in parts.ts, and what is done once needs a process that ends (part/setup.ts).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WitnessAddress } from '../../log/witness-address.ts'
import { type DatabaseServer, startDatabase } from '../../store/cluster/database-server.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { listenOrRefuse, probeAddress } from '../../store/demand/taken-address.ts'
import {
  askPart,
  listenForOperators,
  type PartListener,
  partSocket,
} from '../../store/installation/part-listener.ts'
import { type GroundCode, Refused } from '../../store/refused.ts'
import type { Log } from '../http/site.ts'
import { readListening } from '../process/listening.ts'
import { operatorState } from '../process/operator-state.ts'
import { isSetUp } from '../set-up-files.ts'
import { readTls } from '../settings/tls.ts'
import { type KeepOptions, type KeptProcess, keepRunning, type PartMessage } from './child-process.ts'
import { startGateProcess } from './gate-process.ts'
import { type Part, parts, type Secrets, secretsOf } from './parts.ts'
import type { PartStart } from './started.ts'
import { startWitnessProcess } from './witness-process.ts'

export type SuperviseOptions = {
  readonly dir: DataDir
  /** One part, where the others run elsewhere. */
  readonly only?: Part
  readonly log: Log
  /** What a part said, a line of JSON. */
  readonly onLine: (line: string) => void
  /** Where the witness listens, if not where it is asked. */
  readonly witnessListens?: WitnessAddress
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Aborted: somebody wants it to end, also while it is still set up. */
  readonly signal: AbortSignal
}

export type Supervised = {
  readonly part: (part: Part) => KeptProcess | undefined
  /** Resolves when every part has opened everything, to what they say. Rejects where one refuses before it was ever ready. */
  readonly ready: Promise<readonly string[]>
  /** Rejects when the installation must end: the database gone, its only part ended for good. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

/** An end that only a person may undo; the status goes to whoever runs this process. */
export class EndedForGood extends Error {
  readonly status: number
  constructor(part: string, status: number) {
    super(`the part ${part} ended with ${status} and is not started again by itself`)
    this.name = 'EndedForGood'
    this.status = status
  }
}

const NEEDS_A_PERSON = 70
const SETUP_MS = 300_000

export async function supervise(o: SuperviseOptions): Promise<Supervised> {
  const wanted = parts.filter(part => isWanted(o, part))
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  await using undo = new AsyncDisposableStack()
  await probePorts(o, wanted)
  const running = new Map<Part, KeptProcess>()
  const listeners = await listenForAll(o, wanted, running)
  undo.defer(async () => {
    for (const listener of listeners) await listener.close()
  })
  const needsDatabase = wanted.some(part => part !== 'witness')
  const starting = needsDatabase ? startDatabaseOf(o) : Promise.resolve(null)
  undo.defer(async () => (await starting.catch(() => null))?.stop())
  const begun: Promise<unknown>[] = []
  undo.defer(async () => {
    // A part that is just being started is not among those that run yet, and would outlive its supervisor's end.
    await Promise.allSettled(begun)
    await stopAll(running)
  })
  // Parts load their code while the database starts, and are told where it is once it is set up.
  const usable = setUpOn(o, starting)
  const ready = startAll(o, usable, wanted, { running, begun, fail: reject })
  ready.catch(() => {})
  const server = await usable
  server?.embedded?.gone.then(() => reject(new Error('the database is gone')))
  const all = undo.move()
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= all.disposeAsync()
    return stopping
  }
  return { part: part => running.get(part), ready, failed, stop }
}

function isWanted({ dir, only }: SuperviseOptions, part: Part): boolean {
  if (only !== undefined) return only === part
  return part !== 'witness' || dir.settings.witness === undefined
}

function startDatabaseOf({ dir, environment, log }: SuperviseOptions): Promise<DatabaseServer> {
  const onLog = (line: string) => log.info({ part: 'store' }, line)
  return startDatabase({ dir: dir.path, environment: environment ?? process.env, onLog })
}

/** A taken port is said before a database is made for nothing. The parts bind for themselves, and refuse for themselves. */
async function probePorts({ dir, only }: SuperviseOptions, wanted: readonly Part[]): Promise<void> {
  const { web, smtp, operator } = readListening(dir.path)
  const { ports, mode } = dir.settings
  const at = (place: { address?: string; port?: number }, port: number) => ({
    host: mode === 'demo' ? '127.0.0.1' : (place.address ?? '127.0.0.1'),
    port: place.port ?? port,
  })
  const setting = (name: string) => `ports.${name} in duly.json or listen.${name} in settings.json`
  if (wanted.includes('web'))
    await probeAddress({ purpose: 'the faces', setting: setting('web'), ...at(web, ports.web) })
  if (wanted.includes('mail'))
    await probeAddress({ purpose: 'mail', setting: setting('smtp'), ...at(smtp, ports.smtp) })
  if (only === undefined || only === 'web')
    await probeAddress({
      purpose: 'operators',
      setting: setting('operator'),
      ...at(operator, ports.operator),
    })
}

/** Of parts that start apart the first one does it; the faces always, for the first administrator's link. */
function mustSetUp({ dir, only }: SuperviseOptions): boolean {
  return only === undefined || only === 'web' || !isSetUp(dir.path)
}

/** The database, once it runs and this process need not, or did, set it up. */
async function setUpOn(
  o: SuperviseOptions,
  starting: Promise<DatabaseServer | null>,
): Promise<DatabaseServer | null> {
  if (o.only !== 'witness' && mustSetUp(o)) await setUp(o, starting)
  return starting
}

/** Founds and migrates in a process that ends: it alone holds the owner's login and all keys. */
async function setUp(o: SuperviseOptions, starting: Promise<DatabaseServer | null>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const late = setTimeout(() => reject(new Error('setting up took too long')), SETUP_MS)
  const abort = () => reject(o.signal.reason as Error)
  o.signal.addEventListener('abort', abort)
  let refused: PartMessage | undefined
  const setup = keepRunning({
    ...common(o, 'setup', async () => ({ part: 'setup', urls: {}, ...toldOf(await starting) })),
    ask: undefined,
    finalStatus: 0,
    onMessage: message => {
      refused = message
    },
    onFinal: () => resolve(),
    onDeath: () =>
      reject(
        refused?.kind === 'refused' ? asRefused(refused) : new Error('setting up failed: the log says where'),
      ),
  })
  starting.catch(reject)
  try {
    o.signal.throwIfAborted()
    await promise
  } finally {
    clearTimeout(late)
    o.signal.removeEventListener('abort', abort)
    await setup.stop(1_000)
  }
}

/** What crosses to another process. */
function toldOf(server: DatabaseServer | null): Pick<PartStart, 'server'> {
  if (!server) return {}
  const { embedded: _, stop: __, ...told } = server
  return { server: told }
}

function asRefused({ refusal }: Extract<PartMessage, { kind: 'refused' }>): Refused {
  return new Refused({ ...refusal, code: refusal.code as GroundCode })
}

/** What every process of a part is started with. */
function common(
  o: SuperviseOptions,
  name: Part | 'setup',
  start: () => Promise<Pick<PartStart, 'part' | 'urls' | 'server'>>,
): KeepOptions {
  const health = { socketPath: partSocket(o.dir.path, name) }
  return {
    name,
    args: [...NODE_OPTIONS, ...limitsOf(name), join(import.meta.dirname, 'main.ts'), name],
    env: { ...inherited(), ...(name === 'web' ? { UV_THREADPOOL_SIZE: WEB_THREADS } : {}) },
    start: async (): Promise<PartStart> => ({
      ...(await start()),
      path: o.dir.path,
      health,
      operator: operatorSocket(o),
    }),
    ask: ms => askPart(health, '/livez', ms),
    finalStatus: NEEDS_A_PERSON,
    onLog: line => tellLine(o, name, line),
  }
}

const NODE_OPTIONS = ['--disallow-code-generation-from-strings']

/**
 * MiB of objects, all of them and the young ones. Papers and packages lie outside of them. Young generations are small: a part that
 * waits holds what it needs, not what it once needed. Only the part that answers people has room: with 2 MiB it collects for a tenth
 * of its time.
 */
function limitsOf(name: Part | 'setup'): string[] {
  const heap = name === 'web' || name === 'worker' || name === 'setup' ? 1024 : 512
  return [`--max-old-space-size=${heap}`, `--max-semi-space-size=${name === 'web' ? 16 : 2}`]
}

/** A paper is on disk before its sender is answered: with the usual four threads all others wait while four of them are written. */
const WEB_THREADS = '12'

const COMPILED = join(import.meta.dirname, '../../../.build/compiled')
const PASSED_ON = ['DULY_LOG_LEVEL', 'DULY_ADDRESS', 'TMPDIR', 'TZ', 'NODE_EXTRA_CA_CERTS'] as const

/** Compiled once and kept: a process that need not strip types itself holds 13 MB less. */
function inherited(): Record<string, string> {
  const passed = PASSED_ON.flatMap(name => (process.env[name] ? [[name, process.env[name]] as const] : []))
  return {
    ...Object.fromEntries(passed),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED,
    MALLOC_ARENA_MAX: '1',
  }
}

/** Parts write JSON; what gate, witness and Node itself say is put into it. */
function tellLine({ log, onLine }: SuperviseOptions, part: string, line: string): void {
  if (line.startsWith('{')) onLine(line)
  else log.info({ part }, line)
}

type Starting = {
  readonly running: Map<Part, KeptProcess>
  readonly begun: Promise<unknown>[]
  readonly fail: (cause: Error) => void
}

async function startAll(
  o: SuperviseOptions,
  usable: Promise<DatabaseServer | null>,
  wanted: readonly Part[],
  { running, begun, fail }: Starting,
): Promise<string[]> {
  const first = wanted.map(async part => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const more = {
      onMessage: (message: PartMessage) => {
        if (message.kind === 'ready') resolve(message.says ?? '')
        else reject(asRefused(message))
      },
      onFinal: (status: number) => {
        const cause = new EndedForGood(part, status)
        // Of several one part alone waits for a person, and the others go on.
        if (o.only === part) fail(cause)
        else o.log.error({ part, status }, cause.message)
        resolve('')
      },
    }
    const starting = startPart(o, usable, part, more)
    begun.push(starting)
    running.set(part, await starting)
    return promise
  })
  const said = (await Promise.all(first)).filter(says => says !== '')
  const at = operatorListens(o)
  const scheme = readListening(o.dir.path).tls ? 'https' : 'http'
  return at ? [...said, `Operators look at ${scheme}://${at.host}:${at.port}/healthz`] : said
}

async function startPart(
  o: SuperviseOptions,
  usable: Promise<DatabaseServer | null>,
  part: Part,
  more: Pick<KeepOptions, 'onMessage' | 'onFinal'>,
): Promise<KeptProcess> {
  if (part === 'gate') {
    const place = {
      gate: o.dir.gate,
      databaseUrl: (await usable)?.gateUrl ?? '',
      pollMs: pollMsOf(o.dir.path),
    }
    return startGateProcess(place, line => tellLine(o, part, line), { ...watched(o, part), ...more })
  }
  if (part === 'witness') {
    await usable
    return startWitnessProcess(o.dir, line => tellLine(o, part, line), o.witnessListens, {
      ...watched(o, part),
      ...more,
    })
  }
  const start = async () => {
    const server = await usable
    return {
      part,
      urls: Object.fromEntries(secretsOf(part).database.map(role => [role, urlOf(server, role)])),
    }
  }
  return keepRunning({ ...common(o, part, start), ...more })
}

/** Its schema was checked by the set-up, and loading it here would be held for good. */
function pollMsOf(dataDir: string): number {
  const { gate } = JSON.parse(readFileSync(join(dataDir, 'policy.json'), 'utf8')) as {
    gate?: { pollMs?: unknown }
  }
  return Number(gate?.pollMs) || 1000
}

function watched(o: SuperviseOptions, part: 'gate' | 'witness') {
  const operators = partSocket(o.dir.path, part)
  return {
    operators,
    args: [...NODE_OPTIONS, ...limitsOf(part)],
    env: inherited(),
    ask: (ms: number) => askPart({ socketPath: operators }, '/livez', ms),
  }
}

function urlOf(server: DatabaseServer | null, role: Secrets['database'][number]): string {
  if (role === 'owner' || role === 'system') throw new Error(`no part is given the login of the ${role}`)
  return (role === 'gate' ? server?.gateUrl : server?.loginUrls[role]) ?? ''
}

/** For the operators on loopback, and for the desk's health page on a socket. */
async function listenForAll(
  o: SuperviseOptions,
  wanted: readonly Part[],
  running: ReadonlyMap<Part, KeptProcess>,
): Promise<PartListener[]> {
  const state = operatorState(o.dir.path, wanted, running)
  const socket = operatorSocket(o)
  const named = operatorListens(o)
  const tls = await readTls(o.dir.path, readListening(o.dir.path).tls)
  const listeners: PartListener[] = []
  for (const address of [socket, ...(named ? [named] : [])]) {
    const setting = 'ports.operator in duly.json or listen.operator in settings.json'
    const wanted = { purpose: 'operators', setting, host: '', port: 0, ...named }
    const listener = await listenOrRefuse(wanted, () =>
      listenForOperators(address, {
        own: false,
        ...(address === named ? { names: named.names, tls } : {}),
      }),
    )
    listener.tell(state)
    listeners.push(listener)
  }
  return listeners
}

/** Of each supervisor its own, where parts run apart. */
function operatorSocket({ dir, only }: SuperviseOptions) {
  return { socketPath: partSocket(dir.path, only ? `operator-${only}` : 'operator') }
}

/** The address on a network: of the whole, of the faces alone, or of a part that the settings name one for. */
function operatorListens({ dir, only }: SuperviseOptions) {
  const { operator, parts: apart } = readListening(dir.path)
  const port = operator.port ?? dir.settings.ports.operator
  const whole = { host: operator.address ?? '127.0.0.1', port, names: operator.names ?? [] }
  if (only === undefined || only === 'web') return whole
  const own = apart[only]
  return own ? { host: own.address ?? '127.0.0.1', port: own.port ?? 0, names: whole.names } : null
}

/** What takes work in ends first, the witness last: the log's last tick still wants its cosignature. At most 17 s altogether. */
const STOP_ORDER: readonly { readonly parts: readonly Part[]; readonly graceMs: number }[] = [
  { parts: ['web', 'mail', 'reader', 'worker', 'gate'], graceMs: 9_000 },
  { parts: ['sequencer'], graceMs: 4_000 },
  { parts: ['witness'], graceMs: 2_000 },
]

async function stopAll(running: ReadonlyMap<Part, KeptProcess>): Promise<void> {
  for (const step of STOP_ORDER)
    await Promise.all(step.parts.map(part => running.get(part)?.stop(step.graceMs)))
}
