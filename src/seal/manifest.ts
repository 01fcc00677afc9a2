// The manifest: what a package holds, signed by the gate, without saying what it is to whoever lacks the openings
// (docs/threats.md E13.13; spec: docs/spec/manifest.md). Version 2 belongs to packages of version 2; version 1 is verified for good.

import { concat, equalBytes, fromHex, hex, utf8 } from '../ledger/bytes.ts'
import { domain, type Sha256, sha256 } from '../ledger/hash.ts'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { emptyRoot, hashLeaf, hashNode } from '../ledger/merkle.ts'
import {
  ED25519,
  encodeNote,
  parseNote,
  parseVkey,
  type Signer,
  signText,
  verifyNoteSignature,
} from '../ledger/note.ts'
import { check, VerificationError } from '../ledger/verification-error.ts'
import {
  type DataCategory,
  dataCategories,
  type Identifier,
  inPeriod,
  readIdentifier,
  type Scope,
} from './scope.ts'
import {
  readEarlierText,
  readHex,
  readInteger,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
} from './shape.ts'

export const manifestFormats = ['duly/manifest/v1', 'duly/manifest/v2'] as const

/** What the gate signs: enough to bind every item, and nothing about any. */
export type ManifestHead = {
  /** Digest of the authorisation, hex. */
  authorisation: string
  /** SHA-256 of the certificate of authenticity in the package, hex; null where there is none. */
  certificate: string | null
  count: number
  /** RFC 6962 root over the items in order, hex. */
  root: string
  /** SHA-256 of the list of all files, hex: it binds tables and index too. Null in version 1, whose packages hold items alone. */
  listing: string | null
}

/** One item as its holder may show it. Order of the package: n counts from 1. */
export type ItemOpening = {
  n: number
  /** Where it stands in the package; made by Duly, never by a source. */
  path: string
  /** Which line of the file it is, from 1, or null where the file is the item. Left out in version 1. */
  row?: number | null
  salt: string
  identifier: Identifier
  category: DataCategory
  /** The source's own time for the item: nothing in the package can show that it is right. */
  at: string | null
  /** The line of the order that the item answers. */
  part: string
  sha256: string
  /** The hand-in, by its number in the package, that the item came by; left out where the gate asked the source itself. */
  handIn?: number
}

/** The text of the signed note, in exactly one form. */
export function encodeManifestHead(head: ManifestHead): string {
  const lines = [
    manifestFormats[head.listing === null ? 0 : 1],
    `authorisation ${head.authorisation}`,
    `certificate ${head.certificate ?? 'none'}`,
    `items ${head.count}`,
    `root ${head.root}`,
    ...(head.listing === null ? [] : [`listing ${head.listing}`]),
  ]
  return lines.map(line => `${line}\n`).join('')
}

/** Throws VerificationError `manifest_signature` for any text that `encodeManifestHead` would not write. */
export function parseManifestHead(text: string): ManifestHead {
  const match =
    /^duly\/manifest\/v([12])\nauthorisation ([0-9a-f]{64})\ncertificate (none|[0-9a-f]{64})\nitems (0|[1-9][0-9]{0,11})\nroot ([0-9a-f]{64})\n(?:listing ([0-9a-f]{64})\n)?$/.exec(
      text,
    )
  const [, version = '', authorisation = '', certificate = '', count = '', root = '', listing = null] =
    match ?? []
  check(
    match !== null && (version === '1') === (listing === null),
    'manifest_signature',
    'the manifest is not a manifest of version 1 or 2',
  )
  return {
    authorisation,
    certificate: certificate === 'none' ? null : certificate,
    count: Number(count),
    root,
    listing,
  }
}

/** The manifest as a C2SP signed note with one signature, the gate's. */
export function signManifest(head: ManifestHead, gate: Signer): Uint8Array {
  const text = encodeManifestHead(head)
  return encodeNote({ text, signatures: [signText(text, gate)] })
}

/** Throws VerificationError `manifest_signature` unless the gate key signed it, alone, and it is in its one form. */
export function verifyManifestSignature(note: Uint8Array, gateKey: string): ManifestHead {
  try {
    const parsed = parseNote(note)
    const gate = parseVkey(gateKey)
    verifyNoteSignature(parsed, gate)
    // A further line could be changed without breaking ours: exactly one is the form.
    check(
      parsed.signatures.length === 1 && gate.type === ED25519,
      'signature_lines',
      'not the gate key alone',
    )
    check(equalBytes(encodeNote(parsed), note), 'not_canonical', 'not the one encoding')
    return parseManifestHead(parsed.text)
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause
    throw new VerificationError('manifest_signature', `the manifest: ${cause.message}`, cause.evidence, {
      cause,
    })
  }
}

/** SHA-256("duly/manifest-item/v1" ‖ 0x00 ‖ salt ‖ JCS(at, category, identifier, part, sha256, and handIn where there is one)). */
export function itemHash(opening: ItemOpening, hash: Sha256 = sha256): Uint8Array {
  const { at, category, identifier, part, handIn } = opening
  const facts = { at, category, identifier, part, sha256: opening.sha256 }
  const said = encodeJcs(handIn === undefined ? facts : { ...facts, handIn })
  return hash(concat(domain('duly/manifest-item/v1'), fromHex(opening.salt, 32), said))
}

/** The entry of the tree: place and salted hash of an item, and nothing about it. */
export function encodeEntry(opening: ItemOpening, hash: Sha256 = sha256): Uint8Array {
  const { n, path, row } = opening
  const entry = { hash: hex(itemHash(opening, hash)), n, path }
  return encodeJcs(row === undefined ? entry : { ...entry, row })
}

/** The root over entries that arrive one by one, in memory that grows with the logarithm of their number. */
export class EntryTree {
  #hash: Sha256
  #full: { size: number; root: Uint8Array }[] = []
  count = 0

  constructor(hash: Sha256 = sha256) {
    this.#hash = hash
  }

  add(entry: Uint8Array): void {
    let node = { size: 1, root: hashLeaf(entry, this.#hash) }
    this.count++
    for (let last = this.#full.at(-1); last?.size === node.size; last = this.#full.at(-1)) {
      this.#full.pop()
      node = { size: node.size * 2, root: hashNode(last.root, node.root, this.#hash) }
    }
    this.#full.push(node)
  }

  root(): Uint8Array {
    const roots = this.#full.map(node => node.root)
    return roots.length === 0
      ? emptyRoot()
      : roots.reduceRight((right, left) => hashNode(left, right, this.#hash))
  }
}

/** The openings file: a JSON list with one canonical line per item, so that it can be written and read item by item. */
export const openingsStart = '[\n'
export const openingsEnd = ']\n'

/** The line of one item, with the comma that separates it from the one before. */
export function encodeOpening(opening: ItemOpening): Uint8Array {
  return concat(utf8(opening.n === 1 ? '' : ','), encodeJcs(opening), utf8('\n'))
}

/** Throws VerificationError `manifest_item` for a line that `encodeOpening` would not write as number `n` in this version. */
export function parseOpening(line: Uint8Array, n: number, version: 1 | 2 = 1): ItemOpening {
  const comma = n === 1 ? 0 : 1
  try {
    check(comma === 0 || line[0] === 0x2c, 'manifest_item', 'a line of the openings is not separated')
    const opening = readOpening(parseJcs(line.subarray(comma)), `item ${n}`, version)
    check(opening.n === n, 'manifest_item', 'the items are not numbered in order')
    return opening
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new VerificationError('manifest_item', `item ${n}: ${message}`, { item: n }, { cause })
  }
}

function readOpening(value: unknown, path: string, version: 1 | 2): ItemOpening {
  if (version === 1) return readFields(readObject(value, path, openingFields), path, 100)
  const isByHand = typeof value === 'object' && value !== null && 'handIn' in value
  const byHand = isByHand ? (['handIn'] as const) : []
  const raw = readObject(value, path, [...openingFields, 'row', ...byHand] as const)
  const row = readNullable(raw.row, `${path}.row`, (row, at) => readInteger(row, at, { min: 1, max: 1e12 }))
  const opening = { ...readFields(raw, path, 217), row }
  if (!isByHand) return opening
  return { ...opening, handIn: readInteger(raw.handIn, `${path}.handIn`, { min: 1, max: 10_000 }) }
}

const openingFields = ['n', 'path', 'salt', 'identifier', 'category', 'at', 'part', 'sha256'] as const

function readFields(
  raw: Record<(typeof openingFields)[number], unknown>,
  path: string,
  longest: number,
): ItemOpening {
  return {
    n: readInteger(raw.n, `${path}.n`, { min: 1, max: 1e12 }),
    path: readText(raw.path, `${path}.path`, longest),
    salt: readHex(raw.salt, `${path}.salt`, 32),
    identifier: readIdentifier(raw.identifier, `${path}.identifier`, readEarlierText),
    category: readOneOf(raw.category, `${path}.category`, dataCategories),
    at: readNullable(raw.at, `${path}.at`, readTime),
    part: readToken(raw.part, `${path}.part`, 20),
    sha256: readHex(raw.sha256, `${path}.sha256`, 32),
  }
}

/** Each line of an openings file, without its line feed. Throws VerificationError `manifest_item`. */
export function* openingLines(file: Uint8Array): Generator<Uint8Array> {
  const start = utf8(openingsStart)
  const end = utf8(openingsEnd)
  const body = file.subarray(start.length, file.length - end.length)
  const framed = equalBytes(file, concat(start, body, end)) && (body.length === 0 || body.at(-1) === 0x0a)
  check(framed, 'manifest_item', 'the openings do not begin and end as they must')
  for (let at = 0; at < body.length; ) {
    const next = body.indexOf(0x0a, at)
    yield body.subarray(at, next)
    at = next + 1
  }
}

/** Throws VerificationError `scope` unless the item lies inside the line of the order that it says it answers. */
export function checkInScope(
  opening: Pick<ItemOpening, 'n' | 'part' | 'category' | 'identifier' | 'at'>,
  scope: Scope,
): void {
  const covered = scope.some(
    part =>
      part.part === opening.part &&
      part.category === opening.category &&
      part.identifier.kind === opening.identifier.kind &&
      part.identifier.value === opening.identifier.value &&
      inPeriod(part, opening.at),
  )
  check(covered, 'scope', `item ${opening.n} is not inside what was ordered`, {
    item: opening.n,
    part: opening.part,
  })
}
