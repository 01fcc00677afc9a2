// The words of the certificate of authenticity.
import { wordsOf } from './catalogue.ts'
import { de } from './certificate/de.ts'
import { en } from './certificate/en.ts'
import { es } from './certificate/es.ts'
import { fr } from './certificate/fr.ts'
import { ja } from './certificate/ja.ts'
import { nl } from './certificate/nl.ts'
import { pl } from './certificate/pl.ts'

export const certificateWords = wordsOf(en, { de, fr, es, nl, pl, ja })
