// Keys at rest. One random root key in a file that only its owner reads; every working key is derived from it for one purpose,
// so that none must be stored. Keys of matters are wrapped under it and the key of an epoch together (matter-keys.ts). Seal
// recipients are age public keys whose identities belong offline.

import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mode } from '../data-dir.ts'
import { writeDurably } from '../durable.ts'
import { Refused } from '../refused.ts'
import { EPOCH_FOLDER } from './epoch-files.ts'
import type { KeyPurpose } from './key-purpose.ts'
import type { MatterKeys } from './matter-key-source.ts'
import { openMatterKeys, type RootShare } from './matter-keys.ts'
import { deriveKey, openRoot, ROOT_KEY_FILE, type RootWrap, readRoot, rootShares } from './root-key.ts'

// one-time links: enrolment, set-up, download

export type Keystore = {
  /** 32 bytes, the same for the same purpose at every start. */
  derive(purpose: KeyPurpose): Buffer
  /** What wraps the keys of open demands and matters. */
  matterKeys: MatterKeys
  /** The folder of the epochs' keys, and the root's part of their wrapping keys. */
  epochs: { readonly folder: string; readonly shareOf: RootShare }
  /** What the next root key is wrapped with; undefined where it is a file. */
  rootWrap: RootWrap | undefined
  /** age public keys; whatever is wrapped to them can be opened by any one of their offline identities. */
  sealRecipients: readonly string[]
  /** Where the identity of the seal recipients lies that should not be here; undefined once the operator moved it. */
  sealIdentityHere: string | undefined
}

/** age, from the room that has it: makes an identity, and tells the public key of one. */
export type SealKeys = { generateIdentity(): string; recipientOf(identity: string): string }

export type KeystoreOptions = { keys: string; mode: Mode; seal: SealKeys; rootWrap?: RootWrap | undefined }

const RECIPIENTS_FILE = 'seal-recipients.txt'
export const SEAL_IDENTITY_FILE = 'seal-identity.OFFLINE.txt'

/** Opens the keys in folder `keys`, drawing on first use what is not there yet. */
export async function openKeystore({ keys, mode, seal, rootWrap }: KeystoreOptions): Promise<Keystore> {
  await openRoot(keys, rootWrap)
  await refuseReadable(join(keys, ROOT_KEY_FILE))
  const root = readRoot(keys, mode)
  const sealRecipients = await openSealRecipients(keys, seal)
  const identity = join(keys, SEAL_IDENTITY_FILE)
  const shareOf = rootShares(keys, mode)
  const folder = join(keys, EPOCH_FOLDER)
  return {
    derive: purpose => deriveKey(root, mode, purpose),
    matterKeys: openMatterKeys(folder, shareOf, deriveKey(root, mode, 'matter-keys')),
    epochs: { folder, shareOf },
    rootWrap,
    sealRecipients,
    sealIdentityHere: existsSync(identity) ? identity : undefined,
  }
}

/**
 * Reads the secret at `path`, or makes it, durably, before anything depends on it. Refuses a file that others may read.
 * Call it under the lock of whoever owns the folder.
 */
export async function openSecret(path: string, make: () => Uint8Array): Promise<Uint8Array> {
  if (!existsSync(path)) await writeDurably(path, make(), 0o600)
  await refuseReadable(path)
  return await readFile(path)
}

/** First run: draws one identity, writes it beside, and says in the file itself that it must go. */
async function openSealRecipients(keys: string, seal: SealKeys): Promise<readonly string[]> {
  const file = join(keys, RECIPIENTS_FILE)
  if (!existsSync(file)) {
    const identity = seal.generateIdentity()
    // The identity first: recipients without it would seal what nobody can open.
    await writeDurably(
      join(keys, SEAL_IDENTITY_FILE),
      offlineText(identity, seal.recipientOf(identity)),
      0o600,
    )
    await writeDurably(file, recipientsText(seal.recipientOf(identity)), 0o600)
  }
  const recipients = parseRecipients(await readFile(file, 'utf8'))
  if (recipients.length === 0) throw noRecipients(file)
  return recipients
}

export function parseRecipients(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

function offlineText(identity: string, recipient: string): string {
  return `# Duly: the identity of the seal recipient ${recipient}
#
# It opens the keys of every matter that was ever sealed to it. Move this file to a place that no network reaches (two
# copies, two safes), then delete it here: as long as it lies here, a thief of this machine reads closed matters too.
# It is needed to reopen closed matters: duly fsck --seal-identity FILE.
${identity}
`
}

function recipientsText(recipient: string): string {
  return `# Keys of matters are sealed to every age public key in this file, one per line; any one of the identities opens them.
# A new line takes effect for new matters at the next start.
${recipient}
`
}

function noRecipients(file: string): Refused {
  return new Refused({
    code: 'bad_data_directory',
    detail: `${file} names no seal recipient.`,
    next: 'Put the age public key of an identity that you keep offline into it.',
  })
}

async function refuseReadable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o077) === 0) return
  throw new Refused({
    code: 'bad_data_directory',
    detail: `Others may read the secret in ${path}.`,
    next: `Treat it as stolen if others were on this machine; otherwise run chmod 600 ${path}.`,
  })
}
