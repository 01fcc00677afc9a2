// The words of what counsel answers once.
import { wordsIn } from '../words/load.ts'

export const sayCounsel = await wordsIn({
  en: () => import('../../../words/desk/counsel/en.ts'),
  de: () => import('../../../words/desk/counsel/de.json'),
  fr: () => import('../../../words/desk/counsel/fr.json'),
  es: () => import('../../../words/desk/counsel/es.json'),
  nl: () => import('../../../words/desk/counsel/nl.json'),
  pl: () => import('../../../words/desk/counsel/pl.json'),
  ja: () => import('../../../words/desk/counsel/ja.json'),
})
