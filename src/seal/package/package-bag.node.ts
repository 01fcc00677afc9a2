// Writes the bag of a package front to back: messages and files as they come, then the records by kind with their tables, then what
// is known only at the end. What must wait for its length stands in spools. Spec: docs/spec/package.md.

import { createHash, randomBytes } from 'node:crypto'
import { signWith } from '../../ledger/note.ts'
import { authorisationDigest, encodeAuthorisation, scopeOf } from '../authorisation/authorisation.ts'
import { encodeHandIns } from '../hand-ins.ts'
import {
  checkInScope,
  EntryTree,
  encodeEntry,
  encodeOpening,
  type ItemOpening,
  type ManifestHead,
  openingsEnd,
  openingsStart,
  parseOpening,
  signManifest,
} from '../manifest.ts'
import type { Scope } from '../scope.ts'
import { FileList } from './file-list.node.ts'
import { Mailboxes } from './mailboxes.node.ts'
import { checkHandIn } from './openings-check.node.ts'
import type { PackageItem, SealInput } from './package-input.ts'
import {
  bagDeclaration,
  bagInfo,
  baseDirectory,
  dictionaryPath,
  listingPath,
  loadFilePath,
  readme,
  secondItemPath,
  versionPath,
  versionText,
} from './package-layout.ts'
import { sha256 } from './package-walk.node.ts'
import { byteOrderMark } from './readable/csv.ts'
import type { FileRow, IndexInput } from './readable/index-content.ts'
import { indexPage, pageCount, pagePath, rowsOfPage } from './readable/index-page.ts'
import { indexPdf, pdfPath } from './readable/index-pdf.ts'
import { type LoadRow, loadFileStart, loadLine } from './readable/load-file.ts'
import { headerLength, subjectOf } from './readable/mail-subject.node.ts'
import { largestRecord } from './readable/record.ts'
import { dictionaryHeader } from './readable/table.ts'
import { RecordKinds, recordLines, startWaiting, type Waiting } from './record-kinds.node.ts'
import type { Spools } from './spool.node.ts'
import { encodeTarHeader, tarEnd, tarPadding } from './tar.ts'

/** `chunks` gives the tar once; `head` is the manifest once that has ended. */
export type Bag = { chunks(): AsyncGenerator<Uint8Array>; head(): ManifestHead }

export async function writeBag(input: SealInput, spools: Spools): Promise<Bag> {
  const writer = new BagWriter(input, spools, {
    openings: await startWaiting(spools),
    list: await FileList.start(spools),
    load: input.loadFile ? await startWaiting(spools) : null,
  })
  return {
    chunks: () => writer.chunks(),
    head: () => writer.head,
  }
}

type Entered = Omit<ItemOpening, 'n' | 'salt'>

class BagWriter {
  #input: SealInput
  #spools: Spools
  #base: string
  #scope: Scope
  #tree = new EntryTree(sha256)
  #openings: Waiting
  #list: FileList
  /** Null where nobody asked for a load file. */
  #load: Waiting | null
  #kinds: RecordKinds
  #mailboxes: Mailboxes
  #items = new Map<string, number>()
  #messages = 0
  #standalone = 0
  head: ManifestHead = { authorisation: '', certificate: null, count: 0, root: '', listing: null }

  constructor(
    input: SealInput,
    spools: Spools,
    { openings, list, load }: { openings: Waiting; list: FileList; load: Waiting | null },
  ) {
    this.#input = input
    this.#spools = spools
    this.#base = baseDirectory(input.authorisation)
    this.#scope = scopeOf(input.authorisation)
    this.#openings = openings
    this.#list = list
    this.#load = load
    this.#kinds = new RecordKinds(spools)
    this.#mailboxes = new Mailboxes(input.again ?? null)
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const { authorisation, receipt, certificatePdf, lookups, items, handIns = [] } = this.#input
    await this.#openings.write(Buffer.from(openingsStart))
    await this.#load?.write(Buffer.from(loadFileStart))
    yield* this.#file('bagit.txt', Buffer.from(bagDeclaration))
    yield* this.#file(versionPath, Buffer.from(versionText))
    for await (const item of items) yield* this.#item(item)
    yield* this.#tables()
    for (const box of this.#mailboxes.inOrder())
      yield* this.#streamed(box.path, box.size, this.#mailboxes.contents(box), box.parts)
    if (this.#load) yield* this.#waiting(loadFilePath, this.#load)
    const has = { handIns: handIns.length > 0, loadFile: this.#load !== null }
    yield* this.#file('data/README.txt', Buffer.from(readme(authorisation, this.#tree.count, has)))
    yield* this.#file('data/authorisation-receipt.json', receipt)
    yield* this.#file('data/authorisation.json', encodeAuthorisation(authorisation))
    if (certificatePdf !== null) yield* this.#file('data/certificate.pdf', certificatePdf)
    if (lookups !== null) yield* this.#file('data/look-ups.json', lookups)
    if (handIns.length > 0) yield* this.#file('data/hand-ins.json', encodeHandIns(handIns))
    yield* this.#index()
    const listing = this.#list.listing()
    yield* this.#streamed(listingPath, listing.size, listing.lines())
    yield* this.#file('data/manifest.note', await this.#sign(listing.sha256))
    await this.#openings.write(Buffer.from(openingsEnd))
    yield* this.#waiting('data/openings.json', this.#openings)
    const bag = this.#list.bagManifest()
    yield* this.#streamed('manifest-sha256.txt', bag.size, bag.lines())
    yield* this.#file('bag-info.txt', Buffer.from(bagInfo(authorisation, this.#list.payload)))
    yield* this.#file('tagmanifest-sha256.txt', Buffer.from(this.#list.tags()))
    yield tarEnd
  }

  async *#item(item: PackageItem): AsyncGenerator<Uint8Array> {
    const { size, mediaType, identifier, category, at, part, handIn } = item
    // The last door: before a byte of it leaves.
    checkInScope({ n: this.#tree.count + 1, part, category, identifier, at }, this.#scope)
    this.#items.set(part, (this.#items.get(part) ?? 0) + 1)
    if (mediaType === 'application/json' && size <= largestRecord) {
      const bytes = await wholeOf(checkedStream(item, 'a record'))
      checkCollected(item, 'a record', Buffer.from(sha256(bytes)).toString('hex'))
      if (await this.#kinds.take(bytes, { identifier, category, at, part, ...byHand(handIn) })) return
      yield* this.#own({ ...item, stream: once(bytes) }, null)
      return
    }
    const isMessage = mediaType === 'message/rfc822'
    if (!isMessage) {
      yield* this.#own(item, null)
      return
    }
    const { start, stream } = await peek(item.stream)
    yield* this.#own({ ...item, stream }, subjectOf(start) ?? '')
  }

  /** An item that is a file of its own. */
  async *#own(item: PackageItem, subject: string | null): AsyncGenerator<Uint8Array> {
    const { identifier, category, at, part, mediaType, handIn } = item
    const n = this.#tree.count + 1
    const path = secondItemPath(n, { mediaType, at, subject })
    const box = subject === null ? null : this.#mailboxes.begin(identifier.value, part, at)
    if (subject === null) this.#standalone++
    else this.#messages++
    const watch = (chunk: Uint8Array) => box?.push(chunk)
    const found = yield* this.#streamed(path, item.size, checkedStream(item, `item ${n}`, watch), [part])
    checkCollected(item, `item ${n}`, found)
    box?.end()
    const entered = { path, row: null, identifier, category, at, part, sha256: found }
    await this.#enter({ ...entered, ...byHand(handIn) })
    const type = subject === null ? 'file' : 'message'
    const loaded = { type, id: n, category, parts: [part], at, path, sha256: found } as const
    await this.#enterLoad({ ...loaded, custodian: identifier.value, subject, size: item.size })
  }

  async #enterLoad(row: LoadRow): Promise<void> {
    await this.#load?.write(Buffer.from(loadLine(row)))
  }

  /** Enters an item in tree and openings; returns its number. */
  async #enter(entered: Entered): Promise<number> {
    const n = this.#tree.count + 1
    const opening: ItemOpening = { ...entered, n, salt: randomBytes(32).toString('hex') }
    checkInScope(opening, this.#scope)
    checkHandIn(opening, this.#scope, this.#input.handIns ?? [])
    const line = encodeOpening(opening)
    // Reading back what goes out: an item that a verifier would refuse is found now and not by the officer.
    parseOpening(line.subarray(0, -1), n, 2)
    this.#tree.add(encodeEntry(opening, sha256))
    await this.#openings.write(line)
    return n
  }

  async *#tables(): AsyncGenerator<Uint8Array> {
    const kinds = this.#kinds.inOrder()
    if (kinds.length === 0) return
    let dictionary = byteOrderMark + dictionaryHeader
    let tables = 0
    for (const kind of kinds) {
      const path = `data/records/${kind.name}.jsonl`
      const parts = [...kind.parts].sort()
      const csv = await startWaiting(this.#spools)
      const xlsx = await startWaiting(this.#spools)
      const lines = recordLines(kind, { csv, xlsx }, ({ line: _, ...record }) =>
        this.#enter({ path, ...record }),
      )
      yield* this.#streamed(path, kind.bytes, lines, parts)
      await kind.spool.remove()
      const table = { path: `data/tables/${kind.name}.csv`, size: csv.size, sha256: csv.sha256() }
      yield* this.#waiting(table.path, csv, parts)
      const { columns, category } = kind
      const what = { type: 'table', id: ++tables, custodian: '', at: null, subject: kind.name } as const
      await this.#enterLoad({ ...what, ...table, category, parts, records: columns.rows })
      yield* this.#waiting(`data/tables/${kind.name}.xlsx`, xlsx, parts)
      dictionary += kind.columns.dictionary(`${kind.name}.csv`)
    }
    yield* this.#file(dictionaryPath, Buffer.from(dictionary))
  }

  async *#index(): AsyncGenerator<Uint8Array> {
    yield* this.#file(pdfPath, await this.#input.pdf(indexPdf(this.#indexed(), this.#list.first)))
    const input = this.#indexed()
    const pages = pageCount(input.files)
    let page = 1
    for await (const rows of this.#list.inPages(rowsOfPage)) {
      const html = Buffer.from([...indexPage(input, page, rows)].join(''))
      yield* this.#file(pagePath(page), html)
      page++
    }
    if (page !== pages + 1) throw new Error('the index has another number of pages than was counted')
  }

  /** What the index says, of the files so far. */
  #indexed(): IndexInput {
    const { authorisation, words, measured = null, certificatePdf, handIns = [] } = this.#input
    return {
      authorisation,
      words,
      items: this.#items,
      measured,
      handIns,
      tables: this.#kinds.inOrder().map(({ name, columns }) => ({ kind: name, rows: columns.rows })),
      messages: this.#messages,
      standalone: this.#standalone,
      mailboxes: this.#mailboxes.inOrder(),
      hasCertificate: certificatePdf !== null,
      files: this.#list.count,
    }
  }

  #sign(listing: string): Promise<Uint8Array> {
    const { authorisation, certificatePdf, gate } = this.#input
    this.head = {
      authorisation: Buffer.from(authorisationDigest(authorisation)).toString('hex'),
      certificate: certificatePdf === null ? null : Buffer.from(sha256(certificatePdf)).toString('hex'),
      count: this.#tree.count,
      root: Buffer.from(this.#tree.root()).toString('hex'),
      listing,
    }
    const { head } = this
    return signWith(gate, signer => signManifest(head, signer))
  }

  async *#waiting(path: string, file: Waiting, parts: readonly string[] = []): AsyncGenerator<Uint8Array> {
    yield* this.#streamed(path, file.size, file.spool.read(), parts)
    await file.spool.remove()
  }

  async *#file(path: string, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield* this.#streamed(path, bytes.length, once(bytes))
  }

  /** A file of exactly this length; returns its hash, which has entered the list of files. */
  async *#streamed(
    path: string,
    size: number,
    source: AsyncIterable<Uint8Array>,
    parts: readonly string[] = [],
  ): AsyncGenerator<Uint8Array, string> {
    yield encodeTarHeader(`${this.#base}/${path}`, size)
    // Large files are hashed here and once more with the whole package, which another thread does.
    const digest = createHash('sha256')
    let length = 0
    for await (const chunk of source) {
      digest.update(chunk)
      length += chunk.length
      // Before more of it leaves: it would otherwise write over what follows.
      if (length > size) throw new Error(`${path} is longer than its ${size} bytes`)
      yield chunk
    }
    if (length !== size) throw new Error(`${path} has ${length} bytes, not ${size}`)
    yield tarPadding(size)
    const row: FileRow = { path, size, sha256: digest.digest('hex'), parts }
    await this.#list.add(row)
    return row.sha256
  }
}

/** What an item's stream gives, refused where it has another length. */
async function* checkedStream(
  item: PackageItem,
  name: string,
  watch: (chunk: Uint8Array) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of item.stream) {
    length += chunk.length
    if (length > item.size) throw new Error(`${name} is longer than its ${item.size} bytes`)
    watch(chunk)
    yield chunk
  }
  if (length !== item.size) throw new Error(`${name} has ${length} bytes, not ${item.size}`)
}

function checkCollected(item: PackageItem, name: string, sha256: string): void {
  if (item.sha256 !== undefined && sha256 !== item.sha256)
    throw new Error(`${name} is not what was collected`)
}

/** Left out where the gate asked the source itself. */
function byHand(handIn: number | undefined): { handIn?: number } {
  return handIn === undefined ? {} : { handIn }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const chunk of stream) pieces.push(Buffer.from(chunk))
  return Buffer.concat(pieces)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The first bytes of a stream, and the whole of it. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ start: Buffer; stream: AsyncGenerator<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let length = 0
  let ended = false
  while (length < headerLength) {
    const next = await iterator.next()
    if (next.done === true) {
      ended = true
      break
    }
    // A piece is good until the next one is asked for.
    held.push(Buffer.from(next.value))
    length += next.value.length
  }
  async function* stream() {
    try {
      yield* held
      while (!ended) {
        const next = await iterator.next()
        if (next.done === true) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { start: Buffer.concat(held).subarray(0, headerLength), stream: stream() }
}
