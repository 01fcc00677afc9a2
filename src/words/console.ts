// The words of the customer console beside the demands.
import { wordsOf } from './catalogue.ts'
import { de } from './console/de.ts'
import { en } from './console/en.ts'
import { es } from './console/es.ts'
import { fr } from './console/fr.ts'
import { ja } from './console/ja.ts'
import { nl } from './console/nl.ts'
import { pl } from './console/pl.ts'

export const consoleWords = wordsOf(en, { de, fr, es, nl, pl, ja })
