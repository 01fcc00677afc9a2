// What is refused because of who somebody is, and in working together, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './who/de.ts'
import { en } from './who/en.ts'
import { es } from './who/es.ts'
import { fr } from './who/fr.ts'
import { ja } from './who/ja.ts'
import { nl } from './who/nl.ts'
import { pl } from './who/pl.ts'

export const who = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
