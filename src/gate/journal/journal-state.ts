// The journal folded: what was used, how far each production got, what was seen of the logs. An entry that cannot follow the
// ones before it is a bug or a forgery, and either stops the gate.

import { strict as assert } from 'node:assert'
import { fromHex } from '../../ledger/bytes.ts'
import type { TreeSeen } from '../checks/log-proof.ts'
import type { Entry, EntryOf } from './journal-entry.ts'

type Without<T> = Omit<T, 'kind' | 'digest'>

/** One authorisation on its way. Each stage is null until the journal has it. */
export type Production = {
  digest: string
  begun: Without<EntryOf<'collection_begun'>> & { at: string }
  /** Null where it began under a journal that did not write it down. */
  numbered: Without<EntryOf<'production_numbered'>> | null
  parts: Map<number, Without<EntryOf<'part_collected'>>>
  /** What custodians handed in for it, in the order in which a package numbers them. */
  handIns: Without<EntryOf<'export_hands'>>[]
  collectedAt: string | null
  failed: string | null
  sealing: Without<EntryOf<'seal_begun'>> | null
  sealed: Without<EntryOf<'sealed'>> | null
  releasing: Without<EntryOf<'release_begun'>> | null
  released: boolean
  releasedAt: string | null
  /** The production whose collected data this one gives again; null where it collected its own. */
  copyOf: string | null
  /** When what was collected was erased. */
  erasedAt: string | null
}

export type LookupSeen = Omit<EntryOf<'lookup_begun'>, 'kind' | 'lookup'> & { at: string; answered: boolean }

/** One hold on its way. `items` is null until it is placed. */
export type HoldSeen = Omit<EntryOf<'hold_begun'>, 'kind' | 'hold'> & {
  at: string
  items: number | null
  ended: boolean
}

export type JournalState = {
  gate: string | null
  /** The last change of the pin that the gate went by; null: one hand changed the pin whenever it looked. */
  pin: Without<EntryOf<'pin_changed'>> | null
  trees: Map<string, TreeSeen>
  lookups: Map<string, LookupSeen>
  /** Answers that this gate signed, by their hash: when. */
  answers: Map<string, string>
  holds: Map<string, HoldSeen>
  productions: Map<string, Production>
}

export function emptyState(): JournalState {
  return {
    gate: null,
    pin: null,
    trees: new Map(),
    lookups: new Map(),
    answers: new Map(),
    holds: new Map(),
    productions: new Map(),
  }
}

/** Applies an entry in place; `at` is when it was written. Throws AssertionError where it cannot follow. */
export function applyEntry(state: JournalState, entry: Entry, at: string): void {
  assert((state.gate === null) === (entry.kind === 'opened'), 'a journal is opened once, by its first line')
  switch (entry.kind) {
    case 'opened':
      state.gate = entry.gate
      return
    case 'key_changed':
      state.gate = entry.gate
      return
    case 'pin_changed':
      assert(
        (state.pin?.sequence ?? 0) < entry.sequence,
        'a pin that the gate goes by is never an earlier one',
      )
      state.pin = { sequence: entry.sequence, pin: entry.pin }
      return
    case 'checkpoint':
      applyCheckpoint(state, entry)
      return
    case 'lookup_begun':
      applyLookup(state, entry, at)
      return
    case 'lookup_signed':
      assert(state.lookups.has(entry.lookup), 'only a look-up that was begun is answered')
      state.answers.set(entry.answer, at)
      return
    case 'lookup_answered': {
      const lookup = state.lookups.get(entry.lookup)
      assert(lookup, 'only a look-up that was begun is answered')
      lookup.answered = true
      return
    }
    case 'hold_begun': {
      const { kind: _, hold, ...rest } = entry
      assert(!state.holds.has(hold), 'a hold is placed once')
      state.holds.set(hold, { ...rest, at, items: null, ended: false })
      return
    }
    case 'held': {
      const hold = openHold(state, entry.hold)
      assert(hold.items === null, 'a hold is placed once')
      hold.items = entry.items
      return
    }
    case 'hold_ended':
      openHold(state, entry.hold).ended = true
      return
    case 'collection_begun': {
      assert(!state.productions.has(entry.digest), 'an authorisation is used once')
      state.productions.set(entry.digest, newProduction(entry, at))
      return
    }
    default:
      applyToProduction(state, entry, at)
      return
  }
}

function applyCheckpoint(state: JournalState, entry: EntryOf<'checkpoint'>): void {
  const before = state.trees.get(entry.origin)
  assert(!before || before.size < entry.size, 'a log that the gate has seen only grows')
  state.trees.set(entry.origin, { size: entry.size, root: fromHex(entry.root, 32) })
}

function applyLookup(state: JournalState, entry: EntryOf<'lookup_begun'>, at: string): void {
  assert(!state.lookups.has(entry.lookup), 'a look-up is used once')
  const { kind: _, lookup, ...rest } = entry
  state.lookups.set(lookup, { ...rest, at, answered: false })
}

function openHold(state: JournalState, id: string): HoldSeen {
  const hold = state.holds.get(id)
  assert(hold && !hold.ended, 'only a hold that was begun is placed, and ends once')
  return hold
}

function newProduction(entry: EntryOf<'collection_begun'>, at: string): Production {
  const { kind: _, digest, ...begun } = entry
  const nothing = {
    numbered: null,
    collectedAt: null,
    failed: null,
    sealing: null,
    sealed: null,
    releasing: null,
    releasedAt: null,
    copyOf: null,
    erasedAt: null,
  }
  return { digest, begun: { ...begun, at }, parts: new Map(), handIns: [], ...nothing, released: false }
}

type ProductionEntry = Extract<
  Entry,
  {
    kind:
      | 'production_numbered'
      | 'export_taken'
      | 'export_hands'
      | 'copy_taken'
      | 'part_collected'
      | 'collected'
      | 'collection_failed'
      | 'seal_begun'
      | 'sealed'
      | 'release_begun'
      | 'released'
      | 'copy_erased'
  }
>

function applyToProduction(state: JournalState, entry: ProductionEntry, at: string): void {
  const production = state.productions.get(entry.digest)
  assert(production, 'nothing is done under an authorisation that was not taken up')
  switch (entry.kind) {
    case 'production_numbered':
      assert(
        production.numbered === null && production.parts.size === 0,
        'a production is numbered as it begins',
      )
      production.numbered = entry
      return
    case 'export_taken':
      assert(production.parts.size === 0, 'what was handed in is taken as a collection begins')
      return
    case 'export_hands':
      assert(production.parts.size === 0, 'what was handed in is taken as a collection begins')
      production.handIns.push(entry)
      return
    case 'copy_taken': {
      const held = state.productions.get(entry.of)
      assert(held?.released && held.copyOf === null, 'only what was collected and released is given again')
      assert(held.erasedAt === null, 'what was erased is not given again')
      assert(
        production.copyOf === null && production.parts.size === 0,
        'a copy is taken as a collection begins',
      )
      production.copyOf = entry.of
      return
    }
    case 'part_collected':
      assert(isCollecting(production), 'parts are collected while collecting')
      assert(!production.parts.has(entry.part), 'a part is collected once')
      production.parts.set(entry.part, entry)
      return
    case 'collected':
      assert(isCollecting(production), 'a collection ends once')
      assert(production.parts.size === production.begun.parts, 'a collection ends with all its parts')
      production.collectedAt = at
      return
    case 'collection_failed':
      assert(isCollecting(production), 'a collection ends once')
      production.failed = entry.code
      return
    case 'seal_begun':
      assert(production.collectedAt !== null && !production.sealing, 'what was collected is sealed once')
      production.sealing = entry
      return
    case 'sealed':
      assert(production.sealing && !production.sealed, 'a package is sealed once')
      production.sealed = entry
      return
    case 'release_begun':
      assert(production.sealed && !production.releasing, 'what was sealed is released once')
      production.releasing = entry
      return
    case 'released':
      assert(production.releasing && !production.released, 'a release ends once')
      production.released = true
      production.releasedAt = at
      return
    case 'copy_erased':
      assert(
        production.released && production.copyOf === null,
        'only what was collected and released is erased',
      )
      assert(production.erasedAt === null, 'a copy is erased once')
      production.erasedAt = at
      return
  }
}

function isCollecting(production: Production): boolean {
  return production.collectedAt === null && production.failed === null
}

/** Identifiers and accounts that `by` has asked for in the 60 minutes before `now`, leaving out the look-up or hold with id `except`. */
export function askedLastHour(state: JournalState, by: string, now: string, except: string): number {
  const since = new Date(Date.parse(now) - 3_600_000).toISOString()
  const lookups = [...state.lookups].map(([id, seen]) => ({
    id,
    by: seen.by,
    at: seen.at,
    n: seen.identifiers,
  }))
  const holds = [...state.holds].map(([id, seen]) => ({ id, by: seen.by, at: seen.at, n: seen.parts }))
  return [...lookups, ...holds]
    .filter(asked => asked.id !== except && asked.by === by && asked.at > since)
    .reduce((sum, { n }) => sum + n, 0)
}
