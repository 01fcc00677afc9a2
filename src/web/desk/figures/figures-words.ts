// The words of the page of figures.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/figures/en.ts'),
  de: () => import('../../../words/desk/figures/de.json'),
  fr: () => import('../../../words/desk/figures/fr.json'),
  es: () => import('../../../words/desk/figures/es.json'),
  nl: () => import('../../../words/desk/figures/nl.json'),
  pl: () => import('../../../words/desk/figures/pl.json'),
  ja: () => import('../../../words/desk/figures/ja.json'),
})
