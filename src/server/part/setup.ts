// What is done once at a start, in a process of its own that ends: it alone opens every key and the owner's login. Migrates, makes
// what an installation lacks, and leaves the first administrator's link in a file.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../../store/durable.ts'
import { buildWeb } from '../../web/build.ts'
import { openDeployment } from '../deployment.ts'
import { foundGate } from '../found.ts'
import type { Log } from '../http/site.ts'
import { LINK_FILE, noteSetUp } from '../set-up-files.ts'
import { firstAdministratorLink } from '../sign-in/links.ts'
import { siteOf } from '../site.ts'
import type { PartStart } from './started.ts'

export async function setUp({ path, server }: PartStart, log: Log): Promise<void> {
  if (!server) throw new Error('the supervisor tells the set-up of the database')
  const d = await openDeployment({
    path,
    // It is the supervisor's, who stops it.
    server: { ...server, embedded: undefined, stop: async () => {} },
    onLog: line => log.info({ part: 'store' }, line),
  })
  try {
    if (!existsSync(join(path, 'gate-public.json'))) await foundGate(d)
    const { db, vault, now } = d
    const link = await firstAdministratorLink({ db, vault, now, site: siteOf(d) }, 'First administrator')
    await leaveLink(path, link)
    await buildWeb()
    await noteSetUp(path)
  } finally {
    await d.close()
  }
}

/** In a file that its owner alone reads: a log is copied to many places, and the link makes an administrator. */
async function leaveLink(path: string, link: string | null): Promise<void> {
  const file = join(path, LINK_FILE)
  if (link) await writeDurably(file, `${link}\n`, 0o600)
  else await rm(file, { force: true })
}
