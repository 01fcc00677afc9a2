// Messages in ICU MessageFormat, one catalogue per face and language. English is the source: its text gives each key and the
// type of its arguments, so that a missing or unknown key and a wrong argument do not compile. Runs in Node and in browsers:
// nothing here compiles code at run time.
import { IntlMessageFormat } from 'intl-messageformat'
import { isMarking, marked } from './filled.ts'
import { isolate } from './isolate.ts'
import { type Language, localeOf } from './languages.ts'
import { isPseudo, pseudo } from './pseudo.ts'

export type Catalogue = Readonly<Record<string, string>>
/** A language's texts, by the keys of the English ones. One that is missing is said in English, and listed by `npm run words`. */
export type Translation<E extends Catalogue> = { readonly [K in keyof E]?: string }

/** Up to the first closing brace. */
type Head<R extends string> = R extends `${infer H}}${string}` ? H : ''
type Named<N extends string, T> = N extends
  | ''
  | `${string} ${string}`
  | `${string}{${string}`
  | `${string}<${string}`
  ? object
  : N extends Uncapitalize<N>
    ? { readonly [K in N]: T }
    : object
type Argument<H extends string> = H extends `${infer N}, plural,${string}`
  ? Named<N, number>
  : H extends `${infer N}, number${string}`
    ? Named<N, number>
    : H extends `${infer N}, select,${string}`
      ? Named<N, string>
      : Named<H, string | number>
type Arguments<S extends string> = S extends `${string}{${infer R}`
  ? Argument<Head<R>> & Arguments<R>
  : object

/** What stands in the place of `<name>…</name>`, given the pieces between. */
export type Tag = (inside: readonly unknown[]) => unknown
type Tags<S extends string> = S extends `${string}<${infer T}>${infer R}`
  ? (T extends `/${string}` ? object : { readonly [K in T]: Tag }) & Tags<R>
  : object

type Given<A> = keyof A extends never ? readonly [] : readonly [args: { readonly [K in keyof A]: A[K] }]
type Loose<A> = { readonly [K in keyof A]: A[K] extends Tag ? Tag : unknown }
type GivenRich<A> = keyof A extends never ? readonly [] : readonly [args: Loose<A>]
type Plain<C extends Catalogue> = {
  [K in keyof C & string]: keyof Tags<C[K]> extends never ? K : never
}[keyof C & string]

export type Say<C extends Catalogue> = {
  /** The text of a key that holds no tags. Strings among the arguments are isolated (isolate.ts). */
  <K extends Plain<C>>(key: K, ...args: Given<Arguments<C[K]>>): string
  /** In pieces, for a page: strings to be escaped, and whatever was given for arguments and tags, in order. */
  rich<K extends keyof C & string>(
    key: K,
    ...args: GivenRich<Arguments<C[K]> & Tags<C[K]>>
  ): readonly unknown[]
  /** The text of `prefix.name` where there is one without arguments; else the name itself, as data of a later version have it. */
  of(prefix: string, name: string): string
  /** The message itself, for a script that fills in its arguments. */
  raw(key: keyof C & string): string
  readonly language: Language
}

/**
 * A face's texts in a language. Made once per language, messages parsed when first used. `own`: a provider's wording of some of them
 * (own-wording.ts), which stands in the place of ours; made once for each such object.
 */
export function wordsOf<const E extends Catalogue>(
  en: E,
  others: Readonly<Record<Exclude<Language, 'en'>, Translation<E>>>,
): (language: Language, own?: Catalogue | null) => Say<E> {
  const made = new Map<Language, Say<E>>()
  const madeOwn = new WeakMap<Catalogue, Say<E>>()
  const textsIn = (language: Language): Translation<E> =>
    language === 'en' || isPseudo(language) ? en : { ...en, ...others[language] }
  const ours = (language: Language) => {
    const known = made.get(language)
    if (known) return known
    const say = sayIn<E>(language, textsIn(language))
    made.set(language, say)
    return say
  }
  return (language, own) => {
    if (!own) return ours(language)
    const known = madeOwn.get(own)
    if (known?.language === language) return known
    const say = sayIn<E>(language, { ...textsIn(language), ...own }, isMarking(own))
    madeOwn.set(own, say)
    return say
  }
}

/** One catalogue alone, as a page has it that loads its language when it is needed. */
export function sayIn<E extends Catalogue>(language: Language, texts: Translation<E>, marks = false): Say<E> {
  const parsed = new Map<string, IntlMessageFormat>()
  const message = (key: string) => {
    const known = parsed.get(key)
    if (known) return known
    const text = texts[key]
    if (text === undefined) throw new Error(`there are no words for ${key}`)
    const ast = new IntlMessageFormat(text, localeOf(language))
    const made = isPseudo(language) ? new IntlMessageFormat(pseudo(ast.getAst()), localeOf(language)) : ast
    parsed.set(key, made)
    return made
  }
  /** Most texts are nothing but themselves: a table of them needs no parser. */
  const asItStands = (key: string, args: object | undefined) => {
    const text = args || isPseudo(language) ? undefined : texts[key]
    return text === undefined || /[{}<>'#|]/.test(text) ? null : text
  }
  const values = (args: object | undefined, chosen: (name: string) => boolean = () => true) =>
    Object.fromEntries(
      Object.entries(args ?? {}).map(([k, v]) => {
        const given = typeof v === 'string' ? isolate(v) : v
        return [k, typeof given === 'string' && !chosen(k) ? marked(given) : given]
      }),
    )
  const say = (key: string, args?: object) =>
    asItStands(key, args) ??
    String(message(key).format(values(args, marks ? name => isChoice(texts[key] ?? '', name) : undefined)))
  const rich = (key: string, args?: object) => {
    const done: unknown = message(key).format(values(args) as Record<string, never>)
    return Array.isArray(done) ? done : [done]
  }
  const of = (prefix: string, name: string) =>
    Object.hasOwn(texts, `${prefix}.${name}`) ? say(`${prefix}.${name}`) : name
  const raw = (key: string) =>
    isPseudo(language)
      ? say(key, Object.fromEntries(namesIn(texts[key] ?? '').map(n => [n, `{${n}}`])))
      : texts[key]
  return Object.assign(say, { rich, of, raw, language }) as unknown as Say<E>
}

/** Whether a message chooses among its texts by this argument, in one place at least. */
function isChoice(text: string, name: string): boolean {
  return new RegExp(`\\{${name},\\s*(?:select|plural|selectordinal|number)\\b`).test(text)
}

/** The plain arguments of a message without choices. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
}
