// What the reader says of a paper, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './papers/de.ts'
import { en } from './papers/en.ts'
import { es } from './papers/es.ts'
import { fr } from './papers/fr.ts'
import { ja } from './papers/ja.ts'
import { nl } from './papers/nl.ts'
import { pl } from './papers/pl.ts'

export const papers = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
