// Which legal paper a text is, by what the packs say of how their papers look. Pure; works on text of any length with
// bounded patterns. It proposes: the words it rests on come with it, and what no pack knows stays unknown.
import type { Pack } from '../pack-format/pack.ts'
import type { Instrument } from '../pack-format/pack-schema.ts'
import type { Phrase, Recognition } from './recognition-schema.ts'

/** Offsets of UTF-16 units into the text that was searched. */
export type Span = { readonly start: number; readonly end: number }

/** One kind of paper that the packs know, ready to be looked for. */
export type PaperForm = {
  readonly instrument: string
  readonly kind: Recognition['kind']
  readonly body: Recognition['body']
  /** ISO 3166; null where papers of several countries look the same (a certificate of Union law). */
  readonly country: string | null
  /** ISO 639-1; null where the form says none or several. */
  readonly language: string | null
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string }
}

export type Recognised = { readonly form: PaperForm; readonly title: Span; readonly grounds: readonly Span[] }

/** Looks at papers with the forms of some packs. */
export type Recogniser = {
  /** `head` is the upper part of the first page, `all` the whole paper; spans of `title` count in `head`, of `grounds` in `all`. `anywhere`: as `names` below. */
  recognise(
    head: string,
    all: string,
    may?: (form: PaperForm) => boolean,
    where?: 'top' | 'anywhere',
  ): Recognised | null
  /** The words by which such a paper itself forbids to tell; null where it says nothing of it. */
  silence(form: PaperForm, text: string): Span | null
  readonly forms: readonly PaperForm[]
}

type Find = (text: string) => Span | null

type Ready = PaperForm & {
  readonly title: Find
  /** The title nearest to the top. */
  readonly begins: Find
  readonly also: readonly Find[]
  readonly never: Find
  readonly first: Find
  readonly silences: readonly { from: Find; until: Find }[]
  readonly rank: number
  readonly strength: number
}

/** Stronger papers reach more: among equals the weaker is proposed, so that nothing is thought to reach what it does not. */
const STRENGTH: Record<Instrument['class'], number> = {
  voluntary_request: 0,
  preservation: 1,
  emergency: 2,
  subpoena_equivalent: 3,
  court_order_equivalent: 4,
  warrant_equivalent: 5,
  intercept_order: 6,
}

const recognisers = new WeakMap<readonly Pack[], Recogniser>()

/** Made once per array of packs. */
export function recogniserOf(packs: readonly Pack[]): Recogniser {
  const known = recognisers.get(packs)
  if (known !== undefined) return known
  const made = recogniserFrom(formsOf(packs))
  recognisers.set(packs, made)
  return made
}

/** What the packs say of how one kind of paper looks, as data that may go to another process. */
export type FormSource = PaperForm &
  Pick<Recognition, 'title' | 'also' | 'never' | 'first' | 'silence' | 'rank'> & { readonly strength: number }

export function formsOf(packs: readonly Pack[]): FormSource[] {
  return packs.flatMap(packForms)
}

export function recogniserFrom(sources: readonly FormSource[]): Recogniser {
  const forms = sources
    .map(readyForm)
    .sort((a, b) => b.rank - a.rank || a.strength - b.strength || (a.instrument < b.instrument ? -1 : 1))
  return {
    forms,
    recognise(head, all, may = () => true, where = 'top') {
      const top = fold(head)
      const whole = fold(all)
      for (const form of forms) {
        if (!may(form)) continue
        const found = where === 'top' ? fits(form, top, whole) : names(form, whole)
        if (found !== null) return found
      }
      return null
    },
    silence(form, text) {
      const ready = forms.find(one => one === form)
      return ready === undefined ? null : silenceOf(ready, text)
    },
  }
}

function packForms(pack: Pack): FormSource[] {
  const ref = { id: pack.id, version: pack.version, hash: pack.hash }
  return pack.recognition.map(one => ({
    instrument: one.instrument,
    kind: one.kind,
    body: one.body,
    country: pack.countries.length === 1 ? (pack.countries[0] ?? null) : null,
    language: one.languages.length === 1 ? (one.languages[0] ?? null) : null,
    pack: ref,
    title: one.title,
    also: one.also,
    never: one.never,
    first: one.first,
    silence: one.silence,
    rank: one.rank,
    strength:
      STRENGTH[pack.instruments.find(other => other.id === one.instrument)?.class ?? 'intercept_order'],
  }))
}

function readyForm({ title, also, never, first, silence, ...one }: FormSource): Ready {
  return {
    ...one,
    title: anyOf(title),
    begins: earliestOf(title),
    also: also.map(anyOf),
    never: anyOf(never),
    first: earliestOf(first),
    silences: silence.map(({ from, until }) => ({ from: finderOf(from), until: anyOf(until) })),
  }
}

function fits(form: Ready, top: string, whole: string): Recognised | null {
  const title = form.title(top)
  if (title === null || form.never(top) !== null) return null
  // The body named first writes the paper: one named before every title of the form is another writer.
  const other = form.first(top)
  if (other !== null && other.start < (form.begins(top)?.start ?? title.start)) return null
  return grounded(form, title, whole)
}

/** The paper has title and grounds anywhere, with other bodies before them or not: for a caller that prefers a false alarm. */
function names(form: Ready, whole: string): Recognised | null {
  const title = form.title(whole)
  return title === null ? null : grounded(form, title, whole)
}

function grounded(form: Ready, title: Span, whole: string): Recognised | null {
  const grounds: Span[] = []
  for (const group of form.also) {
    const ground = group(whole)
    if (ground === null) return null
    grounds.push(ground)
  }
  return { form, title, grounds }
}

const LONGEST_SILENCE = 700

function silenceOf(form: Ready, text: string): Span | null {
  const folded = fold(text)
  for (const { from, until } of form.silences) {
    const begin = from(folded)
    if (begin === null) continue
    const rest = folded.slice(begin.end, begin.end + LONGEST_SILENCE)
    const end = until(rest)?.start ?? sentenceEnd(rest)
    return { start: begin.start, end: begin.end + end }
  }
  return null
}

/** Where the sentence ends that goes on at the beginning of `rest`. */
function sentenceEnd(rest: string): number {
  const end = /[.;。](?=\s|$)|\n\s*\n/.exec(rest)
  return end === null ? rest.length : end.index
}

// ---- phrases

/** Whether words stand in a text, found as those of a pack's forms are. */
export function findsPhrase(words: string): (text: string) => boolean {
  const find = finderOf(words)
  return text => find(fold(text)) !== null
}

/** The first of these phrases, in their order, that the text has; null for no phrases. */
function anyOf(phrases: readonly Phrase[]): Find {
  const finders = phrases.map(finderOf)
  return text => {
    for (const find of finders) {
      const found = find(text)
      if (found !== null) return found
    }
    return null
  }
}

/** Of these phrases the one that begins first in the text; null for no phrases. */
function earliestOf(phrases: readonly Phrase[]): Find {
  const finders = phrases.map(finderOf)
  return text => {
    let best: Span | null = null
    for (const find of finders) {
      const found = find(text)
      if (found !== null && (best === null || found.start < best.start)) best = found
    }
    return best
  }
}

function finderOf(phrase: Phrase): Find {
  if (typeof phrase === 'object' && 'near' in phrase) return nearOf(phrase.near, phrase.within)
  // Made when it is first looked for: most words of a form only count in a paper that has its title.
  let pattern: RegExp | undefined
  return text => {
    pattern ??= patternOf(phrase, '')
    return spanOf(pattern.exec(text))
  }
}

const spanOf = (match: RegExpExecArray | null): Span | null =>
  match === null ? null : { start: match.index, end: match.index + match[0].length }

function patternOf(phrase: string | { exact: string }, flags: string): RegExp {
  return typeof phrase === 'string'
    ? new RegExp(wordsSource(phrase), `iu${flags}`)
    : new RegExp(wordsSource(phrase.exact), `u${flags}`)
}

/** Walks the places of each word once, so that no text makes it slow; keeps the nearest begin for each end. */
function nearOf(words: readonly string[], within: number): Find {
  let patterns: readonly RegExp[] | undefined
  return text => {
    patterns ??= words.map(one => patternOf(one, 'g'))
    let ends: Span[] | null = null
    for (const pattern of patterns) {
      const places = [...text.matchAll(pattern)].flatMap(match => spanOf(match) ?? [])
      ends = ends === null ? places : joined(ends, places, within)
      if (ends.length === 0) return null
    }
    return ends?.[0] ?? null
  }
}

function joined(before: readonly Span[], places: readonly Span[], within: number): Span[] {
  const made: Span[] = []
  let at = 0
  for (const place of places) {
    while (at + 1 < before.length && (before[at + 1]?.end ?? 0) <= place.start) at += 1
    const last = before[at]
    if (last !== undefined && last.end <= place.start && place.start - last.end <= within)
      made.push({ start: last.start, end: place.end })
  }
  return made
}

const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const ALNUM = /[\p{L}\p{N}]/u

/** Words that papers abbreviate: how each may stand in print. */
const SHORT: Record<string, string> = {
  section: '(?:sections?|secs?|ss?|§{1,2})',
  article: '(?:articles?|arts?|articulos?|articoli|articolo|artikel(?:n|en)?|artigos?)',
  art: '(?:articles?|arts?|articulos?|articoli|articolo|artikel(?:n|en)?|artigos?)',
  '§': '(?:§{1,2}|sections?|secs?|ss?)',
}

function wordsSource(words: string): string {
  const tokens = fold(words).match(TOKEN) ?? []
  let source = ''
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (before !== undefined) source += gapBetween(before, token)
    source += tokenSource(token)
  }
  const first = tokens[0] ?? ''
  const last = tokens.at(-1) ?? ''
  const start = ALNUM.test(first) && !IDEOGRAPHIC.test(first) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = ALNUM.test(last) && !IDEOGRAPHIC.test(last) ? '(?![\\p{L}\\p{N}])' : ''
  return start + source + end
}

function gapBetween(before: string, after: string): string {
  if (IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after)) return '\\s*'
  const apart = ALNUM.test(before) && ALNUM.test(after) && SHORT[before.toLowerCase()] === undefined
  return apart ? "[\\s.,:'§/-]{1,8}" : "[\\s.,:'§]{0,8}"
}

function tokenSource(token: string): string {
  const short = SHORT[token.toLowerCase()]
  if (short !== undefined) return short
  if (/^[A-Z]{2,5}$/.test(token)) return [...token].join('[.]?\\s?')
  if (IDEOGRAPHIC.test(token)) return [...token].join('\\s*')
  return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff\uff01-\uff5e\u2010-\u2015\u2018-\u201f\u00a0\u3000]/g

/** The same length: accents gone, full-width forms plain, dashes and quotation marks as a typewriter has them. */
export function fold(text: string): string {
  return text.replace(MARKED, letter => {
    if (/[\u2010-\u2015]/.test(letter)) return '-'
    if (/[\u2018-\u201b]/.test(letter)) return "'"
    if (/[\u201c-\u201f]/.test(letter)) return '"'
    const plain = letter.normalize('NFKD')[0] ?? letter
    return plain
  })
}
