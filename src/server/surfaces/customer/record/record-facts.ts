// What a customer's record of a demand says: the shape alone.
import type { Language } from '../../../../words/languages.ts'
import type { AccessLine } from '../accesses.ts'
import type { VisibleMatter } from '../matters.ts'

export type RecordFacts = {
  readonly matter: VisibleMatter
  /** In `language` already. */
  readonly accesses: readonly AccessLine[]
  readonly language: Language
}
