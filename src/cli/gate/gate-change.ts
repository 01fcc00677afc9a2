// A change of the pin at the command line: proposed by one keeper, shown again to a second, who confirms it or throws it away. Where the
// pin has no keepers, one hand changes it, as before.

import { createInterface } from 'node:readline/promises'
import { instrumentChanges, parseInstruments, readInstruments } from '../../gate/checks/instruments.ts'
import { readKeeperKey } from '../../gate/keeper.ts'
import { PinBroken } from '../../gate/pin/broken.ts'
import { describeDifference, pinDifferences } from '../../gate/pin/difference.ts'
import {
  changePin,
  confirmProposal,
  dropProposal,
  type PinOutcome,
  type Proposal,
  shownProposal,
} from '../../gate/pin/proposal.ts'
import { isPinRefusal, type PinRefusal } from '../../gate/pin/refusal.ts'
import type { Keeper, Pin } from '../../gate/pin.ts'
import { KeyUnavailable } from '../../keys/key-source.ts'
import type { AnySigner } from '../../ledger/note.ts'
import { ShapeError } from '../../seal/shape.ts'
import { type Io, WrongUse } from '../io.ts'

export const DONE = 0
const REFUSED = 1

type Values = {
  'gate-dir'?: string
  log?: string
  custodian?: string
  witnesses?: string
  from?: string
  role?: string
  keeper: string[]
  confirm: boolean
  drop: boolean
  id?: string
  human?: string
  name?: string
  instruments: boolean
  yes: boolean
}
export type Line = { dir: string; values: Values; rest: string[]; io: Io }

export type Wanted = {
  how: (pin: Pin) => Pin | PinRefusal
  /** What is said once it is in force. */
  done: Record<string, string>
  /** The new table of instruments, where it is that. */
  instruments?: Uint8Array
}

export async function change({ dir, io, values }: Line, wanted: Wanted): Promise<number> {
  const signers = await readKeys(values.keeper)
  const now = new Date().toISOString()
  const { how, instruments } = wanted
  try {
    const outcome = await changePin(dir, how, { signers, now, ...(instruments ? { instruments } : {}) })
    return await report({ dir, io }, outcome, wanted.done)
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    return refuse(io, 'not_a_pin', `The pin would not be one: ${error.message}.`, 'Nothing was changed.')
  }
}

/** Shows the second keeper what the first one proposed, and signs what was shown. */
export async function confirm(line: Line): Promise<number> {
  const { dir, io, values } = line
  if (values.keeper.length === 0) throw new WrongUse('duly gate pin --confirm --keeper KEYFILE')
  const signers = await readKeys(values.keeper)
  const proposal = await shownProposal(dir)
  if (proposal === null)
    return refuse(io, 'nothing_proposed', 'No change of the pin is proposed.', 'duly gate pin')
  if (isPinRefusal(proposal)) return refuse(io, proposal.code, proposal.detail, proposal.next)
  for (const text of await linesOf(dir, proposal)) io.err(text)
  io.err(signedBy(proposal.signers))
  if (!(await isConfirmed(line, 'Do you sign this change?'))) return notConfirmed(io)
  return report({ dir, io }, await confirmProposal(dir, proposal, signers), {})
}

export async function drop({ dir, io }: Line): Promise<number> {
  const was = await dropProposal(dir)
  if (io.json) io.out(JSON.stringify({ dropped: was }))
  else io.out(was ? 'The proposed change was thrown away.' : 'No change of the pin was proposed.')
  return DONE
}

async function report(
  { dir, io }: Pick<Line, 'dir' | 'io'>,
  outcome: PinOutcome | PinRefusal,
  done: Record<string, string>,
): Promise<number> {
  if (isPinRefusal(outcome)) return refuse(io, outcome.code, outcome.detail, outcome.next)
  if (outcome.is === 'waiting') return tellProposal(dir, io, outcome.proposal)
  const sequence =
    outcome.is === 'in_force' && outcome.sequence > 0 ? { change: String(outcome.sequence) } : {}
  const said = { ...done, ...sequence }
  if (io.json) io.out(JSON.stringify(said))
  else
    io.out(
      [...Object.entries(said).map(([name, value]) => `${name}: ${value}`), ...inForce(outcome)].join('\n'),
    )
  return DONE
}

function inForce(outcome: Exclude<PinOutcome, { is: 'waiting' }>): string[] {
  if (outcome.is === 'unchanged') return ['nothing changed: the pin says this already']
  if (outcome.sequence === 0) return ['pinned by one hand: name two keepers with "duly gate keeper add"']
  return [`in force from the gate’s next order on, ${signedBy(outcome.by)}`]
}

async function tellProposal(dir: string, io: Io, proposal: Proposal): Promise<number> {
  const differences = await linesOf(dir, proposal)
  if (io.json) {
    const { sequence, before, after } = proposal.change
    const signed = proposal.signers.map(({ keeper }) => keeper)
    io.out(JSON.stringify({ proposed: { sequence, before, after, signed, differences } }))
    return DONE
  }
  io.out(
    [
      ...differences,
      signedBy(proposal.signers),
      proposal.change.sequence === 1
        ? 'Proposed, not in force: each keeper named signs with "duly gate pin --confirm --keeper KEYFILE".'
        : 'Proposed, not in force: a second keeper looks at it with "duly gate pin --confirm --keeper KEYFILE".',
    ].join('\n'),
  )
  return DONE
}

/** Each difference, and of a new table also what each paper opens otherwise. */
async function linesOf(dir: string, { before, after, instruments }: Proposal): Promise<string[]> {
  const lines = pinDifferences(before.text, after.text).map(describeDifference)
  if (instruments === null) return lines
  const table = parseInstruments(instruments)
  const old = await readInstruments(dir, before.pin)
  const count = Object.keys(table.instruments).length
  const papers = old === null ? [`all ${count} of them, none was pinned`] : instrumentChanges(old, table)
  return [...lines, ...papers.map(text => `  instrument ${text}`)]
}

function signedBy(signers: readonly Keeper[]): string {
  if (signers.length === 0) return 'signed by nobody yet'
  return `signed by ${signers.map(({ name, keeper }) => `${name} (${keeper})`).join(' and ')}`
}

async function readKeys(paths: readonly string[]): Promise<AnySigner[]> {
  const keys: AnySigner[] = []
  for (const path of paths)
    keys.push(
      await readKeeperKey(path).catch((error: Error) => {
        throw new KeyUnavailable(path, 'refused', error.message)
      }),
    )
  return keys
}

/** A pin that is not believed, or a key that cannot be used, is a sentence and the next step, not a fault in Duly. */
export async function reportBroken(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PinBroken) return refuse(io, error.code, error.detail, error.next)
    if (!(error instanceof KeyUnavailable)) throw error
    return refuse(
      io,
      'key_unavailable',
      `${error.message}.`,
      'Bring the keeper’s key, mode 0600, or its token.',
    )
  }
}

export async function isConfirmed(
  { values, io }: { values: Pick<Values, 'yes'>; io: Io },
  question: string,
): Promise<boolean> {
  if (values.yes) return true
  if (!process.stdin.isTTY) {
    io.err('Nobody is here to answer: add --yes once the words were compared.')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await lines.question(`${question} (yes/no) `)).trim() === 'yes'
  } finally {
    lines.close()
  }
}

export function notConfirmed(io: Io): number {
  io.err('Nothing was changed.')
  return REFUSED
}

export function refuse(io: Io, code: string, detail: string, next: string): number {
  if (io.json) io.out(JSON.stringify({ refusal: { code, detail, next } }))
  io.err(`${detail}\n${next}`)
  return REFUSED
}
