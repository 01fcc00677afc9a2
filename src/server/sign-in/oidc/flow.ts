// A sign-in by an OpenID provider, there and back. What came back must answer what this very browser was sent with, once, within
// ten minutes; then the subject is somebody here, or nobody.
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { keyedHash, openField, sealField } from '../../../store/keys/field.ts'
import { noteAct } from '../../../store/own-acts.ts'
import { originOf } from '../../http/site.ts'
import { type AuthDeps, later, type Owner, SYSTEM } from '../owner.ts'
import { readOwner } from '../profile.ts'
import { hashToken, newToken, sessionProof } from '../sessions.ts'
import { askProvider, type Claims, takeAnswer } from './client.ts'
import { type Bound, bind, boundTo, findIssuer, type Issuer, subjectMac } from './issuers.ts'

export type OidcSurface = 'desk' | 'customer'
const FLOW_SECONDS = 600

type Secret = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Hash of the cookie of the browser that was sent. */
  readonly browser: string
  readonly next: string
}

export type Sent = { readonly url: string; readonly browser: string }

/** Where the provider sends the browser back to: an address per issuer, so that no answer passes for another's (RFC 9700 § 4.4). */
export function redirectUri(deps: Pick<AuthDeps, 'site'>, surface: OidcSurface, issuer: string): string {
  return `${originOf(deps.site, surface)}/auth/oidc/${issuer}/callback`
}

export async function beginFlow(
  deps: AuthDeps,
  surface: OidcSurface,
  id: string,
  next: string,
): Promise<Sent | Refusal> {
  const issuer = await issuerAt(deps, surface, id)
  if (!issuer) return noIssuer()
  const browser = newToken()
  try {
    const asked = await askProvider(issuer, redirectUri(deps, surface, id), { insecure: deps.site.demo })
    const { url, ...rest } = asked
    const secret: Secret = { ...rest, browser: hashToken(browser).toString('base64url'), next }
    const hash = hashToken(asked.state)
    await withTransaction(deps.db, SYSTEM, tx =>
      tx.query(
        'insert into duly.oidc_flow (state_hash, issuer_id, surface, secret, expires_at) values ($1, $2, $3, $4, $5)',
        [
          hash,
          id,
          surface,
          sealField(deps.vault.directoryKey, [hash.toString('hex'), 1, 'flow'], secret),
          later(deps.now(), FLOW_SECONDS),
        ],
      ),
    )
    return { url, browser }
  } catch (error) {
    return unreachable(deps, error)
  }
}

export type Arrived = { readonly token: string; readonly next: string; readonly owner: Owner }

/** `answered`: the address that the browser came back to. `browser`: its cookie from when it was sent. */
export async function finishFlow(
  deps: AuthDeps,
  surface: OidcSurface,
  { id, answered, browser, replaces }: { id: string; answered: URL; browser: string; replaces?: string },
): Promise<Arrived | Refusal> {
  const issuer = await issuerAt(deps, surface, id)
  const state = answered.searchParams.get('state') ?? ''
  const secret = await takeFlow(deps, surface, id, state)
  if (!issuer || !secret || secret.browser !== hashToken(browser).toString('base64url')) return late()
  let claims: Claims
  try {
    claims = await takeAnswer(issuer, answered, secret, { insecure: deps.site.demo })
  } catch (error) {
    return unreachable(deps, error)
  }
  return withTransaction(deps.db, SYSTEM, async tx => {
    const bound = await ownerOf(tx, deps, issuer, claims)
    const known = bound && (await readOwner(tx, deps.vault.directoryKey, bound))
    if (!bound || !known) return nobody()
    const now = deps.now()
    const token = newToken()
    const [begun] = await tx.query(
      'select owner_id from duly.sign_in_by_provider($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        Buffer.from(state),
        surface,
        subjectMac(deps, issuer.issuer, claims.subject),
        claims.sid === null ? null : sidMac(deps, issuer.issuer, claims.sid),
        now,
        later(now, issuer.maxMinutes * 60),
        sessionProof(deps.vault, token),
        replaces === undefined ? null : sessionProof(deps.vault, replaces),
      ],
    )
    return begun ? { token, next: secret.next, owner: bound } : late()
  })
}

export function sidMac(deps: Pick<AuthDeps, 'vault'>, issuer: string, sid: string): Buffer {
  return keyedHash(deps.vault.macKey, 'oidc-sid', JSON.stringify([issuer, sid]))
}

/** Staff sign in at the desk, a tenant's people at the console: an issuer of the one is none at the other. */
export async function issuerAt(
  deps: Pick<AuthDeps, 'db' | 'vault'>,
  surface: OidcSurface,
  id: string,
): Promise<Issuer | null> {
  const issuer = await withTransaction(deps.db, SYSTEM, tx => findIssuer(tx, deps, id))
  return issuer && (surface === 'desk') === (issuer.tenant === null) ? issuer : null
}

async function takeFlow(
  deps: AuthDeps,
  surface: OidcSurface,
  id: string,
  state: string,
): Promise<Secret | null> {
  const hash = hashToken(state)
  const [row] = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query<{ secret: Buffer | null }>('select duly.take_flow($1, $2, $3, $4) as secret', [
      Buffer.from(state),
      id,
      surface,
      deps.now(),
    ]),
  )
  return row?.secret
    ? openField<Secret>(deps.vault.directoryKey, [hash.toString('hex'), 1, 'flow'], row.secret)
    : null
}

/** Who is bound already; or, where the issuer's mail addresses count, the one active person of that address, bound from now on. */
async function ownerOf(
  tx: Transaction,
  deps: AuthDeps,
  issuer: Issuer,
  claims: Claims,
): Promise<Bound | null> {
  const mac = subjectMac(deps, issuer.issuer, claims.subject)
  const bound = await boundTo(tx, mac)
  if (bound) return bound
  if (issuer.tenant !== null || issuer.match !== 'mail' || !claims.mailVerified || claims.mail === null)
    return null
  const person = await personOfMail(tx, deps, claims.mail)
  if (!person || !(await bind(tx, issuer.id, mac, person, deps.now()))) return null
  await noteAct(tx, deps, {
    kind: 'oidc_bound',
    by: { kind: 'system', id: null },
    about: person.id,
    data: { by: 'a mail address that the provider verified' },
  })
  return person
}

/** Addresses are ciphertext, and a provider's staff is hundreds: all are opened. Two of one address are nobody. */
async function personOfMail(tx: Transaction, deps: AuthDeps, mail: string): Promise<Bound | null> {
  const rows = await tx.query<{ id: string; profile: Buffer }>(
    'select id, profile from duly.person where active',
  )
  const found = rows.filter(row => {
    const { mail: own } = openField<{ mail?: string | null }>(
      deps.vault.directoryKey,
      [row.id, 1, 'profile'],
      row.profile,
    )
    return typeof own === 'string' && own.toLowerCase() === mail.toLowerCase()
  })
  const [one, another] = found
  return one && !another ? { kind: 'staff', id: one.id } : null
}

function unreachable(deps: AuthDeps, error: unknown): Refusal {
  // The message may quote what the provider or the browser sent.
  deps.log.warn(
    { error: error instanceof Error ? error.name : 'unknown' },
    'an OpenID sign-in did not verify',
  )
  return refuse(
    'signature_refused',
    sentence('borders.your_organisations_sign_could_not'),
    sentence('borders.start_again_if_fails_again'),
  )
}

function late(): Refusal {
  return refuse(
    'signature_refused',
    sentence('borders.sign_took_too_long_used'),
    sentence('borders.start_again_from_sign_page'),
  )
}

function nobody(): Refusal {
  return refuse(
    'signature_refused',
    sentence('borders.your_organisations_account_not_known'),
    sentence('borders.sign_your_passkey_ask_administrator'),
  )
}

function noIssuer(): Refusal {
  return refuse('not_found', sentence('borders.no_such_way_sign_here'), sentence('borders.use_sign_page'))
}
