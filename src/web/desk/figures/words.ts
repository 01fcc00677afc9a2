// The words of the page of figures.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/figures/en.ts'),
  de: () => import('../../../words/desk/figures/de.ts'),
  fr: () => import('../../../words/desk/figures/fr.ts'),
  es: () => import('../../../words/desk/figures/es.ts'),
  nl: () => import('../../../words/desk/figures/nl.ts'),
  pl: () => import('../../../words/desk/figures/pl.ts'),
  ja: () => import('../../../words/desk/figures/ja.ts'),
})
