// What lint says of a text of one's own, in the words of whoever reads it. Apart from the catalogues, so that a page has it with its
// one language alone.
import type { Say } from './catalogue.ts'
import type { OwnLint } from './own-wording.ts'
import type { en } from './wording/en.ts'

/** What is wrong and what to do. */
export function lintIn(say: Say<typeof en>, { rule, what }: OwnLint): string {
  const any: (key: `lint.${OwnLint['rule']}`, args: { readonly what: string }) => string = say as never
  return any(`lint.${rule}`, { what })
}
