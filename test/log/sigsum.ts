// `sigsum-witness` (Debian: sigsum-go), another implementation, as a process that can be stopped and started again on its state.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { hex } from '../../src/ledger/bytes.ts'
import { sha256 } from '../../src/ledger/hash.ts'
import { COSIGNATURE, ED25519, encodeVkey, type Signer } from '../../src/ledger/note.ts'
import { encodeSigner, parseSigner } from '../../src/log/keys.ts'
import { freePort } from '../free-port.ts'

const found = spawnSync('sigsum-witness', ['--help']).error === undefined
/** In CI the program must be there; on a laptop its absence is shown. */
export const skipSigsum =
  found || process.env.CI ? false : 'sigsum-witness (Debian: sigsum-go) is not installed'

/** A log key by whose origin, of the one form that it knows, it takes a log of ours for one of its own. */
export function sigsumLogKey(fill: number): Signer {
  const seed = new Uint8Array(32).fill(fill)
  const { key } = parseSigner(encodeSigner('any', ED25519, seed))
  return parseSigner(encodeSigner(`sigsum.org/v1/tree/${hex(sha256(key))}`, ED25519, seed))
}

export type SigsumWitness = {
  vkey: string
  url: string
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** Its key and state lie in `folder`; it is not started yet. */
export async function sigsumWitness(folder: string, log: Signer): Promise<SigsumWitness> {
  mkdirSync(folder, { recursive: true })
  const [secret, logPublic] = [join(folder, 'witness'), join(folder, 'log.pub')]
  run(['generate', '-o', secret])
  run(['from-hex', '-o', logPublic], hex(log.key))
  const port = await freePort()
  const key = Uint8Array.fromHex(run(['to-hex', '-k', `${secret}.pub`]).trim())
  const name = `sigsum.org/v1/witness/${hex(sha256(key))}`
  const state = join(folder, 'state')
  const args = ['-k', secret, '--log-key', logPublic, '--state-file', state, `127.0.0.1:${port}`]
  // Without this variable the Debian build serves nothing.
  const env = { ...process.env, GODEBUG: 'httpmuxgo121=0' }
  let child: ChildProcess | undefined
  return {
    vkey: encodeVkey({ name, type: COSIGNATURE, key }),
    url: `http://127.0.0.1:${port}`,
    start: async () => {
      child = spawn('sigsum-witness', args, { env, stdio: 'ignore' })
      await listening(port)
    },
    stop: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise(resolve => child?.once('exit', resolve))
      child.kill()
      await ended
    },
  }
}

function run(args: string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('sigsum-key', args, { input, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}

async function listening(port: number): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await delay(25)) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer) return
  }
  assert.fail('sigsum-witness did not start')
}
