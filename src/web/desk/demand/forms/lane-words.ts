// The words of the forms for a paper of national security.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/lane/en.ts'),
  de: () => import('../../../../words/desk/lane/de.ts'),
  fr: () => import('../../../../words/desk/lane/fr.ts'),
  es: () => import('../../../../words/desk/lane/es.ts'),
  nl: () => import('../../../../words/desk/lane/nl.ts'),
  pl: () => import('../../../../words/desk/lane/pl.ts'),
  ja: () => import('../../../../words/desk/lane/ja.ts'),
})
