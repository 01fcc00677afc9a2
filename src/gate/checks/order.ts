// What the server asks of the gate, as it arrives: hostile until proved otherwise, since whoever owns the server writes it.
// Strict: exactly the fields of the kind. Whether an order may be carried out is decided in verify.ts.
// Not built: an order that re-wraps a collection's key to a reviewer (src/seal/review-grant.ts); content is sealed unseen.

import { fromUtf8 } from '../../ledger/bytes.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { parseRecordValue } from '../../ledger/record.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { type ListPlace, readListPlace } from '../../seal/authorisation/authorisation-list.ts'
import { type LookupAnswer, readLookupAnswer } from '../../seal/lookup-answer.ts'
import {
  readHex,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readToken,
  ShapeError,
} from '../../seal/shape.ts'
import { type Language, languages } from '../../words/languages.ts'
import { type Assertion, readAssertion } from './assertion.ts'

export const orderKinds = ['lookup', 'hold', 'end_hold', 'collect', 'seal', 'release'] as const
export type OrderKind = (typeof orderKinds)[number]

/** An opened leaf and where it is in the log: a C2SP tlog-proof file, checkpoint included. */
export type LeafProof = { opening: Opening; proof: string }

/** `proof` null: an emergency's leaf that waits for the next slow tick (src/gate/checks/grounds.ts). */
export type GroundLeaf = { opening: Opening; proof: string | null }

/** One passkey's answer, who is said to have given it, and where it was given for a list, the place in that list. */
export type Signature = { approver: string; assertion: Assertion; list: ListPlace | null }

export type LookupOrder = { kind: 'lookup'; lookup: string; assertion: Assertion }
/** What an analyst's passkey signed: data are set apart, or let go before their day. */
export type HoldOrder = { kind: 'hold'; hold: string; assertion: Assertion }
export type EndHoldOrder = { kind: 'end_hold'; end: string; assertion: Assertion }
export type CollectOrder = {
  kind: 'collect'
  /** Canonical text: the very bytes that were signed. */
  authorisation: string
  signatures: Signature[]
  leaf: LeafProof
  /** The leaf that each ground names, in their order; none for `no_notice_due`. */
  grounds: GroundLeaf[]
  /** The answered look-ups that the lines name, with the entries that they use. */
  lookups: LookupAnswer[]
}
export type SealOrder = {
  kind: 'seal'
  digest: string
  certificate: Uint8Array
  /** Canonical text that the custodian's passkey signed, and its answer. */
  certified: string
  assertion: Assertion
  /** Of the page that the package opens with. Nobody signs it: it chooses among the gate's own words. */
  language: Language
  /** Whether a load file for review software stands in the package: the same items once more. Nobody signs it either. */
  loadFile: boolean
}
export type ReleaseOrder = { kind: 'release'; digest: string; leaf: LeafProof }

export type Order = LookupOrder | HoldOrder | EndHoldOrder | CollectOrder | SealOrder | ReleaseOrder
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>

/** Longest signed text; an authorisation of the largest scope is below it. */
const MAX_TEXT = 16 * 2 ** 20
const MAX_CERTIFICATE = 16 * 2 ** 20

/** Parses the plaintext of an order. Throws ShapeError for anything that is not exactly an order. */
export function parseOrder(bytes: Uint8Array): Order {
  const value = parseJson(bytes)
  const kind = readOneOf(readKind(value), 'order.kind', orderKinds)
  return READERS[kind](value)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    throw new ShapeError('order', 'must be JSON')
  }
}

function readKind(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
}

const READERS: Record<OrderKind, (value: unknown) => Order> = {
  lookup: value => {
    const raw = readObject(value, 'order', ['kind', 'lookup', 'assertion'] as const)
    return {
      kind: 'lookup',
      lookup: readLongText(raw.lookup, 'order.lookup'),
      assertion: readAssertion(raw.assertion, 'order.assertion'),
    }
  },
  hold: value => {
    const raw = readObject(value, 'order', ['kind', 'hold', 'assertion'] as const)
    return {
      kind: 'hold',
      hold: readLongText(raw.hold, 'order.hold'),
      assertion: readAssertion(raw.assertion, 'order.assertion'),
    }
  },
  end_hold: value => {
    const raw = readObject(value, 'order', ['kind', 'end', 'assertion'] as const)
    return {
      kind: 'end_hold',
      end: readLongText(raw.end, 'order.end'),
      assertion: readAssertion(raw.assertion, 'order.assertion'),
    }
  },
  collect: value => {
    const raw = readObject(value, 'order', collectFields(value))
    return {
      kind: 'collect',
      authorisation: readLongText(raw.authorisation, 'order.authorisation'),
      signatures: readList(raw.signatures, 'order.signatures', readSignature, { min: 0, max: 20 }),
      leaf: readLeafProof(raw.leaf, 'order.leaf'),
      grounds: readList(raw.grounds ?? [], 'order.grounds', readGroundLeaf, { min: 0, max: 1_000 }),
      lookups: readList(raw.lookups ?? [], 'order.lookups', readLookupAnswer, { min: 0, max: 1_000 }),
    }
  },
  seal: value => {
    const raw = readObject(value, 'order', sealFields(value))
    const certificate = readLongText(raw.certificate, 'order.certificate', 2 * MAX_CERTIFICATE)
    const bytes = Buffer.from(certificate, 'base64')
    if (bytes.toString('base64') !== certificate || bytes.length > MAX_CERTIFICATE)
      throw new ShapeError('order.certificate', 'must be base64 of at most 16 MiB')
    return {
      kind: 'seal',
      digest: readHex(raw.digest, 'order.digest', 32),
      certificate: bytes,
      certified: readLongText(raw.certified, 'order.certified'),
      assertion: readAssertion(raw.assertion, 'order.assertion'),
      language: readOneOf(raw.language ?? 'en', 'order.language', languages),
      loadFile: readLoadFile(raw.loadFile),
    }
  },
  release: value => {
    const raw = readObject(value, 'order', ['kind', 'digest', 'leaf'] as const)
    return {
      kind: 'release',
      digest: readHex(raw.digest, 'order.digest', 32),
      leaf: readLeafProof(raw.leaf, 'order.leaf'),
    }
  },
}

/** An order as a gate kept it before authorisations of version 2 is still read, to be refused by name. */
function collectFields(value: unknown) {
  const first = ['kind', 'authorisation', 'signatures', 'leaf'] as const
  const isFirst = typeof value === 'object' && value !== null && !('grounds' in value || 'lookups' in value)
  return isFirst ? first : ([...first, 'grounds', 'lookups'] as const)
}

/** A server of before names no language; its officers read English. A load file is named only where it was asked for. */
function sealFields(value: unknown) {
  const has = (name: string) => typeof value === 'object' && value !== null && name in value
  const optional = (['language', 'loadFile'] as const).filter(has)
  return ['kind', 'digest', 'certificate', 'certified', 'assertion', ...optional] as const
}

function readLoadFile(value: unknown): boolean {
  if (value !== undefined && value !== true) throw new ShapeError('order.loadFile', 'must be true or absent')
  return value === true
}

function readSignature(value: unknown, path: string): Signature {
  const raw = readObject(value, path, ['approver', 'assertion', 'list'] as const)
  return {
    approver: readToken(raw.approver, `${path}.approver`),
    assertion: readAssertion(raw.assertion, `${path}.assertion`),
    list: readNullable(raw.list, `${path}.list`, readListPlace),
  }
}

function readLeafProof(value: unknown, path: string): LeafProof {
  const { opening, proof } = readGroundLeaf(value, path)
  if (proof === null) throw new ShapeError(`${path}.proof`, 'must be text')
  return { opening, proof }
}

function readGroundLeaf(value: unknown, path: string): GroundLeaf {
  const raw = readObject(value, path, ['opening', 'proof'] as const)
  const opening = readObject(raw.opening, `${path}.opening`, ['record', 'salt', 'v', 'r'] as const)
  return {
    opening: {
      record: readRecord(opening.record, `${path}.opening.record`),
      salt: readHex(opening.salt, `${path}.opening.salt`, 32),
      v: readHex(opening.v, `${path}.opening.v`, 32),
      r: readHex(opening.r, `${path}.opening.r`, 32),
    },
    proof: readNullable(raw.proof, `${path}.proof`, (text, at) => readLongText(text, at, 2 ** 17)),
  }
}

function readRecord(value: unknown, path: string) {
  try {
    return parseRecordValue(value)
  } catch (error) {
    if (error instanceof VerificationError) throw new ShapeError(path, error.message)
    throw error
  }
}

function readLongText(value: unknown, path: string, max = MAX_TEXT): string {
  if (typeof value !== 'string' || value.length > max || !value.isWellFormed())
    throw new ShapeError(path, `must be text of at most ${max} characters`)
  return value
}
