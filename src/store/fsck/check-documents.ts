// Papers, letters and copies on disk, each read whole and compared with what its event says; packages in the outbox by their
// released hash.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { productionsOut } from '../../domain/registry/production-state.ts'
import { papersOf } from '../../domain/registry/traces.ts'
import type { Production } from '../../domain/release/state.ts'
import type { Documents } from '../documents.ts'
import type { ReadDemand, Step } from './demand-stream.ts'
import type { Finder } from './finding.ts'

type Stored = { readonly document: DocumentRef; readonly matter: string | null }

/** Returns how many documents hold; adds the name of each to `named`. */
export async function checkDocuments(
  documents: Documents,
  read: ReadDemand,
  steps: readonly Step[],
  named: Set<string>,
  tell: Finder,
): Promise<number> {
  let held = 0
  const seen = new Set<string>()
  for (const stored of steps.flatMap(({ event }) => documentsOf(event))) {
    const { document } = stored
    named.add(document.name)
    if (seen.has(document.name)) continue
    seen.add(document.name)
    const why = await differs(documents, read, stored)
    if (why === null) held += 1
    else tell(`the document ${document.id} (${document.name}) ${why}`)
  }
  return held
}

/** What an event stored, and under whose key: the matter's where the event has one. */
function documentsOf(event: DemandEvent): Stored[] {
  return papersOf(event).map(document => ({ document, matter: event.matter }))
}

async function differs(
  documents: Documents,
  read: ReadDemand,
  { document, matter }: Stored,
): Promise<string | null> {
  if (!(await documents.has(document.name))) return 'is not on disk'
  const key = read.keys.get(matter ?? read.id)
  if (!key) return null
  try {
    const { sha256, size } = await digest(await documents.get(document.name, key))
    return sha256 === document.sha256 && size === document.size ? null : 'is another than its event names'
  } catch {
    return 'is damaged'
  }
}

/** The packages that a demand's releases name, in the outbox until its download expires. */
export async function checkPackage(
  outbox: string,
  steps: readonly Step[],
  now: string,
  tell: Finder,
): Promise<number> {
  const releases = steps.flatMap(({ event }) => (event.kind === 'Released' ? [event.data] : []))
  const digests = releases.map(release => release.digest)
  if (new Set(digests).size < digests.length) tell('one authorisation was released twice')
  const demand = steps.at(-1)?.after
  let held = 0
  for (const production of demand ? productionsOut(demand) : [])
    if (await isHeld(outbox, production, now, tell)) held += 1
  return held
}

async function isHeld(
  outbox: string,
  { sealed, released }: Production,
  now: string,
  tell: Finder,
): Promise<boolean> {
  if (!sealed) return false
  try {
    const path = join(outbox, basename(sealed.file))
    const { sha256 } = await digest(createReadStream(path, { highWaterMark: 2 ** 20 }))
    if (sha256 === released.sha256) return true
    tell('the package in the outbox is not the one that was released')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (released.expiresAt > now) tell('the released package is not in the outbox, and may still be fetched')
  }
  return false
}

async function digest(stream: Readable): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of stream) {
    hash.update(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return { sha256: hash.digest('hex'), size }
}
