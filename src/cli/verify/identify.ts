// What a path is, by its name and its first bytes: only a guess at which check to make. The check itself decides.

import { existsSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { WrongUse } from '../io.ts'
import { lookAt } from '../look.ts'
import { looksLikeMail } from './notice-mail.ts'

export type Kind = 'receipt' | 'notice' | 'package' | 'log' | 'checkpoint' | 'edition' | 'other'
export type Subject = { path: string; kind: Kind }

const HEAD = 4096

/** Throws WrongUse where nothing lies at the path. */
export async function identify(path: string): Promise<Subject> {
  const found = await lookAt(path)
  if (found.isDirectory()) return { path, kind: kindOfFolder(path, await readdir(path)) }
  if (!found.isFile()) throw new WrongUse(`${path} is neither a file nor a folder.`)
  return { path, kind: kindOfFile(basename(path), await headOf(path)) }
}

function kindOfFolder(path: string, names: readonly string[]): Kind {
  if (names.includes('edition.json') || names.includes('edition.note')) return 'edition'
  if (names.includes('checkpoint') || names.includes('tile')) return 'log'
  // A file taken away must not turn a folder that does not hold into one that nobody looks at.
  const name = basename(path)
  return name === 'edition'
    ? 'edition'
    : name === 'log' || existsSync(join(path, 'opened.json'))
      ? 'log'
      : 'other'
}

/** Content first; a name only where the content says nothing, as a changed file still has its name. */
function kindOfFile(name: string, head: string): Kind {
  if (head.startsWith('age-encryption.org/v1\n')) return 'package'
  if (head.includes('"v":"duly/receipt/v1"')) return 'receipt'
  if (/^[^\n]+\n\d+\n[A-Za-z0-9+/=]{44}\n\n\u2014 /.test(head)) return 'checkpoint'
  if (name.endsWith('.age')) return 'package'
  if (name.endsWith('.eml')) return 'notice'
  if (/^receipt.*\.json$/.test(name) || /^\{"checkpoints":/.test(head)) return 'receipt'
  if (name === 'checkpoint') return 'checkpoint'
  if (/^notice.*\.(?:txt|note)$/.test(name) || head.includes('\nduly/notice/v1\n')) return 'notice'
  return looksLikeMail(Buffer.from(head)) ? 'notice' : 'other'
}

async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
