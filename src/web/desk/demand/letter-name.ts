// What a letter is called in the middle of a line.
import { plain } from '../words/labels.ts'
import { say } from '../words/shared-words.ts'

export function letterWords(kind: string): string {
  const short = say.of('letter', `${kind}.short`)
  if (!short.endsWith('.short')) return short
  const full = say.of('letter', kind)
  return full === kind ? plain(kind) : full
}
