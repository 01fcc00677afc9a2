// `duly init`: makes a new installation in a directory that is empty or not there, or finishes one that was begun and broken off. No
// other command makes one, but the first `duly serve` and the demo, which do the same.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDeployment } from '../server/deployment.ts'
import { foundDirectory, foundGate, foundRest } from '../server/found.ts'
import { newProvider } from '../server/provider.ts'
import { isDataDir, lockServer } from '../store/data-dir.ts'
import { noteFounded, readRecord } from '../store/installation/installation.ts'
import { Refused } from '../store/refused.ts'
import type { Io } from './io.ts'

export async function run(args: string[], io: Io): Promise<number> {
  parseArgs({ args, options: {} })
  const begun = isDataDir(io.data)
  if (begun && readRecord(io.data)?.database !== null) throw isThere(io.data)
  if (!begun) await foundNew(io)
  const lock = await lockServer(io.data)
  try {
    if (begun) await foundRest(io.data, { mode: 'live', provider: newProvider() })
    noteFounded(io.data)
    const d = await openDeployment({ path: io.data, onLog: io.err })
    try {
      if (!existsSync(join(d.dir.path, 'gate-public.json'))) await foundGate(d)
      const { id } = d.control
      if (io.json) io.out(JSON.stringify({ path: io.data, installation: id }))
      else io.out(`${io.data} is installation ${id}. Start it with "duly serve".`)
      return 0
    } finally {
      await d.close()
    }
  } finally {
    lock.release()
  }
}

function isThere(path: string): Refused {
  return new Refused({
    code: 'not_empty',
    detail: `${path} is an installation already.`,
    next: 'Start it with "duly serve", or name another directory with --data. Nothing was changed.',
  })
}

/** The directory with its profile; keys and database come with the opening. */
export async function foundNew(io: Io): Promise<void> {
  io.progress(`making a new installation in ${io.data}`)
  const provider = newProvider()
  await foundDirectory({ path: io.data, mode: 'live', createdAt: new Date().toISOString(), provider })
  io.err(
    `Its profile is a form to fill in: ${join(io.data, 'provider.json')}. Law packs answer "sufficient" only once a named lawyer adopted them at the desk, under Law.`,
  )
}
