// Names of offices as they are compared: whole words without accents, case and points.

/** Chinese characters, kana and hangul: names of offices run together there (東京地方裁判所, 서울중앙지방법원). */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Letters that stand for words: D.E.A. is written DEA as often. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu

/** A word as it is looked for: alone, where the script has spaces. */
export function whole(word: string): string {
  return UNSPACED.test(word) ? normalise(word) : ` ${normalise(word)} `
}

/** Lower case, no accents, one space between words. */
export function normalise(text: string): string {
  return text
    .replace(INITIALS, initials => `${initials.replaceAll('.', '')} `)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
