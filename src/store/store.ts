// What every write needs: database, keys, clock, ids, policy.

import type { Policy } from '../domain/registry/context.ts'
import type { Database, Transaction } from './database.ts'
import type { Vault } from './keys/vault.ts'

export type Store = {
  readonly db: Database
  readonly vault: Vault
  readonly now: () => string
  readonly newId: () => string
  readonly newReference: () => string
  readonly policy: Policy
  readonly packHash: (pack: string) => string
  /** Wakes the workers about this demand, inside the transaction: a lost or doubled wake-up changes nothing. */
  readonly wake: (tx: Pick<Transaction, 'query'>, demandId: string) => Promise<void>
}
