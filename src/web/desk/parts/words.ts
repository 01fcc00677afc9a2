// The words of fields, notices and marks that every page uses.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/parts/en.ts'),
  de: () => import('../../../words/desk/parts/de.ts'),
  fr: () => import('../../../words/desk/parts/fr.ts'),
  es: () => import('../../../words/desk/parts/es.ts'),
  nl: () => import('../../../words/desk/parts/nl.ts'),
  pl: () => import('../../../words/desk/parts/pl.ts'),
  ja: () => import('../../../words/desk/parts/ja.ts'),
})
