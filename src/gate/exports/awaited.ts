// Authorisations that wait for an export, as ciphertext on the gate's disk: whose data is asked for is read by the gate's key alone.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import { unwrapSmall, wrapSmall } from '../../seal/age/age.node.ts'
import { recipientOf } from '../../seal/age/age-keys.node.ts'
import { readScope, type Scope } from '../../seal/scope.ts'
import { readHex, readObject, readText, readTime } from '../../seal/shape.ts'
import { absent, exportsFolder } from '../../sources/export/kept.ts'
import { writeDurably } from '../../store/durable.ts'
import { readInboxIdentity } from '../keys.ts'

/** An authorisation that waits for an export, as the gate wrote it down once it had verified it. */
export type Awaited = { authorisation: string; demand: string; expiresAt: string; scope: Scope }

function awaitedPath(dir: string, authorisation: string): string {
  return join(exportsFolder(dir), 'awaited', `${authorisation}.age`)
}

/** Ciphertext to the gate's own key: it names whose data is asked for. */
export async function noteAwaited(dir: string, inbox: string, awaited: Awaited): Promise<void> {
  const path = awaitedPath(dir, awaited.authorisation)
  if (await readFile(path).catch(absent)) return
  await mkdir(join(exportsFolder(dir), 'awaited'), { recursive: true, mode: 0o700 })
  await writeDurably(path, await wrapSmall(encodeJcs(awaited), [recipientOf(inbox)]), 0o600)
}

export async function readAwaited(dir: string): Promise<Awaited[]> {
  const folder = join(exportsFolder(dir), 'awaited')
  const inbox = await readInboxIdentity(dir)
  const names = ((await readdir(folder).catch(absent)) ?? []).filter(name => name.endsWith('.age'))
  return Promise.all(
    names.map(async name => {
      const plain = parseJcs(await unwrapSmall(await readFile(join(folder, name)), inbox))
      const raw = readObject(plain, 'awaited', ['authorisation', 'demand', 'expiresAt', 'scope'] as const)
      return {
        authorisation: readHex(raw.authorisation, 'authorisation', 32),
        demand: readText(raw.demand, 'demand'),
        expiresAt: readTime(raw.expiresAt, 'expiresAt'),
        scope: readScope(raw.scope, 'scope'),
      }
    }),
  )
}

export async function forgetAwaited(dir: string, authorisation: string): Promise<void> {
  await rm(awaitedPath(dir, authorisation), { force: true })
}
