// The words of a demand’s pages: paper, facts, findings, next action, decision, history.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/demand/en.ts'),
  de: () => import('../../../words/desk/demand/de.json'),
  fr: () => import('../../../words/desk/demand/fr.json'),
  es: () => import('../../../words/desk/demand/es.json'),
  nl: () => import('../../../words/desk/demand/nl.json'),
  pl: () => import('../../../words/desk/demand/pl.json'),
  ja: () => import('../../../words/desk/demand/ja.json'),
})
