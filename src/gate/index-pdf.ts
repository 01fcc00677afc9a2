// The PDF of a package's index, made in a process that has no key, no folder of the gate and no network: a library that sets type is
// larger than all else in the gate, and its errors shall not be the gate's. What it gives back is put into the package as it is.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { PdfMade } from '../pdf/pdf-text.ts'

const root = join(import.meta.dirname, '..', '..')
const TIME_MS = 120_000
const MOST_BYTES = 64 * 2 ** 20

/** Throws where the process gives no PDF within two minutes. `script`: in place of the typesetter, for tests. */
export async function makePdf(made: PdfMade, script: readonly string[] = [typesetter]): Promise<Uint8Array> {
  const child = spawn(process.execPath, [...flags(), ...script], {
    // No environment: no address and no key of the gate.
    env: {},
    cwd: '/',
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: TIME_MS,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // Waited for below; until then a failure must not count as unhandled.
  ended.catch(() => {})
  // A child that ended early takes no more; its status tells.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(made))
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    pieces.push(piece)
    length += piece.length
    if (length > MOST_BYTES) child.kill('SIGKILL')
  }
  const status = await ended
  const bytes = Buffer.concat(pieces)
  if (status !== 0 || bytes.toString('latin1', 0, 5) !== '%PDF-')
    throw new Error(`the index was not set as a PDF (status ${status})`)
  return bytes
}

const typesetter = join(root, 'src', 'pdf', 'pdf-child.ts')

function flags(): string[] {
  const modules = join(root, 'node_modules')
  const readable = [join(root, 'package.json'), join(root, 'src', 'pdf'), modules]
  // Node asks for a link itself before it follows it.
  const linked = existsSync(modules) ? realpathSync(modules) : modules
  return [
    '--permission',
    ...new Set([...readable, linked].map(path => `--allow-fs-read=${path}`)),
    '--max-old-space-size=512',
    '--no-warnings',
  ]
}
