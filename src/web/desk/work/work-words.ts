// The words of the work beside the demands.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/work/en.ts'),
  de: () => import('../../../words/desk/work/de.json'),
  fr: () => import('../../../words/desk/work/fr.json'),
  es: () => import('../../../words/desk/work/es.json'),
  nl: () => import('../../../words/desk/work/nl.json'),
  pl: () => import('../../../words/desk/work/pl.json'),
  ja: () => import('../../../words/desk/work/ja.json'),
})
