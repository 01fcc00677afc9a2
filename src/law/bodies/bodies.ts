// The small vocabulary of issuing bodies: which classes a stated body names. Only this reads `requester.body`.

import type { PackData } from '../pack-format/pack-schema.ts'
import { isAide, type Part, partsOf } from './body-ranks.ts'
import { normalise, whole } from './body-words.ts'

type Vocabulary = PackData['bodies']

type Ready = { class: string; words: string[]; unless: string[] }

const padded = new WeakMap<Vocabulary, Ready[]>()

/** Recent answers. Strangers write these texts, so both their number and their length are bounded. */
const classified = new WeakMap<Vocabulary, Map<string, string[]>>()
const MOST_KEPT = 500
/** Characters; the name of a body is shorter. */
const LONGEST_KEPT = 200

/**
 * What the body is in law: as the directory's entry says, of the classes that the pack knows; else as its name says. An entry
 * that the pack has no class for says nothing here.
 */
export function bodiesOf(
  { body, bodies = [] }: { readonly body: string; readonly bodies?: readonly string[] | undefined },
  vocabulary: Vocabulary,
): string[] {
  const entered = bodies.filter(one => vocabulary.some(known => known.class === one))
  return entered.length > 0 ? entered : classifyBody(body, vocabulary)
}

/** The classes whose words stand in the text, whole words only where the script has spaces; empty where none does. */
export function classifyBody(text: string, vocabulary: Vocabulary): string[] {
  if (text.length > LONGEST_KEPT) return classesIn(text, vocabulary)
  const kept = classified.get(vocabulary) ?? new Map<string, string[]>()
  const known = kept.get(text)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const classes = classesIn(text, vocabulary)
  classified.set(vocabulary, kept.set(text, classes))
  return classes
}

function classesIn(text: string, vocabulary: Vocabulary): string[] {
  const said = ` ${normalise(text)} `
  const words = wordsOf(vocabulary)
  const office = standsIn(said, OFFICES) && !standsIn(said, JUDGES)
  const named = [...new Set(words.filter(body => isNamed(body, said)).map(body => body.class))]
  const parts = partsOf(text)
  return named.filter(one => !(office && JUDICIAL.has(one)) && !isRankLost(one, parts, words))
}

const standsIn = (said: string, words: readonly string[]): boolean => words.some(word => said.includes(word))

function isNamed({ words, unless }: Ready, said: string): boolean {
  return standsIn(said, words) && !standsIn(said, unless)
}

/** Whether every part of the name that mentions the rank means someone who serves or acts for its holder. */
function isRankLost(rank: string, parts: readonly Part[], vocabulary: readonly Ready[]): boolean {
  if (!RANKED.has(rank)) return false
  const own = vocabulary.filter(body => body.class === rank)
  const naming = parts.flatMap((part, at) => (own.some(body => isNamed(body, part.said)) ? [at] : []))
  // A name that holds "for" or "by" itself stands in no part: then all of it is looked at.
  if (naming.length === 0)
    return servesAnother({ said: parts.map(({ said }) => said).join(' '), behalf: false }, own)
  return naming.every(at => isBeside(rank, at, parts, vocabulary))
}

/** Whether a word for staff is left once the ranks that hold one are taken out: a Home Secretary is no secretary of somebody. */
function servesAnother({ said, behalf }: Part, own: readonly Ready[]): boolean {
  const words = own.flatMap(body => body.words).toSorted((a, b) => b.length - a.length)
  const left = words
    .filter(word => isAide({ said: word, behalf }))
    .reduce((rest, word) => rest.replaceAll(word, ' | '), said)
  return isAide({ said: left, behalf })
}

function isBeside(rank: string, at: number, parts: readonly Part[], vocabulary: readonly Ready[]): boolean {
  const part = parts[at]
  if (part === undefined) return false
  const own = vocabulary.filter(body => body.class === rank)
  const ministries = vocabulary.filter(body => body.class === 'ministry')
  // Of ministries a pack may have rules of its own.
  if (ministries.some(body => isNamed(body, part.said))) return servesAnother(part, [...own, ...ministries])
  if (servesAnother(part, own)) return true
  const before = parts[at - 1]
  if (!part.behalf || !ACTED_FOR.has(rank) || before === undefined) return false
  return !vocabulary.some(body => JUDICIAL.has(body.class) && isNamed(body, before.said))
}

/** An office at a court carries out what judges decide; alone it orders nothing. */
const OFFICES = [
  'clerk',
  'bailiff',
  'greffe',
  'greffier',
  'greffière',
  'huissier',
  'Geschäftsstelle',
  'Urkundsbeamter',
  'Gerichtsschreiber',
  'Gerichtsvollzieher',
  'griffie',
  'griffier',
  'deurwaarder',
  'cancelleria',
  'cancelliere',
  'cartório',
  'escrivão',
  'kansli',
  'kancelaria',
  'sekretariat',
  '書記官',
  '서기',
].map(whole)
const JUDGES = [
  'judge',
  'justice',
  'magistrate',
  'juge',
  'Richter',
  'Richterin',
  'rechter',
  'giudice',
  'GIP',
  'juez',
  'jueza',
  'juiz',
  'juíza',
  'dommer',
  'domare',
  'sędzia',
  '裁判官',
  '판사',
].map(whole)
const JUDICIAL = new Set([
  'court',
  'judge',
  'magistrate',
  'justice',
  'justice_of_the_peace',
  'issuing_officer',
  'provincial_judge',
  'local_judge',
  'investigating_judge',
  'liberty_judge',
  'district_court',
  'magistrates_court',
  'lower_court',
  'higher_court',
])
/** Someone who acts for one of these may not have their powers. */
const ACTED_FOR = new Set([...JUDICIAL, 'prosecutor', 'special_prosecutor'])
/** Ranks whose powers belong to the office-holder, not to the staff. */
export const RANKED: ReadonlySet<string> = new Set([
  ...ACTED_FOR,
  'commissioner',
  'police_commissioner',
  'senior_rank',
  'senior_officer',
  'attorney_general',
  'minister',
  'prime_minister',
  'home_secretary',
  'secretary_of_state',
  'lord_advocate',
  'executive',
  'leader',
])
/** Beside a court's name these say that an office at it speaks. */
const NO_JUDGE = new Set([
  'office_at_court',
  'prosecutor_at_court',
  'court clerk',
  'clerk',
  'registrar',
  'prosecutor',
  'police',
])

/** A court or judge acts, and not an office that stands beside one or names one. */
export function isJudicial(classes: readonly string[]): boolean {
  return classes.some(one => JUDICIAL.has(one)) && !classes.some(one => NO_JUDGE.has(one))
}

function wordsOf(vocabulary: Vocabulary): Ready[] {
  const known = padded.get(vocabulary)
  if (known !== undefined) return known
  const words = vocabulary.map(body => ({
    class: body.class,
    words: body.words.map(whole),
    unless: (body.unless ?? []).map(whole),
  }))
  padded.set(vocabulary, words)
  return words
}
