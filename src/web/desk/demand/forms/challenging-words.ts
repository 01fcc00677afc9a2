// The words of a tenant's copy, as it is looked at before its notice goes.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/challenging/en.ts'),
  de: () => import('../../../../words/desk/challenging/de.ts'),
  fr: () => import('../../../../words/desk/challenging/fr.ts'),
  es: () => import('../../../../words/desk/challenging/es.ts'),
  nl: () => import('../../../../words/desk/challenging/nl.ts'),
  pl: () => import('../../../../words/desk/challenging/pl.ts'),
  ja: () => import('../../../../words/desk/challenging/ja.ts'),
})
