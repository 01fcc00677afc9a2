// The repository's own files and what each imports, read as text: what the borders between rooms are checked against.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Paths relative to the repository's root. */
export type Import = { from: string; to: string; typeOnly: boolean }

/** Files of the repository and those about to be added to it, relative to its root. */
export const FILES = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file !== '' && existsSync(join(ROOT, file)))

export const SOURCES = FILES.filter(file => /^src\/.*\.tsx?$/.test(file))

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** Comments out, so that prose about a clock is no clock. Strings stay: an import is one. */
export function code(file: string): string {
  return read(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '')
}

const IMPORT =
  /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\bnew URL\('([^']+\.tsx?)'/g

/** Relative imports alone: libraries are no rooms. */
export function importsOf(file: string): Import[] {
  return [...code(file).matchAll(IMPORT)].flatMap(([, type, named, dynamic, url]) => {
    const target = named ?? dynamic ?? url ?? ''
    if (!target.startsWith('.')) return []
    return [{ from: file, to: normalize(join(dirname(file), target)), typeOnly: type !== undefined }]
  })
}
