// For tests: a passkey that signs as WebAuthn says (Level 3 § 6.3.3), honestly or not, with ES256 or Ed25519.

import { createHash, generateKeyPairSync, sign } from 'node:crypto'

export type Lie = Partial<{
  type: string
  origin: string
  rpId: string
  flags: number
  crossOrigin: boolean
  topOrigin: string
  tail: Uint8Array
}>

export type TestPasskey = {
  credentialId: string
  publicKey: string
  answer(challenge: Uint8Array, lie?: Lie): TestAnswer
}

export type TestAnswer = {
  id: string
  rawId: string
  type: string
  clientExtensionResults: object
  response: { clientDataJSON: string; authenticatorData: string; signature: string }
}

export const present = 0x01
export const presentAndVerified = 0x05

let made = 0

export function makePasskey(
  page: { rpId: string; origin: string },
  algorithm: 'ES256' | 'Ed25519' = 'ES256',
): TestPasskey {
  const { privateKey, publicKey } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519')
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = Buffer.from(x, 'base64url')
  const cose =
    algorithm === 'ES256'
      ? Buffer.concat([
          Buffer.from('a5010203262001215820', 'hex'),
          point,
          Buffer.from('225820', 'hex'),
          Buffer.from(y, 'base64url'),
        ])
      : Buffer.concat([Buffer.from('a4010103272006215820', 'hex'), point])
  const credentialId = Buffer.from(`passkey-${++made}`).toString('base64url')
  return {
    credentialId,
    publicKey: cose.toString('base64url'),
    answer(challenge, lie = {}) {
      const client = Buffer.from(
        JSON.stringify({
          type: lie.type ?? 'webauthn.get',
          challenge: Buffer.from(challenge).toString('base64url'),
          origin: lie.origin ?? page.origin,
          crossOrigin: lie.crossOrigin ?? false,
          ...(lie.topOrigin === undefined ? {} : { topOrigin: lie.topOrigin }),
        }),
      )
      const data = Buffer.concat([
        createHash('sha256')
          .update(lie.rpId ?? page.rpId)
          .digest(),
        Buffer.of(lie.flags ?? presentAndVerified),
        Buffer.alloc(4),
        lie.tail ?? Buffer.alloc(0),
      ])
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign(algorithm === 'ES256' ? 'sha256' : null, signed, privateKey).toString('base64url'),
        },
      }
    },
  }
}
