// The words of the work beside the demands.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/work/en.ts'),
  de: () => import('../../../words/desk/work/de.ts'),
  fr: () => import('../../../words/desk/work/fr.ts'),
  es: () => import('../../../words/desk/work/es.ts'),
  nl: () => import('../../../words/desk/work/nl.ts'),
  pl: () => import('../../../words/desk/work/pl.ts'),
  ja: () => import('../../../words/desk/work/ja.ts'),
})
