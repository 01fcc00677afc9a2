// The words of a tenant's copy, as it is looked at before its notice goes.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/challenging/en.ts'),
  de: () => import('../../../../../words/desk/challenging/de.json'),
  fr: () => import('../../../../../words/desk/challenging/fr.json'),
  es: () => import('../../../../../words/desk/challenging/es.json'),
  nl: () => import('../../../../../words/desk/challenging/nl.json'),
  pl: () => import('../../../../../words/desk/challenging/pl.json'),
  ja: () => import('../../../../../words/desk/challenging/ja.json'),
})
