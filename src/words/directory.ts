// The words of what was changed in the directory of tenants.
import { wordsOf } from './catalogue.ts'
import { de } from './directory/de.ts'
import { en } from './directory/en.ts'
import { es } from './directory/es.ts'
import { fr } from './directory/fr.ts'
import { ja } from './directory/ja.ts'
import { nl } from './directory/nl.ts'
import { pl } from './directory/pl.ts'

export const directoryWords = wordsOf(en, { de, fr, es, nl, pl, ja })
