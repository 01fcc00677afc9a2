// The words of what lengthens a secrecy, and of who may be told under one.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/silence/en.ts'),
  de: () => import('../../../../words/desk/silence/de.ts'),
  fr: () => import('../../../../words/desk/silence/fr.ts'),
  es: () => import('../../../../words/desk/silence/es.ts'),
  nl: () => import('../../../../words/desk/silence/nl.ts'),
  pl: () => import('../../../../words/desk/silence/pl.ts'),
  ja: () => import('../../../../words/desk/silence/ja.ts'),
})
