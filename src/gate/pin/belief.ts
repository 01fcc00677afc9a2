// The pin that the gate goes by: what its keepers signed, never an earlier one than it went by before. Whoever puts back an old pin
// with the old changes puts back a true chain; only the journal knows that there was more.

import type { GateContext } from '../context.ts'
import { type Journal, readJournal } from '../journal/journal.ts'
import type { JournalState } from '../journal/journal-state.ts'
import type { Pin } from '../pin.ts'
import { PinBroken } from './broken.ts'
import { CHANGES_FOLDER, type KeptPin, readKeptPin } from './chain.ts'
import { tellChanges } from './report.ts'

type Believing = Pick<GateContext, 'dir' | 'journal' | 'boxes' | 'now'>

/** Read for every order, so that a change takes effect at once; what is new is journalled before it is acted on. Throws PinBroken. */
export function believedPin(context: Believing): Promise<Pin> {
  // One lane at a time: one that read before another journalled a later change would take its own for a rolled back one.
  const before = lanes.get(context.journal) ?? Promise.resolve()
  const read = before.then(() => readOn(context))
  lanes.set(
    context.journal,
    read.catch(() => {}),
  )
  return read
}

const lanes = new WeakMap<Journal, Promise<unknown>>()
/** The last change that this process knows the server was told of. */
const told = new WeakMap<Journal, number>()

async function readOn(context: Believing): Promise<Pin> {
  const { dir, journal } = context
  const kept = await readKeptPin(dir)
  refuseEarlier(kept, journal.state.pin)
  const last = kept.changes.at(-1)
  if (last && last.sequence > (journal.state.pin?.sequence ?? 0))
    await journal.write({ kind: 'pin_changed', sequence: last.sequence, pin: last.after })
  // After the journal: what is told is what the gate goes by. A crash in between is made good at the next start.
  if (last && last.sequence !== told.get(journal)) {
    await tellChanges(context, kept)
    told.set(journal, last.sequence)
  }
  return kept.pin
}

/** The pin for who looks, or changes it, beside the gate: what the files say, and not earlier than the journal. Throws PinBroken. */
export async function readPinBeside(dir: string): Promise<KeptPin> {
  const kept = await readKeptPin(dir)
  const seen = await readJournal(dir).catch((error: NodeJS.ErrnoException) => {
    // A gate that never ran has seen nothing.
    if (error.code === 'ENOENT') return null
    throw error
  })
  refuseEarlier(kept, seen?.pin ?? null)
  return kept
}

/** Throws PinBroken where the journal has seen a later change, or another one of the same number. */
export function refuseEarlier({ changes }: Pick<KeptPin, 'changes'>, seen: JournalState['pin']): void {
  if (seen === null) return
  const same = changes[seen.sequence - 1]
  if (!same) throw new PinBroken('pin_rolled_back', `change ${seen.sequence}`)
  if (same.after !== seen.pin)
    throw new PinBroken('pin_replaced', `${CHANGES_FOLDER}, change ${seen.sequence}`)
}
