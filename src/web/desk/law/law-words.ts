// The words of the law’s pages and of the law on a demand.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/law/en.ts'),
  de: () => import('../../../words/desk/law/de.json'),
  fr: () => import('../../../words/desk/law/fr.json'),
  es: () => import('../../../words/desk/law/es.json'),
  nl: () => import('../../../words/desk/law/nl.json'),
  pl: () => import('../../../words/desk/law/pl.json'),
  ja: () => import('../../../words/desk/law/ja.json'),
})
