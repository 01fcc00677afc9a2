// The words of the directory's authorities.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/authorities/en.ts'),
  de: () => import('../../../words/desk/authorities/de.json'),
  fr: () => import('../../../words/desk/authorities/fr.json'),
  es: () => import('../../../words/desk/authorities/es.json'),
  nl: () => import('../../../words/desk/authorities/nl.json'),
  pl: () => import('../../../words/desk/authorities/pl.json'),
  ja: () => import('../../../words/desk/authorities/ja.json'),
})
