// The words of demands of which a part may not be told yet, for pages.
import { wordsOf } from './catalogue.ts'
import { de } from './partial/de.ts'
import { en } from './partial/en.ts'
import { es } from './partial/es.ts'
import { fr } from './partial/fr.ts'
import { ja } from './partial/ja.ts'
import { nl } from './partial/nl.ts'
import { pl } from './partial/pl.ts'

export const partialWords = wordsOf(en, { de, fr, es, nl, pl, ja })
