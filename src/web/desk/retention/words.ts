// The words of retention.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/retention/en.ts'),
  de: () => import('../../../words/desk/retention/de.ts'),
  fr: () => import('../../../words/desk/retention/fr.ts'),
  es: () => import('../../../words/desk/retention/es.ts'),
  nl: () => import('../../../words/desk/retention/nl.ts'),
  pl: () => import('../../../words/desk/retention/pl.ts'),
  ja: () => import('../../../words/desk/retention/ja.ts'),
})
