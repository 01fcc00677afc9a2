// The words of the public report.
import { wordsOf } from './catalogue.ts'
import { de } from './edition/de.ts'
import { en } from './edition/en.ts'
import { es } from './edition/es.ts'
import { fr } from './edition/fr.ts'
import { ja } from './edition/ja.ts'
import { nl } from './edition/nl.ts'
import { pl } from './edition/pl.ts'

export const editionWords = wordsOf(en, { de, fr, es, nl, pl, ja })
