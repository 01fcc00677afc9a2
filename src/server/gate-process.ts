// The gate as a child process of its own: its own key, its own database role, started again when it dies, unless it stopped
// because it did not know what it had done.
import { join } from 'node:path'
import { writeDurably } from '../store/durable.ts'
import { type KeptProcess, keepRunning } from './child-process.ts'
import type { Deployment } from './deployment.ts'

/** Exit status of a gate that must not be started again by itself (src/gate/main.ts). */
const UNKNOWN_STATE = 70

export async function startGateProcess(d: Deployment, onLog: (line: string) => void): Promise<KeptProcess> {
  const urlFile = join(d.dir.gate, 'database-url')
  await writeDurably(urlFile, `${d.databaseUrls.gate}\n`, 0o600)
  const program = join(import.meta.dirname, '../gate/main.ts')
  const places = ['--gate-dir', d.dir.gate, '--database-url-file', urlFile]
  const args = [program, ...places, '--poll-ms', String(d.settings.gate.pollMs)]
  return keepRunning({ name: 'gate', args, onLog, finalStatus: UNKNOWN_STATE })
}
