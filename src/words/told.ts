// The words of how a demand stands for its customer, for the console.
import { wordsOf } from './catalogue.ts'
import { de } from './told/de.ts'
import { en } from './told/en.ts'
import { es } from './told/es.ts'
import { fr } from './told/fr.ts'
import { ja } from './told/ja.ts'
import { nl } from './told/nl.ts'
import { pl } from './told/pl.ts'

export const toldWords = wordsOf(en, { de, fr, es, nl, pl, ja })
