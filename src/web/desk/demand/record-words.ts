// The words of what stands on a demand’s record: tenants, challenges, lanes, letters, production.
import { wordsIn } from '../words/load.ts'

export const sayRecord = await wordsIn({
  en: () => import('../../../words/desk/record/en.ts'),
  de: () => import('../../../words/desk/record/de.ts'),
  fr: () => import('../../../words/desk/record/fr.ts'),
  es: () => import('../../../words/desk/record/es.ts'),
  nl: () => import('../../../words/desk/record/nl.ts'),
  pl: () => import('../../../words/desk/record/pl.ts'),
  ja: () => import('../../../words/desk/record/ja.ts'),
})
