// The words of the directory's authorities.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/authorities/en.ts'),
  de: () => import('../../../words/desk/authorities/de.ts'),
  fr: () => import('../../../words/desk/authorities/fr.ts'),
  es: () => import('../../../words/desk/authorities/es.ts'),
  nl: () => import('../../../words/desk/authorities/nl.ts'),
  pl: () => import('../../../words/desk/authorities/pl.ts'),
  ja: () => import('../../../words/desk/authorities/ja.ts'),
})
