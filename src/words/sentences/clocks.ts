// What happens when a clock of a demand is over, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './clocks/de.ts'
import { en } from './clocks/en.ts'
import { es } from './clocks/es.ts'
import { fr } from './clocks/fr.ts'
import { ja } from './clocks/ja.ts'
import { nl } from './clocks/nl.ts'
import { pl } from './clocks/pl.ts'

export const clocks = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
