// Which texts make up each letter that a lawyer approves: its own, and the closed words that it uses.

import { glossary } from './faces/glossary.ts'
import { letterWords } from './faces/letters.ts'
import { mailWords } from './faces/mails.ts'
import { en as termsEn } from './glossary/en.ts'
import type { Language } from './languages.ts'
import { en as lettersEn } from './letters/en.ts'
import { en as mailsEn } from './mails/en.ts'

/** Letters to an authority. */
export const letterKinds = [
  'acknowledgement',
  'redirect',
  'determination',
  'no_records',
  'release',
  'recall',
  'follow_up',
  'secrecy_ending',
  'extension',
] as const
export type LetterKind = (typeof letterKinds)[number]

export const templateIds = ['notice', ...letterKinds] as const
export type TemplateId = (typeof templateIds)[number]

const SHARED = ['facts.', 'reach', 'head']
const beginnings: Readonly<Record<TemplateId, readonly string[]>> = {
  notice: ['notice.'],
  acknowledgement: ['ack.', 'reach', 'head'],
  redirect: ['redirect.', ...SHARED],
  determination: ['answer.', 'annex.', ...SHARED],
  no_records: ['none.', ...SHARED],
  release: ['ready.', 'reach', 'head'],
  recall: ['recall.', 'reach', 'head'],
  follow_up: ['follow.', ...SHARED],
  secrecy_ending: ['ending.', ...SHARED],
  extension: ['time.', ...SHARED],
}
/** Whether a letter says what the law packs say: a reason, or what they call a paper. */
export function saysLaw(id: TemplateId): boolean {
  return id === 'notice' || beginnings[id].includes('facts.')
}

const CLOSED = ['category.', 'decision.', 'law.', 'period.', 'instrument.']

export type TemplateLine = { readonly key: string; readonly text: string }

/** Every text of a letter in a language, in the order of the catalogue. `own`: the provider's own wording of some of them. */
export function templateLines(
  id: TemplateId,
  language: Language,
  own: Readonly<Record<string, string>> | null = null,
): TemplateLine[] {
  const mine = (key: string, from: readonly string[]) => from.some(beginning => key.startsWith(beginning))
  const letter: TemplateLine[] =
    id === 'notice'
      ? keysOf(mailsEn)
          .filter(key => mine(key, beginnings.notice))
          .map(key => ({ key, text: mailWords(language, own).raw(key) }))
      : keysOf(lettersEn)
          .filter(key => mine(key, beginnings[id]))
          .map(key => ({ key, text: letterWords(language, own).raw(key) }))
  const closed = keysOf(termsEn)
    .filter(key => mine(key, CLOSED) && !key.endsWith('.short'))
    .map(key => ({ key, text: glossary(language).raw(key) }))
  return [...letter, ...closed]
}

function keysOf<T extends object>(catalogue: T): (keyof T & string)[] {
  return Object.keys(catalogue) as (keyof T & string)[]
}
