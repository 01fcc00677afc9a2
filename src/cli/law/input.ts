// What the subcommands of `duly law` are given: flags, files, packs named by id or by directory.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readCaseFile } from '../../law/pack-format/case-files.node.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import { type Case, parseCases } from '../../law/score.ts'
import { readPack } from '../../server/law/pack-files.ts'

export type LawIo = { out(text: string): void; err(text: string): void; json: boolean; data?: string }

/** What every answer of this command rests on, said each time. */
export const UNADOPTED = 'Packs as they come with Duly; no lawyer of a provider has adopted them here.\n'

const MAX_FILE_BYTES = 64 * 1024 * 1024

/** A use of the command that cannot be meant; told with what is allowed. */
export class UsageError extends Error {}

export function readJson(path: string): unknown {
  refuseUnreadable(path)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A table of cases beside a pack, rather than JSON. */
export const isTable = (path: string): boolean => path.endsWith('.md')

/** Cases of a table, or of a JSON array `[{ id, title, facts, expected }]`, as another program hands them over. */
export function readCases(path: string): Case[] {
  if (!isTable(path)) return parseCases(readJson(path))
  refuseUnreadable(path)
  return readCaseFile(path)
}

function refuseUnreadable(path: string): void {
  if (!existsSync(path)) throw new UsageError(`no such file: ${path}`)
  if (statSync(path).size > MAX_FILE_BYTES) throw new UsageError(`${path} is larger than 64 MB`)
}

type Options = { readonly values: readonly string[]; readonly switches: readonly string[] }

/** `--name value` pairs, and switches, which take no value; an option that is not named is wrong use. Without names every one is taken. */
export function readFlags(
  args: string[],
  options: Options | null,
): { flags: Map<string, string>; words: string[] } {
  const flags = new Map<string, string>()
  const words: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const name = word.slice(2)
    const isSwitch = options?.switches.includes(name) ?? false
    if (options && !isSwitch && !options.values.includes(name))
      throw new UsageError(unknownOption(word, options))
    const next = isSwitch ? undefined : args[at + 1]
    const value = next !== undefined && !next.startsWith('--') ? next : 'true'
    if (options && !isSwitch && value !== next) throw new UsageError(`${word} needs a value after it`)
    if (value === next) at += 1
    flags.set(name, value)
  }
  return { flags, words }
}

function unknownOption(word: string, { values, switches }: Options): string {
  const known = [...values, ...switches].map(one => `--${one}`)
  return `there is no option ${word}${known.length > 0 ? `; there are: ${known.join(', ')}` : ''}`
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** The packs of one jurisdiction, or all; throws with the ids that there are. */
export function packsNamed(id: string | undefined): readonly Pack[] {
  const packs = allPacks()
  const found = id === undefined ? packs : packs.filter(pack => pack.id === id.toLowerCase())
  if (found.length === 0)
    throw new UsageError(`no pack for ${id}; there are: ${packs.map(pack => pack.id).join(', ')}`)
  return found
}

/** A pack by its id, or by the directory that it lies in; throws `PackError` where it may not be used. */
export function packAt(name: string): Pack {
  const own = allPacks().find(pack => pack.id === name)
  if (own !== undefined) return own
  if (!existsSync(name))
    throw new UsageError(
      `${name} is neither a pack nor a directory; packs are: ${allPacks()
        .map(pack => pack.id)
        .join(', ')}`,
    )
  return readPack(name)
}
