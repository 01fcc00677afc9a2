// The seal identity as a command is given it: its file, or two of its three shares.
import { readFile } from 'node:fs/promises'
import { VerificationError } from '../../ledger/verification-error.ts'
import { unwrapSmall } from '../../seal/age/age.node.ts'
import { readIdentityFile } from '../../seal/age/age-keys.node.ts'
import { joinIdentity } from '../../seal/identity-shares.node.ts'
import type { CheckKeys } from '../../store/fsck/demand-stream.ts'
import { WrongUse } from '../io.ts'

export const IDENTITY_OPTIONS = {
  'seal-identity': { type: 'string' },
  share: { type: 'string', multiple: true },
} as const

export type IdentityValues = { 'seal-identity'?: string; share?: string[] }

export async function readIdentities(values: IdentityValues): Promise<string[] | null> {
  const { share = [], 'seal-identity': file } = values
  if (share.length > 0 && file !== undefined)
    throw new WrongUse('Name the seal identity or its shares, not both.')
  if (file !== undefined) {
    const text = await read(file)
    return sound(file, () => readIdentityFile(text))
  }
  if (share.length === 0) return null
  const texts = await Promise.all(share.map(read))
  return [sound(share.join(', '), () => joinIdentity(texts))]
}

/** Opens what was sealed to the identity; null where none was named. */
export async function unwrapWith(values: IdentityValues): Promise<CheckKeys['unwrapSealed']> {
  const identities = await readIdentities(values)
  return identities && (sealed => unwrapSmall(sealed, ...identities))
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`The file ${path} cannot be read (${error.code}).`)
  })
}

function sound<T>(where: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (error instanceof VerificationError) throw new WrongUse(`${where}: ${error.message}`)
    throw error
  }
}
