// The words of receiving papers and demands.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/receive/en.ts'),
  de: () => import('../../../words/desk/receive/de.ts'),
  fr: () => import('../../../words/desk/receive/fr.ts'),
  es: () => import('../../../words/desk/receive/es.ts'),
  nl: () => import('../../../words/desk/receive/nl.ts'),
  pl: () => import('../../../words/desk/receive/pl.ts'),
  ja: () => import('../../../words/desk/receive/ja.ts'),
})
