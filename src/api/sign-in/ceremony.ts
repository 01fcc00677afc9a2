// What browsers post during passkey ceremonies, parsed at the border: only what the verifier reads; extensions and the
// browser's own copies are dropped.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { MAX_LABEL } from '../fields.ts'

const b64url = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/)
const credentialId = b64url(1_400)
const token = b64url(64)

/** The answer of `navigator.credentials.get`. */
export const assertionInput = z
  .object({
    id: credentialId,
    rawId: credentialId,
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: b64url(8_000),
      authenticatorData: b64url(8_000),
      signature: b64url(8_000),
      userHandle: b64url(128).nullish(),
    }),
  })
  .transform(({ response: { userHandle, ...signed }, ...rest }): AuthenticationResponseJSON => {
    const handle = userHandle == null ? {} : { userHandle }
    return { ...rest, response: { ...signed, ...handle }, clientExtensionResults: {} }
  })

/** The answer of `navigator.credentials.create`. */
const attestationInput = z
  .object({
    id: credentialId,
    rawId: credentialId,
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: b64url(8_000),
      attestationObject: b64url(64_000),
      transports: z.array(z.string().max(40)).max(10).default([]),
    }),
  })
  .transform((value): RegistrationResponseJSON => ({ ...value, clientExtensionResults: {} }))

export const enrolOptionsInput = z.object({ token })
export const enrolInput = z.object({
  token,
  challengeId: token,
  response: attestationInput,
  label: z.string().max(MAX_LABEL).default(''),
})
export const endSessionInput = z.strictObject({
  name: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
})
export const signInInput = z.object({ challengeId: token, response: assertionInput })
