// The officer's key kept in this browser too, locked by what their passkey alone computes (WebAuthn Level 3, § 10.1.4, the "prf"
// extension). It is a convenience: a passkey, a password manager or a browser may lose it any day, and then the file or the words serve.
// Neither what the passkey computes nor the assertion is ever sent.
import type { OwnKey } from '../../seal/own-key.ts'

/** `stopped`: no passkey answered. `no_lock`: this passkey or browser computes nothing to lock with. `not_kept`: no room, or none here. */
export type NoLock = { readonly no: 'stopped' | 'no_lock' | 'not_kept' }

type Kept = {
  readonly recipient: string
  /** Of the passkey that locked it. */
  readonly credential: Uint8Array<ArrayBuffer>
  /** What the passkey computes from; another one for each key. */
  readonly salt: Uint8Array<ArrayBuffer>
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly locked: ArrayBuffer
}

/** Asks for the passkey twice: what the second answer does not open is not kept. */
export async function keepByPasskey(key: OwnKey): Promise<'kept' | NoLock> {
  const salt = crypto.getRandomValues(new Uint8Array(32))
  const first = await askPasskey(salt)
  if ('no' in first) return first
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const locked = await lock(key, first.secret, nonce)
  const kept: Kept = { recipient: key.recipient, credential: first.credential, salt, nonce, locked }
  const opened = await openKept(kept)
  if ('no' in opened) return opened
  if (opened.identity !== key.identity) return { no: 'no_lock' }
  return (await write(kept)) ? 'kept' : { no: 'not_kept' }
}

/** The key of these words' owner that this browser keeps; null where it keeps none. */
export async function keptKey(recipient: string | undefined): Promise<Kept | null> {
  if (recipient === undefined) return null
  const found = await inStore<Kept | undefined>('readonly', keys => keys.get(recipient)).catch(
    () => undefined,
  )
  return found ?? null
}

export async function forgetKept(recipient: string): Promise<void> {
  await inStore('readwrite', keys => keys.delete(recipient))
}

export async function openKept(kept: Kept): Promise<OwnKey | NoLock> {
  const answer = await askPasskey(kept.salt, kept.credential)
  if ('no' in answer) return answer
  const identity = await unlock(kept, answer.secret)
  return identity === null ? { no: 'no_lock' } : { identity, recipient: kept.recipient }
}

type Answer = { readonly secret: ArrayBuffer; readonly credential: Uint8Array<ArrayBuffer> }

async function askPasskey(
  salt: Uint8Array<ArrayBuffer>,
  credential?: Uint8Array<ArrayBuffer>,
): Promise<Answer | NoLock> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    // Nobody verifies this assertion: what counts is the secret beside it.
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    userVerification: 'required',
    ...(credential && { allowCredentials: [{ type: 'public-key', id: credential }] }),
    extensions: { prf: { eval: { first: salt } } },
  }
  const given = (await navigator.credentials
    ?.get({ publicKey })
    .catch(() => null)) as PublicKeyCredential | null
  if (!given) return { no: 'stopped' }
  const secret = given.getClientExtensionResults().prf?.results?.first
  return secret
    ? { secret: bytesOf(secret).buffer, credential: new Uint8Array(given.rawId) }
    : { no: 'no_lock' }
}

export async function lock(
  { identity, recipient }: OwnKey,
  secret: ArrayBuffer,
  nonce: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  const plain = new TextEncoder().encode(identity)
  return crypto.subtle.encrypt(boundTo(recipient, nonce), await lockOf(secret), plain)
}

/** Null where another passkey's secret, another key's name or changed bytes came. */
export async function unlock(
  { recipient, nonce, locked }: Pick<Kept, 'recipient' | 'nonce' | 'locked'>,
  secret: ArrayBuffer,
): Promise<string | null> {
  const opened = crypto.subtle.decrypt(boundTo(recipient, nonce), await lockOf(secret), locked)
  return opened.then(plain => new TextDecoder().decode(plain)).catch(() => null)
}

function boundTo(recipient: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(recipient) }
}

async function lockOf(secret: ArrayBuffer): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('duly/officer-key/v1')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function bytesOf(source: BufferSource): Uint8Array<ArrayBuffer> {
  return source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
}

async function write(kept: Kept): Promise<boolean> {
  return inStore('readwrite', keys => keys.put(kept)).then(
    () => true,
    () => false,
  )
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('duly-officer', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('key', { keyPath: 'recipient' })
  const db = await done(opening)
  try {
    return await done(work(db.transaction('key', mode).objectStore('key')))
  } finally {
    db.close()
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
