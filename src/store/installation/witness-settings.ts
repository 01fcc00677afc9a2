// Outside witnesses as duly.json names them: what is wrong with a list of them, how many must cosign, and how the list is changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COSIGNATURE, parseVkey, type Verifier } from '../../ledger/note.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { writeDurably } from '../durable.ts'
import type { OutsideWitnesses } from './outside-witnesses.ts'

/** A majority of all, and never one alone: 2 of 2, 2 of 3, 3 of 4, 3 of 5. */
export function defaultQuorum(all: number): number {
  return Math.max(2, Math.floor(all / 2) + 1)
}

/** How many of all, the one of this installation counted, must cosign. */
export function quorumOf({ outside, quorum }: OutsideWitnesses): number {
  return quorum ?? defaultQuorum(outside.length + 1)
}

/** The key of a witness; undefined where the text is none. */
export function cosignerOf(value: unknown): Verifier | undefined {
  try {
    const key = typeof value === 'string' ? parseVkey(value) : undefined
    return key?.type === COSIGNATURE ? key : undefined
  } catch (error) {
    if (error instanceof VerificationError) return undefined
    throw error
  }
}

/** Over a network only with TLS: whoever sits on the way could keep cosignatures back. */
export function isOutsideAddress(value: unknown): boolean {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  if (url?.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}

/** Undefined where it is sound: distinct names and keys, sound addresses, a quorum that can be met. */
export function findWitnessesFault(value: unknown): string | undefined {
  const { outside, quorum, ...more } = (value ?? {}) as Record<string, unknown>
  if (!Array.isArray(outside) || outside.length === 0 || Object.keys(more).length > 0)
    return 'witnesses is no list "outside" with a quorum'
  const keys = outside.map(one => cosignerOf((one as Record<string, unknown> | null)?.key))
  if (keys.includes(undefined)) return 'an outside witness has no verifier key of a cosigner'
  if (!outside.every(one => isOutsideAddress(one.address)))
    return 'the address of an outside witness is not https (http: on loopback alone)'
  const names = new Set(keys.map(key => key!.name))
  const bytes = new Set(keys.map(key => key!.key.toHex()))
  if (names.size < keys.length || bytes.size < keys.length) return 'an outside witness is named twice'
  const possible =
    quorum === undefined ||
    (Number.isSafeInteger(quorum) && Number(quorum) >= 1 && Number(quorum) <= keys.length + 1)
  return possible ? undefined : 'the quorum of witnesses cannot be met'
}

/** Changes nothing else in duly.json: an operator may have written into it. `null` names no outside witness any more. */
export async function writeWitnesses(path: string, witnesses: OutsideWitnesses | null): Promise<void> {
  const file = join(path, 'duly.json')
  const { witnesses: _before, ...settings } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >
  const next = witnesses ? { ...settings, witnesses } : settings
  await writeDurably(file, `${JSON.stringify(next, null, 2)}\n`, 0o600)
}
