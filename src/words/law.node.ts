// The translated sentences of the packs that lie beside, read when first asked for: `law/packs/<pack>.json`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LawTable } from './faces/law.ts'

export const LAW_TABLES = join(import.meta.dirname, 'law/packs')

let read: ReadonlyMap<string, LawTable> | undefined

/** Every table by the id of its pack. */
export function lawTables(): ReadonlyMap<string, LawTable> {
  read ??= new Map(
    readdirSync(LAW_TABLES)
      .filter(file => file.endsWith('.json'))
      .sort()
      .map(file => [file.replace(/\.json$/, ''), tableIn(join(LAW_TABLES, file))]),
  )
  return read
}

function tableIn(path: string): LawTable {
  return JSON.parse(readFileSync(path, 'utf8')) as LawTable
}
