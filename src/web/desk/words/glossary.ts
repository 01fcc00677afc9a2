// Tables of the glossary's words, by the values of a closed list. A value without words in the register asked for does not compile.
import { say } from './shared-words.ts'

type Keys = keyof typeof import('../../../words/glossary/en.ts').en & string
type ListOf<K> = K extends `${infer L}.${string}` ? (L extends `${string}.${string}` ? never : L) : never
type List = ListOf<Keys>
type Full<L extends string> = Keys extends infer K ? (K extends `${L}.${infer V}` ? V : never) : never
type Short<L extends string> = Keys extends infer K ? (K extends `${L}.${infer V}.short` ? V : never) : never

/** As an option, a label or a sentence of its own says it. */
export function inFull<L extends List, const V extends Full<L>>(
  list: L,
  values: readonly V[],
): Record<V, string> {
  return tableOf(list, values, '')
}

/** As a cell or the middle of a sentence says it. */
export function inShort<L extends List, const V extends Short<L>>(
  list: L,
  values: readonly V[],
): Record<V, string> {
  return tableOf(list, values, '.short')
}

/** The same words at the beginning of a line. */
export function starting<V extends string>(words: Record<V, string>): Record<V, string> {
  const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase(say.language) + text.slice(1)
  return Object.fromEntries(Object.entries<string>(words).map(([v, text]) => [v, capital(text)])) as Record<
    V,
    string
  >
}

function tableOf<V extends string>(list: string, values: readonly V[], register: string): Record<V, string> {
  const words = say as unknown as (key: string) => string
  return Object.fromEntries(values.map(v => [v, words(`${list}.${v}${register}`)])) as Record<V, string>
}
