// The lists of forbidden/, by language.
import { forbidden as de } from '../forbidden/de.ts'
import { forbidden as en } from '../forbidden/en.ts'
import { forbidden as es } from '../forbidden/es.ts'
import { forbidden as fr } from '../forbidden/fr.ts'
import { forbidden as ja } from '../forbidden/ja.ts'
import { forbidden as nl } from '../forbidden/nl.ts'
import { forbidden as pl } from '../forbidden/pl.ts'
import type { Language } from '../languages.ts'

export const forbiddenIn: Readonly<Record<Language, readonly string[]>> = { en, de, fr, es, nl, pl, ja }
