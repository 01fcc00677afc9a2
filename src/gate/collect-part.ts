// One part of a scope, from its source onto the gate's disk: each item measured against the scope again, and encrypted before
// its first byte touches the disk. What lies outside is counted and never opened (docs/design.md promise 7; docs/threats.md D4 37, 38).

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { createAgeWriter, readAgeFile } from '../seal/age/age.node.ts'
import {
  type DataCategory,
  dataCategories,
  type Identifier,
  partOf,
  readIdentifier,
  type ScopePart,
} from '../seal/scope.ts'
import {
  readHex,
  readInteger,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
} from '../seal/shape.ts'
import { collectPart, type Limits } from '../sources/collect.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Item } from '../sources/protocol.ts'
import { syncFolder } from '../store/durable.ts'

/** One collected item as the index of its part holds it; the index is ciphertext like the items. */
export type Collected = {
  file: string
  sha256: string
  size: number
  at: string | null
  mediaType: string
  identifier: Identifier
  category: DataCategory
  /** The line of the order that it answers. */
  line: string
  /** Hash over line, content and the source's name for it: the same thing twice has the same key. */
  key: string
  /** The hand-in that it came by; left out where the source was asked. */
  handIn?: string
}

export type PartTotals = {
  items: number
  bytes: number
  quarantined: number
  duplicates: number
  /** What stands at the source and was not given: links, unreadable files. */
  omitted: number
}

export type PartTask = {
  part: ScopePart
  collection: string
  from: OpenSource
  limits: Limits
  /** Made anew: what an interrupted attempt left there is removed first. */
  dir: string
  /** The collection's key. */
  recipient: string
  onItem: (totals: PartTotals) => void
  /** Asked before each item and within a long one; what it throws ends the part. */
  goOn: () => Promise<void>
}

const INDEX_FILE = 'index.age'

/** Throws SourceFailure where the source fails or is late; any other error is the gate's own (a full disk, a bug). */
export async function takePart(task: PartTask): Promise<PartTotals> {
  await rm(task.dir, { recursive: true, force: true })
  await mkdir(task.dir, { recursive: true, mode: 0o700 })
  const { source, key } = task.from
  const { items, tally } = collectPart(source, key, task.collection, task.part, task.limits)
  const totals: PartTotals = { items: 0, bytes: 0, quarantined: 0, duplicates: 0, omitted: 0 }
  await writeIndex(join(task.dir, INDEX_FILE), task.recipient, takeItems(task, items, totals))
  await syncFolder(task.dir)
  assert(tally.complete, 'a source that has not come to its end has thrown')
  totals.quarantined += tally.wrongAccount + tally.wrongCategory + tally.outsidePeriod + tally.malformed
  totals.duplicates += tally.duplicate
  totals.omitted = Object.values(tally.omitted).reduce((sum, count) => sum + count, 0)
  return totals
}

/** Writes what lies inside the part, counts what does not. `items` is not believed, whoever filtered it before. */
export async function* takeItems(
  task: Pick<PartTask, 'part' | 'dir' | 'recipient' | 'onItem' | 'goOn'>,
  items: AsyncIterable<Item>,
  totals: PartTotals,
): AsyncGenerator<Collected> {
  const known = new Set<string>()
  for await (const item of items) {
    await task.goOn()
    if (!isInside(item, task.part)) {
      totals.quarantined++
      continue
    }
    const collected = await takeItem(task, item, totals.items + 1)
    if (known.has(collected.key)) {
      totals.duplicates++
      await rm(join(task.dir, collected.file))
      continue
    }
    known.add(collected.key)
    totals.items++
    totals.bytes += collected.size
    task.onItem(totals)
    yield collected
  }
}

/**
 * The gate's own measure, whatever the collector let through: exactly this part. An item that another part orders is collected
 * through that part.
 */
function isInside(item: Item, part: ScopePart): boolean {
  const { account, category, at } = item
  return partOf({ source: part.source, account, category, at }, [part]) !== null
}

async function takeItem(
  task: Pick<PartTask, 'part' | 'dir' | 'recipient' | 'goOn'>,
  item: Item,
  n: number,
): Promise<Collected> {
  const { part } = task
  const file = `${String(n).padStart(8, '0')}.age`
  const written = await writeItem(item, task, join(task.dir, file))
  return {
    file,
    ...written,
    at: item.at,
    mediaType: /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/.test(item.mediaType)
      ? item.mediaType
      : 'application/octet-stream',
    identifier: part.identifier,
    category: part.category,
    line: part.part,
    key: sha256(encodeJcs([part.part, written.sha256, sha256(item.name)])),
    ...(item.handIn === undefined ? {} : { handIn: readHex(item.handIn, 'item.handIn', 8) }),
  }
}

async function writeItem(
  item: Item,
  { recipient, goOn }: Pick<PartTask, 'recipient' | 'goOn'>,
  path: string,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      goOn().then(() => done(null, chunk), done)
    },
  })
  await pipeline(
    item.stream(),
    measure,
    await createAgeWriter([recipient]),
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  )
  return { sha256: hash.digest('hex'), size }
}

async function writeIndex(path: string, recipient: string, items: AsyncIterable<Collected>): Promise<void> {
  async function* lines() {
    for await (const item of items) yield Buffer.concat([encodeJcs(item), Buffer.of(0x0a)])
  }
  await pipeline(
    Readable.from(lines(), { objectMode: false }),
    await createAgeWriter([recipient]),
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  )
}

/** The items of a finished part, in the order in which they came. Throws VerificationError `age`, ShapeError. */
export async function* readIndex(dir: string, identity: string): AsyncGenerator<Collected> {
  let rest = Buffer.alloc(0)
  for await (const chunk of readAgeFile(join(dir, INDEX_FILE), [identity])) {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      yield readCollected(parseJcs(rest.subarray(0, end)))
      rest = rest.subarray(end + 1)
    }
  }
}

/** The content of a collected item, each piece good until the next is asked for. Fails with VerificationError `age` where the file was changed. */
export function openItem(dir: string, item: Collected, identity: string): AsyncIterable<Uint8Array> {
  return readAgeFile(join(dir, item.file), [identity])
}

function readCollected(value: unknown): Collected {
  const isByHand = typeof value === 'object' && value !== null && 'handIn' in value
  const raw = readObject(value, 'item', [...collectedFields, ...(isByHand ? (['handIn'] as const) : [])])
  return {
    ...(isByHand ? { handIn: readHex(raw.handIn, 'item.handIn', 8) } : {}),
    file: readToken(raw.file, 'item.file'),
    sha256: readHex(raw.sha256, 'item.sha256', 32),
    size: readInteger(raw.size, 'item.size', { min: 0, max: Number.MAX_SAFE_INTEGER }),
    at: readNullable(raw.at, 'item.at', readTime),
    mediaType: readText(raw.mediaType, 'item.mediaType'),
    identifier: readIdentifier(raw.identifier, 'item.identifier'),
    category: readOneOf(raw.category, 'item.category', dataCategories),
    line: readToken(raw.line, 'item.line'),
    key: readHex(raw.key, 'item.key', 32),
  }
}

const collectedFields = [
  'file',
  'sha256',
  'size',
  'at',
  'mediaType',
  'identifier',
  'category',
  'line',
  'key',
] as const

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
