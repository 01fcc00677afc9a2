// The words of the directory's tenants.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/tenants/en.ts'),
  de: () => import('../../../words/desk/tenants/de.json'),
  fr: () => import('../../../words/desk/tenants/fr.json'),
  es: () => import('../../../words/desk/tenants/es.json'),
  nl: () => import('../../../words/desk/tenants/nl.json'),
  pl: () => import('../../../words/desk/tenants/pl.json'),
  ja: () => import('../../../words/desk/tenants/ja.json'),
})
