// The words of the directory's tenants.
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/tenants/en.ts'),
  de: () => import('../../../words/desk/tenants/de.ts'),
  fr: () => import('../../../words/desk/tenants/fr.ts'),
  es: () => import('../../../words/desk/tenants/es.ts'),
  nl: () => import('../../../words/desk/tenants/nl.ts'),
  pl: () => import('../../../words/desk/tenants/pl.ts'),
  ja: () => import('../../../words/desk/tenants/ja.ts'),
})
