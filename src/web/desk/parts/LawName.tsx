// The other law of a conflict: a sentence of the packs, or what somebody stated of it, which is often a country alone.
import { countryName } from '../../../words/when.ts'
import { language } from '../words/load.ts'
import { LawText } from './LawText.tsx'

export function LawName({ law }: { readonly law: string }) {
  return /^[A-Z]{2}$/.test(law) ? countryName(law, language) : <LawText text={law} />
}
