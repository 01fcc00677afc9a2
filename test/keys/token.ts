// For tests alone: a SoftHSM token of one's own, with a key to sign and a key to unwrap.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pkcs11Source } from '../../src/keys/key-source.ts'

const MODULES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/softhsm/libsofthsm2.so']
export const TOKEN_MODULE = MODULES.find(path => existsSync(path))
/** Why a test is left out; in CI the packages are there. */
export const NO_TOKEN = TOKEN_MODULE || process.env.CI ? false : 'softhsm2 and opensc are not installed'

/** The token's keys by label, each with its id. */
export async function makeToken(
  base: string,
  ids: Readonly<Record<string, string>>,
): Promise<(label: string) => Pkcs11Source> {
  const module = TOKEN_MODULE ?? ''
  const pin = `${process.pid}7391`
  await mkdir(join(base, 'tokens'), { recursive: true })
  await writeFile(
    join(base, 'softhsm.conf'),
    `directories.tokendir = ${join(base, 'tokens')}\nlog.level = ERROR\n`,
  )
  const pinFile = join(base, 'pin')
  await writeFile(pinFile, `${pin}\n`, { mode: 0o600 })
  const conf = join(base, 'softhsm.conf')
  const env = { PATH: process.env.PATH ?? '', SOFTHSM2_CONF: conf }
  const run = (program: string, args: string[]) => execFileSync(program, args, { stdio: 'pipe', env })
  run('softhsm2-util', ['--init-token', '--free', '--label', 'duly', '--so-pin', '000000', '--pin', pin])
  const login = ['--module', module, '--token-label', 'duly', '--login', '--pin', pin]
  for (const [label, id] of Object.entries(ids)) {
    const kind = label === 'root' ? ['rsa:2048', '--usage-decrypt'] : ['EC:Ed25519', '--usage-sign']
    run('pkcs11-tool', [...login, '--keypairgen', '--key-type', ...kind, '--label', label, '--id', id])
  }
  return label => ({
    kind: 'pkcs11',
    module,
    token: 'duly',
    id: ids[label] ?? '',
    pinFile,
    environment: `SOFTHSM2_CONF=${conf}`,
  })
}
