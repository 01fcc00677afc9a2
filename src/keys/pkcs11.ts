// A key in a token, used through OpenSC's pkcs11-tool: a process per use, so that a vendor's library never runs in ours, and nothing
// is compiled at the installation. Five to nine signatures a second with SoftHSM; a
// log signs once a minute.
import { execFile } from 'node:child_process'
import { constants, createPublicKey, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KeyUnavailable, type Pkcs11Source, type RemoteKey } from './key-source.ts'
import { readSecret } from './secret-file.ts'

const TOOL = 'pkcs11-tool'
const LIMIT_MS = 10_000
/** Beyond that the tool signs in parts, which EdDSA does not have: for checkpoints, cosignatures and manifests, not for letters. */
const LONGEST = 1_024

export function pkcs11Key(source: Pkcs11Source): RemoteKey {
  const { id } = source
  return {
    publicKey: async () => {
      const { x } = (await readPublic(source)).export({ format: 'jwk' })
      if (!x) throw new KeyUnavailable(id, 'wrong_answer', 'it is no Ed25519 key')
      return new Uint8Array(Buffer.from(x, 'base64url'))
    },
    sign: async message => {
      if (message.length > LONGEST)
        throw new KeyUnavailable(id, 'refused', `${TOOL} signs ${LONGEST} bytes at most`)
      return use(source, ['--sign', '--mechanism', 'EDDSA'], message)
    },
    // SoftHSM has OAEP with SHA-1 alone; OAEP does not rest on the hash's resistance to collisions.
    wrap: async plain =>
      new Uint8Array(
        publicEncrypt(
          { key: await readPublic(source), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
          plain,
        ),
      ),
    unwrap: wrapped =>
      use(source, ['--decrypt', '--mechanism', 'RSA-PKCS-OAEP', '--hash-algorithm', 'SHA-1'], wrapped),
  }
}

async function readPublic(source: Pkcs11Source): Promise<KeyObject> {
  const read = await use(source, ['--read-object', '--type', 'pubkey'], null)
  const text = Buffer.from(read)
  return text.includes('-----BEGIN')
    ? createPublicKey(text)
    : createPublicKey({ key: text, format: 'der', type: 'spki' })
}

/** Input and output lie in a folder of our own, by name: what goes through is a message, a ciphertext or, unwrapping, the key. */
async function use(source: Pkcs11Source, act: string[], input: Uint8Array | null): Promise<Uint8Array> {
  const pin = await readSecret(source.pinFile, source.id)
  const folder = await mkdtemp(join(tmpdir(), 'duly-token-'))
  const files = { in: join(folder, 'in'), out: join(folder, 'out') }
  try {
    if (input) await writeFile(files.in, input, { mode: 0o600 })
    // Made here with its mode: the tool would leave it to the umask.
    await writeFile(files.out, '', { mode: 0o600 })
    await runTool(source, pin, [
      ...act,
      ...(input ? ['--input-file', files.in] : []),
      '--output-file',
      files.out,
    ])
    const output = await readFile(files.out)
    if (output.length === 0) throw new KeyUnavailable(source.id, 'wrong_answer', `${TOOL} gave nothing`)
    return new Uint8Array(output)
  } finally {
    await writeFile(files.out, randomBytes(512)).catch(() => {})
    await rm(folder, { recursive: true, force: true })
  }
}

function runTool(source: Pkcs11Source, pin: string, args: string[]): Promise<void> {
  const { module, token, id } = source
  const all = ['--module', module, '--token-label', token, '--id', id, '--login', '--pin', 'env:DULY_PIN']
  // In the environment of the one process: arguments are read by every user of the machine.
  const [name = '', ...value] = (source.environment ?? '').split('=')
  const wanted = name === '' ? {} : { [name]: value.join('=') }
  const env = { PATH: process.env.PATH ?? '', ...wanted, DULY_PIN: pin }
  return new Promise((resolve, reject) => {
    execFile(
      TOOL,
      [...all, ...args],
      { env, timeout: LIMIT_MS, killSignal: 'SIGKILL' },
      (error, _out, told) => {
        if (!error) return resolve()
        if (error.killed) return reject(new KeyUnavailable(id, 'too_slow', `${TOOL} took ${LIMIT_MS} ms`))
        const missing = (error as { code?: unknown }).code === 'ENOENT'
        if (missing) return reject(new KeyUnavailable(id, 'unreachable', `${TOOL} (OpenSC) is not installed`))
        const last =
          told
            .trim()
            .split('\n')
            .find(line => line.startsWith('error:')) ?? 'it refused'
        reject(new KeyUnavailable(id, 'refused', last.slice(0, 200)))
      },
    )
  })
}
