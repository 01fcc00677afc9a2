// The words of an end of secrecy before its time.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/ending/en.ts'),
  de: () => import('../../../../../words/desk/ending/de.json'),
  fr: () => import('../../../../../words/desk/ending/fr.json'),
  es: () => import('../../../../../words/desk/ending/es.json'),
  nl: () => import('../../../../../words/desk/ending/nl.json'),
  pl: () => import('../../../../../words/desk/ending/pl.json'),
  ja: () => import('../../../../../words/desk/ending/ja.json'),
})
