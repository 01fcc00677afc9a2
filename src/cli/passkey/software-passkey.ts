// A passkey in a file: signs like a browser's authenticator (WebAuthn Level 3, ES256), for scripts, tests and the demo's cast.
// Whoever holds the file is its person: it says "user verified" without verifying anybody, so a live directory keeps none.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'

export type SoftwarePasskey = {
  readonly rpId: string
  readonly origin: string
  /** base64url. */
  readonly credentialId: string
  /** COSE_Key, as a relying party stores it. */
  readonly publicKeyCose: Uint8Array<ArrayBuffer>
  /** Answers `navigator.credentials.create`; remembers the user handle. Throws where the options are for another relying party. */
  register(
    options: Pick<PublicKeyCredentialCreationOptionsJSON, 'challenge' | 'rp' | 'user'>,
  ): RegistrationResponseJSON
  /** Answers `navigator.credentials.get` for a challenge (bytes or base64url). */
  sign(challenge: Uint8Array | string, as?: Misbehaviour): AuthenticationResponseJSON
  /** The whole passkey as text, private key included; `importSoftwarePasskey` reads it. */
  export(): string
}

/** What a dishonest authenticator or browser could put in instead: for tests of those who verify. */
export type Misbehaviour = {
  readonly userVerified?: boolean
  readonly userPresent?: boolean
  readonly type?: string
  readonly origin?: string
  readonly rpId?: string
}

type Options = {
  readonly rpId: string
  readonly origin: string
  /** A P-256 private key, for a cast that must come out the same each time; a new one by default. */
  readonly key?: KeyObject
  readonly userHandle?: string | null
}

export function createSoftwarePasskey({ rpId, origin, key, userHandle }: Options): SoftwarePasskey {
  const privateKey = key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const publicKeyCose = coseKey(privateKey)
  const idBytes = sha256(Buffer.concat([Buffer.from(`${rpId}\0`), publicKeyCose]))
  const credentialId = idBytes.toString('base64url')
  let user = userHandle ?? null
  return {
    rpId,
    origin,
    credentialId,
    publicKeyCose,
    register: options => {
      if (options.rp.id !== rpId)
        throw new Error(`this passkey is for ${rpId}, not for ${options.rp.id ?? 'an unnamed site'}`)
      user = options.user.id
      return registration(options.challenge, { rpId, origin, idBytes, publicKeyCose })
    },
    sign: (challenge, as = {}) =>
      assertion(base64url(challenge), { rpId, origin, credentialId, privateKey, user }, as),
    export: () => exported({ rpId, origin, user, privateKey }),
  }
}

type Exported = { v: 1; kind: string; rpId: string; origin: string; user: string | null; pkcs8: string }
const KIND = 'duly/software-passkey'

/** Reads what `export` wrote. Throws a sentence that names what is wrong with the text. */
export function importSoftwarePasskey(text: string): SoftwarePasskey {
  const value = parseExported(text)
  const key = createPrivateKey({ key: Buffer.from(value.pkcs8, 'base64'), format: 'der', type: 'pkcs8' })
  return createSoftwarePasskey({ rpId: value.rpId, origin: value.origin, key, userHandle: value.user })
}

function parseExported(text: string): Exported {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('not a software passkey: the file is not JSON')
  }
  const e = value as Partial<Exported> | null
  const whole =
    e?.kind === KIND &&
    e.v === 1 &&
    typeof e.rpId === 'string' &&
    typeof e.origin === 'string' &&
    typeof e.pkcs8 === 'string' &&
    (e.user === null || typeof e.user === 'string')
  if (!whole) throw new Error(`not a software passkey: the file is not "${KIND}" version 1`)
  return e as Exported
}

function exported(p: { rpId: string; origin: string; user: string | null; privateKey: KeyObject }): string {
  const pkcs8 = p.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  const value: Exported = { v: 1, kind: KIND, rpId: p.rpId, origin: p.origin, user: p.user, pkcs8 }
  return `${JSON.stringify(value, null, 2)}\n`
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const ATTESTED = 0x40

type Registering = {
  rpId: string
  origin: string
  idBytes: Buffer
  publicKeyCose: Uint8Array
}

function registration(challenge: string, p: Registering): RegistrationResponseJSON {
  const client = clientData('webauthn.create', challenge, p.origin)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(p.idBytes.length)
  const aaguid = Buffer.alloc(16)
  const attested = Buffer.concat([aaguid, length, p.idBytes, p.publicKeyCose])
  const authData = authenticatorData(p.rpId, USER_PRESENT | USER_VERIFIED | ATTESTED, attested)
  const id = p.idBytes.toString('base64url')
  return {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: 'platform',
    response: {
      clientDataJSON: client.toString('base64url'),
      attestationObject: attestationNone(authData).toString('base64url'),
      transports: ['internal'],
    },
  }
}

type Asserting = {
  rpId: string
  origin: string
  credentialId: string
  privateKey: KeyObject
  user: string | null
}

function assertion(challenge: string, p: Asserting, as: Misbehaviour): AuthenticationResponseJSON {
  const client = clientData(as.type ?? 'webauthn.get', challenge, as.origin ?? p.origin)
  const flags =
    (as.userPresent === false ? 0 : USER_PRESENT) | (as.userVerified === false ? 0 : USER_VERIFIED)
  const authData = authenticatorData(as.rpId ?? p.rpId, flags)
  // WebAuthn § 6.3.3: the signature covers authenticatorData ‖ SHA-256(clientDataJSON), DER for ES256.
  const signature = createSign('sha256')
    .update(Buffer.concat([authData, sha256(client)]))
    .sign(p.privateKey)
  return {
    id: p.credentialId,
    rawId: p.credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: 'platform',
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
      ...(p.user === null ? {} : { userHandle: p.user }),
    },
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** WebAuthn § 6.1. The counter stays 0, "not kept": a copy of the file must not look like a clone. */
function authenticatorData(rpId: string, flags: number, attested: Uint8Array = new Uint8Array()): Buffer {
  const counter = Buffer.alloc(4)
  return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.of(flags), counter, attested])
}

/** COSE_Key of an ES256 public key (RFC 9053 § 7.1.1): {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(privateKey: KeyObject): Uint8Array<ArrayBuffer> {
  const { crv, x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (crv !== 'P-256' || x === undefined || y === undefined)
    throw new Error('a software passkey needs a P-256 key')
  const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
  const bytes = [Buffer.from(head), Buffer.from(x, 'base64url'), Buffer.of(0x22, 0x58, 0x20)]
  return new Uint8Array(Buffer.concat([...bytes, Buffer.from(y, 'base64url')]))
}

/** CBOR of {"fmt": "none", "attStmt": {}, "authData": bytes} (WebAuthn § 8.7). */
function attestationNone(authData: Buffer): Buffer {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(authData.length)
  return Buffer.concat([
    Buffer.of(0xa3, 0x63),
    Buffer.from('fmt'),
    Buffer.of(0x64),
    Buffer.from('none'),
    Buffer.of(0x67),
    Buffer.from('attStmt'),
    Buffer.of(0xa0, 0x68),
    Buffer.from('authData'),
    Buffer.of(0x59),
    size,
    authData,
  ])
}

function base64url(challenge: Uint8Array | string): string {
  return typeof challenge === 'string' ? challenge : Buffer.from(challenge).toString('base64url')
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
