// The words of what stands on a demand’s record: tenants, challenges, lanes, letters, production.
import { wordsIn } from '../words/load.ts'

export const sayRecord = await wordsIn({
  en: () => import('../../../words/desk/record/en.ts'),
  de: () => import('../../../words/desk/record/de.json'),
  fr: () => import('../../../words/desk/record/fr.json'),
  es: () => import('../../../words/desk/record/es.json'),
  nl: () => import('../../../words/desk/record/nl.json'),
  pl: () => import('../../../words/desk/record/pl.json'),
  ja: () => import('../../../words/desk/record/ja.json'),
})
