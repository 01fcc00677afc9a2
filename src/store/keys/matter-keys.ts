// A key per demand and per matter: wrapped under the key of an epoch while it is needed online, to the offline seal recipients
// always. An epoch's wrapping key is made of the root key and the epoch's own key, so that either one alone opens nothing.

import { hkdfSync, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { type EpochLabel, isEpochLabel, readEpochFiles } from './epoch-files.ts'
import { openBytes, sealBytes } from './field.ts'
import { BEFORE, type Epoch, type MatterKeys } from './matter-key-source.ts'
import type { Vault } from './vault.ts'

export type WrappedKey = { readonly id: string; readonly online: Buffer; readonly sealed: Uint8Array }

/** The wrapping is from an epoch whose key is not here: only an offline seal identity opens the matter. */
export class EpochGone extends Error {
  constructor(label: string) {
    super(`the key of the epoch ${label} is not here`)
    this.name = 'EpochGone'
  }
}

export async function newKey(vault: Vault, id: string): Promise<{ key: Buffer; wrapped: WrappedKey }> {
  const key = randomBytes(32)
  const online = wrapKey(vault.matterKeys.current(), id, key)
  return { key, wrapped: { id, online, sealed: await vault.wrapToSeal(key) } }
}

/** Throws where the bytes were changed or moved; EpochGone where their epoch is over. */
export function unwrapKey(vault: Pick<Vault, 'matterKeys'>, id: string, online: Uint8Array): Buffer {
  const { label, sealed } = parseOnline(online)
  const epoch = vault.matterKeys.find(label)
  if (!epoch) throw new EpochGone(label)
  return openBytes(epoch.key, placeOf(id, label), sealed)
}

/** Whether a wrapping is whole by its form, and of an epoch whose key is not here. */
export function isOfEpochGone({ matterKeys }: Pick<Vault, 'matterKeys'>, online: Uint8Array): boolean {
  try {
    return matterKeys.find(epochOf(online)) === undefined
  } catch {
    return false
  }
}

const V1_LENGTH = 12 + 32 + 16
const V2 = 2

/** 2 | length of the label | label | nonce, ciphertext, tag. `duly.epoch_of` (migration 0083) reads the label the same way. */
export function wrapKey(epoch: Epoch, id: string, key: Uint8Array): Buffer {
  const label = Buffer.from(epoch.label, 'latin1')
  const sealed = sealBytes(epoch.key, placeOf(id, epoch.label), key)
  return epoch.label === BEFORE ? sealed : Buffer.concat([Uint8Array.of(V2, label.length), label, sealed])
}

export function epochOf(online: Uint8Array): EpochLabel | typeof BEFORE {
  return parseOnline(online).label
}

function parseOnline(online: Uint8Array): { label: string; sealed: Uint8Array } {
  if (online.length === V1_LENGTH) return { label: BEFORE, sealed: online }
  const [version, length = 0] = online
  const label = Buffer.from(online.subarray(2, 2 + length)).toString('latin1')
  const sealed = online.subarray(2 + length)
  if (version !== V2 || sealed.length !== V1_LENGTH || !isEpochLabel(label))
    throw new Error('not the online wrapping of a key')
  return { label, sealed }
}

function placeOf(id: string, label: string): [string, string | number, string] {
  return label === BEFORE ? [id, 1, 'key'] : [id, `2/${label}`, 'key']
}

/** The key that follows from the root key alone for a purpose, of the root with this id; undefined where that root is not here. */
export type RootShare = (rootId: string) => Uint8Array | undefined

/**
 * The epochs of a folder, as they are now: another process opens and destroys them, so the folder's time is looked at before each
 * use, and what is no longer there is forgotten here too.
 */
export function openMatterKeys(folder: string, shareOf: RootShare, before: Uint8Array): MatterKeys {
  let known = new Map<string, Epoch>()
  let seen = { changedAt: -1, readAt: 0 }
  const refresh = () => {
    const changedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
    // Two changes within one step of the file system's clock leave one time: a young time is not believed.
    if (changedAt === seen.changedAt && changedAt < seen.readAt - 1_000) return
    seen = { changedAt, readAt: Date.now() }
    for (const epoch of known.values()) epoch.key.fill(0)
    known = new Map(readEpochs(folder, shareOf).map(epoch => [epoch.label, epoch]))
  }
  return {
    current: () => {
      refresh()
      const last = [...known.values()].at(-1)
      if (!last) throw new EpochGone('current')
      return last
    },
    find: label => {
      if (label === BEFORE) return { label, ordinal: 0, key: before }
      refresh()
      return known.get(label)
    },
  }
}

/** Each epoch that can be used: its key is whole, and its root is here. */
export function readEpochs(folder: string, shareOf: RootShare): Epoch[] {
  return readEpochFiles(folder).flatMap(({ label, ordinal, rootId, secret }) => {
    const share = secret && shareOf(rootId)
    return share ? [{ label, ordinal, key: wrappingKey(share, secret, label) }] : []
  })
}

function wrappingKey(share: Uint8Array, secret: Uint8Array, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, share, `duly/epoch/v1/${label}`, 32))
}
