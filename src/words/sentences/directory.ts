// What the directory of authorities and the terms of retention refuse, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './directory/de.ts'
import { en } from './directory/en.ts'
import { es } from './directory/es.ts'
import { fr } from './directory/fr.ts'
import { ja } from './directory/ja.ts'
import { nl } from './directory/nl.ts'
import { pl } from './directory/pl.ts'

export const directory = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
