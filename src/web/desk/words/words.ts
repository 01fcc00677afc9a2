// The words that every part of the desk shares: the closed lists of the domain, times and periods.
import { wordsIn } from './load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/words/en.ts'),
  de: () => import('../../../words/desk/words/de.ts'),
  fr: () => import('../../../words/desk/words/fr.ts'),
  es: () => import('../../../words/desk/words/es.ts'),
  nl: () => import('../../../words/desk/words/nl.ts'),
  pl: () => import('../../../words/desk/words/pl.ts'),
  ja: () => import('../../../words/desk/words/ja.ts'),
})
