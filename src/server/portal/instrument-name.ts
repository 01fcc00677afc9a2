// What people call an instrument: the letters' word where they have one, else the pack's name.
import type { Pack } from '../../law/pack.ts'
import { instrumentWords } from '../letters/words.ts'

export function instrumentName(packs: readonly Pack[], id: string): string {
  const word = instrumentWords(id)
  if (word !== id) return word
  return packs.flatMap(p => p.instruments).find(i => i.id === id)?.name ?? id
}
