// What reading a package has in common in every version: one file after the other, hashed as it passes, in one order, with the
// declaration, the notes and the manifests of BagIt compared. The versions say where which file belongs.

import { createHash, type Hash, hash as hashOnce } from 'node:crypto'
import { parseNote } from '../../ledger/note.ts'
import { check, VerificationError } from '../../ledger/verification-error.ts'
import { type Authorisation, parseAuthorisation } from '../authorisation/authorisation.ts'
import { type HandIn, parseHandIns } from '../hand-ins.ts'
import { type LookupAnswer, parseLookupAnswers } from '../lookup-answer.ts'
import { type ManifestHead, parseManifestHead } from '../manifest.ts'
import { checkLookups } from '../verify-lookups.ts'
import { Growing, OpeningsCheck } from './openings-check.node.ts'
import {
  bagDeclaration,
  bagInfo,
  baseDirectory,
  basePattern,
  type FileAfterItems,
  isFirst,
  loadFilePath,
  manifestLine,
} from './package-layout.ts'

/** What was read. `head` is as the note says; its signature is not checked yet. */
export type WalkedPackage = {
  authorisation: Authorisation
  receipt: Uint8Array
  note: Uint8Array
  head: ManifestHead
  /** The answered look-ups; null under an authorisation v1. */
  lookups: LookupAnswer[] | null
  handIns: HandIn[]
  /** Bytes and number of the files below data/. */
  octets: number
  files: number
}

/** Files that are held whole while read; the largest authorisation has some 4 MB. */
const maxWhole = 32 * 2 ** 20

export const sha256: (data: Uint8Array) => Uint8Array = data => hashOnce('sha256', data, 'buffer')

export abstract class BagWalk {
  protected path = ''
  protected size = 0
  /** Index into the order of files of the next one; -1 until the declaration was read. */
  protected next = -1
  protected items = 0
  protected hashes = new Growing()
  protected tags = createHash('sha256')
  protected authorisation: Authorisation | null = null
  protected head: ManifestHead | null = null
  #base = ''
  #fileHash: Hash = createHash('sha256')
  #whole: Buffer[] = []
  #octets = 0
  #files = 0
  #payload = createHash('sha256')
  #kept = new Map<string, Buffer>()
  #openings: OpeningsCheck | null = null
  #certificate: string | null = null
  #lookups: LookupAnswer[] | null = null
  #handIns: HandIn[] = []

  protected abstract readonly version: 1 | 2
  protected abstract readonly order: readonly FileAfterItems[]
  /** Takes the path where it belongs before the files of `order`; throws where it belongs nowhere. */
  protected abstract placeEarlier(): boolean
  /** Whether the file may have any size, and only what is needed of it is held. */
  protected abstract isStreamed(): boolean
  /** A file that `placeEarlier` took has ended. */
  protected abstract endEarlier(digest: Buffer): void

  /** Takes the name of the next file; returns its path in the bag. */
  begin(name: string, size: number): string {
    const base = basePattern.exec(name)?.[0] ?? ''
    if (this.#base === '') this.#base = base
    check(base !== '' && base === this.#base, 'bag', 'a file stands outside the base directory', {
      file: name,
    })
    this.path = name.slice(base.length)
    this.size = size
    this.#fileHash = createHash('sha256')
    this.#whole = []
    this.#place()
    check(this.isStreamed() || size <= maxWhole, 'bag', 'a file is larger than any that belongs here', {
      file: this.path,
    })
    if (this.path === 'data/openings.json')
      this.#openings = new OpeningsCheck(
        { authorisation: this.authorisation!, head: this.head!, handIns: this.#handIns },
        this.hashes,
        this.version,
      )
    return this.path
  }

  data(bytes: Buffer): void {
    this.#fileHash.update(bytes)
    if (this.path === 'data/openings.json') this.#openings!.push(bytes)
    else if (!this.isStreamed()) this.#whole.push(Buffer.from(bytes))
  }

  end(): void {
    const digest = this.#fileHash.digest()
    if (this.path.startsWith('data/')) this.#countPayload(digest)
    if (this.next === -1 || this.order[this.next] === this.path) this.#endNamed(digest)
    else this.endEarlier(digest)
  }

  result(): WalkedPackage {
    check(this.next === this.order.length, 'bag', 'the package lacks files', { after: this.path })
    return {
      authorisation: this.authorisation!,
      receipt: this.#kept.get('data/authorisation-receipt.json')!,
      note: this.#kept.get('data/manifest.note')!,
      head: this.head!,
      lookups: this.#lookups,
      handIns: this.#handIns,
      octets: this.#octets,
      files: this.#files,
    }
  }

  protected expectTag(digest: Buffer, expected: string): void {
    check(digest.equals(sha256(Buffer.from(expected))), 'bag', 'a file is not as it must be', {
      file: this.path,
    })
  }

  protected tag(digest: Buffer): void {
    this.tags.update(manifestLine(digest.toString('hex'), this.path))
  }

  /** One order, nothing twice, nothing besides. */
  #place(): void {
    const { path, order } = this
    if (this.next === -1) {
      check(path === 'bagit.txt', 'bag', 'the package does not begin with the bag declaration', {
        file: path,
      })
      return
    }
    if (this.placeEarlier()) return
    if (order[this.next] === loadFilePath && path !== loadFilePath) this.next++
    if (order[this.next] === 'data/certificate.pdf' && path !== 'data/certificate.pdf') this.next++
    // Exactly the packages under an authorisation v2 have it.
    if (order[this.next] === 'data/look-ups.json' && isFirst(this.authorisation!)) this.next++
    if (order[this.next] === 'data/hand-ins.json' && path !== 'data/hand-ins.json') this.next++
    check(order[this.next] === path, 'bag', 'a file is missing, moved or does not belong here', {
      file: path,
    })
  }

  #countPayload(digest: Buffer): void {
    this.#octets += this.size
    this.#files++
    this.#payload.update(manifestLine(digest.toString('hex'), this.path))
  }

  #endNamed(digest: Buffer): void {
    const bytes = Buffer.concat(this.#whole)
    this.#kept.set(this.path, bytes)
    this.next++
    this.endKnown(digest, bytes)
  }

  protected endKnown(digest: Buffer, bytes: Buffer): void {
    switch (this.path as FileAfterItems | 'bagit.txt') {
      case 'bagit.txt':
        this.expectTag(digest, bagDeclaration)
        this.tag(digest)
        break
      case 'data/authorisation.json':
        this.#endAuthorisation(bytes)
        break
      case 'data/certificate.pdf':
        this.#certificate = digest.toString('hex')
        break
      case 'data/look-ups.json':
        this.#lookups = parseLookupAnswers(bytes)
        checkLookups(this.#lookups, this.authorisation!)
        break
      case 'data/hand-ins.json':
        this.#handIns = parseHandIns(bytes)
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
        this.tag(digest)
        break
      case 'bag-info.txt':
        this.expectTag(digest, bagInfo(this.authorisation!, { octets: this.#octets, files: this.#files }))
        this.tag(digest)
        break
      case 'index.pdf':
      case 'index.html':
        this.tag(digest)
        break
      case 'tagmanifest-sha256.txt':
        check(digest.equals(this.tags.digest()), 'bag', 'the tag manifest is not that of the tag files')
        break
      case 'data/load-file.dat':
      case 'data/listing.txt':
      case 'data/README.txt':
      case 'data/authorisation-receipt.json':
        break
    }
  }

  #endAuthorisation(bytes: Buffer): void {
    this.authorisation = parseAuthorisation(bytes)
    const own = `${baseDirectory(this.authorisation)}/` === this.#base
    check(own, 'bag', 'the base directory is of another authorisation')
  }

  #endNote(bytes: Buffer): void {
    const head = parseManifestHead(readNote(bytes))
    this.head = head
    check(
      head.certificate === this.#certificate,
      'manifest_item',
      'the certificate is not that of the manifest',
    )
    const version = head.listing === null ? 1 : 2
    check(version === this.version, 'manifest_item', 'the manifest is of another version than the package')
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
