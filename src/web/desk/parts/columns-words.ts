// What the columns mean of the tables that are brought in.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/columns/en.ts'),
  de: () => import('../../../words/desk/columns/de.ts'),
  fr: () => import('../../../words/desk/columns/fr.ts'),
  es: () => import('../../../words/desk/columns/es.ts'),
  nl: () => import('../../../words/desk/columns/nl.ts'),
  pl: () => import('../../../words/desk/columns/pl.ts'),
  ja: () => import('../../../words/desk/columns/ja.ts'),
})
