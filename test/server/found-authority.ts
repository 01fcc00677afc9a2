// For tests alone: an authority as the directory's file enters it, with where its number was found.

import type { AuthorityRecord, Ground } from '../../src/api/desk/authority-record.ts'
import { enterChange } from '../../src/server/authority-directory/change.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import type { Transaction } from '../../src/store/database.ts'

export const found: Ground = { source: 'State Bar directory', checkedOn: '2026-11-02' }

export async function enterFound(
  tx: Transaction,
  d: Deployment,
  { id, ...authority }: AuthorityRecord & { readonly id: string },
): Promise<void> {
  const by = { kind: 'system', id: 'cli' } as const
  await enterChange(tx, d, by, { act: 'add', id, officerId: null, authority, ground: found })
}
