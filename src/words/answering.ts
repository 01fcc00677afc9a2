// The words beside an answer that is being written.

import { de } from './answering/de.ts'
import { en } from './answering/en.ts'
import { es } from './answering/es.ts'
import { fr } from './answering/fr.ts'
import { ja } from './answering/ja.ts'
import { nl } from './answering/nl.ts'
import { pl } from './answering/pl.ts'
import { wordsOf } from './catalogue.ts'

export const answeringWords = wordsOf(en, { de, fr, es, nl, pl, ja })
