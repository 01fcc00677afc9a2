// The words of receiving papers and demands.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/receive/en.ts'),
  de: () => import('../../../words/desk/receive/de.json'),
  fr: () => import('../../../words/desk/receive/fr.json'),
  es: () => import('../../../words/desk/receive/es.json'),
  nl: () => import('../../../words/desk/receive/nl.json'),
  pl: () => import('../../../words/desk/receive/pl.json'),
  ja: () => import('../../../words/desk/receive/ja.json'),
})
