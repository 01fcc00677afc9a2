// The words of mails and calls to the provider's own people.
import { wordsOf } from './catalogue.ts'
import { de } from './staff/de.ts'
import { en } from './staff/en.ts'
import { es } from './staff/es.ts'
import { fr } from './staff/fr.ts'
import { ja } from './staff/ja.ts'
import { nl } from './staff/nl.ts'
import { pl } from './staff/pl.ts'

export const staffWords = wordsOf(en, { de, fr, es, nl, pl, ja })
