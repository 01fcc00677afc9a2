// What is said of the witnesses: by the sequencer, which asks them, and by every other part from the newest public checkpoint, whose
// lines show who cosigned it.
import { parseCheckpoint } from '../../ledger/checkpoint.ts'
import { isLineOf, parseVkey } from '../../ledger/note.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { viewFiles } from '../../log/files.ts'
import type { WitnessState } from '../../log/witness-quorum.ts'
import type { Deployment } from '../deployment.ts'
import type { Figure } from '../http/operator.ts'
import { currentOrigin } from '../log/log-keys.ts'
import type { RunningLog } from '../log/log-run.ts'
import { logFolder } from '../worker/proof.ts'
import { readPolicy } from './witness-policy.ts'

/** Who of those in force did not cosign the newest public checkpoint; null where nobody outside is asked, or nothing is public. */
export async function cosignersOf(
  d: Deployment,
): Promise<{ missing: string[]; all: number; quorum: number } | null> {
  const policy = readPolicy(d.dir)
  const bytes = viewFiles(logFolder(d, await currentOrigin(d))).read(CHECKPOINT_FILE)
  if (!policy || policy.keys.length < 2 || !bytes) return null
  const { signatures } = parseCheckpoint(bytes).note
  const missing = policy.keys.map(parseVkey).filter(key => !signatures.some(line => isLineOf(line, key)))
  return { missing: missing.map(key => key.name), all: policy.keys.length, quorum: policy.quorum }
}

/** Of those that the sequencer asks. */
export function witnessFigures(log: RunningLog): Figure[] {
  return [
    {
      name: 'duly_witnesses_missing',
      help: 'Witnesses, the own and those of others, that did not cosign what they were asked last.',
      read: () => log.witnesses().filter(({ why }) => why !== null).length,
    },
    {
      name: 'duly_log_waits',
      help: 'Whether the newest checkpoint waits to be published: nothing is collected or released then.',
      read: () => Number(log.isWaiting()),
    },
  ]
}

export function namesOfMissing(states: readonly WitnessState[]): string {
  return states
    .filter(({ why }) => why !== null)
    .map(({ name }) => name)
    .join(', ')
}

/** Each change is said once: a witness that is away for a day is not a line per tick. */
export function watchWitnesses(onLog: (line: string) => void): (states: readonly WitnessState[]) => void {
  const known = new Map<string, string>()
  return states => {
    for (const { name, why } of states) {
      if (known.get(name) === (why ?? undefined)) continue
      if (why !== null) known.set(name, why)
      else known.delete(name)
      onLog(
        why === null ? `the witness ${name} cosigns again` : `the witness ${name} does not cosign: ${why}`,
      )
    }
  }
}
