// What is wrong with a table of tenants or of open demands, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './tables/de.ts'
import { en } from './tables/en.ts'
import { es } from './tables/es.ts'
import { fr } from './tables/fr.ts'
import { ja } from './tables/ja.ts'
import { nl } from './tables/nl.ts'
import { pl } from './tables/pl.ts'

export const tables = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
