// A change of the pin on its way: proposed by one keeper, in force once another has signed the same. What is signed is what was shown;
// the change is kept first and the pin file written after it, so that a crash in between leaves a change that two have signed.
//   pin-proposed/pin.json, instruments.json where the table changes, change.note

import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pinChange } from '../../directory/pin-keepers.ts'
import { refusePerson } from '../../kernel/two-people.ts'
import { utf8 } from '../../ledger/bytes.ts'
import { type AnySigner, encodeNote, encodeVkey, type Note, parseNote } from '../../ledger/note.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { ShapeError } from '../../seal/shape.ts'
import { syncFolder, writeDurably } from '../../store/durable.ts'
import { lockFile } from '../../store/installation/file-lock.ts'
import { INSTRUMENTS_FILE, instrumentsHash } from '../checks/instruments.ts'
import { readSigner } from '../keys.ts'
import { encodePin, type Keeper, PIN_FILE, type Pin, parsePin } from '../pin.ts'
import { readPinBeside } from './belief.ts'
import { CHANGES_FOLDER, changePath, type KeptPin, pinHash } from './chain.ts'
import {
  encodePinChange,
  isSignedEnough,
  keepersOf,
  type PinChange,
  parsePinChange,
  signersOf,
  signPinChange,
} from './change.ts'
import { isPinRefusal, type PinRefusal, refuseChange as refuse } from './refusal.ts'

export const PROPOSED_FOLDER = 'pin-proposed'
const NOTE_FILE = join(PROPOSED_FOLDER, 'change.note')
const LOCK_WAIT_MS = 10_000
const PRIVATE_MODE = 0o600

export type Proposal = {
  change: PinChange
  /** The text that is signed, and the signatures so far. */
  note: Note
  before: { pin: Pin; text: string }
  after: { pin: Pin; text: string }
  /** The bytes of the new table; null where the table stays. */
  instruments: Uint8Array | null
  signers: readonly Keeper[]
}

/** What became of a change: of one hand, or by two keepers, or it waits for one more. */
export type PinOutcome =
  | { is: 'unchanged' }
  | { is: 'in_force'; pin: Pin; sequence: number; by: readonly Keeper[] }
  | { is: 'waiting'; proposal: Proposal }

export type Changing = {
  /** Keepers' keys that are at hand. */
  signers: readonly AnySigner[]
  now: string
  instruments?: Uint8Array
}

/**
 * Changes the pin: by one hand at once where it has no keepers, otherwise as a proposal, which takes effect at once where the keys of two
 * keepers are at hand. Throws ShapeError where the new pin cannot be, PinBroken where the old one is not believed.
 */
export async function changePin(
  dir: string,
  how: (pin: Pin) => Pin | PinRefusal,
  changing: Changing,
): Promise<PinOutcome | PinRefusal> {
  return alone(dir, async kept => {
    const pin = how(kept.pin)
    if (isPinRefusal(pin)) return pin
    const text = encodePin(pin)
    if (text === kept.text) return { is: 'unchanged' }
    if (kept.changes.length === 0 && pin.keepers.length === 0) return byOneHand(dir, text, changing)
    if (pin.keepers.length === 0) return refuse('keepers_needed')
    const waits = await readProposal(dir, kept)
    const isSame = waits !== null && !isPinRefusal(waits) && waits.after.text === text
    if (waits !== null && !isSame) return refuse('already_proposed')
    if (!isSame) await propose(dir, kept, text, changing)
    return sign(dir, kept, changing.signers)
  })
}

/** Signs what is proposed if it is what was shown, and lets it take effect once two have signed. */
export async function confirmProposal(
  dir: string,
  shown: Proposal,
  signers: readonly AnySigner[],
): Promise<PinOutcome | PinRefusal> {
  return alone(dir, async kept => {
    const proposal = await readProposal(dir, kept)
    if (proposal === null) return refuse('nothing_proposed')
    if (isPinRefusal(proposal)) return proposal
    if (proposal.note.text !== shown.note.text) return refuse('proposal_changed')
    return sign(dir, kept, signers)
  })
}

/** What is proposed, checked: for the eyes of the keeper who is asked to sign it. */
export async function shownProposal(dir: string): Promise<Proposal | PinRefusal | null> {
  return alone(dir, kept => readProposal(dir, kept))
}

/** Throws away what is proposed; returns whether there was anything. */
export async function dropProposal(dir: string): Promise<boolean> {
  return alone(dir, async () => {
    const there = (await readNote(dir)) !== null
    await removeProposal(dir)
    return there
  })
}

async function byOneHand(dir: string, text: string, { instruments }: Changing): Promise<PinOutcome> {
  // First the table: a crash in between leaves a gate that refuses, and never one that believes another.
  if (instruments) await writeDurably(join(dir, INSTRUMENTS_FILE), instruments, PRIVATE_MODE)
  await writeDurably(join(dir, PIN_FILE), text, PRIVATE_MODE)
  return { is: 'in_force', pin: parsePin(text), sequence: 0, by: [] }
}

async function propose(
  dir: string,
  kept: KeptPin,
  text: string,
  { now, instruments }: Changing,
): Promise<void> {
  await removeProposal(dir)
  await mkdir(join(dir, PROPOSED_FOLDER), { mode: 0o700 })
  const change = encodePinChange({
    gate: (await readSigner(dir)).name,
    sequence: kept.changes.length + 1,
    before: kept.hash,
    after: pinHash(text),
    at: now,
  })
  await writeDurably(join(dir, PROPOSED_FOLDER, PIN_FILE), text, PRIVATE_MODE)
  if (instruments) await writeDurably(join(dir, PROPOSED_FOLDER, INSTRUMENTS_FILE), instruments, PRIVATE_MODE)
  // Signed by nobody yet: a text and an empty line.
  await writeNote(dir, utf8(`${change}\n`))
}

async function sign(
  dir: string,
  kept: KeptPin,
  keys: readonly AnySigner[],
): Promise<PinOutcome | PinRefusal> {
  const left = [...keys]
  for (;;) {
    const proposal = await readProposal(dir, kept)
    if (proposal === null || isPinRefusal(proposal)) return proposal ?? refuse('nothing_proposed')
    const { change, note, signers } = proposal
    // Also where a crash came after the last signature and before the change was kept.
    if (isSignedEnough(change.sequence, signing(proposal), signers)) {
      await apply(dir, proposal)
      return { is: 'in_force', pin: proposal.after.pin, sequence: change.sequence, by: signers }
    }
    const key = left.shift()
    if (!key) return { is: 'waiting', proposal }
    const refused = refuseSigner(proposal, encodeVkey(key))
    if (refused) return refused
    const line = await signPinChange(note.text, key)
    await writeNote(dir, encodeNote({ text: note.text, signatures: [...note.signatures, line] }))
  }
}

function refuseSigner(proposal: Proposal, key: string): PinRefusal | null {
  const keeper = signing(proposal).find(known => known.key === key)
  if (!keeper) return refuse('no_keeper')
  if (proposal.signers.includes(keeper)) return refuse('signed_already')
  // Of the first naming each keeper signs; of every later change a second key of one human is no second person.
  const signed = { by: proposal.signers.map(({ human }) => human), takesTwo: proposal.change.sequence > 1 }
  return refusePerson(pinChange, signed, keeper.human) ? refuse('same_human') : null
}

/** Whose signatures count. */
export function signing({ change, before, after }: Proposal): readonly Keeper[] {
  return keepersOf(change.sequence, before.pin, after.pin)
}

/** The change is kept with its signatures: from here on it is in force, whatever happens. */
async function apply(dir: string, { change, note, before, after, instruments }: Proposal): Promise<void> {
  const { sequence } = change
  if (instruments) await writeDurably(join(dir, INSTRUMENTS_FILE), instruments, PRIVATE_MODE)
  await mkdir(join(dir, CHANGES_FOLDER), { recursive: true, mode: 0o700 })
  await syncFolder(dir)
  if (sequence === 1) await writeDurably(join(dir, changePath(0, 'json')), before.text, PRIVATE_MODE)
  await writeDurably(join(dir, changePath(sequence, 'json')), after.text, PRIVATE_MODE)
  await writeDurably(join(dir, changePath(sequence, 'note')), encodeNote(note), PRIVATE_MODE)
  await writeDurably(join(dir, PIN_FILE), after.text, PRIVATE_MODE)
  await removeProposal(dir)
}

/** One command at a time; what a crash broke off is finished first. */
async function alone<T>(dir: string, work: (kept: KeptPin) => Promise<T>): Promise<T> {
  const lock = await lockFile(join(dir, 'pin.lock'), LOCK_WAIT_MS)
  try {
    const kept = await readPinBeside(dir)
    if (kept.behind) await writeDurably(join(dir, PIN_FILE), kept.text, PRIVATE_MODE)
    const last = kept.changes.at(-1)
    const proposed = (await readNote(dir))?.toString('utf8')
    if (last && proposed?.startsWith(`${encodePinChange(last)}\n`)) await removeProposal(dir)
    return await work({ ...kept, behind: false })
  } finally {
    lock.release()
  }
}

async function readProposal(dir: string, kept: KeptPin): Promise<Proposal | PinRefusal | null> {
  const bytes = await readNote(dir)
  if (bytes === null) return null
  try {
    return await checkProposal(dir, kept, parseProposed(bytes))
  } catch (error) {
    if (error instanceof ShapeError || error instanceof VerificationError) return refuse('proposal_malformed')
    throw error
  }
}

async function checkProposal(dir: string, kept: KeptPin, note: Note): Promise<Proposal | PinRefusal> {
  const change = parsePinChange(note.text)
  const text = (await readThere(join(dir, PROPOSED_FOLDER, PIN_FILE)))?.toString('utf8')
  if (text === undefined || pinHash(text) !== change.after) return refuse('proposal_malformed')
  const pin = parsePin(text)
  if (encodePin(pin) !== text || pin.keepers.length === 0) return refuse('proposal_malformed')
  const gate = (await readSigner(dir)).name
  const isNext = change.sequence === kept.changes.length + 1 && change.before === kept.hash
  if (!isNext || change.gate !== gate) return refuse('proposal_outdated')
  const table = pin.instruments === kept.pin.instruments ? null : await readTable(dir, pin)
  if (table === undefined) return refuse('proposal_malformed')
  const signers = signersOf(note, keepersOf(change.sequence, kept.pin, pin))
  if (signers === null) return refuse('proposal_malformed')
  const before = { pin: kept.pin, text: kept.text }
  return { change, note, before, after: { pin, text }, instruments: table, signers }
}

/** The proposed table; null where none is to be pinned, undefined where it is not the one that is proposed. */
async function readTable(dir: string, { instruments }: Pin): Promise<Uint8Array | null | undefined> {
  if (instruments === null) return null
  const bytes = await readThere(join(dir, PROPOSED_FOLDER, INSTRUMENTS_FILE))
  return bytes !== null && instrumentsHash(bytes) === instruments ? new Uint8Array(bytes) : undefined
}

/** A proposal that nobody has signed yet is no note of C2SP. */
function parseProposed(bytes: Buffer): Note {
  const text = bytes.toString('utf8')
  return text.endsWith('\n\n')
    ? { text: text.slice(0, -1), signatures: [] }
    : parseNote(new Uint8Array(bytes))
}

function readNote(dir: string): Promise<Buffer | null> {
  return readThere(join(dir, NOTE_FILE))
}

async function writeNote(dir: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(join(dir, NOTE_FILE), bytes, PRIVATE_MODE)
}

async function removeProposal(dir: string): Promise<void> {
  // The note first: without it nothing is proposed.
  await rm(join(dir, NOTE_FILE), { force: true })
  await rm(join(dir, PROPOSED_FOLDER), { recursive: true, force: true })
}

async function readThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
