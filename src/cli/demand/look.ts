// Where demands stand: steps, turns, clocks and what happened. Nothing that a paper says of people.

import { parseArgs } from 'node:util'
import { nextStep } from '../../domain/turn/next.ts'
import type { Actor } from '../../kernel/actor.ts'
import { inEnglish } from '../../kernel/message.ts'
import type { Deployment } from '../../server/deployment.ts'
import { readQueue } from '../../server/surfaces/desk/queue/queue.ts'
import type { View } from '../../server/surfaces/desk/queue/queue-turns.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import { KeyErased, loadStream, type Stream } from '../../store/demand/stream.ts'
import { type Io, WrongUse } from '../io.ts'
import { happened, inWords, moment } from '../passkey/human.ts'

const OPERATOR: Actor = { kind: 'system', id: 'cli' }
const VIEWS: readonly View[] = ['open', 'closed', 'not_demand']

type Look = (d: Deployment, io: Io) => Promise<number>

export function list(args: string[]): Look {
  const { values } = parseArgs({ args, options: { view: { type: 'string', default: 'open' } } })
  const view = VIEWS.find(one => one === values.view)
  if (!view) throw new WrongUse(`--view is one of ${VIEWS.join(', ')}`)
  return async (d, io) => {
    const rows = await queueOf(d, view)
    if (io.json) io.out(JSON.stringify(rows))
    else io.out(rows.length === 0 ? `No demand is ${view.replace('_', ' ')}.` : table(rows))
    return 0
  }
}

type Row = {
  reference: string
  id: string
  receivedAt: string
  dueAt: string | null
  dueWhat: string | null
  step: string
  turn: string
  authority: string
  country: string
}

async function queueOf(d: Deployment, view: View): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page = await readQueue(d, OPERATOR, { view, text: '', cursor })
    for (const { id, reference, receivedAt, dueAt, dueWhat, step, turn, summary } of page.rows) {
      const { authority, country } = summary
      rows.push({ reference, id, receivedAt, dueAt, dueWhat, step, turn, authority, country })
    }
    cursor = page.next
  } while (cursor !== null)
  return rows
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(row => [
    row.reference,
    row.dueAt ? moment(row.dueAt) : 'nothing due',
    inWords('step', row.step),
    inWords('turn', row.turn),
    [row.authority, row.country].filter(Boolean).join(', '),
    row.id,
  ])
  const lines = [['reference', 'due', 'step', 'turn', 'authority', 'id'], ...cells]
  const widths = (lines[0] as string[]).map((_, i) =>
    Math.max(...lines.map(line => (line[i] as string).length)),
  )
  return lines
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function show(args: string[]): Look {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) throw new WrongUse('duly demand show ID|REFERENCE')
  return async (d, io) => {
    const found = await find(d, name)
    if (found === null) {
      io.err(`There is no demand ${name}. "duly demand list" names those that are open.`)
      return 1
    }
    io.out(io.json ? JSON.stringify(found) : describe(found))
    return 0
  }
}

type Shown = {
  id: string
  reference: string
  version: number
  receivedAt: string
  step: string
  turn: string
  /** Null where its keys are erased. */
  state: {
    says: string
    servedAt: string
    servedUncertain: boolean
    servedManner: string
    entityServed: string
    documents: { id: string; mediaType: string; size: number; sha256: string }[]
    asks: number
    accounts: number
    matters: { id: string; told: boolean; secret: boolean }[]
    decisions: Record<string, number>
    authorisation: string | null
  } | null
  clocks: { dueAt: string; what: string; firedAt: string | null }[]
  events: { version: number; at: string; kind: string; by: string }[]
}

type DemandRow = {
  id: string
  reference: string
  version: number
  received_at: Date
  step: string
  turn: string
}
type ClockRow = { due_at: Date; what: string; fired_at: Date | null }
type EventRow = { version: number; at: Date; kind: string; by_kind: string; by_id: string }

async function find(d: Deployment, name: string): Promise<Shown | null> {
  return asWorker(d, async tx => {
    const [row] = await tx.query<DemandRow>(
      'select id, reference, version, received_at, step, turn from duly.demand where id = $1 or reference = $1',
      [name],
    )
    if (!row) return null
    const clocks = await tx.query<ClockRow>(
      'select due_at, what, fired_at from duly.deadline where demand_id = $1 order by due_at',
      [row.id],
    )
    const events = await tx.query<EventRow>(
      'select version, at, kind, by_kind, by_id from duly.event where demand_id = $1 order by version',
      [row.id],
    )
    const stream = await loadStream(tx, d.vault, row.id).catch((error: unknown) => {
      if (error instanceof KeyErased) return null
      throw error
    })
    return {
      id: row.id,
      reference: row.reference,
      version: row.version,
      receivedAt: row.received_at.toISOString(),
      step: row.step,
      turn: row.turn,
      state: stream && stateOf(stream, d),
      clocks: clocks.map(({ due_at, what, fired_at }) => ({
        dueAt: due_at.toISOString(),
        what,
        firedAt: fired_at?.toISOString() ?? null,
      })),
      events: events.map(({ version, at, kind, by_kind, by_id }) => ({
        version,
        at: at.toISOString(),
        kind,
        by: `${by_kind} ${by_id}`,
      })),
    }
  })
}

function stateOf({ demand }: Stream, d: Deployment): Shown['state'] {
  if (!demand) return null
  const { received, facts, accounts, matters, lines, authorisation } = demand
  const decisions: Record<string, number> = {}
  for (const { decision } of lines) decisions[decision] = (decisions[decision] ?? 0) + 1
  return {
    says: inEnglish(nextStep(demand, d.now(), d.settings).says),
    servedAt: received.servedAt,
    servedUncertain: received.servedUncertain,
    servedManner: received.servedManner,
    entityServed: received.entityServed,
    documents: received.documents.map(({ id, mediaType, size, sha256 }) => ({ id, mediaType, size, sha256 })),
    asks: facts?.asks.length ?? 0,
    accounts: accounts.length,
    matters: matters.map(({ id, notice, secrecy }) => ({
      id,
      told: notice !== null,
      secret: secrecy !== null,
    })),
    decisions,
    authorisation: authorisation?.status ?? null,
  }
}

function describe({ id, reference, receivedAt, step, turn, state, clocks, events }: Shown): string {
  return [
    `${reference}  ${id}`,
    `received  ${moment(receivedAt)}`,
    ...(state ? describeState(state) : ['its keys are erased: what it was about can no longer be read here']),
    `next      ${inWords('step', step)}, turn: ${inWords('turn', turn)}${state ? `. ${state.says}` : ''}`,
    ...clocks.map(
      ({ dueAt, what, firedAt }) =>
        `clock     ${moment(dueAt)}  ${what}${firedAt ? ` (acted ${moment(firedAt)})` : ''}`,
    ),
    '',
    ...events.map(
      ({ version, at, kind, by }) =>
        `${String(version).padStart(4)}  ${moment(at)}  ${happened(kind)}  ${by}`,
    ),
    '',
    'What the papers say is read at the desk, where each look is recorded.',
  ].join('\n')
}

function describeState(state: NonNullable<Shown['state']>): string[] {
  const { matters, decisions, documents, authorisation } = state
  const told = matters.filter(matter => matter.told).length
  const secret = matters.filter(matter => matter.secret).length
  const decided = Object.entries(decisions).map(
    ([decision, count]) => `${count} ${inWords('decision', decision)}`,
  )
  return [
    `served    ${moment(state.servedAt)}${state.servedUncertain ? ' (uncertain)' : ''}, ${inWords('manner', state.servedManner)}, on ${state.entityServed}`,
    ...documents.map(
      one => `paper     ${one.id}  ${one.mediaType}, ${one.size} bytes, SHA-256 ${one.sha256}`,
    ),
    `asks      ${state.asks}, accounts matched ${state.accounts}`,
    `matters   ${matters.length}, told ${told}, under secrecy ${secret}`,
    ...(decided.length > 0 ? [`decided   ${decided.join(', ')}`] : []),
    ...(authorisation ? [`authorisation ${authorisation}`] : []),
  ]
}
