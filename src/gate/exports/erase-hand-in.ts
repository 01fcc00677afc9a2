// What was handed in goes: with its collection, with its authorisation, and when its source keeps it no longer.

import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { absent, exportsFolder, ITEMS_FILE, notePath } from '../../sources/export/kept.ts'
import { forgetAwaited, readAwaited } from './awaited.ts'
import { listHandedIn } from './handed-in.ts'

/** Longer than any file of 20 GB takes. */
const HALF_MS = 86_400_000

/** Erases the rows that were handed in under an authorisation; the signed statement, which holds counts alone, stays. */
export async function eraseHandedIn(dir: string, authorisation: string): Promise<void> {
  await forgetAwaited(dir, authorisation)
  for (const folder of (await readdir(exportsFolder(dir)).catch(absent)) ?? []) {
    const path = join(exportsFolder(dir), folder)
    const note = await readFile(notePath(path)).catch(absent)
    if (note?.includes(`"authorisation":"${authorisation}"`))
      await rm(join(path, ITEMS_FILE), { force: true })
  }
}

/** Erases what was handed in longer ago than its source keeps it, and what nobody waits for any more. */
export async function eraseOverdue(dir: string, now: string): Promise<void> {
  for (const { authorisation, expiresAt } of await readAwaited(dir))
    if (expiresAt <= now) await eraseHandedIn(dir, authorisation)
  await eraseHalves(dir, now)
  for (const { handedIn, declaration } of await listHandedIn(dir)) {
    const until = Date.parse(handedIn.statement.at) + declaration.keepDays * 86_400_000
    if (until <= Date.parse(now)) await rm(join(handedIn.path, ITEMS_FILE), { force: true })
  }
}

/** What a hand-in left that was killed in the middle. */
async function eraseHalves(dir: string, now: string): Promise<void> {
  for (const folder of (await readdir(exportsFolder(dir)).catch(absent)) ?? []) {
    const path = join(exportsFolder(dir), folder)
    if (!folder.endsWith('.half')) continue
    const status = await stat(path).catch(absent)
    if (status && status.mtimeMs + HALF_MS < Date.parse(now)) await rm(path, { recursive: true, force: true })
  }
}
