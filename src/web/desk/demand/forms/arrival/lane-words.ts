// The words of the forms for a paper of national security.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/lane/en.ts'),
  de: () => import('../../../../../words/desk/lane/de.json'),
  fr: () => import('../../../../../words/desk/lane/fr.json'),
  es: () => import('../../../../../words/desk/lane/es.json'),
  nl: () => import('../../../../../words/desk/lane/nl.json'),
  pl: () => import('../../../../../words/desk/lane/pl.json'),
  ja: () => import('../../../../../words/desk/lane/ja.json'),
})
