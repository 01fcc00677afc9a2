// What machines found out of a mail and its sender, and what the gate refuses, in each language.
import { wordsOf } from '../catalogue.ts'
import { de } from './machine/de.ts'
import { en } from './machine/en.ts'
import { es } from './machine/es.ts'
import { fr } from './machine/fr.ts'
import { ja } from './machine/ja.ts'
import { nl } from './machine/nl.ts'
import { pl } from './machine/pl.ts'

export const machine = {
  sentences: Object.keys(en) as (keyof typeof en)[],
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
