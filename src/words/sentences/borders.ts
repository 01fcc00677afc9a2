// What the desk, the portals and the directory refuse, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './borders/de.ts'
import { en } from './borders/en.ts'
import { es } from './borders/es.ts'
import { fr } from './borders/fr.ts'
import { ja } from './borders/ja.ts'
import { nl } from './borders/nl.ts'
import { pl } from './borders/pl.ts'

export const borders = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
