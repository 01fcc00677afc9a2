// Signing in, out and enrolling: the same on each surface that people sign in to.
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { contract } from '../contract.ts'
import { nothing } from '../fields.ts'
import { of, shape } from '../shape.ts'
import { endSessionInput, enrolInput, enrolOptionsInput, signInInput } from './ceremony.ts'
import { ownSessions, sessionEnds } from './sessions.ts'

const signInOptions = shape({
  challengeId: z.string(),
  /** The browser signs `signInChallenge(nonce)`, which it computes itself. */
  nonce: z.string(),
  options: of<Omit<PublicKeyCredentialRequestOptionsJSON, 'challenge'>>(),
})
export type SignInOptions = z.infer<typeof signInOptions>

const enrolOptions = shape({
  challengeId: z.string(),
  name: z.string(),
  options: of<PublicKeyCredentialCreationOptionsJSON>(),
  /** What the gate's keeper will be asked to pin, but for the key, which the browser fills in itself. */
  enrolment: of<EnrolmentWish>().nullable(),
})
export type EnrolOptions = z.infer<typeof enrolOptions>

export type EnrolmentWish = {
  readonly format: string
  readonly role: 'approver' | 'analyst' | 'custodian'
  readonly name: string
}

export const signInApi = contract({
  'GET /sign-in': { answer: 'page' },
  'GET /enrol': { answer: 'page' },
  'POST /auth/sign-in/options': { answer: signInOptions },
  'POST /auth/sign-in/finish': { body: signInInput, answer: nothing },
  'POST /auth/enrol/options': { body: enrolOptionsInput, answer: enrolOptions },
  'POST /auth/enrol/finish': { body: enrolInput, answer: shape({ credentialId: z.string() }) },
  /** A form's post goes back to the sign-in page; a script's gets its answer. */
  'POST /auth/sign-out': { answer: nothing },
  'GET /auth/session': {
    answer: shape({ id: z.string(), name: z.string(), formToken: z.string() }),
  },
  'GET /auth/session/ends': { answer: sessionEnds },
})

/** Of staff; the portals show them on a page of their own. */
export const staffSessionsApi = contract({
  'GET /auth/sessions': { answer: ownSessions },
  /** `name` null: all others. */
  'POST /auth/sessions/end': { body: endSessionInput, answer: nothing },
})

/** Where people may sign in by a provider of their own. */
export const oidcSignInApi = contract({
  'GET /auth/oidc/:issuer/start': { answer: 'page' },
  'GET /auth/oidc/:issuer/callback': { answer: 'page' },
  'POST /auth/oidc/:issuer/back-channel-logout': { answer: nothing },
})
export type StaffSessionsApi = typeof staffSessionsApi & Pick<typeof signInApi, 'POST /auth/sign-out'>
