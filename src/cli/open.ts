// `duly open`: opens a package with its reader's key into a directory that appears whole or not at all. Form, hashes and scope are
// checked on the way; signatures and the log are for `duly verify`.

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { VerificationError } from '../ledger/verification-error.ts'
import { readIdentityFile } from '../seal/age/age-keys.node.ts'
import { openPackage } from '../seal/package/package.node.ts'
import { type Io, WrongUse } from './io.ts'
import { withFirstKey } from './verify/check.ts'

const OPENED = 0
const REFUSED = 1

const USE = 'duly open PACKAGE -i KEY -o DIR'

/** Exit status 0: opened; 1: damaged, or not for this key; 2: wrong use. */
export async function open(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { identity: { type: 'string', short: 'i' }, output: { type: 'string', short: 'o' } },
  })
  const [path, ...more] = positionals
  const { identity, output } = values
  if (path === undefined || more.length > 0 || identity === undefined || output === undefined)
    throw new WrongUse(USE)
  const keys = await readKeys(identity)
  io.progress(`opening ${path}`)
  try {
    const opened = await withFirstKey(keys, key => openPackage(resolve(path), key, resolve(output)))
    say(io, opened)
    return OPENED
  } catch (error) {
    if (!(error instanceof VerificationError)) throw asWrongUse(error, path)
    const { code, message, evidence } = error
    if (io.json) io.out(JSON.stringify({ opened: false, failure: { code, message, evidence } }))
    io.err(`The package was not opened: ${message} (${code}). Nothing was written to ${output}.`)
    return REFUSED
  }
}

type Opened = Awaited<ReturnType<typeof openPackage>>

function say(io: Io, { directory, authorisation, items, octets }: Opened): void {
  const { demand, id } = authorisation
  if (io.json) {
    io.out(JSON.stringify({ opened: true, directory, demand, authorisation: id, items, octets }))
    return
  }
  const checked = `Every item is inside the order and has the hash that the package lists for it.`
  const read = `Read it: open index.html in ${directory}.`
  const next = 'Who signed it, and whether it was logged: duly verify PACKAGE -i KEY --trust FILE'
  io.out(
    `${items} items of demand ${demand}, ${octets} bytes, opened into ${directory}\n${checked}\n${read}\n${next}`,
  )
}

async function readKeys(path: string): Promise<string[]> {
  try {
    return readIdentityFile(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof VerificationError) throw new WrongUse(`${path}: ${error.message}`)
    throw asWrongUse(error, path)
  }
}

function asWrongUse(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    return new WrongUse(`${path} cannot be read (${code}).`)
  if (code === 'ENOTEMPTY') return new WrongUse((error as Error).message)
  return error
}
