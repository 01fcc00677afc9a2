// What is said of data that are kept and not given, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './keeping/de.ts'
import { en } from './keeping/en.ts'
import { es } from './keeping/es.ts'
import { fr } from './keeping/fr.ts'
import { ja } from './keeping/ja.ts'
import { nl } from './keeping/nl.ts'
import { pl } from './keeping/pl.ts'

export const keeping = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
