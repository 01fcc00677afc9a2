// Packs that lie in directories: a provider's corrected or earlier versions beside those that come with Duly.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { assemblePack, PACK_FILES } from '../../law/assemble.ts'
import { type Pack, PackError, parsePack } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import { NO_POLICY, type Policy, parsePolicy } from '../../law/policy.ts'

const MAX_FILE_BYTES = 16 * 1024 * 1024

/** Reads one pack directory, one file a part; throws `PackError` that names the file and what is wrong with it. */
export function readPack(directory: string): Pack {
  const part = (name: string): unknown => readPart(join(directory, name))
  const head = part(PACK_FILES.head)
  if (typeof head !== 'object' || head === null)
    throw new PackError([`${join(directory, PACK_FILES.head)}: must be an object`])
  return parsePack(
    assemblePack({
      head,
      instruments: part(PACK_FILES.instruments),
      rules: part(PACK_FILES.rules),
      constraints: part(PACK_FILES.constraints),
      holidays: part(PACK_FILES.holidays),
      recognition: part(PACK_FILES.recognition),
    }),
  )
}

function readPart(path: string): unknown {
  if (!existsSync(path))
    throw new PackError([`${path} is missing: a pack has ${Object.values(PACK_FILES).join(', ')}`])
  if (statSync(path).size > MAX_FILE_BYTES) throw new PackError([`${path} is larger than 16 MB`])
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new PackError([`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`])
  }
}

/** The packs that come with Duly and those of `packs/` in the data directory, several versions of one side by side. */
export function availablePacks(dataDirectory: string): readonly Pack[] {
  const own = allPacks()
  const folder = join(dataDirectory, 'packs')
  if (!existsSync(folder)) return own
  const more = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => readPack(join(folder, entry.name)))
  const seen = new Set(own.map(pack => pack.hash))
  const others = more.filter(pack => !seen.has(pack.hash) && seen.add(pack.hash))
  return others.length === 0 ? own : [...own, ...others]
}

export const LAW_POLICY_FILE = 'law-policy.json'

/** The provider's policy; none where the file is not there. Throws `PackError` for one that loosens or is not understood. */
export function readLawPolicy(dataDirectory: string): Policy {
  const path = join(dataDirectory, LAW_POLICY_FILE)
  return existsSync(path) ? parsePolicy(readPart(path)) : NO_POLICY
}
