// The seal identity in shares: made from an identity file, and given back only where it is the one that the shares name.
import { randomBytes } from 'node:crypto'
import { VerificationError } from '../ledger/verification-error.ts'
import { recipientOf } from './age/age-keys.node.ts'
import { decodeBech32, encodeBech32 } from './age/bech32.ts'
import { encodeShare, joinShares, type KeptShare, parseShare, splitSecret, whyNotJoined } from './shares.ts'

const PREFIX = 'age-secret-key-'

/** Three texts, any two of which give the identity back. Throws VerificationError `age` for another kind of identity. */
export function splitIdentity(identity: string): string[] {
  const { prefix, bytes } = decodeBech32(identity) ?? { prefix: '', bytes: new Uint8Array() }
  if (prefix.toLowerCase() !== PREFIX || bytes.length !== 32)
    throw unsound('only an X25519 identity can be shared')
  const recipient = recipientOf(identity)
  const shares = splitSecret(bytes, { count: 3, needed: 2 }, new Uint8Array(randomBytes(bytes.length)))
  return shares.map(share => encodeShare({ ...share, recipient, count: 3, needed: 2 }))
}

/** Throws VerificationError `age` with what is wrong: a share that was changed gives another identity, and so none. */
export function joinIdentity(texts: readonly string[]): string {
  const shares = texts.map((text, i): KeptShare => {
    const share = parseShare(text)
    if (typeof share === 'string') throw unsound(`share ${i + 1}: ${share}`)
    return share
  })
  const why = whyNotJoined(shares)
  if (why !== undefined) throw unsound(why)
  const identity = encodeBech32(PREFIX, joinShares(shares)).toUpperCase()
  if (recipientOf(identity) !== shares[0]!.recipient)
    throw unsound('the shares do not belong together: what they give is not the identity that they name')
  return identity
}

function unsound(message: string): VerificationError {
  return new VerificationError('age', message, { reason: 'header' })
}
