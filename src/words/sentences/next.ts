// What happens next, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './next/de.ts'
import { en } from './next/en.ts'
import { es } from './next/es.ts'
import { fr } from './next/fr.ts'
import { ja } from './next/ja.ts'
import { nl } from './next/nl.ts'
import { pl } from './next/pl.ts'

export const next = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
