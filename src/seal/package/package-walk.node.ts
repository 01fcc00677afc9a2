// Reads a package once, front to back, and refuses the first byte that sealing would not have written there. Everything that
// needs no key of ours is checked here; signatures and the log are checked by package.node.ts.

import { createHash, type Hash, hash as hashOnce } from 'node:crypto'
import { parseNote } from '../../ledger/note.ts'
import { check, VerificationError } from '../../ledger/verification-error.ts'
import { type Authorisation, parseAuthorisation, scopeOf } from '../authorisation/authorisation.ts'
import { type LookupAnswer, parseLookupAnswers } from '../lookup-answer.ts'
import {
  checkInScope,
  EntryTree,
  encodeEntry,
  type ManifestHead,
  openingsEnd,
  openingsStart,
  parseManifestHead,
  parseOpening,
} from '../manifest.ts'
import type { Scope } from '../scope.ts'
import { checkLookups } from '../verify-lookups.ts'
import { checkTree } from '../verify-manifest.ts'
import {
  bagDeclaration,
  bagInfo,
  baseDirectory,
  basePattern,
  type FileAfterItems,
  filesAfterItems,
  isFirst,
  isItemPath,
  manifestLine,
} from './package-layout.ts'
import { readTar } from './tar.ts'

/** What was read. `head` is as the note says; its signature is not checked yet. */
export type WalkedPackage = {
  authorisation: Authorisation
  receipt: Uint8Array
  note: Uint8Array
  head: ManifestHead
  /** The answered look-ups; null under an authorisation v1. */
  lookups: LookupAnswer[] | null
  /** Bytes and number of the files below data/. */
  octets: number
  files: number
}

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
  const walk = new Walk()
  for await (const event of readTar(tar)) {
    if (event.kind === 'file') await sink.begin(walk.begin(event.name, event.size))
    if (event.kind === 'data') {
      walk.data(Buffer.from(event.bytes.buffer, event.bytes.byteOffset, event.bytes.byteLength))
      await sink.write(event.bytes)
    }
    if (event.kind === 'end of file') {
      walk.end()
      await sink.end()
    }
  }
  return walk.result()
}

export const sha256: (data: Uint8Array) => Uint8Array = data => hashOnce('sha256', data, 'buffer')

/** Files that are held whole while read; the largest authorisation has some 4 MB. */
const maxWhole = 32 * 2 ** 20
const maxLine = 2 ** 16
/** Files of any size, of which only what is needed is held. */
const streamedFiles = new Set(['data/certificate.pdf', 'data/openings.json', 'manifest-sha256.txt'])

class Walk {
  #base = ''
  #path = ''
  #size = 0
  #fileHash: Hash = createHash('sha256')
  #whole: Buffer[] = []
  /** Index into filesAfterItems of the next file; -1 until the declaration was read. */
  #next = -1
  #itemHashes = new Growing()
  #items = 0
  #octets = 0
  #files = 0
  #payload = createHash('sha256')
  #tags = createHash('sha256')
  #kept = new Map<string, Buffer>()
  #authorisation: Authorisation | null = null
  #head: ManifestHead | null = null
  #openings: OpeningsCheck | null = null
  #certificate: string | null = null
  #lookups: LookupAnswer[] | null = null

  /** Takes the name of the next file; returns its path in the bag. */
  begin(name: string, size: number): string {
    const base = basePattern.exec(name)?.[0] ?? ''
    if (this.#base === '') this.#base = base
    check(base !== '' && base === this.#base, 'bag', 'a file stands outside the base directory', {
      file: name,
    })
    this.#path = name.slice(base.length)
    this.#size = size
    this.#fileHash = createHash('sha256')
    this.#whole = []
    this.#place()
    check(this.#isStreamed() || size <= maxWhole, 'bag', 'a file is larger than any that belongs here', {
      file: this.#path,
    })
    if (this.#path === 'data/openings.json')
      this.#openings = new OpeningsCheck(this.#authorisation!, this.#head!, this.#itemHashes)
    return this.#path
  }

  data(bytes: Buffer): void {
    this.#fileHash.update(bytes)
    if (this.#path === 'data/openings.json') this.#openings!.push(bytes)
    else if (!this.#isStreamed()) this.#whole.push(Buffer.from(bytes))
  }

  end(): void {
    const digest = this.#fileHash.digest()
    if (this.#path.startsWith('data/')) this.#countPayload(digest)
    if (this.#isItem()) this.#itemHashes.push(digest)
    else this.#endNamed(digest)
  }

  result(): WalkedPackage {
    check(this.#next === filesAfterItems.length, 'bag', 'the package lacks files', { after: this.#path })
    return {
      authorisation: this.#authorisation!,
      receipt: this.#kept.get('data/authorisation-receipt.json')!,
      note: this.#kept.get('data/manifest.note')!,
      head: this.#head!,
      lookups: this.#lookups,
      octets: this.#octets,
      files: this.#files,
    }
  }

  #isItem(): boolean {
    return this.#path.startsWith('data/items/')
  }

  #isStreamed(): boolean {
    return this.#isItem() || streamedFiles.has(this.#path)
  }

  /** One order, nothing twice, nothing besides. */
  #place(): void {
    const path = this.#path
    if (this.#next === -1) {
      check(path === 'bagit.txt', 'bag', 'the package does not begin with the bag declaration', {
        file: path,
      })
      return
    }
    if (this.#next === 0 && isItemPath(path, this.#items + 1)) {
      this.#items++
      return
    }
    if (filesAfterItems[this.#next] === 'data/certificate.pdf' && path !== 'data/certificate.pdf')
      this.#next++
    // Exactly the packages under an authorisation v2 have it.
    if (filesAfterItems[this.#next] === 'data/look-ups.json' && isFirst(this.#authorisation!)) this.#next++
    check(filesAfterItems[this.#next] === path, 'bag', 'a file is missing, moved or does not belong here', {
      file: path,
    })
  }

  #countPayload(digest: Buffer): void {
    this.#octets += this.#size
    this.#files++
    this.#payload.update(manifestLine(digest.toString('hex'), this.#path))
  }

  #endNamed(digest: Buffer): void {
    const bytes = Buffer.concat(this.#whole)
    this.#kept.set(this.#path, bytes)
    this.#next++
    switch (this.#path as FileAfterItems | 'bagit.txt') {
      case 'bagit.txt':
        this.#expectTag(digest, bagDeclaration)
        break
      case 'data/authorisation.json':
        this.#endAuthorisation(bytes)
        break
      case 'data/certificate.pdf':
        this.#certificate = digest.toString('hex')
        break
      case 'data/look-ups.json':
        this.#lookups = parseLookupAnswers(bytes)
        checkLookups(this.#lookups, this.#authorisation!)
        break
      case 'data/manifest.note':
        this.#endNote(bytes)
        break
      case 'data/openings.json':
        this.#openings!.end()
        break
      case 'manifest-sha256.txt':
        // The hash over all lines stands for comparing them: they come in the order in which the files were read.
        check(digest.equals(this.#payload.digest()), 'bag', 'the bag manifest is not that of the files')
        this.#tags.update(manifestLine(digest.toString('hex'), this.#path))
        break
      case 'bag-info.txt':
        this.#expectTag(digest, bagInfo(this.#authorisation!, { octets: this.#octets, files: this.#files }))
        break
      case 'tagmanifest-sha256.txt':
        check(digest.equals(this.#tags.digest()), 'bag', 'the tag manifest is not that of the tag files')
        break
      case 'data/README.txt':
      case 'data/authorisation-receipt.json':
        break
    }
  }

  #endAuthorisation(bytes: Buffer): void {
    this.#authorisation = parseAuthorisation(bytes)
    const own = `${baseDirectory(this.#authorisation)}/` === this.#base
    check(own, 'bag', 'the base directory is of another authorisation')
  }

  #endNote(bytes: Buffer): void {
    this.#head = parseManifestHead(readNote(bytes))
    const own = this.#head.certificate === this.#certificate
    check(own, 'manifest_item', 'the certificate is not that of the manifest')
  }

  #expectTag(digest: Buffer, expected: string): void {
    check(digest.equals(sha256(Buffer.from(expected))), 'bag', 'a tag file is not as it must be', {
      file: this.#path,
    })
    this.#tags.update(manifestLine(digest.toString('hex'), this.#path))
  }
}

function readNote(bytes: Buffer): string {
  try {
    return parseNote(bytes).text
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause
    throw new VerificationError('manifest_signature', `the manifest: ${cause.message}`, cause.evidence, {
      cause,
    })
  }
}

/** Compares the openings, line by line, with the items that were read before them, the scope and the manifest's root. */
class OpeningsCheck {
  #scope: Scope
  #head: ManifestHead
  #hashes: Growing
  #tree = new EntryTree(sha256)
  #held: Buffer = Buffer.alloc(0)
  #lines = 0
  #ended = false

  constructor(authorisation: Authorisation, head: ManifestHead, hashes: Growing) {
    this.#scope = scopeOf(authorisation)
    this.#head = head
    this.#hashes = hashes
  }

  push(bytes: Buffer): void {
    const text = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes])
    let at = 0
    for (let end = text.indexOf(0x0a); end >= 0; end = text.indexOf(0x0a, at)) {
      this.#line(text.subarray(at, end))
      at = end + 1
    }
    this.#held = Buffer.from(text.subarray(at))
    check(this.#held.length <= maxLine, 'manifest_item', 'a line of the openings is too long')
  }

  end(): void {
    check(this.#ended && this.#held.length === 0, 'manifest_item', 'the openings do not end as they must')
    check(
      this.#hashes.count === this.#tree.count,
      'manifest_item',
      'the openings are not those of the items',
      {
        items: this.#hashes.count,
        openings: this.#tree.count,
      },
    )
    checkTree(this.#tree, this.#head)
  }

  #line(line: Buffer): void {
    check(!this.#ended, 'manifest_item', 'the openings go on after their end')
    if (this.#lines++ === 0) {
      check(
        `${line.toString('latin1')}\n` === openingsStart,
        'manifest_item',
        'the openings do not begin as they must',
      )
      return
    }
    if (`${line.toString('latin1')}\n` === openingsEnd) {
      this.#ended = true
      return
    }
    this.#item(line)
  }

  #item(line: Buffer): void {
    const n = this.#tree.count + 1
    const opening = parseOpening(line, n)
    check(isItemPath(opening.path, n), 'manifest_item', `item ${n} has a path that is not ours`, { item: n })
    const digest = this.#hashes.at(n - 1)
    check(digest?.toString('hex') === opening.sha256, 'manifest_item', `item ${n} is not the one listed`, {
      item: n,
    })
    checkInScope(opening, this.#scope)
    this.#tree.add(encodeEntry(opening, sha256))
  }
}

/** Hashes in one block of memory: 32 bytes to an item and nothing more. */
class Growing {
  #bytes = Buffer.allocUnsafe(32 * 1024)
  count = 0

  push(hash: Buffer): void {
    if (32 * (this.count + 1) > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, this.#bytes])
    hash.copy(this.#bytes, 32 * this.count++)
  }

  at(index: number): Buffer | null {
    return index < this.count ? this.#bytes.subarray(32 * index, 32 * index + 32) : null
  }
}
