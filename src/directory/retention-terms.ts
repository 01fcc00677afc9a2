// Terms of retention that are asked for: what is erased earlier than before takes two people, because erasing cannot be taken back.
import { sentence } from '../kernel/message.ts'
import { refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

/** By kind of what is kept: days, and the legal basis in the provider's words. */
export type Terms<Kind extends string> = Readonly<
  Record<Kind, { readonly days: number; readonly basis: string }>
>

/** The bounds of a term, in days. Content is bounded as the keys are that it goes by. */
export const termBounds = { content: { min: 1, max: 3_650 }, others: { min: 1, max: 36_500 } } as const

export function boundsOf(kind: string): { readonly min: number; readonly max: number } {
  return kind === 'content' ? termBounds.content : termBounds.others
}

export function isShorter<Kind extends string>(before: Terms<Kind>, after: Terms<Kind>): boolean {
  return (Object.keys(before) as Kind[]).some(kind => after[kind].days < before[kind].days)
}

/** A longer term is one person's to set: who wants it short again needs a second person. */
export const shorterTerms = {
  act: 'confirm_retention_terms',
  not: 'who asked for a shorter one',
  promise: 'decision 0040',
  home: 'directory/retention-terms.ts',
  own: refuse(
    'same_person',
    sentence('directory.shorter_term_confirmed_another_person'),
    sentence('borders.ask_colleague_confirm'),
  ),
  concerned: null,
  term: null,
} as const satisfies TwoPeople
