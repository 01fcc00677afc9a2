// Which witnesses must have cosigned, today and before. duly.json names those to come; the sequencer takes them up at its start and
// notes until when the others were asked, so that what those cosigned goes on to verify.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import {
  changeWitnesses,
  checkWitnesses,
  isSameWitnesses,
  type Trust,
  type Witnesses,
} from '../../ledger/trust.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { viewFiles } from '../../log/files.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { writeDurably } from '../../store/durable.ts'
import { witnessTime } from '../../store/installation/clock-record.ts'
import { quorumOf } from '../../store/installation/witness-settings.ts'

/** Beside the trust file: as public, and in every backup. */
const FILE = 'witnesses.json'

type Place = Pick<DataDir, 'path' | 'log' | 'settings'>

/** The policy that the sequencer has taken up last; undefined where nobody else was ever named: then the own witness is all. */
export function readPolicy({ path }: Pick<DataDir, 'path'>): Trust['witnesses'] | undefined {
  const file = join(path, FILE)
  if (!existsSync(file)) return undefined
  const policy = parseJcs(new Uint8Array(readFileSync(file))) as unknown as Trust['witnesses']
  checkWitnesses(policy, policy.past !== undefined)
  return policy
}

/** The one of a log without other witnesses. */
export function ownPolicy(own: string): Witnesses {
  return { quorum: 1, keys: [own], selfWitnessed: true }
}

/** The one that duly.json names. Self-witnessed where the own witness alone makes the quorum. */
export function policyOfSettings({ settings }: Pick<DataDir, 'settings'>, own: string): Witnesses {
  const { witnesses } = settings
  if (!witnesses) return ownPolicy(own)
  const quorum = quorumOf(witnesses)
  return { quorum, keys: [own, ...witnesses.outside.map(one => one.key)], selfWitnessed: quorum < 2 }
}

/** By the sequencer alone, before it asks anybody and before it tells readers. */
export async function takeUpPolicy(place: Place, own: string, now: string): Promise<void> {
  const next = policyOfSettings(place, own)
  const before = readPolicy(place) ?? (isPublished(place) ? ownPolicy(own) : undefined)
  const isOwnAlone = !place.settings.witnesses && !readPolicy(place)
  if (isOwnAlone || (before && isSameWitnesses(before, next))) return
  const policy = before ? changeWitnesses(before, next, await endOf(place, before, now)) : next
  await writeDurably(join(place.path, FILE), encodeJcs(policy), 0o644)
}

/** Not before the last time that stands in a public checkpoint: the clock of another may be ahead of ours. */
async function endOf({ log }: Place, { past }: Trust['witnesses'], now: string): Promise<string> {
  const last = Math.max(Date.parse(past?.at(-1)?.until ?? now), (await witnessTime(log)) ?? 0)
  return new Date(Math.max(Date.parse(now), last)).toISOString()
}

function isPublished({ log }: Pick<DataDir, 'log'>): boolean {
  return viewFiles(log)
    .list()
    .some(path => path.endsWith(CHECKPOINT_FILE))
}
