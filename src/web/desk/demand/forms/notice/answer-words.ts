// The words of what reaches the desk from outside: a tenant's answers, messages to be read.
import { wordsIn } from '../../../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../../../words/desk/answers/en.ts'),
  de: () => import('../../../../../words/desk/answers/de.json'),
  fr: () => import('../../../../../words/desk/answers/fr.json'),
  es: () => import('../../../../../words/desk/answers/es.json'),
  nl: () => import('../../../../../words/desk/answers/nl.json'),
  pl: () => import('../../../../../words/desk/answers/pl.json'),
  ja: () => import('../../../../../words/desk/answers/ja.json'),
})
