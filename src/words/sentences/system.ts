// What the first steps, the health page, webhooks and the check of translations say, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './system/de.ts'
import { en } from './system/en.ts'
import { es } from './system/es.ts'
import { fr } from './system/fr.ts'
import { ja } from './system/ja.ts'
import { nl } from './system/nl.ts'
import { pl } from './system/pl.ts'

export const system = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
