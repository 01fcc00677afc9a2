// The words of the law's closed lists, of the facts that it asks for, and of their values.
import { wordsIn } from './load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/facts/en.ts'),
  de: () => import('../../../words/desk/facts/de.json'),
  fr: () => import('../../../words/desk/facts/fr.json'),
  es: () => import('../../../words/desk/facts/es.json'),
  nl: () => import('../../../words/desk/facts/nl.json'),
  pl: () => import('../../../words/desk/facts/pl.json'),
  ja: () => import('../../../words/desk/facts/ja.json'),
})
