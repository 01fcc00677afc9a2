// A new gate: its folder, its keys and a pin file that pins nobody yet. Whoever makes the gate says whom it believes; nothing
// of it comes from the database.

import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeVkey } from '../ledger/note.ts'
import { recipientOf } from '../seal/age/age-keys.node.ts'
import { writeDurably } from '../store/durable.ts'
import { encodeInstruments, INSTRUMENTS_FILE, instrumentsHash } from './checks/instruments.ts'
import { SOURCES_FILE } from './context.ts'
import { openJournal, readJournal } from './journal/journal.ts'
import { createKeys, GATE_KEY_FILE, readInboxIdentity, readSigner } from './keys.ts'
import { type Changing, changePin, type PinOutcome } from './pin/proposal.ts'
import type { PinRefusal } from './pin/refusal.ts'
import { encodePin, PIN_FILE, PIN_VERSION, type Pin } from './pin.ts'

export type NewGate = {
  /** Name of the signing key, e.g. `gate.provider.example`. */
  name: string
} & Pick<Pin, 'log' | 'witnesses' | 'logDirectory' | 'approval' | 'lookup' | 'serverInbox' | 'outbox'> &
  Partial<Pick<Pin, (typeof defaulted)[number]>> & {
    /** What each instrument opens at most (`instrumentTable` of the packs); null where its keeper makes it later. */
    instruments: unknown
  }

const defaulted = [
  'approvers',
  'analysts',
  'custodians',
  'lookupsPerHour',
  'staleSeconds',
  'collectSeconds',
  'downloadDays',
  'lookupDays',
  'validityHours',
] as const
// Keepers are named afterwards, by a change that they sign: nobody else can.

const DEFAULTS: Pick<Pin, (typeof defaulted)[number] | 'keepers'> = {
  approvers: [],
  analysts: [],
  custodians: [],
  keepers: [],
  lookupsPerHour: 200,
  // Two ticks of class P, and the witness's and publisher's time (docs/threats.md E13.10).
  staleSeconds: 180,
  collectSeconds: 6 * 3_600,
  downloadDays: 14,
  lookupDays: 30,
  validityHours: 7 * 24,
}

/** What others need to know of the gate: its verifier key and where orders are encrypted to. */
export type GateIdentity = { gateKey: string; inbox: string }

/** Makes the gate in `dir`. Refuses a folder that already holds one: a second key would orphan what the first has signed. */
export async function initGate(dir: string, gate: NewGate): Promise<GateIdentity> {
  const { name, instruments, ...pinned } = gate
  const table = instruments === null ? null : encodeInstruments(instruments)
  const pin: Pin = {
    v: PIN_VERSION,
    ...DEFAULTS,
    ...pinned,
    instruments: table && instrumentsHash(table),
  }
  const text = encodePin(pin)
  for (const folder of [dir, join(dir, 'keys'), join(dir, 'private'), join(dir, 'private', 'packages')])
    await mkdir(folder, { recursive: true, mode: 0o700 })
  await refuseExisting(join(dir, GATE_KEY_FILE))
  if (table) await writeDurably(join(dir, INSTRUMENTS_FILE), table, 0o600)
  await writeDurably(join(dir, PIN_FILE), text, 0o600)
  await writeDurably(join(dir, SOURCES_FILE), `${JSON.stringify({ v: 1, sources: [] }, null, 2)}\n`, 0o600)
  await createKeys(dir, name)
  return gateIdentity(dir)
}

export async function gateIdentity(dir: string): Promise<GateIdentity> {
  return {
    gateKey: encodeVkey(await readSigner(dir)),
    inbox: recipientOf(await readInboxIdentity(dir)),
  }
}

/** The journal goes on under the gate's new key: without this line it would be another gate's, and the gate would not start. */
export async function noteGateKey(dir: string, keys: { old: string; now: string }): Promise<void> {
  const state = await readJournal(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (state === null || state.gate !== keys.old) return
  const journal = await openJournal({ dir, gateKey: keys.old, now: () => new Date() })
  try {
    await journal.write({ kind: 'key_changed', gate: keys.now })
  } finally {
    await journal.close()
  }
}

/** Pins a new table. */
export async function pinInstruments(
  dir: string,
  table: unknown,
  changing: Omit<Changing, 'instruments'>,
): Promise<PinOutcome | PinRefusal> {
  const instruments = encodeInstruments(table)
  const how = (pin: Pin) => ({ ...pin, instruments: instrumentsHash(instruments) })
  return changePin(dir, how, { ...changing, instruments })
}

// A key that cannot be read, or a link to a disk that is not there just now, is a key all the same: only ENOENT means none.
async function refuseExisting(path: string): Promise<void> {
  try {
    await lstat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  throw new Error(`${path} exists: this folder already holds a gate`)
}
