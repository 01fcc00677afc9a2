// A demand that was answered in another system, as its tenant is told of it: what is known, and that the answer itself is not here.
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { elsewhereWords } from '../../../words/faces/elsewhere.ts'
import type { Language } from '../../../words/languages.ts'

/** Null where it is answered here. */
export function answeredBefore(v: TenantView, language: Language): string | null {
  if (v.answeredBefore === undefined) return null
  const say = elsewhereWords(language)
  return [say('intro'), say.of('outcome', v.answeredBefore), say('ask')].join(' ')
}

/** Whether anything was given then. */
export function wasGivenBefore(v: TenantView): boolean {
  return v.answeredBefore === 'complied' || v.answeredBefore === 'complied_in_part'
}
