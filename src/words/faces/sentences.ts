// Sentences of the program (refusals, next steps, reasons, what a clock does, what a machine found) in a reader's language: by their
// key, or, where they are on record in English, by the table of what was recorded (on-record/table.ts).
import type { Language } from '../languages.ts'
import { table } from '../on-record/table.ts'
import { borders } from '../sentences/borders.ts'
import { calling } from '../sentences/calling.ts'
import { challenging } from '../sentences/challenging.ts'
import { clocks } from '../sentences/clocks.ts'
import { course } from '../sentences/course.ts'
import { deciding } from '../sentences/deciding.ts'
import { directory } from '../sentences/directory.ts'
import { keeping } from '../sentences/keeping.ts'
import { letters } from '../sentences/letters.ts'
import { machine } from '../sentences/machine.ts'
import { next } from '../sentences/next.ts'
import { papers } from '../sentences/papers.ts'
import { silence } from '../sentences/silence.ts'
import { system } from '../sentences/system.ts'
import { tables } from '../sentences/tables.ts'
import { telling } from '../sentences/telling.ts'
import { who } from '../sentences/who.ts'

type Blanks = Readonly<Record<string, string | number>>
type Said = { readonly key: string; readonly args: Blanks }
type Speaker = (language: Language, blanks: Blanks) => string
type Pattern = { readonly like: RegExp; readonly names: readonly string[]; readonly key: string }

const groups = [
  borders,
  calling,
  challenging,
  clocks,
  course,
  deciding,
  directory,
  keeping,
  letters,
  machine,
  next,
  papers,
  silence,
  system,
  tables,
  telling,
  who,
]

const speakers = new Map<string, Speaker>(
  groups.flatMap(({ english, words }) => {
    const say = words as unknown as (language: Language) => (key: string, blanks: Blanks) => string
    return Object.keys(english).map((key): [string, Speaker] => [
      key,
      (language, blanks) => say(language)(key, blanks),
    ])
  }),
)

/** By its key. A blank may hold a recorded sentence itself: why a paper was not read. */
export function saidIn(language: Language, { key, args }: Said): string {
  const speaker = speakers.get(key)
  if (!speaker) throw new Error(`there is no sentence ${key}`)
  const inner = (value: string | number) => (typeof value === 'number' ? value : recordedIn(language, value))
  return speaker(language, Object.fromEntries(Object.entries(args).map(([name, v]) => [name, inner(v)])))
}

/** A finding of several sentences; a text among them is on record already. */
export function findingIn(
  language: Language,
  { says }: { readonly says: readonly (Said | string)[] },
): string {
  const each = says.map(one => (typeof one === 'string' ? keptIn(language, one) : saidIn(language, one)))
  return each.join(language === 'ja' ? '' : ' ')
}

const rows = (system: boolean) => table.filter(([key]) => key.startsWith('system.') === system)
const domain = finderIn(rows(false))
const ofSystem = finderIn(rows(true))

/** Where a person may write, and the program did: a sentence without blanks alone, so that what a person wrote is kept. */
export function recordedIn(language: Language, text: string): string {
  const one = domain.whole(text)
  return one ? saidIn(language, one) : text
}

/** As `keptIn`; null for what is not known. */
export function knownIn(language: Language, text: string): string | null {
  const said = keptIn(language, text)
  return said === text && domain.any(text) === null ? null : said
}

/** Where the program alone writes, several sentences too: each is said in the language, what the table does not know as it is. */
export function keptIn(language: Language, text: string): string {
  const one = domain.any(text)
  if (one) return saidIn(language, one)
  const each = text.split(/(?<=\.) (?=\p{Lu})/u)
  if (!each.some(part => domain.any(part))) return text
  return each.map(part => keptIn(language, part)).join(language === 'ja' ? '' : ' ')
}

/** What a part of the installation tells of itself: as `keptIn`, apart, because its short lines would fit other texts. */
export function wordIn(language: Language, text: string): string {
  const one = ofSystem.any(text)
  return one ? saidIn(language, one) : text
}

type Row = (typeof table)[number]

function finderIn(of: readonly Row[]) {
  const whole = new Map(
    of.filter(([, english]) => !english.includes('{')).map(([key, english]) => [english, key]),
  )
  const withBlanks = of
    .filter(([, english]) => english.includes('{'))
    .map(([key, english]): Pattern => ({ ...patternOf(english), key }))
    // Of two that fit, the one that says more.
    .sort((a, b) => b.like.source.length - a.like.source.length)
  const exactly = (text: string): Said | null => {
    const key = whole.get(text)
    return key === undefined ? null : { key, args: {} }
  }
  const fitting = (text: string): Said | null => {
    for (const { like, names, key } of withBlanks) {
      const match = like.exec(text)
      if (match)
        return { key, args: Object.fromEntries(names.map((name, i) => [name, blank(match[i + 1] ?? '')])) }
    }
    return null
  }
  return { whole: exactly, any: (text: string) => exactly(text) ?? fitting(text) }
}

/** A count can choose a plural. */
function blank(text: string): string | number {
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

function patternOf(sentence: string): Omit<Pattern, 'key'> {
  const parts = sentence.split(/\{(\w+)\}/)
  const source = parts.map((part, i) =>
    i % 2 === 1 ? '(.+?)' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return { like: new RegExp(`^${source.join('')}$`, 's'), names: parts.filter((_, i) => i % 2 === 1) }
}
