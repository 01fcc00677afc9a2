// The names of all instruments as the packs give them, for who has no packs: `npm run law:lock` writes the file.
import { join } from 'node:path'
import type { Pack } from './pack.ts'

export const INSTRUMENT_NAMES = join(import.meta.dirname, '../../words/package/instruments.json')

/** By id: as its own law calls it, and in English where that is another name. */
export function namesOf(packs: readonly Pack[]): Record<string, string> {
  const all = packs.flatMap(pack => pack.instruments)
  return Object.fromEntries(
    all
      .map(({ id, name, name_local }) => [id, name_local ? `${name_local} · ${name}` : name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
