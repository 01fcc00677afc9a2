// Opens what `--from` names: a folder of plain files, or a backup of a repository with an identity that opens it.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { VerificationError } from '../../ledger/verification-error.ts'
import { unwrapSmall } from '../../seal/age/age.node.ts'
import { generateIdentity, readIdentityFile, recipientOf } from '../../seal/age/age-keys.node.ts'
import { type BackupSource, openFolderBackup } from '../../store/backup/backup-source.ts'
import { isRepository, type RepositoryKeys, repositoryKeys } from '../../store/backup/repository.ts'
import { findBackup, openRepositoryBackup } from '../../store/backup/repository-source.ts'
import type { Mode } from '../../store/data-dir.ts'
import { openKeystore } from '../../store/keys/keystore.ts'
import { ROOT_KEY_FILE } from '../../store/keys/root-key.ts'
import { WrongUse } from '../io.ts'

export type NamedBackup = {
  from: string
  at?: string | undefined
  identity?: string | undefined
  /** folder with the installation's keys, by which its own backups are told from others */
  keys?: string | undefined
}

export async function openNamedBackup({ from, at, identity, keys }: NamedBackup): Promise<BackupSource> {
  const path = resolve(from)
  if (!isRepository(path)) {
    if (at !== undefined) throw new WrongUse('--at names a backup of a repository; this folder holds one.')
    return await openFolderBackup(path)
  }
  if (identity === undefined)
    throw new WrongUse('Name the file of the identity that opens it with --identity FILE.')
  const list = await findBackup(path, at)
  return await openRepositoryBackup({
    repository: path,
    list,
    open: await openerOf(identity),
    keys: keys === undefined ? null : await keysIn(keys, list.mode),
  })
}

async function keysIn(keys: string, mode: Mode): Promise<RepositoryKeys | null> {
  if (!existsSync(join(keys, ROOT_KEY_FILE))) return null
  const keystore = await openKeystore({ keys, mode, seal: { generateIdentity, recipientOf } })
  return repositoryKeys(keystore.derive('backup'))
}

async function openerOf(path: string): Promise<(sealed: Uint8Array) => Promise<Uint8Array>> {
  try {
    const identities = readIdentityFile(await readFile(path, 'utf8'))
    return sealed => unwrapSmall(sealed, ...identities)
  } catch (error) {
    if (error instanceof VerificationError) throw new WrongUse(`${path}: ${error.message}`)
    throw new WrongUse(`The identity file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
