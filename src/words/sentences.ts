// The domain's own sentences (refusals, next steps, reasons, what a clock does) in a reader's language. The domain says them in
// English where its rule stands, and they are found here by that English: a sentence is its own key, its blanks are `{name}`.
import type { Language } from './languages.ts'
import { borders } from './sentences/borders.ts'
import { challenging } from './sentences/challenging.ts'
import { clocks } from './sentences/clocks.ts'
import { course } from './sentences/course.ts'
import { deciding } from './sentences/deciding.ts'
import { directory } from './sentences/directory.ts'
import { keeping } from './sentences/keeping.ts'
import { letters } from './sentences/letters.ts'
import { machine } from './sentences/machine.ts'
import { next } from './sentences/next.ts'
import { papers } from './sentences/papers.ts'
import { silence } from './sentences/silence.ts'
import { system } from './sentences/system.ts'
import { tables } from './sentences/tables.ts'
import { telling } from './sentences/telling.ts'
import { who } from './sentences/who.ts'

type Blanks = Readonly<Record<string, string | number>>
type Speaker = (language: Language, blanks: Blanks) => string
type Pattern = { readonly like: RegExp; readonly names: readonly string[]; readonly speaker: Speaker }

type Find = (english: string) => ((language: Language) => string) | null
type Group = { readonly sentences: readonly string[]; readonly words: unknown }

const domain = [
  borders,
  challenging,
  clocks,
  course,
  deciding,
  directory,
  keeping,
  letters,
  next,
  papers,
  silence,
  tables,
  telling,
  who,
]
const find = finderIn(domain)
const whole = new Set<string>(domain.flatMap(group => group.sentences.filter(s => !s.includes('{'))))
const findOfMachine = finderIn([machine])
const findOfSystem = finderIn([system])

/** The sentence in the language; as it is where it has no words there, so that nobody is told less. */
export function sentenceIn(language: Language, english: string): string {
  return language === 'en' ? english : (find(english)?.(language) ?? english)
}

/** Where a person may write, and the program did: a sentence without blanks alone, so that what a person wrote stays. */
export function recordedIn(language: Language, text: string): string {
  return whole.has(text) ? sentenceIn(language, text) : text
}

export function knowsSentence(english: string): boolean {
  return find(english) !== null
}

/** As `sentenceIn`, for what a machine found out of a mail or the gate refused: several sentences may stand together. Apart from the
 * others: that a domain is in a directory would fit a reason of the domain. */
export function machineSentenceIn(language: Language, english: string): string {
  if (language === 'en') return english
  const whole = findOfMachine(english)
  if (whole) return whole(language)
  const each = english.split(/(?<=\.) (?=\p{Lu})/u)
  return each.map(one => findOfMachine(one)?.(language) ?? one).join(language === 'ja' ? '' : ' ')
}

export function knowsMachineSentence(english: string): boolean {
  return findOfMachine(english) !== null
}

/** As `sentenceIn`, for what is found out about the installation (guide, health, webhooks, translations). Apart from the others: its
 * short lines (`{n} pinned`) would fit what a refusal says. */
export function systemSentenceIn(language: Language, english: string): string {
  return language === 'en' ? english : (findOfSystem(english)?.(language) ?? english)
}

export function knowsSystemSentence(english: string): boolean {
  return findOfSystem(english) !== null
}

function finderIn(groups: readonly Group[]): Find {
  const whole = new Map<string, Speaker>()
  const withBlanks: Pattern[] = []
  for (const { sentences, words } of groups) {
    const say = words as (language: Language) => (key: string, blanks: Blanks) => string
    for (const sentence of sentences) {
      const speaker: Speaker = (language, blanks) => say(language)(sentence, blanks)
      if (sentence.includes('{')) withBlanks.push({ ...patternOf(sentence), speaker })
      else whole.set(sentence, speaker)
    }
  }
  // Of two that fit, the one that says more.
  withBlanks.sort((a, b) => b.like.source.length - a.like.source.length)
  // What stands in a blank may be a sentence itself: why a paper was not read.
  const inner = (language: Language, text = '') => whole.get(text)?.(language, {}) ?? blank(text)
  return english => {
    const exact = whole.get(english)
    if (exact) return language => exact(language, {})
    for (const { like, names, speaker } of withBlanks) {
      const match = like.exec(english)
      if (match)
        return language =>
          speaker(language, Object.fromEntries(names.map((name, i) => [name, inner(language, match[i + 1])])))
    }
    return null
  }
}

/** A count can choose a plural. */
function blank(text: string): string | number {
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

function patternOf(sentence: string): Omit<Pattern, 'speaker'> {
  const parts = sentence.split(/\{(\w+)\}/)
  const source = parts.map((part, i) =>
    i % 2 === 1 ? '(.+?)' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return { like: new RegExp(`^${source.join('')}$`, 's'), names: parts.filter((_, i) => i % 2 === 1) }
}
