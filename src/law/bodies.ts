// The small vocabulary of issuing bodies: which classes a stated body names. Only this reads `requester.body`.
import type { PackData } from './pack-format/pack-schema.ts'

type Vocabulary = PackData['bodies']

type Ready = { class: string; words: string[]; unless: string[] }

const padded = new WeakMap<Vocabulary, Ready[]>()

/** Chinese characters, kana and hangul: names of offices run together there (東京地方裁判所, 서울중앙지방법원). */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The classes whose words stand in the text, whole words only where the script has spaces; empty where none does. */
export function classifyBody(text: string, vocabulary: Vocabulary): string[] {
  const said = ` ${normalise(text)} `
  const stands = (word: string): boolean => said.includes(word)
  const named = wordsOf(vocabulary)
    .filter(body => body.words.some(stands) && !body.unless.some(stands))
    .map(body => body.class)
  const office = OFFICES.some(stands) && !JUDGES.some(stands)
  return [...new Set(named)].filter(one => !office || !JUDICIAL.has(one))
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

/** A word as it is looked for: alone, where the script has spaces. */
function whole(word: string): string {
  return UNSPACED.test(word) ? normalise(word) : ` ${normalise(word)} `
}

/** Lower case, no accents, one space between words. */
function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
