// Which keys and witnesses a check stands on, and where they came from.

import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseTrust, type Trust } from '../../ledger/trust.ts'
import { type Statement, unchecked } from '../../ledger/verify-receipt.ts'
import { WrongUse } from '../io.ts'
import type { Kind } from './identify.ts'

export type TrustSource = { trust: Trust; path: string; given: boolean }

const NAME = 'trust.json'

/** The file of `--trust`. Throws VerificationError where it is not a trust file. */
export async function readTrust(path: string): Promise<TrustSource> {
  const bytes = await readIfThere(path)
  if (bytes === null) throw new WrongUse(`There is no trust file at ${path}.`)
  return { trust: parseTrust(bytes), path, given: true }
}

/** The trust file beside a subject, or in an edition, which is published whole. Throws WrongUse where there is none. */
export async function trustBeside(path: string, kind: Kind): Promise<TrustSource> {
  const places = [
    join(dirname(resolve(path)), NAME),
    ...(kind === 'edition' ? [join(resolve(path), NAME)] : []),
  ]
  for (const place of places) {
    const bytes = await readIfThere(place)
    if (bytes !== null) return { trust: parseTrust(bytes), path: place, given: false }
  }
  throw new WrongUse(`No trust file: name the provider's with --trust FILE, or put ${NAME} beside ${path}.`)
}

/** What the trust is worth; every check says it. */
export function sayTrust({ given, path }: TrustSource): Statement {
  return given
    ? unchecked(
        `whether the keys in ${path} are the provider's: compare them with what it publishes elsewhere`,
      )
    : { is: 'attention', text: 'keys came with the file: shows consistency, not who' }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
