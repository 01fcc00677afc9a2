// The keys by which fsck checks a log of this installation: its own, looked at and never made. Where a restore has not been
// given keys or witness yet, the trust file that stands in the same directory says them.

import { parseVkey } from '../ledger/note.ts'
import { parseTrust, type Trust } from '../ledger/trust.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { viewFiles } from '../log/files.ts'
import { vkeyIn } from '../log/keys.ts'
import { readRetired } from '../server/log/retired-keys.ts'
import { findWitnessKey } from '../server/witness/witness.ts'
import { ownPolicy, readPolicy } from '../server/witness/witness-policy.ts'
import type { DataDir } from '../store/data-dir.ts'

const TRUST_FILE = 'trust.json'

export type LogTrust = {
  /** null where a key is nowhere to be found: `lacking` then says which. */
  trust: Trust | null
  /** What was not in its own place. */
  lacking: string[]
}

export function trustFor(dir: DataDir, origin: string): LogTrust {
  const told = trustFile(dir)
  const name = origin.slice(origin.lastIndexOf('/') + 1)
  const ownLog = logKeyIn(viewFiles(dir.keys), `log-${name}`)
  const ownWitness = findWitnessKey(dir)
  const log = ownLog ?? told?.log.find(key => parseVkey(key).name === origin)
  const witnesses: Trust['witnesses'] | undefined =
    readPolicy(dir) ?? (ownWitness ? ownPolicy(ownWitness) : told?.witnesses)
  const lacking = [
    ...(ownLog ? [] : [`keys/log-${name}.key is missing${fromTrust(log)}: put back your copy of keys/`]),
    ...(ownWitness
      ? []
      : [`witness/ holds no key${fromTrust(witnesses?.keys[0])}: put back its newest copy`]),
  ]
  const retired = readRetired(dir).filter(one => one.kind === 'witness')
  if (!log || !witnesses) return { trust: null, lacking }
  return {
    trust: {
      v: witnesses.past ? 3 : 1,
      log: [log],
      witnesses,
      // A log is checked by its own key and the witnesses'; no package or notice is looked at here.
      gate: '',
      notice: null,
      ...(retired.length > 0 ? { retired } : {}),
    },
    lacking,
  }
}

function fromTrust(found: string | undefined): string {
  return found ? `, checked by the one in ${TRUST_FILE}` : ''
}

function trustFile(dir: DataDir): Trust | undefined {
  const bytes = viewFiles(dir.path).read(TRUST_FILE)
  try {
    return bytes && parseTrust(bytes)
  } catch (error) {
    if (error instanceof VerificationError) return undefined
    throw error
  }
}

/** Of a log whose key was given up the public half is there. */
function logKeyIn(files: ReturnType<typeof viewFiles>, name: string): string | undefined {
  const given = files.read(`${name}.vkey`)
  if (given) return Buffer.from(given).toString('utf8').trimEnd()
  const bytes = files.read(`${name}.key`)
  return bytes && vkeyIn(Buffer.from(bytes).toString('utf8'))
}
