// A new gate: its folder, its keys and a pin file that pins nobody yet. Whoever makes the gate says whom it believes; nothing
// of it comes from the database.

import { lstat, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeVkey } from '../ledger/note.ts'
import { recipientOf } from '../seal/age-keys.node.ts'
import { writeDurably } from '../store/durable.ts'
import { PIN_FILE, SOURCES_FILE } from './context.ts'
import { createKeys, GATE_KEY_FILE, readInboxIdentity, readSigner } from './keys.ts'
import { encodePin, type Pin, parsePin } from './pin.ts'

export type NewGate = {
  /** Name of the signing key, e.g. `gate.provider.example`. */
  name: string
} & Pick<Pin, 'log' | 'witnesses' | 'logDirectory' | 'approval' | 'lookup' | 'serverInbox' | 'outbox'> &
  Partial<Pick<Pin, (typeof defaulted)[number]>>

const defaulted = [
  'approvers',
  'analysts',
  'lookupsPerHour',
  'staleSeconds',
  'collectSeconds',
  'downloadDays',
] as const

const DEFAULTS: Pick<Pin, (typeof defaulted)[number]> = {
  approvers: [],
  analysts: [],
  lookupsPerHour: 200,
  // Two ticks of class P, and the witness's and publisher's time (security.md E13.10).
  staleSeconds: 180,
  collectSeconds: 6 * 3_600,
  downloadDays: 14,
}

/** What others need to know of the gate: its verifier key and where orders are encrypted to. */
export type GateIdentity = { gateKey: string; inbox: string }

/** Makes the gate in `dir`. Refuses a folder that already holds one: a second key would orphan what the first has signed. */
export async function initGate(dir: string, gate: NewGate): Promise<GateIdentity> {
  const { name, ...pinned } = gate
  const pin: Pin = { v: 1, ...DEFAULTS, ...pinned }
  const text = encodePin(pin)
  for (const folder of [dir, join(dir, 'keys'), join(dir, 'private'), join(dir, 'private', 'packages')])
    await mkdir(folder, { recursive: true, mode: 0o700 })
  await refuseExisting(join(dir, GATE_KEY_FILE))
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

/** Changes the pin in one durable step; a running gate believes it from its next order on. */
export async function changePin(dir: string, change: (pin: Pin) => Pin): Promise<Pin> {
  const path = join(dir, PIN_FILE)
  const pin = change(parsePin(await readFile(path, 'utf8')))
  await writeDurably(path, encodePin(pin), 0o600)
  return pin
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
