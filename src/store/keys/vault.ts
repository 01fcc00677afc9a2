// The keys the store works with while the system is running. Where they come from is the keystore's business.
import type { MatterKeys } from './matter-key-source.ts'

export type Vault = {
  /** Wraps the keys of open demands and matters, by epochs; a copy of the database without it opens nothing. */
  readonly matterKeys: MatterKeys
  /** Directory entries, openings of leaves that belong to no matter. */
  readonly directoryKey: Uint8Array
  /** Keyed hashes: papers, message ids, tenants' source keys. */
  readonly macKey: Uint8Array
  /** Tokens of traits and words by which demands are found. */
  readonly searchKey: Uint8Array
  /** Makes of a cookie's token what the database knows a session by. */
  readonly sessionKey: Uint8Array
  /** age to the offline seal recipients (docs/threats.md E13.7): the copy that outlives the online one. */
  readonly wrapToSeal: (key: Uint8Array) => Uint8Array | Promise<Uint8Array>
}
