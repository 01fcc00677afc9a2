// The word for a code that comes from outside; one that this desk does not know yet is shown as it is.
import { plain } from '../words/labels.ts'

type Words = { readonly of: (list: string, name: string) => string }

export function coded(words: Words, list: string, code: string): string {
  const word = words.of(list, code)
  return word === code ? plain(code) : word
}
