// The words of the page of one's own passkeys.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/passkeys/en.ts'),
  de: () => import('../../../words/desk/passkeys/de.ts'),
  fr: () => import('../../../words/desk/passkeys/fr.ts'),
  es: () => import('../../../words/desk/passkeys/es.ts'),
  nl: () => import('../../../words/desk/passkeys/nl.ts'),
  pl: () => import('../../../words/desk/passkeys/pl.ts'),
  ja: () => import('../../../words/desk/passkeys/ja.ts'),
})
