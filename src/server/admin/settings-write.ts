// One writer of the settings at a time: what changed is written, told and logged, or nothing is.

import { createHash, randomBytes } from 'node:crypto'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { noteAct } from '../../store/own-acts.ts'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import type { Deployment } from '../deployment.ts'
import { type RunSettings, readSettings, writeSettings } from '../settings/settings.ts'
import { readPolicies } from './read-policies.ts'

/** Any number that nothing else here locks. */
export const FILES_LOCK = 7_240_552

export function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => before[key] !== value)
      .map(([key, value]) => [key, { before: before[key], after: value }]),
  )
}

/** Of a list of people how many they are: who they are stands in the settings. */
export function noted(s: RunSettings): Readonly<Record<string, number>> {
  const { keepOnlineDays, restrictedPeople } = s
  return { ...readPolicies(s), keepOnlineDays, restrictedPeople: restrictedPeople.length }
}

/** As the leaf of the settings commits to them. */
export function digest(value: unknown): string {
  return createHash('sha256').update(encodeJcs(value)).digest('hex')
}

export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [FILES_LOCK])
}

/** Leaf and note in the transaction given, the file written before it commits. Writes nothing where nothing changes. */
export async function writeChanged(
  tx: Transaction,
  d: Deployment,
  by: string,
  change: (before: RunSettings) => RunSettings,
): Promise<RunSettings> {
  await oneAtATime(tx)
  const before = await readSettings(d.dir.path)
  const after = change(before)
  if (digest(after) === digest(before)) return before
  await noteAct(tx, d, {
    kind: 'settings_changed',
    by: { kind: 'staff', id: by },
    data: differences(noted(before), noted(after)),
  })
  await writeSystemLeaf(tx, d, {
    v: 1,
    kind: 'policy_changed',
    id: randomBytes(16).toString('hex'),
    at: d.now(),
    policy: 'settings',
    before: digest(before),
    after: digest(after),
  })
  // Where the commit fails, the next start finds file and log apart and logs the file.
  await writeSettings(d.dir.path, after)
  Object.assign(d.settings, after)
  return after
}
