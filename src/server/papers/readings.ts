// What the sandboxed reader saw in a demand's papers, as its own reader may know of it. What reads is src/server/worker/read-papers.ts.

import { knownFacts } from '../../domain/arrival/imported.ts'
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Stream } from '../../store/demand/stream.ts'
import { openField } from '../../store/keys/field.ts'
import type { Proposal } from '../../wire/propose/proposal.ts'
import type { Reading } from '../../wire/reading.ts'
import type { Deployment } from '../deployment.ts'
import { proposerOf } from './propose.ts'

export type Stored = { readonly reading: Reading } | { readonly refusal: Refusal }

/** The document that holds all that came: the mail with its attachments, or the one file. */
export function wholeDocument(demand: Demand): DocumentRef | undefined {
  return demand.received.documents.at(-1)
}

/** Whether the reader has to propose again: the desk asks for it, the worker does it. */
export function isStale(d: Deployment, demand: Demand, { result, proposedBy }: StoredReading): boolean {
  if (knownFacts(demand) || demand.closed || !('reading' in result)) return false
  return proposedBy !== proposerOf(d)
}

export async function readReading(d: Deployment, actor: Actor, stream: Stream): Promise<Reading | null> {
  const stored = await readResult(d, actor, stream)
  return stored && 'reading' in stored.result ? stored.result.reading : null
}

/** What the reader proposed, also an older one; null where nothing is there. */
export async function readProposal(d: Deployment, actor: Actor, stream: Stream): Promise<Proposal | null> {
  return (await readResult(d, actor, stream))?.proposal ?? null
}

export type StoredReading = {
  readonly result: Stored
  readonly proposal: Proposal | null
  /** Who made it (`proposerOf`); null before proposals were kept. */
  readonly proposedBy: string | null
}

/** null while the reader is still at work. */
export async function readResult(d: Deployment, actor: Actor, stream: Stream): Promise<StoredReading | null> {
  const document = stream.demand ? wholeDocument(stream.demand) : undefined
  return document ? storedReading(d, actor, stream, document) : null
}

type Row = { reading: Buffer; proposal: Buffer | null; proposed_by: string | null }

export async function storedReading(
  d: Pick<Deployment, 'db'>,
  actor: Actor,
  stream: Stream,
  document: DocumentRef,
): Promise<StoredReading | null> {
  const at = [stream.id, document.name] as const
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      'select reading, proposal, proposed_by from duly.reading where demand_id = $1 and document_name = $2',
      [...at],
    ),
  )
  const key = stream.keys.get(stream.id)
  if (!row || !key) return null
  return {
    result: openField<Stored>(key, [...at, 'reading'], row.reading),
    proposal: row.proposal && openField<Proposal>(key, [...at, 'proposal'], row.proposal),
    proposedBy: row.proposed_by,
  }
}

export function refusalOf(result: Stored | null): Refusal | null {
  return result && 'refusal' in result && isRefusal(result.refusal) ? result.refusal : null
}
