// The witness's process: one folder with key and state, one listener, and nothing else of Duly: no database, no other key. Two
// on one folder would each cosign a history of their own, so the folder is locked. `duly serve` starts it as a child:
// `witness-main.ts --folder DIR --name NAME --logs FILE --listen ADDRESS`; FILE is a trust file, read for each log yet unknown.
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseTrust } from '../ledger/trust.ts'
import { lockFile } from '../store/installation/file-lock.ts'
import { listenForOperators } from '../store/installation/part-listener.ts'
import { createWitness, LOCK_FILE } from './witness.ts'
import { parseWitnessAddress, type WitnessAddress } from './witness-address.ts'
import { witnessServer } from './witness-http.ts'

/** Longer than a predecessor takes to notice that its parent died. */
const LOCK_WAIT_MS = 5_000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      name: { type: 'string' },
      logs: { type: 'string' },
      listen: { type: 'string' },
      operators: { type: 'string' },
    },
  })
  const { folder, name, logs, listen, operators } = values
  if (folder === undefined || name === undefined || logs === undefined || listen === undefined)
    throw new Error('usage: witness-main.ts --folder DIR --name NAME --logs FILE --listen ADDRESS')
  const asked = untilAsked()
  const operator = operators === undefined ? null : await listenForOperators({ socketPath: operators })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFile(join(folder, LOCK_FILE), LOCK_WAIT_MS)
  const witness = await createWitness(folder, { name, now: Date.now, logs: () => logsIn(logs) })
  const server = witnessServer(witness, error => say(`the witness failed: ${describe(error)}`))
  await listenAt(server, parseWitnessAddress(listen))
  say(`witness ${witness.vkey} listens`)
  operator?.tell({ checks: async () => ({}), figures: async () => [] })
  process.send?.({ kind: 'ready' })
  await asked
  const closed = new Promise(resolve => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await operator?.close()
  lock.release()
  if (process.connected) process.disconnect?.()
}

/** Heard from the first moment on. A parent that dies without a word takes the witness with it. */
function untilAsked(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  process.once('SIGTERM', resolve)
  process.once('disconnect', resolve)
  // Ctrl-C in a terminal reaches the parent too, whose last tick still wants its cosignature.
  process.on('SIGINT', () => {
    if (!process.connected) resolve()
  })
  return promise
}

/** A trust file that is not there yet, or is none, names no log: the sequencer asks again. */
function logsIn(file: string): string[] {
  try {
    return parseTrust(new Uint8Array(readFileSync(file))).log
  } catch (error) {
    say(`the trust file cannot be read: ${describe(error)}`)
    return []
  }
}

async function listenAt(server: Server, address: WitnessAddress): Promise<void> {
  // What a killed predecessor left; the lock says that there is no living one.
  if ('socketPath' in address) rmSync(address.socketPath, { force: true })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  if ('socketPath' in address) server.listen(address.socketPath, resolve)
  else {
    const { hostname, port } = new URL(address.url)
    server.listen(Number(port || 80), hostname.replace(/^\[|\]$/g, ''), resolve)
  }
  await promise
  // Its folder says who may come; whoever may is answered.
  if ('socketPath' in address) chmodSync(address.socketPath, 0o666)
}

function describe(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unexpected failure'
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`witness stopped: ${error instanceof Error ? error.message : 'unexpected failure'}\n`)
  process.exit(1)
})
