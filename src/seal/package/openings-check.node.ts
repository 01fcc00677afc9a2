// The openings of a package, compared line by line with the items that were read before them, the scope and the manifest's root.

import { hash as hashOnce } from 'node:crypto'
import { check } from '../../ledger/verification-error.ts'
import { type Authorisation, scopeOf } from '../authorisation/authorisation.ts'
import type { HandIn } from '../hand-ins.ts'
import {
  checkInScope,
  EntryTree,
  encodeEntry,
  type ItemOpening,
  type ManifestHead,
  openingsEnd,
  openingsStart,
  parseOpening,
} from '../manifest.ts'
import type { Scope } from '../scope.ts'
import { checkTree } from '../verify-manifest.ts'
import { isItemPath } from './package-layout.ts'

const maxLine = 2 ** 16

type Known = { authorisation: Authorisation; head: ManifestHead; handIns: readonly HandIn[] }

/** `hashes`: of version 1 each item's own, of version 2 what `placeHash` says of it. */
export class OpeningsCheck {
  #scope: Scope
  #head: ManifestHead
  #hashes: Growing
  #handIns: readonly HandIn[]
  #tree = new EntryTree(data => hashOnce('sha256', data, 'buffer'))
  #held: Buffer = Buffer.alloc(0)
  #lines = 0
  #version: 1 | 2
  #ended = false

  constructor({ authorisation, head, handIns }: Known, hashes: Growing, version: 1 | 2) {
    this.#version = version
    this.#handIns = handIns
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
    const opening = parseOpening(line, n, this.#version)
    if (this.#version === 1)
      check(isItemPath(opening.path, n), 'manifest_item', `item ${n} has a path that is not ours`, {
        item: n,
      })
    const listed = this.#version === 1 ? Buffer.from(opening.sha256, 'hex') : placeHash(opening)
    check(
      this.#hashes.at(n - 1)?.equals(listed) === true,
      'manifest_item',
      `item ${n} is not the one listed`,
      {
        item: n,
      },
    )
    checkInScope(opening, this.#scope)
    checkHandIn(opening, this.#scope, this.#handIns)
    this.#tree.add(encodeEntry(opening, data => hashOnce('sha256', data, 'buffer')))
  }
}

/** Throws VerificationError `manifest_item` where the item names a hand-in that the package lacks, or one of another source. */
export function checkHandIn(
  { n, part, handIn }: Pick<ItemOpening, 'n' | 'part' | 'handIn'>,
  scope: Scope,
  handIns: readonly HandIn[],
): void {
  if (handIn === undefined) return
  const source = handIns[handIn - 1]?.source
  const isOfLine = scope.some(line => line.part === part && line.source === source)
  check(isOfLine, 'manifest_item', `item ${n} names a hand-in that is not of its line`, { item: n })
}

/** Hashes in one block of memory: 32 bytes to an item and nothing more. */
export class Growing {
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

/** Where an item stands and what it is, in 32 bytes, so that any number of them can be held until the openings come. */
export function placeHash({ path, row, sha256 }: Pick<ItemOpening, 'path' | 'row' | 'sha256'>): Buffer {
  return hashOnce('sha256', `${path}\0${row ?? ''}\0${sha256}`, 'buffer')
}
