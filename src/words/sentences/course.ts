// What is refused from the arrival of a paper to its release, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './course/de.ts'
import { en } from './course/en.ts'
import { es } from './course/es.ts'
import { fr } from './course/fr.ts'
import { ja } from './course/ja.ts'
import { nl } from './course/nl.ts'
import { pl } from './course/pl.ts'

export const course = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
