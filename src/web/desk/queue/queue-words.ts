// The words of the queue and of the workload.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/queue/en.ts'),
  de: () => import('../../../words/desk/queue/de.json'),
  fr: () => import('../../../words/desk/queue/fr.json'),
  es: () => import('../../../words/desk/queue/es.json'),
  nl: () => import('../../../words/desk/queue/nl.json'),
  pl: () => import('../../../words/desk/queue/pl.json'),
  ja: () => import('../../../words/desk/queue/ja.json'),
})
