// The words of demands that were answered in another system, for pages and notices.
import { wordsOf } from './catalogue.ts'
import { de } from './elsewhere/de.ts'
import { en } from './elsewhere/en.ts'
import { es } from './elsewhere/es.ts'
import { fr } from './elsewhere/fr.ts'
import { ja } from './elsewhere/ja.ts'
import { nl } from './elsewhere/nl.ts'
import { pl } from './elsewhere/pl.ts'

export const elsewhereWords = wordsOf(en, { de, fr, es, nl, pl, ja })
