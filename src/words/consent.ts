// The words of consent and of what leaves voluntarily, for pages.
import { wordsOf } from './catalogue.ts'
import { de } from './consent/de.ts'
import { en } from './consent/en.ts'
import { es } from './consent/es.ts'
import { fr } from './consent/fr.ts'
import { ja } from './consent/ja.ts'
import { nl } from './consent/nl.ts'
import { pl } from './consent/pl.ts'

export const consentWords = wordsOf(en, { de, fr, es, nl, pl, ja })
