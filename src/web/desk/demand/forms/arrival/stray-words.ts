// The words of the forms that file an answer to the demand that it belongs to.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/stray/en.ts'),
  de: () => import('../../../../../words/desk/stray/de.json'),
  fr: () => import('../../../../../words/desk/stray/fr.json'),
  es: () => import('../../../../../words/desk/stray/es.json'),
  nl: () => import('../../../../../words/desk/stray/nl.json'),
  pl: () => import('../../../../../words/desk/stray/pl.json'),
  ja: () => import('../../../../../words/desk/stray/ja.json'),
})
