// Each change of the gate's pin that the gate tells of becomes a leaf, once: its number and the hashes of both pins, and no name.

import { randomBytes } from 'node:crypto'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

type Told = { sequence: number; before: string; after: string }

/** The policy that the leaf of a change names (docs/spec/gate.md). */
export function pinPolicy(sequence: number): string {
  return `gate-pin.${sequence}`
}

/** Leaf and row in one transaction, in the order of the changes; returns how many there were. */
export async function logPinChanges(d: Deployment): Promise<number> {
  return asWorker(d, async tx => {
    const rows = await tx.query<Told>(
      `select sequence, before, after from duly.gate_pin_change where leaf_id is null
       order by sequence, told_at, after limit 50 for update`,
      [],
    )
    for (const { sequence, before, after } of rows) {
      const id = randomBytes(16).toString('hex')
      const common = { v: 1 as const, id, at: d.now() }
      await writeSystemLeaf(tx, d, {
        ...common,
        kind: 'policy_changed',
        policy: pinPolicy(sequence),
        before,
        after,
      })
      await tx.query('update duly.gate_pin_change set leaf_id = $3 where sequence = $1 and after = $2', [
        sequence,
        after,
        id,
      ])
    }
    return rows.length
  })
}
