// The words that every part of the desk shares: the closed lists of the domain, times and periods.
import { wordsWithGlossary } from './load.ts'

export const say = await wordsWithGlossary({
  en: () => import('../../../words/desk/words/en.ts'),
  de: () => import('../../../words/desk/words/de.json'),
  fr: () => import('../../../words/desk/words/fr.json'),
  es: () => import('../../../words/desk/words/es.json'),
  nl: () => import('../../../words/desk/words/nl.json'),
  pl: () => import('../../../words/desk/words/pl.json'),
  ja: () => import('../../../words/desk/words/ja.json'),
})
