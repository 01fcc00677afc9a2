// The words of the scripts of server-rendered pages.
import { wordsOf } from './catalogue.ts'
import { de } from './script/de.ts'
import { en } from './script/en.ts'
import { es } from './script/es.ts'
import { fr } from './script/fr.ts'
import { ja } from './script/ja.ts'
import { nl } from './script/nl.ts'
import { pl } from './script/pl.ts'

export const scriptWords = wordsOf(en, { de, fr, es, nl, pl, ja })
