// Exports that custodians handed in by hand, as a package names them beside its items: who handed in, who confirmed, and when. By the
// gate, which checked both signatures. Spec: docs/spec/manifest.md.

import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { check, VerificationError } from '../ledger/verification-error.ts'
import { readHex, readInteger, readList, readObject, readText, readTime, readToken } from './shape.ts'

export type Custodian = { id: string; name: string }

export type HandIn = {
  /** From 1, as the openings of its items name it. */
  n: number
  source: string
  /** SHA-256 of the export as it was handed in, with all that was not asked for. */
  export: string
  at: string
  by: Custodian
  confirmedBy: Custodian
}

export function encodeHandIns(handIns: readonly HandIn[]): Uint8Array {
  return encodeJcs(handIns)
}

/** Throws VerificationError `manifest_item` for bytes that `encodeHandIns` would not write. */
export function parseHandIns(bytes: Uint8Array): HandIn[] {
  try {
    const list = readList(parseJcs(bytes), 'hand-ins', readHandIn, { min: 1, max: 10_000 })
    check(
      list.every(({ n }, i) => n === i + 1),
      'manifest_item',
      'they are not numbered in order',
    )
    return list
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new VerificationError('manifest_item', `the hand-ins: ${message}`, {}, { cause })
  }
}

function readHandIn(value: unknown, at: string): HandIn {
  const raw = readObject(value, at, ['n', 'source', 'export', 'at', 'by', 'confirmedBy'] as const)
  return {
    n: readInteger(raw.n, `${at}.n`, { min: 1, max: 10_000 }),
    source: readToken(raw.source, `${at}.source`),
    export: readHex(raw.export, `${at}.export`, 32),
    at: readTime(raw.at, `${at}.at`),
    by: readCustodian(raw.by, `${at}.by`),
    confirmedBy: readCustodian(raw.confirmedBy, `${at}.confirmedBy`),
  }
}

function readCustodian(value: unknown, at: string): Custodian {
  const raw = readObject(value, at, ['id', 'name'] as const)
  return { id: readToken(raw.id, `${at}.id`), name: readText(raw.name, `${at}.name`) }
}
