// The words of how this installation is set and how it does: first steps, provider, mail, templates, settings, audit, health.
import { wordsIn } from '../words/load.ts'

export const saySystem = await wordsIn({
  en: () => import('../../../words/desk/system/en.ts'),
  de: () => import('../../../words/desk/system/de.ts'),
  fr: () => import('../../../words/desk/system/fr.ts'),
  es: () => import('../../../words/desk/system/es.ts'),
  nl: () => import('../../../words/desk/system/nl.ts'),
  pl: () => import('../../../words/desk/system/pl.ts'),
  ja: () => import('../../../words/desk/system/ja.ts'),
})
