// The gate's own keys: a note signer for manifests, an age identity to which orders are encrypted, and one age identity per
// collection. They lie in the gate's folder, mode 0600, and no backup of the server holds them.

import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { KeyName } from '../keys/key-source.ts'
import { publicKeyOf, remoteKeyOf, remoteSigner } from '../keys/signer.ts'
import { base64, concat, fromBase64, hex } from '../ledger/bytes.ts'
import { type AnySigner, ED25519, encodeVkey, keyId, parseVkey, type Signer } from '../ledger/note.ts'
import { generateIdentity, readIdentityFile } from '../seal/age/age-keys.node.ts'
import { syncFolder, writeDurably } from '../store/durable.ts'

export const GATE_KEY_FILE = 'gate.key'
export const INBOX_KEY_FILE = 'inbox.key'
const PRIVATE_MODE = 0o600

// RFC 8410: the fixed beginning of an Ed25519 private key in PKCS #8, before its 32 bytes.
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Draws the gate's signing key, named e.g. `gate.provider.example`, and its inbox identity. Files must not exist yet. */
export async function createKeys(dir: string, name: string): Promise<void> {
  // gate.key last: it says that the gate is made, so a crash before it can be made good by trying again.
  await writeIdentity(join(dir, INBOX_KEY_FILE), generateIdentity())
  await createSignerAt(join(dir, GATE_KEY_FILE), name, 'gate')
}

/** Draws a signing key, or takes the one that the sources beside the file name: then the file holds its public half. */
export async function createSignerAt(path: string, name: string, key: KeyName): Promise<void> {
  const remote = remoteKeyOf(dirname(path), key)
  const text = remote
    ? encodeVkey({ name, type: ED25519, key: await publicKeyOf(name, remote) })
    : encodeSigner(name, randomBytes(32))
  await writeDurably(path, `${text}\n`, PRIVATE_MODE)
}

/** Reads gate.key: `PRIVATE+KEY+<name>+<key id>+<base64(1 | seed)>` (c2sp.org/signed-note). Throws without the key's text. */
export async function readSigner(dir: string): Promise<AnySigner> {
  return readSignerAt(join(dir, GATE_KEY_FILE), 'gate')
}

/** A signing key's file, or its public half alone: then the key is where the sources beside the file say. */
export async function readSignerAt(path: string, key: KeyName): Promise<AnySigner> {
  const file = basename(path)
  const text = (await readFile(path, 'utf8')).trimEnd()
  if (!text.startsWith('PRIVATE+KEY+')) return remoteSigner(parseVkey(text), remoteKeyOf(dirname(path), key))
  const match = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const material = match ? fromBase64(match[3]!) : new Uint8Array()
  if (!match || material.length !== 33 || material[0] !== ED25519)
    throw new Error(`${file} does not hold an Ed25519 signer key`)
  const signer = signerOf(match[1]!, material.slice(1))
  if (hex(keyId(signer.name, signer.type, signer.key)) !== match[2])
    throw new Error(`${file}: the key id is not that of the key`)
  return signer
}

export async function readInboxIdentity(dir: string): Promise<string> {
  return readIdentity(join(dir, INBOX_KEY_FILE))
}

/** The identity that opens one collection; made, durably, before the first item is. */
export async function createCollectionIdentity(dir: string, collection: string): Promise<string> {
  const identity = generateIdentity()
  await writeIdentity(collectionKeyPath(dir, collection), identity)
  return identity
}

export async function readCollectionIdentity(dir: string, collection: string): Promise<string> {
  return readIdentity(collectionKeyPath(dir, collection))
}

/** From here nothing opens what was collected. Done before, it does nothing. */
export async function eraseCollectionIdentity(dir: string, collection: string): Promise<void> {
  await rm(collectionKeyPath(dir, collection), { force: true })
  await syncFolder(join(dir, 'keys'))
}

/** The identity that opens what was signed once the collection is erased. */
export async function createIdentityAfterwards(dir: string, collection: string): Promise<string> {
  return createCollectionIdentity(dir, `${collection}.afterwards`)
}

export async function readIdentityAfterwards(dir: string, collection: string): Promise<string> {
  return readCollectionIdentity(dir, `${collection}.afterwards`)
}

function collectionKeyPath(dir: string, collection: string): string {
  return join(dir, 'keys', `${collection}.key`)
}

async function writeIdentity(path: string, identity: string): Promise<void> {
  await writeDurably(path, `${identity}\n`, PRIVATE_MODE)
}

async function readIdentity(path: string): Promise<string> {
  return readIdentityFile(await readFile(path, 'utf8'))[0]!
}

function encodeSigner(name: string, seed: Uint8Array): string {
  const { key } = signerOf(name, seed)
  const id = hex(keyId(name, ED25519, key))
  return `PRIVATE+KEY+${name}+${id}+${base64(concat(Uint8Array.of(ED25519), seed))}`
}

function signerOf(name: string, seed: Uint8Array): Signer {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' })
  const key = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32)
  return {
    name,
    type: ED25519,
    key: new Uint8Array(key),
    sign: message => new Uint8Array(sign(null, message, secret)),
  }
}
