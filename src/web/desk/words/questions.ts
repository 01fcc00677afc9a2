// The questions by which the law asks for a fact.
import { wordsIn } from './load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/questions/en.ts'),
  de: () => import('../../../words/desk/questions/de.json'),
  fr: () => import('../../../words/desk/questions/fr.json'),
  es: () => import('../../../words/desk/questions/es.json'),
  nl: () => import('../../../words/desk/questions/nl.json'),
  pl: () => import('../../../words/desk/questions/pl.json'),
  ja: () => import('../../../words/desk/questions/ja.json'),
})
