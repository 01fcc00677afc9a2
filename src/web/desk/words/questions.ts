// The questions by which the law asks for a fact.
import { wordsIn } from './load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/questions/en.ts'),
  de: () => import('../../../words/desk/questions/de.ts'),
  fr: () => import('../../../words/desk/questions/fr.ts'),
  es: () => import('../../../words/desk/questions/es.ts'),
  nl: () => import('../../../words/desk/questions/nl.ts'),
  pl: () => import('../../../words/desk/questions/pl.ts'),
  ja: () => import('../../../words/desk/questions/ja.ts'),
})
