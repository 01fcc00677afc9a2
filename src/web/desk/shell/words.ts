// The words of the frame around every page.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/shell/en.ts'),
  de: () => import('../../../words/desk/shell/de.ts'),
  fr: () => import('../../../words/desk/shell/fr.ts'),
  es: () => import('../../../words/desk/shell/es.ts'),
  nl: () => import('../../../words/desk/shell/nl.ts'),
  pl: () => import('../../../words/desk/shell/pl.ts'),
  ja: () => import('../../../words/desk/shell/ja.ts'),
})
