// What two people signed stays readable at the gate, also once what was collected under it is erased: then under a key of its own.

import type { OrderOf } from './checks/order.ts'
import type { Production } from './journal/journal-state.ts'
import { readCollectionIdentity, readIdentityAfterwards } from './keys.ts'
import { productionFolder } from './production-folder.ts'

export async function readKeptOrder(
  dir: string,
  { begun, erasedAt }: Pick<Production, 'begun' | 'erasedAt'>,
): Promise<OrderOf<'collect'>> {
  const { collection } = begun
  const folder = productionFolder(dir, collection)
  if (erasedAt === null) return folder.readOrder(await readCollectionIdentity(dir, collection))
  return folder.readOrder(await readIdentityAfterwards(dir, collection), 'afterwards')
}
