// The words of how this installation is set and how it does: first steps, provider, mail, templates, settings, audit, health.
import { wordsIn } from '../words/load.ts'

export const saySystem = await wordsIn({
  en: () => import('../../../words/desk/system/en.ts'),
  de: () => import('../../../words/desk/system/de.json'),
  fr: () => import('../../../words/desk/system/fr.json'),
  es: () => import('../../../words/desk/system/es.json'),
  nl: () => import('../../../words/desk/system/nl.json'),
  pl: () => import('../../../words/desk/system/pl.json'),
  ja: () => import('../../../words/desk/system/ja.json'),
})
