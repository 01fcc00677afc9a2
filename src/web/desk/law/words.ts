// The words of the law’s pages and of the law on a demand.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/law/en.ts'),
  de: () => import('../../../words/desk/law/de.ts'),
  fr: () => import('../../../words/desk/law/fr.ts'),
  es: () => import('../../../words/desk/law/es.ts'),
  nl: () => import('../../../words/desk/law/nl.ts'),
  pl: () => import('../../../words/desk/law/pl.ts'),
  ja: () => import('../../../words/desk/law/ja.ts'),
})
