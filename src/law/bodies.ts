// The small vocabulary of issuing bodies: which classes a stated body names. Only this reads `requester.body`.
import type { PackData } from './pack-schema.ts'

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
  return [...new Set(named)]
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
