// A key per demand and per matter: wrapped to the online key while open, to the offline seal recipients always (E13.7).
import { randomBytes } from 'node:crypto'
import { openBytes, sealBytes } from './field.ts'
import type { Vault } from './vault.ts'

export type WrappedKey = { readonly id: string; readonly online: Buffer; readonly sealed: Uint8Array }

export async function newKey(vault: Vault, id: string): Promise<{ key: Buffer; wrapped: WrappedKey }> {
  const key = randomBytes(32)
  const online = sealBytes(vault.onlineKey, [id, 1, 'key'], key)
  return { key, wrapped: { id, online, sealed: await vault.wrapToSeal(key) } }
}

export function unwrapKey(vault: Pick<Vault, 'onlineKey'>, id: string, online: Uint8Array): Buffer {
  return openBytes(vault.onlineKey, [id, 1, 'key'], online)
}
