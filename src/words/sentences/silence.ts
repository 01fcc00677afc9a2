// What is refused and asked where a secrecy is lengthened or one person may be told, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './silence/de.ts'
import { en } from './silence/en.ts'
import { es } from './silence/es.ts'
import { fr } from './silence/fr.ts'
import { ja } from './silence/ja.ts'
import { nl } from './silence/nl.ts'
import { pl } from './silence/pl.ts'

export const silence = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
