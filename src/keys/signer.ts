// A signer whose key is elsewhere. Its file here holds the public half, so that nothing must answer when Duly starts; each signature
// is checked under that half before it is used.
import { verifyEd25519 } from '../ledger/ed25519.ts'
import type { AnySigner } from '../ledger/note.ts'
import { type KeyName, KeyUnavailable, type RemoteKey, readKeySource } from './key-source.ts'
import { kmsKey } from './kms.ts'
import { pkcs11Key } from './pkcs11.ts'

/**
 * The key that the folder's sources name; undefined where it is a file. `suffix`: of the keys that there are several of (a log's, one
 * per half-year) each has its own: `<key>-<suffix>`, in a token the id and after it the suffix in ASCII.
 */
export function remoteKeyOf(folder: string, key: KeyName, suffix?: string): RemoteKey | undefined {
  const source = readKeySource(folder, key)
  if (!source) return undefined
  const after = suffix ?? ''
  return source.kind === 'pkcs11'
    ? pkcs11Key({ ...source, id: source.id + Buffer.from(after).toString('hex') })
    : kmsKey({ ...source, key: after === '' ? source.key : `${source.key}-${after}` })
}

/** `key`: the public half as it was written down. A source that signs with another key is refused. */
export function remoteSigner(
  { name, type, key }: Omit<AnySigner, 'sign'>,
  remote: Pick<RemoteKey, 'sign'> | undefined,
): AnySigner {
  const sign = async (message: Uint8Array) => {
    if (!remote)
      throw new KeyUnavailable(name, 'refused', 'its file holds the public half, and no source is named')
    const signature = await remote.sign(message)
    if (signature.length === 64 && verifyEd25519(key, message, signature)) return signature
    throw new KeyUnavailable(name, 'wrong_answer', 'the signature is not by the key that was written down')
  }
  return { name, type, key, sign }
}

/** 32 bytes, asked of the source. */
export async function publicKeyOf(name: string, remote: RemoteKey): Promise<Uint8Array> {
  const key = await remote.publicKey()
  if (key.length !== 32) throw new KeyUnavailable(name, 'wrong_answer', 'it is no Ed25519 key')
  return key
}
