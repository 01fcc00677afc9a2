// The gate as a child process of its own: its own key, its own database role, started again when it dies, unless it stopped
// because it did not know what it had done.
import { join } from 'node:path'
import { writeDurably } from '../../store/durable.ts'
import { type KeepOptions, type KeptProcess, keepRunning } from './child-process.ts'

/** Exit status of a gate that must not be started again by itself (src/gate/main.ts). */
const UNKNOWN_STATE = 70

export type GatePlace = {
  /** Its folder. */
  readonly gate: string
  /** Of the role that it works as. */
  readonly databaseUrl: string
  readonly pollMs: number
}

/** `more`: what a supervisor adds, its listener for operators among it. */
export async function startGateProcess(
  { gate, databaseUrl, pollMs }: GatePlace,
  onLog: (line: string) => void,
  more: Partial<KeepOptions> & { readonly operators?: string } = {},
): Promise<KeptProcess> {
  const { operators, ...kept } = more
  const urlFile = join(gate, 'database-url')
  await writeDurably(urlFile, `${databaseUrl}\n`, 0o600)
  const program = join(import.meta.dirname, '../../gate/main.ts')
  const places = ['--gate-dir', gate, '--database-url-file', urlFile]
  const watched = operators === undefined ? [] : ['--operators', operators]
  const args = [...(kept.args ?? []), program, ...places, '--poll-ms', String(pollMs), ...watched]
  return keepRunning({ name: 'gate', onLog, finalStatus: UNKNOWN_STATE, ...kept, args })
}
