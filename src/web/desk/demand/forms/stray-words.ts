// The words of the forms that file an answer to the demand that it belongs to.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/stray/en.ts'),
  de: () => import('../../../../words/desk/stray/de.ts'),
  fr: () => import('../../../../words/desk/stray/fr.ts'),
  es: () => import('../../../../words/desk/stray/es.ts'),
  nl: () => import('../../../../words/desk/stray/nl.ts'),
  pl: () => import('../../../../words/desk/stray/pl.ts'),
  ja: () => import('../../../../words/desk/stray/ja.ts'),
})
