// The domain's closed words and its periods, in each language.
import { wordsOf } from './catalogue.ts'
import type { Language } from './languages.ts'
import { de } from './terms/de.ts'
import { en } from './terms/en.ts'
import { es } from './terms/es.ts'
import { fr } from './terms/fr.ts'
import { ja } from './terms/ja.ts'
import { nl } from './terms/nl.ts'
import { pl } from './terms/pl.ts'
import { ends } from './when.ts'

export const terms = wordsOf(en, { de, fr, es, nl, pl, ja })

/** A half-open period in words, in UTC as it is decided and signed: whole days as first and last day. */
export function period(p: { from: string | null; to: string | null } | null, language: Language): string {
  const say = terms(language)
  if (!p || (p.from === null && p.to === null)) return say('period.none')
  const { from, to, before } = ends(p, language)
  if (to === null) return say('period.from', { from: from ?? '' })
  if (from === null) return say(before ? 'period.until_before' : 'period.until', { to })
  return say(before ? 'period.both_before' : 'period.both', { from, to })
}
