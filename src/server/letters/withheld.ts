// The words for what a secrecy of a part keeps back, in a notice and in place of the copy.
import type { SecrecyCover } from '../../demand/vocabulary.ts'

const parts: Record<SecrecyCover, string> = {
  fact: 'that there is a demand',
  agency: 'who demands it',
  content: 'what the paper says',
}

export function withheldWords(covered: readonly SecrecyCover[]): string {
  return covered.map(part => parts[part]).join(' and ')
}

/** Instead of the copy: the paper itself would show what is covered. */
export function withheldCopy(covered: readonly SecrecyCover[]): string {
  return `The copy of the paper is withheld: a duty of secrecy still covers ${withheldWords(covered)}. When it ends we send you the rest and the copy, by ourselves.`
}
