// The words of the page of one's own passkeys.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/passkeys/en.ts'),
  de: () => import('../../../words/desk/passkeys/de.json'),
  fr: () => import('../../../words/desk/passkeys/fr.json'),
  es: () => import('../../../words/desk/passkeys/es.json'),
  nl: () => import('../../../words/desk/passkeys/nl.json'),
  pl: () => import('../../../words/desk/passkeys/pl.json'),
  ja: () => import('../../../words/desk/passkeys/ja.json'),
})
