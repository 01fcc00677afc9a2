// The words of one's own sessions, and of the cover of a page whose session has ended.
import { wordsIn } from '../words/load.ts'

export const sessionSay = await wordsIn({
  en: () => import('../../../words/sessions/en.ts'),
  de: () => import('../../../words/sessions/de.json'),
  fr: () => import('../../../words/sessions/fr.json'),
  es: () => import('../../../words/sessions/es.json'),
  nl: () => import('../../../words/sessions/nl.json'),
  pl: () => import('../../../words/sessions/pl.json'),
  ja: () => import('../../../words/sessions/ja.json'),
})
