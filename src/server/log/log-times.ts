// When a leaf that waits will be public: the next tick of its class, as far as the schedule tells.

import type { LeafAtWork } from '../../store/demand/stored-leaves.ts'
import type { Deployment } from '../deployment.ts'

const P_CLASS = 5

/** An upper estimate, RFC 3339 UTC: one whole tick of the class after the leaf was written, and the witness's answer. */
export function layoutTimes(d: Deployment, leaf: LeafAtWork): string {
  const { seconds, slowEvery } = d.settings.log
  const wait = leaf.class === P_CLASS ? 2 * seconds : seconds * (slowEvery + 1)
  return new Date(Date.parse(leaf.createdAt) + wait * 1000).toISOString()
}
