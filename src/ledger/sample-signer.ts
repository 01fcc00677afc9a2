// Keys out of a seed byte, for tests and vectors alone. Duly signs with the platform's Ed25519 (src/log/keys.ts).
import { ed25519 } from '@noble/curves/ed25519.js'
import type { Signer } from './note.ts'

export function sampleSigner(name: string, type: number, seed: number): Signer {
  const secret = new Uint8Array(32).fill(seed)
  return { name, type, key: ed25519.getPublicKey(secret), sign: message => ed25519.sign(message, secret) }
}
