// What the gate tells the server of each change of its pin, once: its number and both hashes for the log, and sealed to the server what
// is different and who signed it, for the page.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseNote } from '../../ledger/note.ts'
import { wrapSmall } from '../../seal/age/age.node.ts'
import type { GateContext } from '../context.ts'
import { parsePin } from '../pin.ts'
import { changePath, type KeptPin } from './chain.ts'
import { keepersOf, type PinChange, signersOf } from './change.ts'
import { type PinDifference, pinDifferences } from './difference.ts'

export type PinChangeReport = PinChange & {
  v: 1
  /** Names of the keepers who signed. */
  by: string[]
  differences: PinDifference[]
}

/** Changes of which this server was not told. Safe to do again: the box takes each once. */
export async function tellChanges(
  { dir, boxes, now }: Pick<GateContext, 'dir' | 'boxes' | 'now'>,
  { pin, changes }: Pick<KeptPin, 'pin' | 'changes'>,
): Promise<void> {
  const told = await boxes.toldChanges()
  for (const change of changes) {
    if (told.some(known => known.sequence === change.sequence && known.after === change.after)) continue
    const report = await readReport(dir, change)
    const sealed = await wrapSmall(Buffer.from(JSON.stringify(report)), [pin.serverInbox])
    await boxes.tellChange(change, sealed, now())
  }
}

/** Of a change that was checked (`readKeptPin`). */
async function readReport(dir: string, change: PinChange): Promise<PinChangeReport> {
  const read = (path: string) => readFile(join(dir, path), 'utf8')
  const { sequence } = change
  const before = await read(changePath(sequence - 1, 'json'))
  const after = await read(changePath(sequence, 'json'))
  const note = parseNote(new Uint8Array(await readFile(join(dir, changePath(sequence, 'note')))))
  const keepers = keepersOf(sequence, parsePin(before), parsePin(after))
  const by = (signersOf(note, keepers) ?? []).map(({ name }) => name)
  return { v: 1, ...change, by, differences: pinDifferences(before, after) }
}
