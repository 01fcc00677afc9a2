// The words of the draft of a challenge.
import { wordsOf } from './catalogue.ts'
import { de } from './objection/de.ts'
import { en } from './objection/en.ts'
import { es } from './objection/es.ts'
import { fr } from './objection/fr.ts'
import { ja } from './objection/ja.ts'
import { nl } from './objection/nl.ts'
import { pl } from './objection/pl.ts'

export const objectionWords = wordsOf(en, { de, fr, es, nl, pl, ja })
