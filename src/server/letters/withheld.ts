// The words for what a secrecy of a part keeps back, in a notice and in place of the copy.
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { mailWords } from '../../words/faces/mails.ts'
import type { Language } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import { list } from '../../words/when.ts'

function withheldWords(covered: readonly SecrecyCover[], language: Language): string {
  const say = mailWords(language)
  return list(
    covered.map(part => say(`notice.part.${part}`)),
    language,
  )
}

/** Instead of the copy: the paper itself would show what is covered. */
export function withheldCopy(covered: readonly SecrecyCover[], { language, own }: Words): string {
  return mailWords(language, own)('notice.withheld', { what: withheldWords(covered, language) })
}
