// A witness asked once, with the newest checkpoint that is public: what it answers is what the sequencer would hear.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseCheckpoint } from '../../ledger/checkpoint.ts'
import { nodesFromTiles } from '../../ledger/tiles.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { cosignatureOf, LogBehindError } from '../../log/cosigning.ts'
import { viewFiles } from '../../log/files.ts'
import { sha256Node } from '../../log/sha256.ts'
import { WITNESS_LIMIT_MS, type WitnessClient } from '../../log/witness-client.ts'
import { WitnessFailure } from '../../log/witness-failure.ts'
import type { DataDir } from '../../store/data-dir.ts'

/** `none`: nothing is public yet, so there is nothing to ask about. `ahead`: it knows more than is public here. */
export type Asked =
  | { kind: 'cosigned' | 'ahead'; said: string }
  | { kind: 'none' }
  | { kind: 'failed'; detail: string; next: string }

export async function askOnce({ log }: Pick<DataDir, 'log'>, witness: WitnessClient): Promise<Asked> {
  const folder = newestLog(log)
  if (folder === undefined) return { kind: 'none' }
  const { read } = viewFiles(folder)
  const checkpoint = parseCheckpoint(read(CHECKPOINT_FILE)!)
  const { origin, size, note } = checkpoint
  const own = { ...checkpoint, note: { ...note, signatures: note.signatures.slice(0, 1) } }
  try {
    const signal = AbortSignal.timeout(WITNESS_LIMIT_MS)
    await cosignatureOf(own, nodesFromTiles(size, read, sha256Node), witness, { signal })
    return { kind: 'cosigned', said: `it cosigned ${size} leaves of ${origin}` }
  } catch (error) {
    if (error instanceof LogBehindError)
      return {
        kind: 'ahead',
        said: `it knows ${error.size} leaves of ${origin}, of which ${size} are public`,
      }
    if (!(error instanceof WitnessFailure)) throw error
    return { kind: 'failed', detail: error.message, next: error.next }
  }
}

/** The folder whose checkpoint was written last. */
function newestLog(log: string): string | undefined {
  const written = (path: string) => statSync(path).mtimeMs
  return viewFiles(log)
    .list()
    .filter(path => path.endsWith(`/${CHECKPOINT_FILE}`))
    .map(path => join(log, path))
    .sort((a, b) => written(b) - written(a))
    .map(path => path.slice(0, -CHECKPOINT_FILE.length - 1))[0]
}
