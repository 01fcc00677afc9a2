// What the sandboxed reader sees in a demand's papers: kept encrypted beside them, made again at any time from the paper. By the reader's
// part alone; what it kept is read in src/server/papers/readings.ts.

import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Stream } from '../../store/demand/stream.ts'
import { sealField } from '../../store/keys/field.ts'
import { noteWordsOfPaper } from '../../store/search/row.ts'
import { limits } from '../../wire/limits.ts'
import { lean, type Proposed, proposeInCage } from '../../wire/propose-in-cage.ts'
import { readDocument } from '../../wire/read-document.ts'
import type { Reading } from '../../wire/reading.ts'
import { cageLack } from '../../wire/sandbox.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { cageRule, proposerOf, proposingFor } from '../papers/propose.ts'
import {
  isStale,
  refusalOf,
  type Stored,
  type StoredReading,
  storedReading,
  wholeDocument,
} from '../papers/readings.ts'
import { asWorker } from './demand-at-work.ts'
import { releaseIn } from './held.ts'
import { readStored } from './stored.ts'

/** `suspected`: it may be for named people alone, and nothing of what was read is kept. */
export type Read = 'read' | 'suspected' | 'nothing'

/**
 * Reads the papers of a demand that were not read yet, and proposes what they say; what an older reader proposed is proposed
 * again. What cannot be read is kept as the refusal that says why; what was said to be no paper of national security is read
 * without asking that again.
 */
export async function readPapers(d: Deployment, stream: Stream): Promise<Read> {
  const document = stream.demand ? wholeDocument(stream.demand) : undefined
  const key = stream.keys.get(stream.id)
  if (!document || !key) return 'nothing'
  const stored = await storedReading(d, WORKER, stream, document)
  if (stored && !waitsForCage(d, stored.result)) return proposeAgain(d, stream, { document, key, stored })
  const until = Date.now() + limits.messageMs
  const bytes = await readStored(d, stream, document)
  const result =
    stream.demand?.received.channel === 'import'
      ? { reading: ownText(document, bytes) }
      : await readDocument(bytes, document.title, {
          rule: cageRule(d),
          wallMs: limits.messageMs - limits.proposeMs,
        })
  const made = 'reading' in result ? await proposeFrom(d, stream, result.reading, until) : NOTHING
  if (made.suspected) return 'suspected'
  const kept = 'reading' in result ? { reading: lean(result.reading) } : result
  await keep(d, stream, { document, key, result: kept, made })
  return 'read'
}

const NOTHING: Proposed = { suspected: false, words: [], proposal: null }

/** A paper that was kept while this machine had no cage is read once it has one. */
function waitsForCage(d: Deployment, result: Stored): boolean {
  if (refusalOf(result)?.code !== 'document_uncaged') return false
  return cageRule(d) === 'any' || cageLack() === null
}

async function proposeFrom(d: Deployment, { demand }: Stream, reading: Reading, until: number) {
  const proposing = proposingFor(d)
  // What Duly wrote itself, and what a person took out of doubt, is asked no more.
  const answered = demand?.received.channel === 'import' || demand?.taken
  const input = { ...proposing, named: answered ? null : proposing.named, reading }
  const wallMs = Math.max(limits.proposeMs, until - Date.now())
  return proposeInCage(input, { rule: cageRule(d), wallMs })
}

type Keep = {
  readonly document: DocumentRef
  readonly key: Buffer
  readonly result: Stored
  readonly made: Proposed
}

async function keep(d: Deployment, stream: Stream, { document, key, result, made }: Keep): Promise<void> {
  const at = [stream.id, document.name] as const
  const sealed = sealField(key, [...at, 'reading'], result)
  const proposal = made.proposal && sealField(key, [...at, 'proposal'], made.proposal)
  const words = noteWordsOfPaper(d.vault.searchKey, stream.id, made.words)
  await asWorker(d, async tx => {
    // Whoever takes it into the lane meanwhile is waited for: of what is there then nothing is kept.
    const [row] = await tx.query<{ lane: boolean }>(
      `select restricted and not exists (select 1 from duly.held h where h.demand_id = d.id) as lane
       from duly.demand d where d.id = $1 for update`,
      [stream.id],
    )
    if (row?.lane !== false) return
    await tx.query(
      `insert into duly.reading (demand_id, document_name, reading, at, proposal, proposed_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (demand_id, document_name) do update
       set reading = excluded.reading, at = excluded.at, proposal = excluded.proposal, proposed_by = excluded.proposed_by`,
      [...at, sealed, d.now(), proposal, proposerOf(d)],
    )
    await releaseIn(tx, d, stream.id)
    await tx.query(words.text, words.values)
  })
}

type Again = { readonly document: DocumentRef; readonly key: Buffer; readonly stored: StoredReading }

/** Where nobody has confirmed the facts yet: what an older reader, other packs or another profile proposed is made again. */
async function proposeAgain(d: Deployment, stream: Stream, { document, key, stored }: Again): Promise<Read> {
  if (!stream.demand || !isStale(d, stream.demand, stored) || !('reading' in stored.result)) return 'nothing'
  const until = Date.now() + limits.messageMs
  const { proposal } = await proposeFrom(d, stream, stored.result.reading, until)
  const sealed = proposal && sealField(key, [stream.id, document.name, 'proposal'], proposal)
  await asWorker(d, tx =>
    tx.query(
      'update duly.reading set proposal = $3, proposed_by = $4 where demand_id = $1 and document_name = $2',
      [stream.id, document.name, sealed, proposerOf(d)],
    ),
  )
  return 'read'
}

/** What Duly itself wrote needs no cage: the record of a demand that was brought in. */
function ownText({ sha256, size, mediaType }: DocumentRef, bytes: Buffer): Reading {
  const pages = [{ n: 1, text: bytes.toString('utf8') }]
  return { parts: [{ name: 'file', mediaType, sha256, size, pages, warnings: [] }], warnings: [] }
}
