// What was erased in a month opens no more once the month's epoch has ended: the pass that ends it, once an hour.
import { turnEpoch } from '../../store/keys/epoch-turn.ts'
import type { Deployment } from '../deployment.ts'

/** A wrapping that opens under no key: what might still open it is kept, and so is all that was erased in that epoch. */
export class EpochHeld extends Error {
  constructor(n: number) {
    super(`${n} keys of matters open under no key; the epoch before is not destroyed`)
    this.name = 'EpochHeld'
  }
}

export async function endEpoch(
  d: Pick<Deployment, 'db' | 'dir' | 'keystore' | 'now' | 'clock'>,
): Promise<void> {
  if (d.clock.stopped()) return
  const place = { db: d.db, keys: d.dir.keys, mode: d.dir.settings.mode, keystore: d.keystore }
  const { outcome, held } = await turnEpoch(place, { now: d.now() })
  if (outcome === 'held') throw new EpochHeld(held.length)
}
