// What the sandboxed reader saw in a demand's papers: kept encrypted beside them, made again at any time from the paper.

import type { DocumentRef } from '../demand/facts.ts'
import { isRefusal, type Refusal } from '../demand/refusal.ts'
import type { Demand } from '../demand/state.ts'
import { openField, sealField } from '../store/field.ts'
import { textOf } from '../store/search/paper-text.ts'
import { notePaperWords } from '../store/search/row.ts'
import type { Stream } from '../store/stream.ts'
import { readDocument } from '../wire/read-document.ts'
import type { Reading } from '../wire/reading.ts'
import type { Deployment } from './deployment.ts'
import { packsInUse } from './law/adoption.ts'
import { mayBeForNamedPeople } from './law/for-named-people.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { releaseIn } from './worker/held.ts'
import { readStored } from './worker/stored.ts'

type Stored = { readonly reading: Reading } | { readonly refusal: Refusal }

/** The document that holds all that came: the mail with its attachments, or the one file. */
export function wholeDocument(demand: Demand): DocumentRef | undefined {
  return demand.received.documents.at(-1)
}

/** `suspected`: it may be for named people alone, and nothing of what was read is kept. */
export type Read = 'read' | 'suspected' | 'nothing'

/**
 * Reads the papers of a demand that were not read yet. What cannot be read is kept as the refusal that says why; what was
 * said to be no paper of national security is read without asking that again.
 */
export async function readPapers(d: Deployment, stream: Stream): Promise<Read> {
  const document = stream.demand ? wholeDocument(stream.demand) : undefined
  if (!document || (await storedReading(d, stream, document))) return 'nothing'
  const key = stream.keys.get(stream.id)
  if (!key) return 'nothing'
  const bytes = await readStored(d, stream, document)
  const result =
    stream.demand?.received.channel === 'import'
      ? { reading: ownText(document, bytes) }
      : await readDocument(bytes, document.title)
  if ('reading' in result && isSuspect(d, stream, result.reading)) return 'suspected'
  const sealed = sealField(key, [stream.id, document.name, 'reading'], result)
  const words = notePaperWords(
    d.vault.searchKey,
    stream.id,
    'reading' in result ? textOf(result.reading) : '',
  )
  await asWorker(d, async tx => {
    // Whoever takes it into the lane meanwhile is waited for: of what is there then nothing is kept.
    const [row] = await tx.query<{ lane: boolean }>(
      `select restricted and not exists (select 1 from duly.held h where h.demand_id = d.id) as lane
       from duly.demand d where d.id = $1 for update`,
      [stream.id],
    )
    if (row?.lane !== false) return
    await tx.query(
      'insert into duly.reading (demand_id, document_name, reading, at) values ($1, $2, $3, $4) on conflict do nothing',
      [stream.id, document.name, sealed, d.now()],
    )
    await releaseIn(tx, d, stream.id)
    await tx.query(words.text, words.values)
  })
  return 'read'
}

function isSuspect(d: Deployment, { demand }: Stream, reading: Reading): boolean {
  if (demand?.received.channel === 'import' || demand?.taken) return false
  return mayBeForNamedPeople(packsInUse(d.packs, {}), reading)
}

/** What Duly itself wrote needs no cage: the record of a demand that was brought in. */
function ownText({ sha256, size, mediaType }: DocumentRef, bytes: Buffer): Reading {
  const pages = [{ n: 1, text: bytes.toString('utf8') }]
  return { parts: [{ name: 'file', mediaType, sha256, size, pages, warnings: [] }], warnings: [] }
}

export async function readReading(d: Deployment, stream: Stream): Promise<Reading | null> {
  const result = await readResult(d, stream)
  return result && 'reading' in result ? result.reading : null
}

/** null while the reader is still at work. */
export async function readResult(d: Deployment, stream: Stream): Promise<Stored | null> {
  const document = stream.demand ? wholeDocument(stream.demand) : undefined
  return document ? storedReading(d, stream, document) : null
}

async function storedReading(d: Deployment, stream: Stream, document: DocumentRef): Promise<Stored | null> {
  const rows = await asWorker(d, tx =>
    tx.query<{ reading: Buffer }>(
      'select reading from duly.reading where demand_id = $1 and document_name = $2',
      [stream.id, document.name],
    ),
  )
  const key = stream.keys.get(stream.id)
  return rows[0] && key
    ? openField<Stored>(key, [stream.id, document.name, 'reading'], rows[0].reading)
    : null
}

export function refusalOf(result: Stored | null): Refusal | null {
  return result && 'refusal' in result && isRefusal(result.refusal) ? result.refusal : null
}
