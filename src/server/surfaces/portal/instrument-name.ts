// What people call an instrument: the letters' word where they have one, else the pack's name in the reader's language, with what
// it is called where it comes from. Whoever reads that country's language reads its own name alone.
import type { Pack } from '../../../law/pack-format/pack.ts'
import type { Instrument } from '../../../law/pack-format/pack-schema.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { Language } from '../../../words/languages.ts'
import { lawIn } from './law-text.ts'

/** The language of `name_local`, of those that we write. */
const localLanguages: Readonly<Record<string, Language>> = {
  ar: 'es',
  ca: 'fr',
  ch: 'de',
  de: 'de',
  es: 'es',
  fr: 'fr',
  jp: 'ja',
  mx: 'es',
  nl: 'nl',
  pl: 'pl',
}

export function instrumentName(packs: readonly Pack[], id: string, language: Language = 'en'): string {
  const word = glossary(language).of('instrument', id)
  if (word !== id) return word
  const pack = packs.find(p => p.instruments.some(i => i.id === id))
  const instrument = pack?.instruments.find(i => i.id === id)
  return pack && instrument ? nameOf(packs, pack.id, instrument, language) : id
}

function nameOf(packs: readonly Pack[], pack: string, i: Instrument, language: Language): string {
  const { name, name_local: local } = i
  if (local && localLanguages[pack] === language) return local
  const said = lawIn(packs, language).said(name, pack).text
  return local && isWritten(local) ? bracketed(said, local, language) : said
}

/** In Latin or Japanese letters: the letters' typefaces hold no others that these names are in. */
function isWritten(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}]+$/u.test(
    text,
  )
}

/** Brackets inside brackets become commas: "(Erhebung von Verkehrsdaten, § 100g StPO)". */
function bracketed(name: string, local: string, language: Language): string {
  const inner = local.replace(/\s*\(([^()]*)\)/g, ', $1')
  return language === 'ja' ? `${name}（${inner}）` : `${name} (${inner})`
}
