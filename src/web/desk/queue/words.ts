// The words of the queue and of the workload.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/queue/en.ts'),
  de: () => import('../../../words/desk/queue/de.ts'),
  fr: () => import('../../../words/desk/queue/fr.ts'),
  es: () => import('../../../words/desk/queue/es.ts'),
  nl: () => import('../../../words/desk/queue/nl.ts'),
  pl: () => import('../../../words/desk/queue/pl.ts'),
  ja: () => import('../../../words/desk/queue/ja.ts'),
})
