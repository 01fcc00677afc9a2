// A pack as it is used: parsed strictly, checked for contradictions, named by the hash of its content.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describeIssues } from '../facts/facts.ts'
import { findMistakes } from './pack-check.ts'
import { filledIn } from './pack-defaults.ts'
import type { PackData } from './pack-schema.ts'
import { PackSchema } from './pack-schema.ts'

/** A parsed pack; `hash` is the SHA-256 (hex) of its canonical JSON and changes with any of its content. */
export type Pack = PackData & { readonly hash: string }

/** A pack that must not be used; each line of `mistakes` says what is wrong in counsel's words. */
export class PackError extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.name = 'PackError'
    this.mistakes = mistakes
  }
}

/** Takes anything, gives a pack or throws `PackError`: unknown keys, overlaps, dangling exceptions, contradictions. */
export function parsePack(value: unknown): Pack {
  const read = PackSchema.safeParse(value)
  if (!read.success) throw new PackError([describeIssues(read.error.issues)])
  const mistakes = findMistakes(read.data)
  if (mistakes.length > 0) throw new PackError(mistakes)
  return named(read.data, value)
}

/**
 * A pack whose every byte was parsed and checked before: what it leaves unsaid is filled in, nothing is looked at again.
 * Only for bytes that are known to be those; anything else goes through `parsePack`.
 */
export function checkedBefore(written: object): Pack {
  return named(filledIn(written), written)
}

/** The hash is worked out when it is first asked for: of many packs at hand few answer. */
function named(data: PackData, written: unknown): Pack {
  let hash: string | undefined
  return Object.defineProperty({ ...data, hash: '' }, 'hash', {
    enumerable: true,
    get: () => {
      hash ??= packHash(written)
      return hash
    },
  })
}

/** SHA-256 over the canonical JSON of the pack as written (keys sorted by code unit, no white space). */
export function packHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Record<string, unknown>
  const keys = Object.keys(record).sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`
}
