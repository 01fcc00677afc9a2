// The words about a provider's own wording of a letter.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/wording/en.ts'),
  de: () => import('../../../words/wording/de.ts'),
  fr: () => import('../../../words/wording/fr.ts'),
  es: () => import('../../../words/wording/es.ts'),
  nl: () => import('../../../words/wording/nl.ts'),
  pl: () => import('../../../words/wording/pl.ts'),
  ja: () => import('../../../words/wording/ja.ts'),
})
