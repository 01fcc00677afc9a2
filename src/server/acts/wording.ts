// In which language a letter goes out, and on whose word where that is not English.
import type { Actor } from '../../demand/actor.ts'
import type { Demand } from '../../demand/state.ts'
import type { Wording } from '../../demand/wording.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import type { TemplateId } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import type { DraftWords } from '../desk/api.ts'
import type { Directory } from '../directory.ts'
import { wordingOf } from '../letters/approval.ts'
import type { LetterText } from '../letters/block.ts'
import { flowingText } from '../letters/block.ts'

export type WordingWish = {
  /** `en`: in English, whatever the recipient's language is. */
  readonly language?: string | undefined
  /** The hash of the template that counsel read and confirms for this letter. */
  readonly confirm?: string | undefined
}

export type Chosen = { readonly language: Language; readonly wording: Wording | null }

/** `own`: the recipient's. What no person sends does not wait for counsel: it goes out in English. */
export async function chooseWording(
  d: Deployment,
  actor: Actor,
  template: TemplateId,
  own: Language,
  wish: WordingWish,
): Promise<Chosen> {
  const wording = wish.language === 'en' ? null : await wordingOf(d, template, own)
  if (!wording) return { language: 'en', wording: null }
  if (wording.approvedBy !== null) return { language: own, wording }
  if (actor.kind !== 'staff') return { language: 'en', wording: null }
  const confirmedBy = wish.confirm === wording.hash ? actor.id : null
  return { language: own, wording: { ...wording, confirmedBy } }
}

/** What an authority is written to in: its own setting, else its country's language. */
export function languageOfAuthority(demand: Demand, directory: Directory): Language {
  const authority = demand.authentication
    ? directory.authorities.get(demand.authentication.authority)
    : undefined
  const set = asLanguage(authority?.language)
  return set ?? languageOfCountry(authority?.country ?? demand.facts?.country ?? '')
}

/** A draft for the desk, with its English beside it where it is in another language. */
export async function draftWords(
  d: Deployment,
  template: TemplateId,
  own: Language,
  write: (language: Language) => LetterText,
): Promise<DraftWords> {
  const wording = await wordingOf(d, template, own)
  const [text, english] = [write(own), write('en')]
  return {
    subject: text.subject,
    text: flowingText(text),
    language: own,
    translation: wording && {
      english: { subject: english.subject, text: flowingText(english) },
      hash: wording.hash,
      approved: wording.approvedBy !== null,
    },
  }
}
