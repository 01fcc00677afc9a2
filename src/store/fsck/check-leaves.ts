// Leaves made again from the events, byte for byte; without the keys, that each event has the leaves that its kind must have.

import { isDeepStrictEqual } from 'node:util'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { leafOf } from '../../domain/registry/traces.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { followHistory, historyOf } from '../demand/leaf-history.ts'
import { type LeafInput, leavesOf, type NewLeaf } from '../demand/leaves.ts'
import { openField } from '../keys/field.ts'
import { opened, type ReadDemand, type Step } from './demand-stream.ts'
import { type Finder, instant, sameJson } from './finding.ts'

export type StoredLeaf = {
  id: string
  class: number
  due: string | null
  bytes: Buffer
  version: number
  matter_id: string | null
  opening: Buffer
  created_at: Date
}

/** All that can be said without keys: no event lacks its leaves, no leaf lacks its event. */
export function checkLeafKinds(read: ReadDemand, leaves: readonly StoredLeaf[], tell: Finder): void {
  for (const { version, kind, matter_id } of read.rows) {
    const own = leaves.filter(leaf => leaf.version === version)
    // What a tenant filed itself lies under its matter, and no leaf says that the provider did.
    const tenants = kind === 'ChallengeFiled' && matter_id !== null
    if (own.length === 0 && leafOf(kind) === 'always' && !tenants)
      tell(`event ${version} (${kind}) has no leaf`)
    if (own.length > 0 && !leafOf(kind))
      tell(`event ${version} (${kind}) has a leaf, which its kind never has`)
  }
  const orphan = leaves.find(leaf => leaf.version > read.rows.length)
  if (orphan) tell(`the leaf ${orphan.id} belongs to no event`)
}

type Given = {
  read: ReadDemand
  steps: readonly Step[]
  leaves: readonly StoredLeaf[]
  packHash: (pack: string) => string
  tell: Finder
}

/** Makes every leaf again from its event and the keys, and compares bytes, opening and place. Returns how many held. */
export function checkLeaves(given: Given): number {
  const { steps, leaves, read, tell } = given
  let held = 0
  for (const { event, after } of steps) {
    const own = leaves.filter(leaf => leaf.version === event.version)
    const made = opened(() => makeAgain({ ...given, event, after, own }))
    if (!made) {
      tell(`the leaves of event ${event.version} (${event.kind}) cannot be made from it`)
      continue
    }
    if (made.length !== own.length)
      tell(`event ${event.version} (${event.kind}) has ${own.length} leaves instead of ${made.length}`)
    for (const leaf of own) {
      const why = differs(
        leaf,
        made.find(one => one.id === leaf.id),
        event,
        read,
      )
      if (why === null) held += 1
      else tell(`the leaf ${leaf.id} of event ${event.version} (${event.kind}): ${why}`)
    }
  }
  return held
}

type Again = Given & { event: DemandEvent; after: Step['after']; own: readonly StoredLeaf[] }

/**
 * A leaf's id is random and part of what it says, so it is taken from the stored leaf. Which of them is meant is found by a
 * first pass with ids of its own: the leaf of the same matter, class and record but for the id.
 */
function makeAgain(again: Again): NewLeaf[] {
  let count = 0
  const unnamed = leavesWith(again, () => (count++).toString(16).padStart(32, '0'))
  const free = [...again.own]
  const ids = unnamed.map(leaf => {
    const at = free.findIndex(stored => saysTheSame(stored, leaf, again.read))
    return at === -1 ? leaf.id : free.splice(at, 1)[0]!.id
  })
  return leavesWith(again, () => ids.shift() as string)
}

function leavesWith({ read, event, after, leaves, packHash }: Again, newLeafId: () => string): NewLeaf[] {
  const kinds = new Map(read.rows.map(row => [row.version, row.kind]))
  const before = leaves
    .filter(leaf => leaf.version < event.version && (leaf.class === 2 || leaf.class === 3))
    .map(leaf => ({ ...leaf, kind: kinds.get(leaf.version) ?? '' }))
  const input: LeafInput = {
    event,
    demand: after,
    newLeafId,
    keyOf: matter => keyOf(read, matter),
    ...followHistory(historyOf(before), []),
    packHash,
  }
  return leavesOf(input)
}

function saysTheSame(stored: StoredLeaf, made: NewLeaf, read: ReadDemand): boolean {
  if (stored.matter_id !== made.matter || stored.class !== made.class) return false
  const opening = openingOf(stored, read)
  if (!opening) return false
  const bare = ({ record }: Opening) => ({ ...record, id: '', obligation: '' })
  return sameJson(bare(made.opening), bare(opening)) === null
}

function differs(
  stored: StoredLeaf,
  made: NewLeaf | undefined,
  event: DemandEvent,
  read: ReadDemand,
): string | null {
  if (!made) return 'nothing in its event says what it says'
  if (!stored.bytes.equals(made.bytes)) return 'its bytes are not those that its event gives'
  if (sameJson(made.opening, openingOf(stored, read))) return 'its stored opening is another'
  const place = [stored.class, stored.due, stored.matter_id, instant(stored.created_at)]
  if (!isDeepStrictEqual(place, [made.class, made.due, made.matter, event.at]))
    return 'it stands in another place'
  return null
}

function openingOf(stored: StoredLeaf, read: ReadDemand): Opening | null {
  return opened(() =>
    openField<Opening>(keyOf(read, stored.matter_id), [stored.id, 1, 'opening'], stored.opening),
  )
}

function keyOf(read: ReadDemand, matter: string | null): Buffer {
  const key = read.keys.get(matter ?? read.id)
  if (!key) throw new Error('the key of this leaf is not at hand')
  return key
}
