// What the columns mean of the tables that are brought in.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/columns/en.ts'),
  de: () => import('../../../words/desk/columns/de.json'),
  fr: () => import('../../../words/desk/columns/fr.json'),
  es: () => import('../../../words/desk/columns/es.json'),
  nl: () => import('../../../words/desk/columns/nl.json'),
  pl: () => import('../../../words/desk/columns/pl.json'),
  ja: () => import('../../../words/desk/columns/ja.json'),
})
