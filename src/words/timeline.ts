// The words of a demand's timeline.
import { wordsOf } from './catalogue.ts'
import { de } from './timeline/de.ts'
import { en } from './timeline/en.ts'
import { es } from './timeline/es.ts'
import { fr } from './timeline/fr.ts'
import { ja } from './timeline/ja.ts'
import { nl } from './timeline/nl.ts'
import { pl } from './timeline/pl.ts'

export const timelineWords = wordsOf(en, { de, fr, es, nl, pl, ja })
