// The law's closed lists and the values of its facts, for what the server writes. The desk loads its own language alone.
import { wordsOf } from './catalogue.ts'
import { de } from './desk/facts/de.ts'
import { en } from './desk/facts/en.ts'
import { es } from './desk/facts/es.ts'
import { fr } from './desk/facts/fr.ts'
import { ja } from './desk/facts/ja.ts'
import { nl } from './desk/facts/nl.ts'
import { pl } from './desk/facts/pl.ts'

export const factWords = wordsOf(en, { de, fr, es, nl, pl, ja })
