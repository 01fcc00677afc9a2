// The words of a demand’s pages: paper, facts, findings, next action, decision, history.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/demand/en.ts'),
  de: () => import('../../../words/desk/demand/de.ts'),
  fr: () => import('../../../words/desk/demand/fr.ts'),
  es: () => import('../../../words/desk/demand/es.ts'),
  nl: () => import('../../../words/desk/demand/nl.ts'),
  pl: () => import('../../../words/desk/demand/pl.ts'),
  ja: () => import('../../../words/desk/demand/ja.ts'),
})
