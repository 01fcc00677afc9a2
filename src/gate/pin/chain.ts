// The pin and how it came to be: beside pin.json the folder of its changes, each a note by two keepers of the pin before it and the
// pin that it made. Checked whole at every load, from these files alone.
//   pin-changes/0000.json   the pin of one hand, before keepers were named
//   pin-changes/0001.json, 0001.note   the pin that the first change made, and that change; and so on

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utf8 } from '../../ledger/bytes.ts'
import { type Note, parseNote } from '../../ledger/note.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { ShapeError } from '../../seal/shape.ts'
import { readSigner } from '../keys.ts'
import { PIN_FILE, type Pin, parsePin } from '../pin.ts'
import { PinBroken } from './broken.ts'
import { isSignedEnough, keepersOf, type PinChange, parsePinChange, signersOf } from './change.ts'

export const CHANGES_FOLDER = 'pin-changes'

export type KeptPin = {
  pin: Pin
  text: string
  /** SHA-256 (hex) of the text. */
  hash: string
  /** All changes, the first one first; none: the pin is changed by one hand. */
  changes: readonly PinChange[]
  /** The last change is signed and kept, and pin.json is still the one before it: a crash came in between. */
  behind: boolean
}

/** Throws PinBroken where the pin is not what its keepers signed, and ShapeError where a pin of one hand is none. */
export async function readKeptPin(dir: string): Promise<KeptPin> {
  for (let again = 0; ; again++) {
    const text = await readFile(join(dir, PIN_FILE), 'utf8')
    try {
      return await readWith(dir, text)
    } catch (error) {
      // A change took effect while we read: then pin.json is another by now.
      if (again >= MOST_READS || !(error instanceof PinBroken)) throw error
      if ((await readFile(join(dir, PIN_FILE), 'utf8')) === text) throw error
    }
  }
}

const MOST_READS = 50

async function readWith(dir: string, text: string): Promise<KeptPin> {
  const hash = pinHash(text)
  const count = await countChanges(dir)
  if (count === 0) return { pin: pinOfOneHand(text), text, hash, changes: [], behind: false }
  const links = await readLinks(dir, count)
  const last = links.at(-1)!
  if (hash !== last.change.after && hash !== last.change.before) throw new PinBroken('pin_edited', PIN_FILE)
  return {
    pin: parseKept(last),
    text: last.text,
    hash: last.change.after,
    changes: links.map(({ change }) => change),
    behind: hash !== last.change.after,
  }
}

/** A change and the pin that it made. */
type Link = { change: PinChange; text: string }

async function readLinks(dir: string, count: number): Promise<Link[]> {
  const gate = (await readSigner(dir)).name
  const links: Link[] = []
  let before = await readThere(dir, changePath(0, 'json'))
  for (let sequence = 1; sequence <= count; sequence++) {
    const link = await readLink(dir, { gate, sequence, before })
    links.push(link)
    before = link.text
  }
  return links
}

function pinOfOneHand(text: string): Pin {
  const pin = parsePin(text)
  if (pin.keepers.length > 0) throw new PinBroken('keepers_unsigned', PIN_FILE)
  return pin
}

/** How many changes there are, by the highest number: one that is missing below it is found missing. */
async function countChanges(dir: string): Promise<number> {
  const names = await readdir(join(dir, CHANGES_FOLDER)).catch(nothingThere)
  const numbers = names?.flatMap(name => /^([0-9]{4,6})\.note$/.exec(name)?.[1] ?? []) ?? []
  return Math.max(0, ...numbers.map(Number))
}

/** Changes whose signatures this process has checked, by the hash of their note, which names both pins by hash. */
const checked = new Set<string>()

async function readLink(
  dir: string,
  { gate, sequence, before }: { gate: string; sequence: number; before: string },
): Promise<Link> {
  const at = changePath(sequence, 'note')
  const bytes = await readThere(dir, at)
  const text = await readThere(dir, changePath(sequence, 'json'))
  const { note, change } = parseChange(bytes, at)
  const isOurs = change.sequence === sequence && change.gate === gate
  if (!isOurs || change.before !== pinHash(before) || change.after !== pinHash(text))
    throw new PinBroken('change_of_other', at)
  const known = pinHash(bytes)
  if (!checked.has(known)) {
    checkSignatures(note, { change, text }, before)
    checked.add(known)
  }
  return { change, text }
}

function checkSignatures(note: Note, link: Link, text: string): void {
  const { sequence } = link.change
  const at = changePath(sequence, 'note')
  const before = asSigned(changePath(sequence - 1, 'json'), () => parsePin(text))
  const after = parseKept(link)
  if (after.keepers.length === 0) throw new PinBroken('keepers_dropped', at)
  if (sequence === 1 && before.keepers.length > 0) throw new PinBroken('keepers_unsigned', at)
  const keepers = keepersOf(sequence, before, after)
  const signers = signersOf(note, keepers)
  if (signers === null) throw new PinBroken('signature_invalid', at)
  if (!isSignedEnough(sequence, keepers, signers)) throw new PinBroken('signatures_missing', at)
}

function parseKept({ change, text }: Link): Pin {
  return asSigned(changePath(change.sequence, 'json'), () => parsePin(text))
}

function parseChange(text: string, at: string): { note: Note; change: PinChange } {
  return asSigned(at, () => {
    const note = parseNote(utf8(text))
    return { note, change: parsePinChange(note.text) }
  })
}

function asSigned<T>(at: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof ShapeError || error instanceof VerificationError)
      throw new PinBroken('change_malformed', at, error)
    throw error
  }
}

/** Of a change its note, or the pin that it made; relative to the gate's folder. */
export function changePath(sequence: number, ending: 'note' | 'json'): string {
  return join(CHANGES_FOLDER, `${String(sequence).padStart(4, '0')}.${ending}`)
}

export function pinHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Bytes that are no UTF-8 have another hash than the text that is read off them, and are refused by it. */
async function readThere(dir: string, at: string): Promise<string> {
  const text = await readFile(join(dir, at), 'utf8').catch(nothingThere)
  if (text === null) throw new PinBroken('change_missing', at)
  return text
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
