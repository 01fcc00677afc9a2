// The cases that lie beside the packs that come with Duly, read from their tables.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PACKS_FOLDER } from '../packs.node.ts'
import type { PackCase } from './case-row.ts'
import { parseCaseTable } from './case-table.ts'

/** The cases of one pack by its id; throws `PackError` with file and line of each mistake. */
export function casesOf(pack: string): PackCase[] {
  return readCaseFile(join(PACKS_FOLDER, pack, 'cases.md'))
}

/** The cases of a table, `…/cases.md`. */
export function readCaseFile(path: string): PackCase[] {
  return parseCaseTable(readFileSync(path, 'utf8'), relative(process.cwd(), path))
}
