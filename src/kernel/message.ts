// A sentence by its key, with what fills its blanks. The key is its identity: the border says it in the reader's language
// (server/http/refusal-words.ts), and its English is in `src/words/sentences/<subject>/en.ts` alone.
import { keptAs } from '../words/on-record/table.ts'
import { english } from '../words/sentences/english.ts'

type Sentences = typeof english
export type SentenceKey = keyof Sentences
type Blanks<S extends string> = S extends `${string}{${infer N}}${infer R}`
  ? { readonly [K in N]: string | number } & Blanks<R>
  : object
type Given<A> = keyof A extends never ? readonly [] : readonly [args: { readonly [K in keyof A]: A[K] }]

export type Sentence = {
  readonly key: SentenceKey
  readonly args: Readonly<Record<string, string | number>>
}

export function sentence<K extends SentenceKey>(key: K, ...given: Given<Blanks<Sentences[K]>>): Sentence {
  const [args = {}] = given as readonly [args?: Sentence['args']]
  return { key, args }
}

/** As it is logged, and as programs read it. */
export function inEnglish({ key, args }: Sentence): string {
  return filled(english[key], args)
}

/** As events and rows keep it: the first English of its key, so that a better wording changes no record. */
export function asKept({ key, args }: Sentence): string {
  return filled(keptAs(key) ?? english[key], args)
}

function filled(text: string, args: Sentence['args']): string {
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(args[name] ?? blank))
}
