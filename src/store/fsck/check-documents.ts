// Papers, letters and copies on disk, each read whole and compared with what its event says; packages in the outbox by their
// released hash.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { DemandEvent } from '../../demand/event.ts'
import type { DocumentRef } from '../../demand/facts.ts'
import { lettersOf } from '../../demand/letter.ts'
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
  const { matter } = event
  const own = (found: (DocumentRef | null)[]) =>
    found.flatMap(document => (document === null ? [] : [{ document, matter }]))
  switch (event.kind) {
    case 'DemandReceived':
    case 'ReplyFiled':
      return own([...event.data.documents])
    case 'LetterSent':
    case 'NoticeRepeated':
      return own(lettersOf(event).map(l => l.document))
    case 'NoticeSent':
    case 'AllowedContactTold':
      return own([event.data.copy, ...lettersOf(event).map(l => l.document)])
    case 'ChallengeFiled':
    case 'ChallengeStepRecorded':
    case 'ExtensionRecorded':
    case 'DemandWithdrawn':
    case 'ClearanceRecorded':
    case 'PreservationProlonged':
    case 'CertificateSigned':
    case 'SecrecyExtension':
    case 'ContactAllowed':
      return own([event.data.document])
    case 'SecrecyRead':
    case 'SecrecyEnded':
    case 'SecrecyShortened':
    case 'PartSecrecyEnded':
      return own([event.data.document ?? null])
    default:
      return []
  }
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

/** The package that a demand's release names, in the outbox until its download expires. */
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
  if (!demand?.released || !demand.sealed) return 0
  const path = join(outbox, basename(demand.sealed.file))
  try {
    const { sha256 } = await digest(createReadStream(path, { highWaterMark: 2 ** 20 }))
    if (sha256 === demand.released.sha256) return 1
    tell('the package in the outbox is not the one that was released')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (demand.released.expiresAt > now)
      tell('the released package is not in the outbox, and may still be fetched')
  }
  return 0
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
