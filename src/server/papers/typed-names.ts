// Whether words that a person wrote name somebody: by whole words, in whatever spacing and look-alike letters, with or without the
// legal form. Nothing here was misread by a machine, so nothing is taken for a name that merely resembles it.
import { cleaned, shapeOf } from './blacken.ts'

export type Searched = {
  readonly names: readonly string[]
  readonly domains: readonly string[]
  /** What may be said although one of them stands in it: identifiers of the paper, who asks. */
  readonly may: readonly string[]
}

export function isNamed(text: string, { names, domains, may }: Searched): boolean {
  const words = wordsOf(text)
  const spare = new Set(may.flatMap(phrase => runsOf(words, phrase).flat()))
  const said = (name: string) => runsOf(words, name).filter(run => !run.every(i => spare.has(i)))
  const short = [...names.map(coreOf).filter(core => !names.includes(core)), ...domains.flatMap(labelsOf)]
  return (
    [...names, ...domains].some(name => said(name).length > 0) ||
    short.some(core => said(core).some(run => !isOrdinary(core, run, words)))
  )
}

/** As each word looks, and as it is written. */
type Word = { readonly shape: string; readonly written: string }

function wordsOf(text: string): Word[] {
  return cleaned(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(written => (written === '' ? [] : { shape: shapeOf(written), written }))
}

/** The words, by their places, that together are this phrase; its last one may carry an s, as a genitive does. */
function runsOf(words: readonly Word[], phrase: string): number[][] {
  const shape = shapeOf(phrase)
  if (shape === '') return []
  // These are written without spaces, so no word ends where a name does.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase))
    return words.flatMap((w, i) => (w.shape.includes(shape) ? [[i]] : []))
  return words.flatMap((word, from) => {
    if (word.shape[0] !== shape[0]) return []
    let joined = ''
    for (let to = from; to < words.length && joined.length <= phrase.length; to += 1) {
      joined += words[to]?.written ?? ''
      const read = shapeOf(joined)
      if (read === shape || read === `${shape}s`)
        return [Array.from({ length: to - from + 1 }, (_, i) => from + i)]
    }
    return []
  })
}

const legalForms = new Set(
  (
    'ab ag aps as asa bv bvba co company corp corporation cv ek ev eg gbr gmbh inc incorporated kg kgaa kk limited llc llp lp ' +
    'ltd mbh nv ohg oy oyj plc pte pty sa sarl sas sasu sca scop se sl slu spa spk srl srls sro ug vof 株式会社 合同会社 有限会社'
  ).split(' '),
)

/** One word of a name may be an ordinary word too: in small letters it is taken for that. */
function isOrdinary(core: string, run: readonly number[], words: readonly Word[]): boolean {
  const written = run.length === 1 ? (words[run[0] ?? 0]?.written ?? '') : ''
  return (
    core !== core.toUpperCase() &&
    written !== '' &&
    written !== written.toUpperCase() &&
    written === written.toLowerCase()
  )
}

/** Of oostvaart.example: Oostvaart. */
function labelsOf(domain: string): string[] {
  return domain
    .split('.')
    .slice(0, -1)
    .filter(label => label.length > 3)
}

/** The name without its legal form. */
function coreOf(name: string): string {
  const parts = name
    .replace(/株式会社|合同会社|有限会社/gu, ' ')
    .trim()
    .split(/[\s,&]+/)
  const isForm = (part: string) => legalForms.has(part.toLowerCase().replace(/[^\p{L}]/gu, ''))
  while (parts.length > 1 && isForm(parts.at(-1) ?? '')) parts.pop()
  const core = parts.join(' ')
  return core === name.trim() ? name : core
}
