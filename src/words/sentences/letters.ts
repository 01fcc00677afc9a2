// Letters that did not arrive, and process that follows, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './letters/de.ts'
import { en } from './letters/en.ts'
import { es } from './letters/es.ts'
import { fr } from './letters/fr.ts'
import { ja } from './letters/ja.ts'
import { nl } from './letters/nl.ts'
import { pl } from './letters/pl.ts'

export const letters = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
