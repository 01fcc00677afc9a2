// `duly keys list`: each key with its kind, place and age. Names and times only: no key is opened.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type DataDir, openDataDir } from '../../store/data-dir.ts'
import { EPOCH_FOLDER } from '../../store/keys/epoch-files.ts'
import { SEAL_IDENTITY_FILE } from '../../store/keys/keystore.ts'
import { NEXT_ROOT_FILE, ROOT_KEY_FILE } from '../../store/keys/root-key.ts'
import type { Io } from '../io.ts'

type Listed = { key: string; place: string; kind: string; madeAt: string }

const NAMES: readonly (readonly [RegExp, string])[] = [
  [exactly(`keys/${ROOT_KEY_FILE}`), 'root'],
  [
    exactly(`keys/${NEXT_ROOT_FILE}`),
    'root to come: a change was broken off, and the next start finishes it',
  ],
  [/^keys\/carried-[0-9a-f]+\.key$/, 'carried over from the root before'],
  [new RegExp(`^keys/${EPOCH_FOLDER}/.*\\.key$`), 'epoch'],
  [exactly('keys/notice.key'), 'notice'],
  [/^keys\/log-.*\.key$/, 'log'],
  [exactly('keys/from-gate.key'), 'reports of the gate'],
  [exactly(`keys/${SEAL_IDENTITY_FILE}`), 'seal identity: belongs offline'],
  [exactly('gate/gate.key'), 'gate'],
  [exactly('gate/inbox.key'), 'orders to the gate'],
  [/^witness\/.*key$/, 'witness'],
]

export async function list(args: string[], io: Io): Promise<number> {
  parseArgs({ args, options: {} })
  const keys = await keysOf(await openDataDir(io.data))
  if (io.json) io.out(JSON.stringify(keys))
  else io.out(keys.map(k => `${k.madeAt.slice(0, 10)}  ${k.kind}  ${k.place}: ${k.key}`).join('\n'))
  return 0
}

async function keysOf({ path, keys, gate, witness }: DataDir): Promise<Listed[]> {
  const files = (await Promise.all([keys, gate, witness].map(filesIn))).flat()
  const named = files.flatMap(file => {
    const place = file.slice(path.length + 1)
    const key = NAMES.find(([pattern]) => pattern.test(place))?.[1]
    return key === undefined ? [] : [{ file, place, key }]
  })
  return await Promise.all(
    named
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .map(async ({ file, place, key }) => ({
        key,
        place,
        kind: 'file',
        madeAt: (await stat(file)).mtime.toISOString(),
      })),
  )
}

/** A folder that another user keeps (a gate apart) is not looked into. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') return []
      throw error
    },
  )
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.')}$`)
}
