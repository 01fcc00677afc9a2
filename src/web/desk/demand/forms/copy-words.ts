// The words of a tenant's copy, as it is looked at before its notice goes.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/copy/en.ts'),
  de: () => import('../../../../words/desk/copy/de.ts'),
  fr: () => import('../../../../words/desk/copy/fr.ts'),
  es: () => import('../../../../words/desk/copy/es.ts'),
  nl: () => import('../../../../words/desk/copy/nl.ts'),
  pl: () => import('../../../../words/desk/copy/pl.ts'),
  ja: () => import('../../../../words/desk/copy/ja.ts'),
})
