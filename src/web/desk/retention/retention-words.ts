// The words of retention.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/retention/en.ts'),
  de: () => import('../../../words/desk/retention/de.json'),
  fr: () => import('../../../words/desk/retention/fr.json'),
  es: () => import('../../../words/desk/retention/es.json'),
  nl: () => import('../../../words/desk/retention/nl.json'),
  pl: () => import('../../../words/desk/retention/pl.json'),
  ja: () => import('../../../words/desk/retention/ja.json'),
})
