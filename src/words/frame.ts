// The words of every server-rendered page's frame, of signing in, of refusals and faults.
import { wordsOf } from './catalogue.ts'
import { de } from './frame/de.ts'
import { en } from './frame/en.ts'
import { es } from './frame/es.ts'
import { fr } from './frame/fr.ts'
import { ja } from './frame/ja.ts'
import { nl } from './frame/nl.ts'
import { pl } from './frame/pl.ts'

export const frameWords = wordsOf(en, { de, fr, es, nl, pl, ja })
