// The words of fields, notices and marks that every page uses.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/parts/en.ts'),
  de: () => import('../../../words/desk/parts/de.json'),
  fr: () => import('../../../words/desk/parts/fr.json'),
  es: () => import('../../../words/desk/parts/es.json'),
  nl: () => import('../../../words/desk/parts/nl.json'),
  pl: () => import('../../../words/desk/parts/pl.json'),
  ja: () => import('../../../words/desk/parts/ja.json'),
})
