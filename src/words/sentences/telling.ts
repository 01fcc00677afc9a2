// What is refused in asking, telling and keeping silent, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './telling/de.ts'
import { en } from './telling/en.ts'
import { es } from './telling/es.ts'
import { fr } from './telling/fr.ts'
import { ja } from './telling/ja.ts'
import { nl } from './telling/nl.ts'
import { pl } from './telling/pl.ts'

export const telling = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
