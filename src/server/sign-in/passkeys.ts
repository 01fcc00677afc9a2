// Passkeys: enrolled by a one-time link, used to sign in. Each belongs to one owner at one surface, whose host is its relying
// party; the person is verified by the device at every use (WebAuthn UV).

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import { originOf } from '../http/site.ts'
import { issueChallenge, signInChallenge, takeChallenge } from './challenges.ts'
import { type EnrolmentFile, wishPinned } from './enrolment-file.ts'
import { ownerOfLink } from './links.ts'
import { type AuthDeps, type Owner, type SignInSurface, SYSTEM } from './owner.ts'
import { labelFor, sealLabel } from './passkey-label.ts'
import { type KnownOwner, readOwner } from './profile.ts'
import { hashToken, newToken, sessionProof } from './sessions.ts'
import { rolesOf } from './whoami.ts'

/** EdDSA and ES256 (COSE -8, -7): the ones that the gate verifies. */
const ALGORITHMS = [-8, -7]

/** An officer's passkey may lock their own key in their browser (web/officer/kept-key.ts); the library knows no name for it. */
const LOCKS_A_KEY: object = { prf: {} }

export type EnrolOptions = {
  readonly challengeId: string
  readonly name: string
  readonly options: PublicKeyCredentialCreationOptionsJSON
  /** What the gate's keeper will be asked to pin, but for the key, which the browser fills in itself. */
  readonly enrolment: Omit<EnrolmentFile, 'credentialId' | 'publicKey'> | null
}

export async function enrolOptions(
  deps: AuthDeps,
  surface: SignInSurface,
  token: string,
): Promise<EnrolOptions | Refusal> {
  const found = await withTransaction(deps.db, SYSTEM, async tx => {
    const invited = await readInvited(tx, deps, surface, token)
    if (!invited) return null
    const challenge = await issueChallenge(tx, surface, enrolPurpose(token), deps.now())
    const excluded = await tx.query<{ id: string }>(
      `select id from duly.credential
       where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null`,
      [invited.owner.kind, invited.owner.id, surface],
    )
    return { ...invited, challenge, excluded, enrolment: await enrolmentOf(tx, surface, invited) }
  })
  if (!found) return linkSpent()
  const options = await generateRegistrationOptions({
    rpName: deps.site.provider,
    rpID: deps.site.hosts[surface],
    userName: found.known.name,
    userDisplayName: found.known.name,
    userID: userHandle(deps, surface, found.owner),
    challenge: new Uint8Array(Buffer.from(found.challenge.value, 'base64url')),
    attestationType: 'none',
    excludeCredentials: found.excluded,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
    ...(surface === 'authority' && { extensions: LOCKS_A_KEY }),
  })
  return { challengeId: found.challenge.id, name: found.known.name, options, enrolment: found.enrolment }
}

export type Enrolling = {
  readonly token: string
  readonly challengeId: string
  readonly response: RegistrationResponseJSON
  /** What its person calls it; empty: it gets a name by itself. */
  readonly label?: string
}

/** Stores the passkey and uses the link up, in one transaction. A wrong answer leaves the link usable. */
export async function enrol(
  deps: AuthDeps,
  surface: SignInSurface,
  { token, challengeId, response, label = '' }: Enrolling,
): Promise<{ credentialId: string } | Refusal> {
  const now = deps.now()
  const challenge = await withTransaction(deps.db, SYSTEM, tx =>
    takeChallenge(tx, surface, enrolPurpose(token), challengeId, now),
  )
  if (challenge === null) return ceremonyLate()
  const verified = await verifiedRegistration(deps, surface, challenge, response)
  if (!verified) return notVerified()
  const { credential, aaguid } = verified
  const sealed = sealLabel(deps.vault.directoryKey, credential.id, labelFor(label, aaguid))
  return await withTransaction(deps.db, SYSTEM, async tx => {
    const invited = await readInvited(tx, deps, surface, token)
    if (!invited) return linkSpent()
    const [made] = await tx.query<{ id: string | null }>(
      'select duly.enrol_passkey($1, $2, $3, $4, $5, $6, $7, $8, $9) as id',
      [
        token,
        challengeId,
        surface,
        now,
        credential.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        sealed,
      ],
    )
    // Late by now, or this passkey is known already: a credential has one owner for ever.
    if (!made?.id) return notVerified()
    const enrolment = await enrolmentOf(tx, surface, invited)
    if (enrolment) await wishPinned(tx, deps.vault.directoryKey, withKey(enrolment, credential), now)
    const { kind, id } = invited.owner
    await noteAct(tx, deps, { kind: 'passkey_enrolled', by: { kind, id }, about: id, data: { surface } })
    if (await hasOthers(tx, surface, invited.owner, credential.id))
      await deps.tellOfPasskey?.(tx, { owner: invited.owner, surface })
    return { credentialId: credential.id }
  })
}

async function hasOthers(
  tx: Transaction,
  surface: SignInSurface,
  { kind, id }: Owner,
  credential: string,
): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from duly.credential where owner_kind = $1 and owner_id = $2 and surface = $3 and id <> $4 limit 1',
    [kind, id, surface, credential],
  )
  return rows.length > 0
}

type Invited = { readonly owner: Owner; readonly known: KnownOwner }

async function readInvited(
  tx: Transaction,
  deps: AuthDeps,
  surface: SignInSurface,
  token: string,
): Promise<Invited | null> {
  const owner = await ownerOfLink(tx, surface, token, deps.now())
  const known = owner && (await readOwner(tx, deps.vault.directoryKey, owner))
  return owner && known ? { owner, known } : null
}

/** Approvers sign authorisations, analysts and counsel sign look-ups: their keys the gate must know by itself. */
async function enrolmentOf(
  tx: Transaction,
  surface: SignInSurface,
  { owner, known }: Invited,
): Promise<EnrolOptions['enrolment']> {
  if (owner.kind !== 'staff' || known.employment === null) return null
  const roles = await rolesOf(tx, owner.id)
  const role = signingRole(surface, roles)
  if (role === null) return null
  const { name, human, employment } = known
  return { v: 1, role, person: owner.id, human, name, employment }
}

/** What the passkey is to sign at the gate; of a desk's person who does both, the keeper makes an analyst a custodian too. */
function signingRole(surface: SignInSurface, roles: readonly string[]): EnrolmentFile['role'] | null {
  if (surface === 'approve') return roles.includes('approver') ? 'approver' : null
  if (roles.some(role => role === 'analyst' || role === 'counsel')) return 'analyst'
  return roles.includes('custodian') ? 'custodian' : null
}

function withKey(
  enrolment: NonNullable<EnrolOptions['enrolment']>,
  credential: WebAuthnCredential,
): EnrolmentFile {
  const publicKey = Buffer.from(credential.publicKey).toString('base64url')
  return { ...enrolment, credentialId: credential.id, publicKey }
}

async function verifiedRegistration(
  deps: AuthDeps,
  surface: SignInSurface,
  expectedChallenge: string,
  response: RegistrationResponseJSON,
): Promise<{ credential: WebAuthnCredential; aaguid: string } | null> {
  const verification = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: originOf(deps.site, surface),
    expectedRPID: deps.site.hosts[surface],
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(refused(deps, surface, 'enrol'))
  return verification?.registrationInfo ?? null
}

export type SignInOptions = {
  readonly challengeId: string
  /** The browser signs `signInChallenge(nonce)`, which it computes itself. */
  readonly nonce: string
  readonly options: Omit<PublicKeyCredentialRequestOptionsJSON, 'challenge'>
}

export async function signInOptions(deps: AuthDeps, surface: SignInSurface): Promise<SignInOptions> {
  const { id, value } = await withTransaction(deps.db, SYSTEM, tx =>
    issueChallenge(tx, surface, 'sign_in', deps.now()),
  )
  // No list of credentials: the page must not say which accounts exist.
  const { challenge: _, ...options } = await generateAuthenticationOptions({
    rpID: deps.site.hosts[surface],
    userVerification: 'required',
  })
  return { challengeId: id, nonce: value, options }
}

export type SigningIn = { readonly challengeId: string; readonly response: AuthenticationResponseJSON }
export type SignedInAs = { readonly token: string; readonly owner: Owner }

/** Verifies the assertion and starts a session; `replaces` is the browser's session token until now. */
export async function signIn(
  deps: AuthDeps,
  surface: SignInSurface,
  { challengeId, response }: SigningIn,
  replaces?: string,
): Promise<SignedInAs | Refusal> {
  const now = deps.now()
  const nonce = await withTransaction(deps.db, SYSTEM, tx =>
    takeChallenge(tx, surface, 'sign_in', challengeId, now),
  )
  if (nonce === null) return ceremonyLate()
  return await withTransaction(deps.db, SYSTEM, async tx => {
    const owner = await verifiedOwner(tx, deps, surface, signInChallenge(nonce), response)
    const known = owner && (await readOwner(tx, deps.vault.directoryKey, owner))
    if (!owner || !known) return noSuchPasskey()
    const token = newToken()
    const [begun] = await tx.query('select owner_id from duly.sign_in($1, $2, $3, $4, $5, $6)', [
      challengeId,
      response.id,
      surface,
      now,
      sessionProof(deps.vault, token),
      replaces === undefined ? null : sessionProof(deps.vault, replaces),
    ])
    return begun ? { owner, token } : ceremonyLate()
  })
}

/** Whether somebody has a passkey of this id here. */
export async function isKnownPasskey(
  deps: Pick<AuthDeps, 'db'>,
  surface: SignInSurface,
  id: string,
): Promise<boolean> {
  const rows = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query('select 1 from duly.credential where id = $1 and surface = $2', [id, surface]),
  )
  return rows.length > 0
}

type CredentialRow = {
  id: string
  owner_kind: Owner['kind']
  owner_id: string
  public_key: Buffer
  counter: number
}

/**
 * The owner of the passkey that signed `challenge` (base64url) at this surface, with its counter moved on; null for an
 * unknown or revoked passkey, another relying party, origin or challenge, a missing verification of the person, or a
 * counter that went back (a copied authenticator).
 */
export async function verifiedOwner(
  tx: Transaction,
  deps: AuthDeps,
  surface: SignInSurface,
  challenge: string,
  response: AuthenticationResponseJSON,
): Promise<Owner | null> {
  const [row] = await tx.query<CredentialRow>(
    'select id, owner_kind, owner_id, public_key, counter from duly.passkey($1, $2)',
    [response.id, surface],
  )
  if (!row) return null
  const verification = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: originOf(deps.site, surface),
    expectedRPID: deps.site.hosts[surface],
    credential: { id: row.id, publicKey: new Uint8Array(row.public_key), counter: row.counter },
    requireUserVerification: true,
  }).catch(refused(deps, surface, 'assertion'))
  if (!verification?.verified) return null
  await tx.query('select duly.passkey_used($1, $2, $3, $4)', [
    row.id,
    surface,
    verification.authenticationInfo.newCounter,
    deps.now(),
  ])
  return { kind: row.owner_kind, id: row.owner_id }
}

/** The library throws where an answer does not fit; that is an expected no here. Its message may quote the answer. */
function refused(deps: AuthDeps, surface: SignInSurface, ceremony: string): () => null {
  return () => {
    deps.log.warn({ surface, ceremony }, 'a passkey ceremony did not verify')
    return null
  }
}

function enrolPurpose(token: string): string {
  return `enrol/${hashToken(token).toString('base64url')}`
}

/** Random to everyone outside, the same for one owner at one surface: a new passkey of theirs replaces the old in its store. */
function userHandle(deps: AuthDeps, surface: SignInSurface, owner: Owner): Uint8Array<ArrayBuffer> {
  return new Uint8Array(keyedHash(deps.vault.macKey, 'user-handle', `${surface}/${owner.kind}/${owner.id}`))
}

function linkSpent(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.link_been_used_expired_not'),
    sentence('borders.ask_new_link_each_works'),
  )
}

function ceremonyLate(): Refusal {
  return refuse(
    'signature_refused',
    sentence('borders.took_too_long_answered_twice'),
    sentence('borders.start_again'),
  )
}

function notVerified(): Refusal {
  return refuse(
    'signature_refused',
    sentence('borders.passkey_could_not_verified'),
    sentence('borders.try_again_use_another_device'),
  )
}

function noSuchPasskey(): Refusal {
  return refuse(
    'signature_refused',
    sentence('borders.passkey_does_not_open_site'),
    sentence('borders.use_passkey_you_enrolled_here'),
  )
}
