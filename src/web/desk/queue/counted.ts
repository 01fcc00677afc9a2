// Counts as the server gives them: up to a thousand, and more than that in one word.
import { COUNTED_TO } from '../../../queue/filter.ts'

/** "17"; "999+" where there are as many as are counted. */
export function countWords(n: number): string {
  return n >= COUNTED_TO ? `${COUNTED_TO - 1}+` : String(n)
}
