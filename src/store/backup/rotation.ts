// Which backups are kept: the last few, and the last of each of the latest days, weeks and months.

import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupList, listPath, manifestPath, readLists } from './repository.ts'

export type KeepRules = { last: number; daily: number; weekly: number; monthly: number }

/** Pure: ids to keep of `lists`, which are oldest first. The newest is always kept. */
export function toKeep(lists: readonly Pick<BackupList, 'id' | 'at'>[], rules: KeepRules): Set<string> {
  const newestFirst = [...lists].reverse()
  const kept = new Set(newestFirst.slice(0, Math.max(1, rules.last)).map(({ id }) => id))
  const spans: [(at: string) => string, number][] = [
    [at => at.slice(0, 10), rules.daily],
    [weekOf, rules.weekly],
    [at => at.slice(0, 7), rules.monthly],
  ]
  for (const [spanOf, count] of spans) {
    const seen = new Set<string>()
    for (const { id, at } of newestFirst) {
      if (seen.has(spanOf(at))) continue
      if (seen.size >= count) break
      seen.add(spanOf(at))
      kept.add(id)
    }
  }
  return kept
}

/** Weeks from Monday, counted since 1 January 1970, a Thursday. */
function weekOf(at: string): string {
  return String(Math.floor((Date.parse(at) / 86_400_000 + 3) / 7))
}

/** Removes what the rules do not keep, and chunks that no backup names. The caller holds the repository's lock. */
export async function rotate(repository: string, rules: KeepRules): Promise<{ removed: string[] }> {
  const lists = await readLists(repository)
  const kept = toKeep(lists, rules)
  const removed = lists.filter(({ id }) => !kept.has(id))
  for (const list of removed) {
    // The list first: what is half removed is no backup any more.
    await rm(join(repository, listPath(list)), { force: true })
    await rm(join(repository, manifestPath(list)), { force: true })
  }
  await removeUnnamed(
    repository,
    lists.filter(({ id }) => kept.has(id)),
  )
  return { removed: removed.map(({ id }) => id) }
}

async function removeUnnamed(repository: string, lists: readonly BackupList[]): Promise<void> {
  for (const entry of await readdir(repository, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const own = lists.filter(({ generation }) => generation === entry.name)
    if (own.length === 0) {
      await rm(join(repository, entry.name), { recursive: true, force: true })
      continue
    }
    const named = new Set(own.flatMap(({ chunks }) => chunks.map(({ name }) => name)))
    const chunks = join(repository, entry.name, 'chunks')
    if (!existsSync(chunks)) continue
    for (const file of await readdir(chunks, { withFileTypes: true, recursive: true }))
      if (file.isFile() && !named.has(file.name)) await rm(join(file.parentPath, file.name), { force: true })
  }
}
