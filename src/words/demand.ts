// The words of the customer console about demands.
import { wordsOf } from './catalogue.ts'
import { de } from './demand/de.ts'
import { en } from './demand/en.ts'
import { es } from './demand/es.ts'
import { fr } from './demand/fr.ts'
import { ja } from './demand/ja.ts'
import { nl } from './demand/nl.ts'
import { pl } from './demand/pl.ts'

export const demandWords = wordsOf(en, { de, fr, es, nl, pl, ja })
