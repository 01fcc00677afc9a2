// The second custodian: signs what the first handed in, with its counts in view, or has it withdrawn.

import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fromUtf8 } from '../../ledger/bytes.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { type AnySigner, encodeNote, parseNote, signText, signWith } from '../../ledger/note.ts'
import { type HandedIn, ITEMS_FILE, isKept, notePath, sha256 } from '../../sources/export/kept.ts'
import { syncFolder, writeDurably } from '../../store/durable.ts'
import { HandInRefused } from './hand-in-refusal.ts'
import { findHandedIn, handOf } from './handed-in.ts'

const WITHDRAWN_FILE = 'withdrawn.note'

/** Signs the statement whose counts were shown. Throws HandInRefused. */
export async function confirmHandIn(dir: string, shown: HandedIn, signer: AnySigner): Promise<void> {
  const { handedIn, declaration } = await findHandedIn(dir, shown.id)
  if (handedIn.text !== shown.text) throw new HandInRefused('nothing_handed_in')
  const hand = handOf(declaration, signer)
  if (hand.human === handedIn.by.human) throw new HandInRefused('same_person')
  if (!(await isKept(handedIn.path))) throw new HandInRefused('hand_in_erased')
  if (handedIn.confirmedBy) throw new HandInRefused('confirmed_before')
  const note = parseNote(new Uint8Array(await readFile(notePath(handedIn.path))))
  const line = await signWith(signer, at => signText(note.text, at))
  const signed = encodeNote({ ...note, signatures: [...note.signatures, line] })
  await writeDurably(notePath(handedIn.path), signed, 0o600)
}

/** Erases the rows of a hand-in that was a mistake, and keeps who withdrew it beside its statement. Throws HandInRefused. */
export async function withdrawHandIn(dir: string, id: string, signer: AnySigner, now: string): Promise<void> {
  const { handedIn, declaration } = await findHandedIn(dir, id)
  const { id: by } = handOf(declaration, signer)
  if (!(await isKept(handedIn.path))) throw new HandInRefused('hand_in_erased')
  const said = fromUtf8(encodeJcs({ at: now, by, statement: sha256(handedIn.text) }))
  const text = `duly/hand-in-withdrawn/v1\n${said}\n`
  const line = await signWith(signer, at => signText(text, at))
  await writeDurably(join(handedIn.path, WITHDRAWN_FILE), encodeNote({ text, signatures: [line] }), 0o600)
  await rm(join(handedIn.path, ITEMS_FILE), { force: true })
  await syncFolder(handedIn.path)
}
