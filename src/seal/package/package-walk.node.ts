// Reads a package once, front to back, and refuses the first byte that sealing would not have written there. Everything that
// needs no key of ours is checked here; signatures and the log are checked by package.node.ts.

import { createHash, type Hash } from 'node:crypto'
import { check } from '../../ledger/verification-error.ts'
import { BagWalk, sha256, type WalkedPackage } from './bag-walk.node.ts'
import { placeHash } from './openings-check.node.ts'
import {
  dictionaryPath,
  type FileAfterItems,
  filesAfterItems,
  isItemPath,
  isSecondItemPath,
  kindPattern,
  laterFilesAfterItems,
  listingLine,
  listingPath,
  loadFilePath,
  secondVersionText,
  versionPath,
  versionText,
} from './package-layout.ts'
import { pagePath } from './readable/index-page.ts'
import { pdfPath } from './readable/index-pdf.ts'
import { readTar } from './tar.ts'

export { sha256, type WalkedPackage }

/** Where files go while they are read; paths are relative, without the base directory, and safe. */
export type Sink = {
  begin(path: string): Promise<void>
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
}

const nothing: Sink = { begin: async () => {}, write: async () => {}, end: async () => {} }

/** Throws VerificationError `bag`, `authorisation`, `manifest_signature`, `manifest_item` or `scope`. */
export async function walkPackage(
  tar: AsyncIterable<Uint8Array>,
  sink: Sink = nothing,
): Promise<WalkedPackage> {
  // The first file is the same in all versions, the second tells the first version from the later ones.
  let walks: BagWalk[] = [new FirstWalk(), new LaterWalk()]
  let files = 0
  for await (const event of readTar(tar)) {
    if (event.kind === 'file') {
      if (++files === 2) walks = walks.slice(...(event.name.endsWith(`/${versionPath}`) ? [1] : [0, 1]))
      const paths = walks.map(walk => walk.begin(event.name, event.size))
      await sink.begin(paths[0]!)
    }
    if (event.kind === 'data') {
      const bytes = Buffer.from(event.bytes.buffer, event.bytes.byteOffset, event.bytes.byteLength)
      for (const walk of walks) walk.data(bytes)
      await sink.write(event.bytes)
    }
    if (event.kind === 'end of file') {
      for (const walk of walks) walk.end()
      await sink.end()
    }
  }
  return walks[0]!.result()
}

/** Version 1: one numbered file to an item. */
class FirstWalk extends BagWalk {
  protected readonly version = 1
  protected readonly order = filesAfterItems

  protected placeEarlier(): boolean {
    if (this.next !== 0 || !isItemPath(this.path, this.items + 1)) return false
    this.items++
    return true
  }

  protected isStreamed(): boolean {
    return this.path.startsWith('data/items/') || streamed.has(this.path)
  }

  protected endEarlier(digest: Buffer): void {
    this.hashes.push(digest)
  }
}

const streamed = new Set<string>(['data/certificate.pdf', 'data/openings.json', 'manifest-sha256.txt'])
const streamedNext = new Set<string>([...streamed, pdfPath, 'index.html', listingPath, loadFilePath])

/** What stands in a package of version 3 and in none of version 2. */
const ofThird = new Set<string>([pdfPath, 'data/hand-ins.json', loadFilePath])

/** The parts before the fixed files, in their order; only the first is always there. */
const stages = ['version', 'items', 'records', 'csv', 'xlsx', 'columns', 'mail'] as const
const tablePattern = new RegExp(
  `^data/(?:records/(${kindPattern})\\.jsonl|tables/(${kindPattern})\\.(csv|xlsx))$`,
)
const longestRecordLine = 2 ** 21

/** From version 2 on: items with readable names, records as lines of a file to a kind, their tables, an index and a listing of it all. */
class LaterWalk extends BagWalk {
  protected readonly version = 2
  protected order: readonly FileAfterItems[] = laterFilesAfterItems
  #stage: (typeof stages)[number] = 'version'
  #kind = ''
  #mailboxes = 0
  #pages = 0
  #rows: RecordRows | null = null
  #listing = createHash('sha256')

  protected placeEarlier(): boolean {
    if (this.next === 0 && this.#placeBeforeFixed()) return true
    // Further pages of the index stand between it and the listing.
    if (this.order[this.next] !== listingPath || this.path !== pagePath(this.#pages + 1)) return false
    this.#pages++
    return true
  }

  #placeBeforeFixed(): boolean {
    const { path } = this
    if (this.#stage === 'version') return this.#goTo(path === versionPath, 'items')
    if (this.#stage === 'items' && isSecondItemPath(path, this.items + 1)) {
      this.items++
      return true
    }
    const [, records, table, ending] = tablePattern.exec(path) ?? []
    if (this.#stage === 'records') return this.#goTo(table === this.#kind && ending === 'csv', 'csv')
    if (this.#stage === 'csv') return this.#goTo(table === this.#kind && ending === 'xlsx', 'xlsx')
    if (
      records !== undefined &&
      records > this.#kind &&
      (this.#stage === 'items' || this.#stage === 'xlsx')
    ) {
      this.#kind = records
      this.#rows = new RecordRows(path, digest => this.hashes.push(digest))
      return this.#goTo(true, 'records')
    }
    if (this.#stage === 'xlsx') return this.#goTo(path === dictionaryPath, 'columns')
    const mailbox = /^data\/mail\/(\d{4})_[a-z0-9-]{1,60}\.mbox$/.exec(path)?.[1]
    if (Number(mailbox) !== this.#mailboxes + 1) return false
    this.#mailboxes++
    return this.#goTo(true, 'mail')
  }

  /** The one path that may come here, or the package is refused. */
  #goTo(isThere: boolean, stage: (typeof stages)[number]): true {
    check(isThere, 'bag', 'a file is missing, moved or does not belong here', { file: this.path })
    this.#stage = stage
    return true
  }

  protected isStreamed(): boolean {
    const { path } = this
    const isFixed = this.next >= 0 && this.order[this.next] === path
    return isFixed ? streamedNext.has(path) : path !== 'bagit.txt' && path !== versionPath
  }

  override data(bytes: Buffer): void {
    super.data(bytes)
    this.#rows?.push(bytes)
  }

  protected endEarlier(digest: Buffer): void {
    const { path } = this
    this.#list(digest)
    if (path === versionPath) this.#endVersion(digest)
    if (this.#rows !== null) {
      this.#rows.end()
      this.#rows = null
    } else if (isSecondItemPath(path, this.items))
      this.hashes.push(placeHash({ path, row: null, sha256: digest.toString('hex') }))
    if (!path.startsWith('data/')) this.tag(digest)
  }

  /** Version 2 has none of what the third brought. */
  #endVersion(digest: Buffer): void {
    if (!digest.equals(sha256(Buffer.from(secondVersionText)))) this.expectTag(digest, versionText)
    else this.order = this.order.filter(path => !ofThird.has(path))
  }

  protected override endKnown(digest: Buffer, bytes: Buffer): void {
    if (this.path === listingPath) {
      const own = this.#listing.copy().digest()
      check(digest.equals(own), 'manifest_item', 'the listing is not that of the files')
    }
    if (this.path === 'index.html') this.#pages = 1
    this.#list(digest)
    super.endKnown(digest, bytes)
    if (this.path === 'data/manifest.note') {
      check(this.head!.listing === this.#listed, 'manifest_item', 'the listing is not that of the manifest')
    }
  }

  #listed = ''

  /** Every file before the listing is in it. */
  #list(digest: Buffer): void {
    const { path, size } = this
    if (path === listingPath) this.#listed = digest.toString('hex')
    this.#listing.update(listingLine({ sha256: digest.toString('hex'), size, path }))
  }
}

/** The lines of a file of records: each is an item. */
class RecordRows {
  #path: string
  #push: (digest: Buffer) => void
  #hash: Hash = createHash('sha256')
  #length = 0
  #row = 0

  constructor(path: string, push: (digest: Buffer) => void) {
    this.#path = path
    this.#push = push
  }

  push(bytes: Buffer): void {
    let at = 0
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, at)) {
      this.#take(bytes.subarray(at, end))
      const sha256 = this.#hash.digest('hex')
      this.#push(placeHash({ path: this.#path, row: ++this.#row, sha256 }))
      this.#hash = createHash('sha256')
      this.#length = 0
      at = end + 1
    }
    this.#take(bytes.subarray(at))
  }

  end(): void {
    check(this.#length === 0 && this.#row > 0, 'bag', 'a file of records does not end with a whole line', {
      file: this.#path,
    })
  }

  #take(bytes: Buffer): void {
    this.#hash.update(bytes)
    this.#length += bytes.length
    check(this.#length <= longestRecordLine, 'bag', 'a record is longer than any that belongs here')
  }
}
