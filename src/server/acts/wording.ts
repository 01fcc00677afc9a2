// In which language a letter goes out, and on whose word where that is not English.
import type { Actor } from '../../demand/actor.ts'
import type { Demand } from '../../demand/state.ts'
import type { Wording } from '../../demand/wording.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import type { Words } from '../../words/own-wording.ts'
import type { TemplateId } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import type { DraftWords } from '../desk/api.ts'
import type { Directory } from '../directory.ts'
import { wordsInForce } from '../letters/approval.ts'
import type { LetterText } from '../letters/block.ts'
import { flowingText } from '../letters/block.ts'

export type WordingWish = {
  /** `en`: in English, whatever the recipient's language is. */
  readonly language?: string | undefined
  /** The hash of the template that counsel read and confirms for this letter. */
  readonly confirm?: string | undefined
}

export type Chosen = Words & { readonly wording: Wording | null }

/** `own`: the recipient's. What no person sends does not wait for counsel: it goes out in English. */
export async function chooseWording(
  d: Deployment,
  actor: Actor,
  template: TemplateId,
  own: Language,
  wish: WordingWish,
): Promise<Chosen> {
  const english = async (): Promise<Chosen> => ({
    language: 'en',
    ...(await wordsInForce(d, template, 'en')),
  })
  if (wish.language === 'en' || own === 'en') return english()
  const words = await wordsInForce(d, template, own)
  const { wording } = words
  if (!wording || wording.approvedBy !== null) return { language: own, ...words }
  if (actor.kind !== 'staff') return english()
  const confirmedBy = wish.confirm === wording.hash ? actor.id : null
  return { language: own, own: words.own, wording: { ...wording, confirmedBy } }
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
  write: (words: Words) => LetterText,
): Promise<DraftWords> {
  const words = await wordsInForce(d, template, own)
  const text = write({ language: own, own: words.own })
  const wording = own === 'en' ? null : words.wording
  const english = wording ? write({ language: 'en', own: (await wordsInForce(d, template, 'en')).own }) : text
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
