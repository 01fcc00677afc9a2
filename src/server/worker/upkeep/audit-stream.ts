// Acts of administration and sign-ins, told to a receiver outside as well: syslog (RFC 5424, counted frames of RFC 6587) or HTTP. By
// kinds and ids alone: names and words stay in the database. Told again after a crash, never left out: the place reached is on disk.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { writeDurably } from '../../../store/durable.ts'
import type { Deployment } from '../../deployment.ts'
import { asWorker } from '../demand-at-work.ts'

export type AuditLine = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly by: string
  readonly byId: string | null
  readonly about: string | null
}

type Reached = { readonly at: string; readonly id: string }

const BATCH = 500
/** Behind the present, so that no act still in its transaction is passed over. */
const SETTLE_MS = 5_000
const LIMIT_MS = 10_000
const BEGIN: Reached = { at: '1970-01-01T00:00:00.000Z', id: '' }

/** One batch; says how many went out. Throws where the receiver did not take it: the next pass tells it again. */
export async function tellAudit(d: Pick<Deployment, 'db' | 'dir' | 'network' | 'now'>): Promise<number> {
  const to = d.network.audit?.to
  if (to === undefined) return 0
  const file = join(d.dir.path, 'audit-reached.json')
  const reached = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Reached) : BEGIN
  const lines = await linesAfter(d, reached)
  const last = lines.at(-1)
  if (!last) return 0
  await send(to, lines)
  await writeDurably(file, `${JSON.stringify({ at: last.at, id: last.id })}\n`, 0o600)
  return lines.length
}

async function linesAfter(d: Pick<Deployment, 'db' | 'now'>, { at, id }: Reached): Promise<AuditLine[]> {
  const until = new Date(Date.parse(d.now()) - SETTLE_MS).toISOString()
  const rows = await asWorker(d, tx =>
    tx.query<{
      id: string
      at: Date
      kind: string
      by_kind: string
      by_id: string | null
      about: string | null
    }>(
      `select id, at, kind, by_kind, by_id, about from duly.system_act
       where (at, id) > ($1, $2) and at <= $3 order by at, id limit ${BATCH}`,
      [at, id, until],
    ),
  )
  return rows.map(row => ({
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    by: row.by_kind,
    byId: row.by_id,
    about: row.about,
  }))
}

async function send(to: string, lines: readonly AuditLine[]): Promise<void> {
  const unix = /^syslog\+unix:(\/.*)$/.exec(to)?.[1]
  if (unix !== undefined) return sendFrames(connect(unix), lines)
  if (to.startsWith('syslog+tcp:')) {
    const { hostname: host, port } = new URL(to.replace('syslog+tcp:', 'tcp:'))
    return sendFrames(connect({ host, port: Number(port) }), lines)
  }
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lines),
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error('the receiver of the audit stream did not take it')
}

/** Resolves when the other side has taken all of it and closed, or nothing more is to be sent. */
function sendFrames(socket: Socket, lines: readonly AuditLine[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  socket.setTimeout(LIMIT_MS, () => socket.destroy(new Error('the receiver of the audit stream is too slow')))
  socket.once('error', reject)
  socket.once('connect', () => socket.end(lines.map(frameOf).join(''), () => resolve()))
  socket.resume()
  return promise
}

/** Facility 13 (log audit), severity 6. The number is the one that RFC 5612 gives to examples. */
export function frameOf(line: AuditLine): string {
  const data = Object.entries({ id: line.id, by: line.by, byId: line.byId, about: line.about })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${value.replaceAll(/["\\\]]/g, '\\$&')}"`]))
    .join(' ')
  const text = `<110>1 ${line.at} ${hostname()} duly ${process.pid} ${line.kind} [duly@32473 ${data}]`
  return `${Buffer.byteLength(text)} ${text}`
}
