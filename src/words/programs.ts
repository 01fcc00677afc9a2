// The words of the customer console for the tenant's own programs.
import { wordsOf } from './catalogue.ts'
import { de } from './programs/de.ts'
import { en } from './programs/en.ts'
import { es } from './programs/es.ts'
import { fr } from './programs/fr.ts'
import { ja } from './programs/ja.ts'
import { nl } from './programs/nl.ts'
import { pl } from './programs/pl.ts'

export const programWords = wordsOf(en, { de, fr, es, nl, pl, ja })
