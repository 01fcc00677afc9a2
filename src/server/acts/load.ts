// What every act of the desk begins with: the demand as its actor may see it, the directory, and a key for storing papers.
import { createHash } from 'node:crypto'
import type { Command } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { grantNeeded } from '../../domain/turn/access.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, noSuchDemand, type Refusal } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, earlierEffect, erased } from '../../store/demand/execute.ts'
import { type LeafAtWork, loadLeaves } from '../../store/demand/stored-leaves.ts'
import { KeyErased, loadStream, type Stream } from '../../store/demand/stream.ts'
import type { Deployment } from '../deployment.ts'
import { type Directory, readDirectory } from '../directory.ts'

export type Loaded = {
  readonly demand: Demand
  readonly stream: Stream
  readonly leaves: readonly LeafAtWork[]
  readonly directory: Directory
  /** As whom it was read, and what goes with it is read. */
  readonly readBy: Actor
}

/** Read under the actor's own row-level security: what it may not know of is not found. */
export async function loadFor(d: Deployment, actor: Actor, demandId: string): Promise<Loaded | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const stream = await loadUnlessErased(tx, d, demandId)
    if (isRefusal(stream)) return stream
    if (!stream.demand) return await withoutEvents(tx, demandId)
    return {
      demand: stream.demand,
      stream,
      leaves: await loadLeaves(tx, stream),
      directory: await readDirectory(tx, d.vault),
      readBy: actor,
    }
  })
}

/** Events open under a grant alone; that there is such a demand, whoever may know of it sees without. */
async function withoutEvents(tx: Transaction, demandId: string): Promise<Refusal> {
  const known = await tx.query('select 1 from duly.demand where id = $1', [demandId])
  return known.length > 0 ? grantNeeded() : noSuchDemand()
}

async function loadUnlessErased(tx: Transaction, d: Deployment, id: string): Promise<Stream | Refusal> {
  try {
    return await loadStream(tx, d.vault, id)
  } catch (error) {
    if (error instanceof KeyErased) return erased()
    throw error
  }
}

/** A write that names the version its person looked at, and a key so that a repeated submit has one effect. */
export type Submit = { readonly version: number; readonly key: string }

/** A submit as `execute` takes it: a repetition is told by its key and by what was asked. */
export function submission({ version, key }: Partial<Submit>, asked: Asked) {
  return {
    ...(version === undefined ? {} : { expectedVersion: version }),
    ...(key === undefined ? {} : { idempotencyKey: key, asked }),
  }
}

/** What this very submit did before, so that nothing is made for it again; null where it is new. */
export async function repetition(
  d: Deployment,
  actor: Actor,
  { demandId, key }: Partial<Submit> & { readonly demandId: string },
  asked: Asked,
): Promise<Done | Refusal | null> {
  return key === undefined ? null : earlierEffect(d.store, actor, { demandId, idempotencyKey: key, asked })
}

/** What a person asked for, by the command that is made of it. */
export type Asked = { readonly type: string } & Readonly<Record<string, unknown>>

export function keyOf(stream: Stream, matter: string | null): Buffer {
  const key = stream.keys.get(matter ?? stream.id)
  if (!key) throw new Error('the key for this paper is not at hand')
  return key
}

/** What a person is about to send, before anything is made of it. */
export type Ready = {
  /** The recipient's address; null where it goes by post. */
  readonly to: string | null
  /** Digest of what it says, whatever the moment at which it leaves. */
  readonly says: string
  readonly command: Command
  /** Another person has to look at it before it leaves. */
  readonly second?: true
}

export function digestOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
