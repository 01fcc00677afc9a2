// What people call an instrument: the letters' word where they have one, else the pack's name.
import type { Pack } from '../../law/pack.ts'
import type { Language } from '../../words/languages.ts'
import { terms } from '../../words/terms.ts'

export function instrumentName(packs: readonly Pack[], id: string, language: Language = 'en'): string {
  const word = terms(language).of('instrument', id)
  if (word !== id) return word
  return packs.flatMap(p => p.instruments).find(i => i.id === id)?.name ?? id
}
