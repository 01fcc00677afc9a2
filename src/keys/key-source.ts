// Where a key lives and who uses it for us: a file here, a token behind PKCS#11, or a key service over HTTP. One small file beside
// the keys of a part names those that are elsewhere; what it does not name is a file.
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

export type Pkcs11Source = {
  readonly kind: 'pkcs11'
  /** The token's library, e.g. /usr/lib/softhsm/libsofthsm2.so. */
  readonly module: string
  readonly token: string
  /** CKA_ID in hexadecimal. Not the label: pkcs11-tool does not look at it when it signs, and takes the first key. */
  readonly id: string
  /** Holds the user's PIN and nothing else; mode 0600. */
  readonly pinFile: string
  /** One variable that the library wants, `SOFTHSM2_CONF=/etc/duly/softhsm.conf`: of ours it is given nothing but PATH. */
  readonly environment?: string
}

export type KmsSource = {
  readonly kind: 'kms'
  /** https, or http on a loopback address. */
  readonly url: string
  readonly key: string
  /** Holds the bearer token; mode 0600. */
  readonly tokenFile: string
  /** A certificate authority of one's own, PEM. */
  readonly caFile?: string
}

export type KeySource = Pkcs11Source | KmsSource
export type KeyName = 'root' | 'notice' | 'log' | 'gate' | 'witness' | 'keeper'

export const SOURCES_FILE = 'key-sources.json'
const NAMES: readonly string[] = ['root', 'notice', 'log', 'gate', 'witness', 'keeper']
const FIELDS = {
  pkcs11: { must: ['module', 'token', 'id', 'pinFile'], may: ['environment'] },
  kms: { must: ['url', 'key', 'tokenFile'], may: ['caFile'] },
} as const

/** The source could not be used now: which way, for the log and the next attempt. Never a secret. */
export type KeyFault = 'unreachable' | 'too_slow' | 'refused' | 'wrong_answer'

/** An expected no of a key's source: the caller waits and tries again, or says so. */
export class KeyUnavailable extends Error {
  readonly fault: KeyFault
  constructor(key: string, fault: KeyFault, detail: string) {
    super(`the key ${key} cannot be used (${fault}): ${detail}`)
    this.name = 'KeyUnavailable'
    this.fault = fault
  }
}

/** What uses a key that never comes here. Each throws KeyUnavailable. */
export type RemoteKey = {
  /** 32 bytes of Ed25519. */
  publicKey(): Promise<Uint8Array>
  sign(message: Uint8Array): Promise<Uint8Array>
  wrap(plain: Uint8Array): Promise<Uint8Array>
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>
}

/** undefined: the key is a file. Throws where the file of sources is not one: a typing error must not draw a new key. */
export function readKeySource(folder: string, name: KeyName): KeySource | undefined {
  const file = join(folder, SOURCES_FILE)
  if (!existsSync(file)) return undefined
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw wrong(file, 'it is no JSON')
  }
  if (typeof value !== 'object' || value === null) throw wrong(file, 'it holds no object')
  for (const [one, source] of Object.entries(value)) {
    if (!NAMES.includes(one)) throw wrong(file, `"${one}" is no key of ours`)
    const fault = faultOf(source)
    if (fault !== undefined) throw wrong(file, `${one}: ${fault}`)
  }
  return (value as Partial<Record<KeyName, KeySource>>)[name]
}

function faultOf(source: unknown): string | undefined {
  if (typeof source !== 'object' || source === null) return 'it is no object'
  const { kind, ...rest } = source as Record<string, unknown>
  if (kind !== 'pkcs11' && kind !== 'kms') return 'its kind is neither pkcs11 nor kms'
  const { must, may } = FIELDS[kind]
  const missing = must.find(field => typeof rest[field] !== 'string' || rest[field] === '')
  if (missing !== undefined) return `${missing} is missing`
  const known: readonly string[] = [...must, ...may]
  const other = Object.keys(rest).find(field => !known.includes(field) || typeof rest[field] !== 'string')
  if (other !== undefined) return `${other} is not a field of ${kind}`
  if (kind === 'pkcs11' && !/^(?:[0-9a-f]{2})+$/.test(String(rest.id))) return 'id is not hexadecimal'
  const paths = ['module', 'pinFile', 'tokenFile', 'caFile'].filter(field => field in rest)
  const relative = paths.find(field => !isAbsolute(String(rest[field])))
  if (relative !== undefined) return `${relative} is no absolute path`
  if (rest.environment !== undefined && !/^[A-Z][A-Z0-9_]*=./.test(String(rest.environment)))
    return 'environment is not NAME=value'
  return kind === 'kms' && !isSafeAddress(String(rest.url))
    ? 'url is neither https nor on loopback'
    : undefined
}

/** A token that goes over a network in the clear is everybody's. */
function isSafeAddress(text: string): boolean {
  const url = URL.parse(text)
  if (!url) return false
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname))
  )
}

function wrong(file: string, what: string): Error {
  return new Error(`${file} does not name sources of keys: ${what}`)
}
