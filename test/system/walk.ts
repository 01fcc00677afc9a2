// One demand walked from receipt to closure while parts of Duly are killed, stopped or starved at chosen points. The people are patient: what was
// not answered they send again, byte for byte, as a browser's retry or a mail server's queue does.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { deliverTo } from '../../src/cli/demo/papers.ts'
import { type Road, walkRoad } from '../../src/cli/demo/road.ts'
import type { Cast } from '../../src/cli/demo/speak.ts'
import type { Answer, PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import type { EventKind } from '../../src/domain/registry/event.ts'
import type { EntryKind } from '../../src/gate/journal/journal-entry.ts'
import { viewFiles } from '../../src/log/files.ts'
import type { Letter } from './far-mail.ts'
import type { How, Installation, Victim } from './installation.ts'

export type Moment =
  /** Around the nth call of this name (a command, the last part of the path), or `mail`: a paper handed over by SMTP. */
  | { readonly on: 'before' | 'during' | 'after'; readonly call: string; readonly nth?: number }
  /** A letter has reached the next mail server, which has not yet said that it takes it. */
  | { readonly on: 'letter'; readonly text: RegExp }
  /** A line of the gate's journal has become durable. */
  | { readonly on: 'journal'; readonly entry: EntryKind }
  /** An event has been committed. */
  | { readonly on: 'event'; readonly kind: EventKind }

export type Fault = {
  readonly name: string
  readonly moment: Moment
  readonly victim: Victim
  readonly how: How
}

export type Acknowledged = { readonly call: string; readonly key: string; readonly version: number }

export type Walked = {
  readonly road: Road
  /** Commands that were answered with 200, by their idempotency keys. */
  readonly commands: readonly Acknowledged[]
  /** Mails that were answered with 250. */
  readonly mails: number
  /** Checkpoints as they stood when something was killed: what was published, and what the witness had cosigned. */
  readonly checkpoints: readonly Uint8Array[]
  /** Faults whose moment came. */
  readonly fired: readonly string[]
  /** The slowest answer of a part while another was stopped or starved, in milliseconds. */
  readonly slowestMs: number
}

type Armed = Fault & { seen: number }

type Walk = {
  readonly i: Installation
  readonly armed: Armed[]
  readonly commands: Acknowledged[]
  mails: number
  readonly checkpoints: Uint8Array[]
  readonly fired: string[]
  readonly besides: Promise<number>[]
  /** Resolves when all parts are up again. */
  up: Promise<void>
  readonly options: WalkOptions
}

/** Long enough for the request to be at work, short enough for it not to be done. */
const DURING_MS = 12
/** A minute at least: a part is started again, or found hanging first. */
const TRIES = 600

export type WalkOptions = {
  /** Every write is sent a second time, as after an answer that was lost on the way; the second answer is the one that counts. */
  readonly answersLost?: boolean
  /** `duly fsck` after each restart, before anybody goes on. */
  readonly fsckEachTime?: boolean
}

export async function walkThrough(
  i: Installation,
  faults: readonly Fault[],
  options: WalkOptions = {},
): Promise<Walked> {
  const walk: Walk = {
    i,
    armed: faults.map(fault => ({ ...fault, seen: 0 })),
    commands: [],
    mails: 0,
    checkpoints: [],
    fired: [],
    besides: [],
    up: Promise.resolve(),
    options,
  }
  i.mail.onLetter = letter => onLetter(walk, letter)
  const stopWatching = watch(walk)
  try {
    const road = await walkRoad(castOf(walk), () => {})
    await walk.up
    const { commands, mails, checkpoints, fired } = walk
    const slowestMs = Math.max(0, ...(await Promise.all(walk.besides)))
    return { road, commands, mails, checkpoints, fired, slowestMs }
  } finally {
    await stopWatching()
    i.mail.onLetter = async () => {}
  }
}

function castOf(walk: Walk): Cast {
  const { people, dkim, ports, mail } = walk.i
  const all = <K extends string>(clients: Readonly<Record<K, PasskeyClient>>) =>
    Object.fromEntries(
      Object.entries<PasskeyClient>(clients).map(([id, client]) => [id, patient(walk, client)]),
    ) as Record<K, PasskeyClient>
  const deliver = deliverTo(ports.smtp)
  return {
    dkim,
    mailbox: mail.fromNowOn(),
    desk: all(people.desk),
    approve: all(people.approve),
    tenant: patient(walk, people.tenant),
    officer: patient(walk, people.officer),
    deliver: async raw => {
      await persist(walk, 'mail', async () => {
        await deliver(raw)
        return true
      })
      walk.mails++
      await strike(walk, 'after', 'mail')
    },
  }
}

function patient(walk: Walk, client: PasskeyClient): PasskeyClient {
  return {
    ...client,
    call: async (method, path, sent) => {
      const name = method === 'GET' && !path.endsWith('/package') ? 'look' : nameOf(path, sent)
      let lost = 0
      const answer = await persist(walk, name, async () => {
        lost++
        const first = await client.call(method, path, sent)
        const again = walk.options.answersLost && isKeyed(sent) && first.status < 400
        const got = again ? await client.call(method, path, sent) : first
        return got.status >= 500 ? null : got
      })
      const settled = lost > 1 ? tookEffect(answer) : answer
      note(walk, name, sent, settled)
      if (settled.status < 400) await strike(walk, 'after', name)
      return settled
    },
  }
}

/** A write that carries a key of its own is made to be sent again. */
function isKeyed(sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return false
  const form = 'bytes' in sent ? Buffer.from(sent.bytes as Uint8Array).toString('utf8') : ''
  return 'key' in sent || /(^|&)key=/.test(form)
}

/** Sends until there is an answer; null and a broken connection are none. */
async function persist<T>(walk: Walk, name: string, send: () => Promise<T | null>): Promise<T> {
  await strike(walk, 'before', name)
  let last: unknown = null
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await walk.up
    const going = send().catch((error: unknown) => {
      last = error
      return null
    })
    if (isDue(walk, 'during', name)) {
      await delay(DURING_MS)
      await strike(walk, 'during', name)
    }
    const answer = await going
    if (answer !== null) return answer
    await delay(100)
  }
  throw new Error(`${name} was never answered`, { cause: last })
}

/** The first sending was heard and its answer was lost: “already done” says that it took effect. */
function tookEffect(answer: Answer): Answer {
  const isDone = answer.status === 409 && answer.bytes.includes('already_done')
  return isDone ? { ...answer, status: 200 } : answer
}

function note(walk: Walk, call: string, sent: unknown, answer: Answer): void {
  if (answer.status !== 200 || typeof sent !== 'object' || sent === null || !('key' in sent)) return
  const { version } = answer.json<{ version?: number }>()
  walk.commands.push({ call, key: String(sent.key), version: version ?? 0 })
}

function nameOf(path: string, sent: unknown): string {
  const isCommand = typeof sent === 'object' && sent !== null && 'command' in sent
  if (isCommand) return (sent.command as { type: string }).type
  return path.slice(path.lastIndexOf('/') + 1)
}

// ---------------------------------------------------------------- striking

type Around = Extract<Moment, { call: string }>['on']

/** Whether a fault waits for this very call; counts calls of one name apart for each fault. */
function isDue(walk: Walk, on: Around, name: string): boolean {
  return walk.armed.some(f => 'call' in f.moment && f.moment.on === on && f.moment.call === name)
}

async function strike(walk: Walk, on: Around, name: string): Promise<void> {
  for (const fault of [...walk.armed]) {
    const { moment } = fault
    if (!('call' in moment) || moment.on !== on || moment.call !== name) continue
    if (++fault.seen === (moment.nth ?? 1)) hit(walk, fault)
  }
}

function hit(walk: Walk, fault: Armed): void {
  walk.armed.splice(walk.armed.indexOf(fault), 1)
  walk.fired.push(fault.name)
  walk.i.disturb(fault.victim, fault.how)
  walk.checkpoints.push(...checkpointsSeen(walk.i.path))
  if (fault.how !== 'kill') {
    const beside = walk.i.slowestBeside(fault.victim)
    beside.catch(() => {})
    walk.besides.push(beside)
    return
  }
  walk.up = walk.i.supervise().then(() => check(walk))
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  walk.up.catch(() => {})
}

/** A check in the midst of which the next part died says nothing: the next check does. */
async function check({ i, options, fired }: Walk): Promise<void> {
  if (!options.fsckEachTime) return
  const deaths = fired.length
  await i.fsck().catch(error => {
    if (fired.length === deaths) throw error
  })
}

async function onLetter(walk: Walk, letter: Letter): Promise<void> {
  const due = walk.armed.find(f => f.moment.on === 'letter' && f.moment.text.test(letter.text))
  if (due) hit(walk, due)
}

/** Looks at the journal and the events until stopped, and starts what ended without being killed. */
function watch(walk: Walk): () => Promise<void> {
  let stopped = false
  const looking = (async () => {
    const client = new EventsSeen(walk.i.adminUrl)
    const journal = journalCounts(walk.i.path)
    const events = await client.counts()
    while (!stopped) {
      const now = journalCounts(walk.i.path)
      const then = await client.counts()
      for (const f of [...walk.armed]) {
        if (f.moment.on === 'journal' && more(now, journal, f.moment.entry)) hit(walk, f)
        if (f.moment.on === 'event' && more(then, events, f.moment.kind)) hit(walk, f)
      }
      if (walk.i.hasEnded()) walk.up = walk.i.supervise()
      await delay(10)
    }
    await client.close()
  })()
  return async () => {
    stopped = true
    await looking
  }
}

type Counts = ReadonlyMap<string, number>

function more(now: Counts, before: Counts, what: string): boolean {
  return (now.get(what) ?? 0) > (before.get(what) ?? 0)
}

function journalCounts(path: string): Counts {
  const counts = new Map<string, number>()
  for (const line of readJournal(path)) counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1)
  return counts
}

export type JournalLine = { readonly kind: EntryKind } & Readonly<Record<string, unknown>>

/** The whole lines of the gate's journal. */
export function readJournal(path: string): JournalLine[] {
  const file = join(path, 'gate/journal.ndjson')
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .flatMap(line => (line ? [(JSON.parse(line) as { entry: JournalLine }).entry] : []))
}

/** Counts of event kinds, looked at as a superuser over a connection that the database's death may break. */
class EventsSeen {
  #url: string
  #client: pg.Client | null = null
  #last: Counts = new Map()
  constructor(url: string) {
    this.#url = url
  }
  async counts(): Promise<Counts> {
    try {
      this.#client ??= await connected(this.#url)
      const { rows } = await this.#client.query<{ kind: string; n: number }>(
        'select kind, count(*)::int as n from duly.event group by kind',
      )
      this.#last = new Map(rows.map(r => [r.kind, r.n]))
    } catch {
      await this.close()
    }
    return this.#last
  }
  async close(): Promise<void> {
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

export function publishedCheckpoint(path: string): Uint8Array | null {
  const folder = logFolderOf(path)
  const file = folder ? join(folder, 'checkpoint') : ''
  return folder && existsSync(file) ? new Uint8Array(readFileSync(file)) : null
}

/** What the world has seen of the log, and what only the witness has. */
function checkpointsSeen(path: string): Uint8Array[] {
  const witness = viewFiles(join(path, 'witness'))
  const cosigned = witness.list().filter(file => file.endsWith('/checkpoint'))
  return [publishedCheckpoint(path), ...cosigned.map(witness.read)].filter(bytes => bytes != null)
}

/** The one log of these short tests. */
export function logFolderOf(path: string): string | null {
  const names = readdirSync(join(path, 'log'))
  return names[0] ? join(path, 'log', names[0]) : null
}
