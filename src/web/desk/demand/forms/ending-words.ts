// The words of an end of secrecy before its time.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/ending/en.ts'),
  de: () => import('../../../../words/desk/ending/de.ts'),
  fr: () => import('../../../../words/desk/ending/fr.ts'),
  es: () => import('../../../../words/desk/ending/es.ts'),
  nl: () => import('../../../../words/desk/ending/nl.ts'),
  pl: () => import('../../../../words/desk/ending/pl.ts'),
  ja: () => import('../../../../words/desk/ending/ja.ts'),
})
