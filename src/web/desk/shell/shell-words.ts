// The words of the frame around every page.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/shell/en.ts'),
  de: () => import('../../../words/desk/shell/de.json'),
  fr: () => import('../../../words/desk/shell/fr.json'),
  es: () => import('../../../words/desk/shell/es.json'),
  nl: () => import('../../../words/desk/shell/nl.json'),
  pl: () => import('../../../words/desk/shell/pl.json'),
  ja: () => import('../../../words/desk/shell/ja.json'),
})
