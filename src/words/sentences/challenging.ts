// What is refused in the days of a challenge, in consent, emergency and closing, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './challenging/de.ts'
import { en } from './challenging/en.ts'
import { es } from './challenging/es.ts'
import { fr } from './challenging/fr.ts'
import { ja } from './challenging/ja.ts'
import { nl } from './challenging/nl.ts'
import { pl } from './challenging/pl.ts'

export const challenging = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
