// The words of the portal for authorities.

import { de } from './authority/de.ts'
import { en } from './authority/en.ts'
import { es } from './authority/es.ts'
import { fr } from './authority/fr.ts'
import { ja } from './authority/ja.ts'
import { nl } from './authority/nl.ts'
import { pl } from './authority/pl.ts'
import { wordsOf } from './catalogue.ts'

export const authorityWords = wordsOf(en, { de, fr, es, nl, pl, ja })
