// The words of what lengthens a secrecy, and of who may be told under one.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/silence/en.ts'),
  de: () => import('../../../../../words/desk/silence/de.json'),
  fr: () => import('../../../../../words/desk/silence/fr.json'),
  es: () => import('../../../../../words/desk/silence/es.json'),
  nl: () => import('../../../../../words/desk/silence/nl.json'),
  pl: () => import('../../../../../words/desk/silence/pl.json'),
  ja: () => import('../../../../../words/desk/silence/ja.json'),
})
