// What is refused from the arrival of a paper to its release, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './deciding/de.ts'
import { en } from './deciding/en.ts'
import { es } from './deciding/es.ts'
import { fr } from './deciding/fr.ts'
import { ja } from './deciding/ja.ts'
import { nl } from './deciding/nl.ts'
import { pl } from './deciding/pl.ts'

export const deciding = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
