// Terms of retention that are asked for: what is erased earlier than before takes two people, because erasing cannot be taken back.
import { type Refusal, refuse } from './refusal.ts'

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

/** A longer term is one person's to set: whoever wants it short again needs two. */
export function refuseTerms(shorter: boolean, askedBy: string, by: string): Refusal | null {
  if (!shorter || askedBy !== by) return null
  return refuse(
    'same_person',
    'A shorter term is confirmed by another person than the one who asked for it.',
    'Ask a colleague to confirm it.',
  )
}
