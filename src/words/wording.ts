// The words about a provider's own wording of a letter.
import { wordsOf } from './catalogue.ts'
import { de } from './wording/de.ts'
import { en } from './wording/en.ts'
import { es } from './wording/es.ts'
import { fr } from './wording/fr.ts'
import { ja } from './wording/ja.ts'
import { nl } from './wording/nl.ts'
import { pl } from './wording/pl.ts'

export const wordingWords = wordsOf(en, { de, fr, es, nl, pl, ja })
