// Releasing: the package goes into the outbox once its own leaf, which names its hash, stands in the public log. Everything is
// verified again, the hash recomputed from the disk, and the step written down first; so a crash can only repeat the move.

import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { syncFolder } from '../store/durable.ts'
import type { OrderRow } from './boxes.ts'
import type { ReleaseOrder } from './checks/order.ts'
import { decideReleasedLeaf } from './checks/verify.ts'
import { factsOf, type GateContext, type Outcome, rememberTree } from './context.ts'
import type { Production } from './journal/journal-state.ts'
import type { Pin } from './pin.ts'
import { packagePath } from './production-folder.ts'
import { type GateRefusal, isGateRefusal, refuse } from './refusal.ts'
import { verifyAgain } from './seal.ts'
import { stillInForce } from './watch.ts'

export async function handleRelease(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: ReleaseOrder,
): Promise<Outcome> {
  const production = context.journal.state.productions.get(order.digest)
  if (order.digest !== row.subject) return refuse('order_mismatch')
  if (!production?.sealed || !production.sealing) return refuse('not_sealed')
  if (production.releasing && production.releasing.order !== row.id) return refuse('already_used')
  if (production.released) return releasedReport(production)
  const places = placesOf(context, pin, production.sealing.file)
  // Interrupted between move and journal: it is out, and saying so is all that is left.
  const isOut = production.releasing !== null && (await hashOf(places.to)) === production.sealed.sha256
  if (!isOut) {
    const refusal = await allow(context, pin, { order, production, row, from: places.from })
    if (refusal) return refusal
    await move(places)
  }
  await context.journal.write({ kind: 'released', digest: order.digest })
  return releasedReport(production)
}

type Releasing = { order: ReleaseOrder; production: Production; row: OrderRow; from: string }

async function allow(
  context: GateContext,
  pin: Pin,
  { order, production, row, from }: Releasing,
): Promise<GateRefusal | null> {
  const kept = await verifyAgain(context, pin, production)
  if (isGateRefusal(kept)) return kept
  const { sha256, manifestRoot } = production.sealed!
  const included = decideReleasedLeaf(
    order.leaf,
    { ...kept, sha256, manifestRoot },
    await factsOf(context, pin),
  )
  if (isGateRefusal(included)) return included
  // Approve, then swap the package (docs/threats.md D4 case 10): what lies there must be what was sealed.
  if ((await hashOf(from)) !== sha256) return refuse('package_changed')
  await rememberTree(context, included)
  // The hash of a large package takes its time: what was revoked meanwhile stays.
  const forbidden = await stillInForce(context, kept)
  if (forbidden) return forbidden
  if (production.releasing === null) {
    const expiresAt = new Date(context.now().getTime() + pin.downloadDays * 86_400_000).toISOString()
    await context.journal.write({ kind: 'release_begun', digest: order.digest, order: row.id, expiresAt })
  }
  return null
}

type Places = { from: string; to: string }

function placesOf(context: GateContext, pin: Pin, file: string): Places {
  return { from: packagePath(context.dir, file), to: join(resolve(context.dir, pin.outbox), file) }
}

async function move({ from, to }: Places): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o750 })
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyAcross(from, to)
  }
  await syncFolder(dirname(to))
  await syncFolder(dirname(from))
}

/** The outbox is on another file system: whole or absent there, and only then gone here. */
async function copyAcross(from: string, to: string): Promise<void> {
  const half = `${to}.half`
  await rm(half, { force: true })
  await pipeline(createReadStream(from), createWriteStream(half, { flags: 'wx', mode: 0o640, flush: true }))
  await rename(half, to)
  await syncFolder(dirname(to))
  await rm(from)
}

/** SHA-256 (hex) of a file; null where there is none. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function releasedReport({ digest, sealing, sealed, releasing }: Production): Outcome {
  if (!sealing || !sealed || !releasing) throw new Error('only a released package is reported as released')
  const { expiresAt } = releasing
  return { report: 'released', payload: { digest, sha256: sealed.sha256, file: sealing.file, expiresAt } }
}
