// In which language a letter goes out, and on whose word where that is not English.

import type { DraftWords } from '../../api/desk/letters.ts'
import type { Wording } from '../../directory/letter-wording.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { marked, marking, piecesOf, withoutMarks } from '../../words/filled.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import type { TemplateId } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import type { Directory } from '../directory.ts'
import { wordsInForce } from '../letters/approval.ts'
import { type Block, flowingText, type LetterText } from '../letters/block.ts'

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
  said = '',
): Promise<DraftWords> {
  const words = await wordsInForce(d, template, own)
  const text = write({ language: own, own: marking(words.own) })
  const wording = own === 'en' ? null : words.wording
  const english = wording
    ? write({ language: 'en', own: marking((await wordsInForce(d, template, 'en')).own) })
    : text
  return {
    ...sheetOf(text, said),
    language: own,
    translation: wording && {
      english: sheetOf(english, said),
      hash: wording.hash,
      approved: wording.approvedBy !== null,
    },
  }
}

/** A draft of words that no lawyer approves by themselves, with its English beside it where it is in another language. */
export function draftOf(
  language: Language,
  write: (words: Words) => LetterText,
  own: Words['own'] = null,
): DraftWords {
  const sheet = (in_: Language) =>
    sheetOf(write({ language: in_, own: marking(in_ === language ? own : null) }), '')
  const translation = language === 'en' ? null : { english: sheet('en'), hash: '', approved: true }
  return { ...sheet(language), language, translation }
}

/** In pieces: the template's own, and what is filled in or was written for this letter (`said`). */
function sheetOf(letter: LetterText, said: string) {
  const text = flowingText(withSaid(letter, said))
  return { subject: withoutMarks(letter.subject), text: withoutMarks(text), pieces: piecesOf(text) }
}

/** A sentence of the desk's own is a paragraph that no template has; facts are filled in whole. */
function withSaid(letter: LetterText, said: string): LetterText {
  const blocks = letter.blocks.map((block): Block => {
    if (block.kind === 'facts') return { ...block, rows: block.rows.map(([a, b]) => [a, marked(b)] as const) }
    return block.kind === 'paragraph' && said !== '' && block.text === said
      ? { ...block, text: marked(block.text) }
      : block
  })
  return { ...letter, blocks }
}
