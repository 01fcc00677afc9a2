// Where one collection lies on the gate's disk: ciphertext to the collection's own key, one folder per part of the scope, and
// beside them what two people signed, so that sealing and releasing verify it again instead of remembering that it held.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unwrapSmall, wrapSmall } from '../seal/age/age.node.ts'
import { syncFolder, writeDurably } from '../store/durable.ts'
import { type CollectOrder, type OrderOf, parseOrder } from './checks/order.ts'

const ORDER_FILE = 'order.age'
/** The same to a key of its own, once what was collected is erased. */
const AFTERWARDS_FILE = 'order-afterwards.age'

export type ProductionFolder = {
  path: string
  part(index: number): string
  /** Takes away what was collected; the order stays. */
  dropParts(): Promise<void>
  /** Keeps the plaintext of the order under which was collected; `afterwards`: for when the collection is erased. */
  keepOrder(plain: Uint8Array, recipient: string, afterwards?: 'afterwards'): Promise<void>
  /** Its plaintext. */
  openOrder(identity: string, afterwards?: 'afterwards'): Promise<Uint8Array>
  readOrder(identity: string, afterwards?: 'afterwards'): Promise<OrderOf<'collect'>>
  /** Takes away the order as it was kept while the collection was there. */
  dropOrder(): Promise<void>
}

export function productionFolder(dir: string, collection: string): ProductionFolder {
  const path = join(dir, 'private', collection)
  const place = (afterwards?: 'afterwards') => join(path, afterwards ? AFTERWARDS_FILE : ORDER_FILE)
  const openOrder: ProductionFolder['openOrder'] = async (identity, afterwards) =>
    unwrapSmall(await readFile(place(afterwards)), identity)
  return {
    path,
    part: index => join(path, `part-${String(index + 1).padStart(5, '0')}`),
    dropParts: async () => {
      const names = await readdir(path).catch(() => [])
      for (const name of names.filter(name => name.startsWith('part-')))
        await rm(join(path, name), { recursive: true, force: true })
    },
    keepOrder: async (plain, recipient, afterwards) => {
      await mkdir(path, { recursive: true, mode: 0o700 })
      await syncFolder(join(dir, 'private'))
      await writeDurably(place(afterwards), await wrapSmall(plain, [recipient]), 0o600)
    },
    openOrder,
    readOrder: async (identity, afterwards) => {
      const order = parseOrder(await openOrder(identity, afterwards))
      if (order.kind !== 'collect') throw new Error('a collection is kept with the order it was made under')
      return order satisfies CollectOrder
    },
    dropOrder: async () => {
      await rm(place(), { force: true })
      await syncFolder(path)
    },
  }
}

/** A sealed package before it is released. */
export function packagePath(dir: string, file: string): string {
  return join(dir, 'private', 'packages', file)
}
