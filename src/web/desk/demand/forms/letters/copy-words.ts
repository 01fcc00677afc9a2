// The words of a tenant's copy, as it is looked at before its notice goes.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/copy/en.ts'),
  de: () => import('../../../../../words/desk/copy/de.json'),
  fr: () => import('../../../../../words/desk/copy/fr.json'),
  es: () => import('../../../../../words/desk/copy/es.json'),
  nl: () => import('../../../../../words/desk/copy/nl.json'),
  pl: () => import('../../../../../words/desk/copy/pl.json'),
  ja: () => import('../../../../../words/desk/copy/ja.json'),
})
