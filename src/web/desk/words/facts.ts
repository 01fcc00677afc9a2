// The words of the law's closed lists, of the facts that it asks for, and of their values.
import { wordsIn } from './load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/facts/en.ts'),
  de: () => import('../../../words/desk/facts/de.ts'),
  fr: () => import('../../../words/desk/facts/fr.ts'),
  es: () => import('../../../words/desk/facts/es.ts'),
  nl: () => import('../../../words/desk/facts/nl.ts'),
  pl: () => import('../../../words/desk/facts/pl.ts'),
  ja: () => import('../../../words/desk/facts/ja.ts'),
})
