// The words of what reaches the desk from outside: a tenant's answers, messages to be read.
import { wordsIn } from '../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../words/desk/answers/en.ts'),
  de: () => import('../../../../words/desk/answers/de.ts'),
  fr: () => import('../../../../words/desk/answers/fr.ts'),
  es: () => import('../../../../words/desk/answers/es.ts'),
  nl: () => import('../../../../words/desk/answers/nl.ts'),
  pl: () => import('../../../../words/desk/answers/pl.ts'),
  ja: () => import('../../../../words/desk/answers/ja.ts'),
})
