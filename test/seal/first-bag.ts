// For tests: the writer of packages of version 1, as it was when they were sealed, so that their readers are tried for good.

import { createHash, randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { signWith } from '../../src/ledger/note.ts'
import {
  authorisationDigest,
  encodeAuthorisation,
  scopeOf,
} from '../../src/seal/authorisation/authorisation.ts'
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
} from '../../src/seal/manifest.ts'
import { checkBeforeSealing, type SealedPackage } from '../../src/seal/package/package.node.ts'
import type { PackageItem, SealInput } from '../../src/seal/package/package-input.ts'
import {
  bagDeclaration,
  bagInfo,
  baseDirectory,
  itemPath,
  manifestLine,
  readme,
} from '../../src/seal/package/package-layout.ts'
import { sha256 } from '../../src/seal/package/package-walk.node.ts'
import { startSealThread } from '../../src/seal/package/seal-thread.node.ts'
import { createSpool, type Spool } from '../../src/seal/package/spool.node.ts'
import { encodeTarHeader, tarEnd, tarPadding } from '../../src/seal/package/tar.ts'
import type { Scope } from '../../src/seal/scope.ts'

/** `chunks` gives the tar once; `head` is the manifest once that has ended. */
type FirstInput = Omit<SealInput, 'words' | 'pdf'>

export type Bag = { chunks(): AsyncGenerator<Uint8Array>; head(): ManifestHead }

export function writeBag(input: FirstInput, spool: Spool): Bag {
  const writer = new BagWriter(input, spool)
  return {
    chunks: () => writer.chunks(),
    head: () => writer.head,
  }
}

class BagWriter {
  #input: FirstInput
  #spool: Spool
  #base: string
  #scope: Scope
  #tree = new EntryTree(sha256)
  #openings = createHash('sha256').update(openingsStart)
  #openingsLength = openingsStart.length + openingsEnd.length
  /** Lines of the bag manifest: those of the items stand in the spool, the few others here. */
  #itemLines = 0
  #named: string[] = []
  #tags = ''
  #octets = 0
  #files = 0
  head: ManifestHead = { authorisation: '', certificate: null, count: 0, root: '', listing: null }

  constructor(input: FirstInput, spool: Spool) {
    this.#input = input
    this.#spool = spool
    this.#base = baseDirectory(input.authorisation)
    this.#scope = scopeOf(input.authorisation)
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const { authorisation, receipt, certificatePdf, lookups, items } = this.#input
    yield* this.#tagFile('bagit.txt', Buffer.from(bagDeclaration))
    for await (const item of items) yield* this.#item(item)
    yield* this.#file('data/README.txt', Buffer.from(readme(authorisation, this.#tree.count)))
    yield* this.#file('data/authorisation-receipt.json', receipt)
    yield* this.#file('data/authorisation.json', encodeAuthorisation(authorisation))
    if (certificatePdf !== null) yield* this.#file('data/certificate.pdf', certificatePdf)
    if (lookups !== null) yield* this.#file('data/look-ups.json', lookups)
    yield* this.#file('data/manifest.note', await this.#sign())
    yield* this.#openingsFile()
    yield* this.#bagManifest()
    const info = bagInfo(authorisation, { octets: this.#octets, files: this.#files })
    yield* this.#tagFile('bag-info.txt', Buffer.from(info))
    yield* this.#entry('tagmanifest-sha256.txt', Buffer.from(this.#tags))
    yield tarEnd
  }

  async *#item(item: PackageItem): AsyncGenerator<Uint8Array> {
    const n = this.#tree.count + 1
    const path = itemPath(n, item.mediaType)
    yield this.#header(path, item.size)
    const digest = createHash('sha256')
    let length = 0
    for await (const chunk of item.stream) {
      digest.update(chunk)
      length += chunk.length
      // Before more of it leaves: a source that sends too much would otherwise write over what follows.
      if (length > item.size) throw new Error(`item ${n} is longer than its ${item.size} bytes`)
      yield chunk
    }
    const found = digest.digest('hex')
    if (length !== item.size) throw new Error(`item ${n} has ${length} bytes, not ${item.size}`)
    if (item.sha256 !== undefined && item.sha256 !== found)
      throw new Error(`item ${n} is not what was collected`)
    yield tarPadding(length)
    await this.#list(item, { n, path, sha256: found })
  }

  /** Enters an item in tree, openings and bag manifest; refuses what the order does not cover (the last door). */
  async #list(item: PackageItem, place: { n: number; path: string; sha256: string }): Promise<void> {
    const { identifier, category, at, part } = item
    const opening: ItemOpening = {
      ...place,
      salt: randomBytes(32).toString('hex'),
      identifier,
      category,
      at,
      part,
    }
    checkInScope(opening, this.#scope)
    const line = encodeOpening(opening)
    // Reading back what goes out: an item that a verifier would refuse is found now and not by the officer.
    parseOpening(line.subarray(0, -1), place.n)
    this.#tree.add(encodeEntry(opening, sha256))
    this.#openings.update(line)
    this.#openingsLength += line.length
    this.#itemLines += manifestLine(place.sha256, place.path).length
    this.#octets += item.size
    this.#files++
    await this.#spool.write(line)
  }

  #sign(): Promise<Uint8Array> {
    const { authorisation, certificatePdf, gate } = this.#input
    this.head = {
      authorisation: Buffer.from(authorisationDigest(authorisation)).toString('hex'),
      certificate: certificatePdf === null ? null : Buffer.from(sha256(certificatePdf)).toString('hex'),
      count: this.#tree.count,
      root: Buffer.from(this.#tree.root()).toString('hex'),
      listing: null,
    }
    const { head } = this
    return signWith(gate, signer => signManifest(head, signer))
  }

  async *#openingsFile(): AsyncGenerator<Uint8Array> {
    const path = 'data/openings.json'
    this.#count(path, this.#openingsLength, this.#openings.update(openingsEnd).digest('hex'))
    yield this.#header(path, this.#openingsLength)
    yield Buffer.from(openingsStart)
    yield* this.#spool.read()
    yield Buffer.from(openingsEnd)
    yield tarPadding(this.#openingsLength)
  }

  async *#bagManifest(): AsyncGenerator<Uint8Array> {
    const path = 'manifest-sha256.txt'
    const size = this.#itemLines + this.#named.join('').length
    const digest = createHash('sha256')
    yield this.#header(path, size)
    for await (const lines of this.#itemManifest()) {
      digest.update(lines)
      yield lines
    }
    const rest = Buffer.from(this.#named.join(''))
    this.#tags += manifestLine(digest.update(rest).digest('hex'), path)
    yield rest
    yield tarPadding(size)
  }

  /** The items' lines once more, out of the spool. */
  async *#itemManifest(): AsyncGenerator<Buffer> {
    let held: Buffer = Buffer.alloc(0)
    let n = 0
    for await (const chunk of this.#spool.read()) {
      const text = Buffer.concat([held, chunk])
      const end = text.lastIndexOf(0x0a) + 1
      held = text.subarray(end)
      const lines: string[] = []
      for (let at = 0; at < end; ) {
        const next = text.indexOf(0x0a, at)
        const opening = parseOpening(text.subarray(at, next), ++n)
        lines.push(manifestLine(opening.sha256, opening.path))
        at = next + 1
      }
      yield Buffer.from(lines.join(''))
    }
  }

  #count(path: string, size: number, digest: string): void {
    this.#octets += size
    this.#files++
    this.#named.push(manifestLine(digest, path))
  }

  *#file(path: string, bytes: Uint8Array): Generator<Uint8Array> {
    this.#count(path, bytes.length, Buffer.from(sha256(bytes)).toString('hex'))
    yield* this.#entry(path, bytes)
  }

  *#tagFile(path: string, bytes: Uint8Array): Generator<Uint8Array> {
    this.#tags += manifestLine(Buffer.from(sha256(bytes)).toString('hex'), path)
    yield* this.#entry(path, bytes)
  }

  *#entry(path: string, bytes: Uint8Array): Generator<Uint8Array> {
    yield this.#header(path, bytes.length)
    yield bytes
    yield tarPadding(bytes.length)
  }

  #header(path: string, size: number): Uint8Array {
    return encodeTarHeader(`${this.#base}/${path}`, size)
  }
}

/** Seals as version 1 did. */
export async function sealFirst(input: FirstInput): Promise<SealedPackage> {
  const { authorisation, out } = input
  checkBeforeSealing(input)
  const spool = await createSpool(`${out}.spool`)
  const keys = authorisation.recipients.map(recipient => recipient.key)
  const thread = await startSealThread(`${out}.part`, keys)
  try {
    const bag = writeBag(input, spool)
    for await (const chunk of bag.chunks()) await thread.write(chunk)
    const { sha256, bytes } = await thread.end()
    await rename(`${out}.part`, out)
    return { sha256, manifestRoot: bag.head().root, count: bag.head().count, bytes }
  } finally {
    await thread.stop()
    await spool.remove()
    await rm(`${out}.part`, { force: true })
  }
}
