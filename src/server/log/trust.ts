// What readers are told to believe, in one file: the keys of all logs, the witness policy, the gate's and the notice key.
import { join } from 'node:path'
import { encodeTrust, parseTrust, type Trust } from '../../ledger/trust.ts'
import { viewFiles } from '../../log/files.ts'
import { vkeyIn, vkeyOf } from '../../log/keys.ts'
import { writeDurably } from '../../store/durable.ts'
import type { Deployment } from '../deployment.ts'
import { openWitnessKey } from '../witness/witness.ts'
import { ownPolicy, readPolicy, takeUpPolicy } from '../witness/witness-policy.ts'
import { readGatePublic } from '../worker/gate-orders.ts'
import { currentOrigin, openLogKey, openNextLogKey } from './log-keys.ts'
import { readRetired } from './retired-keys.ts'

/** What readers are told to believe: the keys of all logs, also of the half-year to come, witness policy, gate and notice key. */
export async function trustOf(d: Deployment): Promise<Trust> {
  const witnesses: Trust['witnesses'] = readPolicy(d.dir) ?? ownPolicy(await openWitnessKey(d.dir))
  const gate = await readGatePublic(d.dir.path)
  const retired = readRetired(d.dir)
  const v = witnesses.past ? 3 : retired.length > 0 ? 2 : 1
  return {
    v,
    log: await logKeys(d),
    witnesses,
    gate: gate.vkey,
    notice: noticeVkey(d),
    ...(v > 1 ? { retired } : {}),
  }
}

/** The key of notices and drills, as a trust file names it. */
export function noticeVkey(d: Deployment): string {
  return d.noticeVkey
}

/** Every log that this installation ever had a key for: a receipt of a log that was given up must go on to verify. */
async function logKeys(d: Deployment): Promise<string[]> {
  if (!d.secrets.keys.includes('log')) return toldLogKeys(d)
  const keys = viewFiles(d.dir.keys)
  const own = keys.list().filter(path => /^log-[^/]+\.key$/.test(path))
  const given = keys.list().filter(path => /^log-[^/]+\.vkey$/.test(path))
  const vkeys = [
    ...own.flatMap(path => keyIn(keys.read(path)) ?? []),
    ...given.flatMap(path => keyIn(keys.read(path)) ?? []),
  ]
  return vkeys.length > 0 ? [...new Set(vkeys)].sort() : [vkeyOf(await openLogKey(d, await currentOrigin(d)))]
}

/** As the sequencer told them: a part that does not hold the logs' keys has them from the trust file. */
function toldLogKeys(d: Deployment): string[] {
  const told = viewFiles(d.dir.path).read('trust.json')
  if (!told) throw new Error('the sequencer has not written the trust file yet')
  return [...parseTrust(told).log]
}

function keyIn(stored: Uint8Array | undefined): string | undefined {
  return stored && vkeyIn(Buffer.from(stored).toString('utf8'))
}

export async function trustFile(d: Deployment): Promise<Uint8Array> {
  return encodeTrust(await trustOf(d))
}

/**
 * The trust file stands in the data directory as well: for the operator, the gate's keeper, and `duly verify` beside the log. Written by
 * who orders the log, or changes its keys while nobody does: another set of witnesses is taken up with it.
 */
export async function tellTrust(d: Deployment): Promise<void> {
  await takeUpPolicy(d.dir, await openWitnessKey(d.dir), new Date(d.now()).toISOString())
  await openNextLogKey(d)
  await writeDurably(join(d.dir.path, 'trust.json'), await trustFile(d), 0o644)
}
