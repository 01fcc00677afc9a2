// What the evaluator says around the packs' sentences, in each language: texts as they stand, filled in by `law.ts`.
import { de } from './law/frame/de.ts'
import { en } from './law/frame/en.ts'
import { es } from './law/frame/es.ts'
import { fr } from './law/frame/fr.ts'
import { ja } from './law/frame/ja.ts'
import { nl } from './law/frame/nl.ts'
import { pl } from './law/frame/pl.ts'

export const lawFrame = { en, de, fr, es, nl, pl, ja }
