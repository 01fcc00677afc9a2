// Where one collection lies on the gate's disk: ciphertext to the collection's own key, one folder per part of the scope, and
// beside them what two people signed, so that sealing and releasing verify it again instead of remembering that it held.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unwrapSmall, wrapSmall } from '../seal/age/age.node.ts'
import { syncFolder, writeDurably } from '../store/durable.ts'
import { type CollectOrder, type OrderOf, parseOrder } from './checks/order.ts'

const ORDER_FILE = 'order.age'

export type ProductionFolder = {
  path: string
  part(index: number): string
  /** Takes away what was collected; the order stays. */
  dropParts(): Promise<void>
  /** Keeps the plaintext of the order under which was collected. */
  keepOrder(plain: Uint8Array, recipient: string): Promise<void>
  readOrder(identity: string): Promise<OrderOf<'collect'>>
}

export function productionFolder(dir: string, collection: string): ProductionFolder {
  const path = join(dir, 'private', collection)
  return {
    path,
    part: index => join(path, `part-${String(index + 1).padStart(5, '0')}`),
    dropParts: async () => {
      const names = await readdir(path).catch(() => [])
      for (const name of names.filter(name => name.startsWith('part-')))
        await rm(join(path, name), { recursive: true, force: true })
    },
    keepOrder: async (plain, recipient) => {
      await mkdir(path, { recursive: true, mode: 0o700 })
      await syncFolder(join(dir, 'private'))
      await writeDurably(join(path, ORDER_FILE), await wrapSmall(plain, [recipient]), 0o600)
    },
    readOrder: async identity => {
      const order = parseOrder(await unwrapSmall(await readFile(join(path, ORDER_FILE)), identity))
      if (order.kind !== 'collect') throw new Error('a collection is kept with the order it was made under')
      return order satisfies CollectOrder
    },
  }
}

/** A sealed package before it is released. */
export function packagePath(dir: string, file: string): string {
  return join(dir, 'private', 'packages', file)
}
