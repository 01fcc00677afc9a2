// What readers are told to believe, in one file: the keys of all logs, the witness policy, the gate's and the notice key.
import { join } from 'node:path'
import { encodeTrust, type Trust } from '../ledger/trust.ts'
import { viewFiles } from '../log/files.ts'
import { parseSigner, vkeyOf } from '../log/keys.ts'
import { writeDurably } from '../store/durable.ts'
import type { Deployment } from './deployment.ts'
import { currentOrigin, openLogKey, openNextLogKey } from './log-keys.ts'
import { openWitnessKey } from './witness.ts'
import { readGatePublic } from './worker/gate-orders.ts'

/**
 * What readers are told to believe: the keys of all logs, also of the half-year to come, witness policy, gate and notice key.
 * `self-witnessed` until others witness.
 */
export async function trustOf(d: Deployment): Promise<Trust> {
  const witness = await openWitnessKey(d.dir)
  const gate = await readGatePublic(d.dir.path)
  return {
    v: 1,
    log: await logKeys(d),
    witnesses: { quorum: 1, keys: [witness], selfWitnessed: true },
    gate: gate.vkey,
    notice: noticeVkey(d),
  }
}

/** The key of notices and drills, as a trust file names it. */
export function noticeVkey(d: Deployment): string {
  return vkeyOf(d.noticeKey)
}

/** Every log that this installation ever had a key for: a receipt of a log that was given up must go on to verify. */
async function logKeys(d: Deployment): Promise<string[]> {
  const keys = viewFiles(d.dir.keys)
  const own = keys.list().filter(path => /^log-[^/]+\.key$/.test(path))
  const vkeys = own.flatMap(path => keyIn(keys.read(path)) ?? [])
  return vkeys.length > 0 ? vkeys.sort() : [vkeyOf(await openLogKey(d, await currentOrigin(d)))]
}

function keyIn(stored: Uint8Array | undefined): string | undefined {
  return stored && vkeyOf(parseSigner(Buffer.from(stored).toString('utf8').trimEnd()))
}

export async function trustFile(d: Deployment): Promise<Uint8Array> {
  return encodeTrust(await trustOf(d))
}

/** The trust file stands in the data directory as well: for the operator, the gate's keeper, and `duly verify` beside the log. */
export async function tellTrust(d: Deployment): Promise<void> {
  await openNextLogKey(d)
  await writeDurably(join(d.dir.path, 'trust.json'), await trustFile(d), 0o644)
}
