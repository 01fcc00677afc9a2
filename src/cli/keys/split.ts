// `duly keys split` and `join`: the seal identity as three shares for three safes, and back from any two of them. Neither needs an
// installation: both are for the offline machine on which the identity lies.
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join as pathOf, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { VerificationError } from '../../ledger/verification-error.ts'
import { readIdentityFile, recipientOf } from '../../seal/age/age-keys.node.ts'
import { splitIdentity } from '../../seal/identity-shares.node.ts'
import { writeDurably } from '../../store/durable.ts'
import { readIdentities } from '../backup/seal-identity.ts'
import { type Io, WrongUse } from '../io.ts'

const PRIVATE_MODE = 0o600

export async function split(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: 'string' } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || values.out === undefined)
    throw new WrongUse('duly keys split FILE --out DIR')
  const out = resolve(values.out)
  const shares = splitIdentity(await identityIn(file))
  const paths = shares.map((_, i) => pathOf(out, `share-${i + 1}.txt`))
  const there = paths.find(path => existsSync(path))
  if (there !== undefined)
    throw new WrongUse(`${there} exists. Shares of two splits do not join: name an empty folder.`)
  await mkdir(out, { recursive: true, mode: 0o700 })
  for (const [i, path] of paths.entries()) await writeDurably(path, shares[i]!, PRIVATE_MODE)
  if (io.json) io.out(JSON.stringify({ shares: paths }))
  else
    io.out(
      `${paths.join('\n')}\nAny two give the identity back. Try two with "duly keys join", carry each to another place, then delete the shares here and the identity itself.`,
    )
  return 0
}

export async function join(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string' }, share: { type: 'string', multiple: true } },
  })
  const identities = await readIdentities({ ...(values.share ? { share: values.share } : {}) })
  if (!identities || values.out === undefined)
    throw new WrongUse('duly keys join --share FILE --share FILE --out FILE')
  const out = resolve(values.out)
  if (existsSync(out)) throw new WrongUse(`${out} exists.`)
  await writeDurably(out, `${identities.join('\n')}\n`, PRIVATE_MODE)
  const recipient = recipientOf(identities[0]!)
  io.out(io.json ? JSON.stringify({ identity: out, recipient }) : `${out}: the identity of ${recipient}.`)
  return 0
}

async function identityIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`The identity file ${file} cannot be read (${error.code}).`)
  })
  try {
    const [identity, ...more] = readIdentityFile(text)
    if (identity && more.length === 0) return identity
  } catch (error) {
    if (error instanceof VerificationError) throw new WrongUse(`${file}: ${error.message}`)
    throw error
  }
  throw new WrongUse(`${file} holds several identities: split each from a file of its own.`)
}
