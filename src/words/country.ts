// A country as a sentence says it: with its article, and in the form that the word before it asks for ("aux États-Unis", "in der
// Schweiz"). Spanish and Japanese take the bare name; Polish tables have „państwo” before it, so that the name needs no ending.
import type { Language } from './languages.ts'
import { countryName } from './when.ts'

/** `before` and the country after it: the word that ends `before` may change. A code that names no country stays as it is. */
export function withCountry(before: string, code: string, language: Language): string {
  const name = countryName(code, language)
  if (name === code) return before + code
  const form = forms[language]
  return form ? form(before, name, code) : before + name
}

type Form = (before: string, name: string, code: string) => string

const forms: Partial<Readonly<Record<Language, Form>>> = {
  en: (before, name, code) => before + (english.has(code) && !bare(before) ? 'the ' : '') + name,
  nl: (before, name, code) => before + (bare(before) ? '' : (dutch[code] ?? '')) + name,
  de: german,
  fr: french,
}

/** Alone: at the beginning, in brackets, after a colon. */
function bare(before: string): boolean {
  return before === '' || /[(（:]\s*$/.test(before)
}

const english = new Set('AE BS CD CF CG DO GB GM KM MH MV NL PH SB SC US'.split(' '))

const dutch: Readonly<Record<string, string>> = {
  AE: 'de ',
  DO: 'de ',
  GB: 'het ',
  MV: 'de ',
  PH: 'de ',
  SC: 'de ',
  US: 'de ',
}

const datives: Readonly<Record<string, string>> = {
  AE: 'den Vereinigten Arabischen Emiraten',
  BS: 'den Bahamas',
  CF: 'der Zentralafrikanischen Republik',
  CH: 'der Schweiz',
  DO: 'der Dominikanischen Republik',
  GB: 'dem Vereinigten Königreich',
  IQ: 'dem Irak',
  IR: 'dem Iran',
  LB: 'dem Libanon',
  MD: 'der Republik Moldau',
  MN: 'der Mongolei',
  MV: 'den Malediven',
  NL: 'den Niederlanden',
  PH: 'den Philippinen',
  SC: 'den Seychellen',
  SK: 'der Slowakei',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'den Vereinigten Staaten',
}

function german(before: string, name: string, code: string): string {
  const dative = datives[code]
  if (!dative) return before + name
  if (/\bvon $/.test(before)) return before.replace(/von $/, '') + genitive(dative)
  if (/\bin $/.test(before) && dative.startsWith('dem '))
    return before.replace(/in $/, 'im ') + dative.slice(4)
  return before + (/\b(in|aus|mit|bei) $/.test(before) ? dative : name)
}

/** "der Schweiz", "der Niederlande", "des Vereinigten Königreichs". */
function genitive(dative: string): string {
  if (dative.startsWith('dem ')) return `des ${dative.slice(4)}s`
  return dative.startsWith('den ') ? `der ${dative.slice(4)}` : dative
}

const plural = new Set('AE BS KM MH MV NL PH SB SC US'.split(' '))
const noArticle = new Set('AD BH CU CY DJ HK IL MC MG MT MU OM SG SM TW'.split(' '))
/** That end in e and are masculine all the same. */
const masculine = new Set('BZ KH MX MZ SR ZW'.split(' '))

function french(before: string, name: string, code: string): string {
  const vowel = /^[AEÉIÎOUY]/.test(name) && code !== 'YE'
  const m = masculine.has(code) || !/^[^ ]*e(?: |$)/.test(name)
  const kind = plural.has(code) ? 'plural' : noArticle.has(code) ? 'none' : m ? (vowel ? 'vowel' : 'm') : 'f'
  const put = (word: string) => before.replace(/(en|de|à) $/, word) + name
  if (/(^|\s)(en|à) $/.test(before)) return put(intoWords[code === 'IL' ? 'vowel' : kind])
  if (/(^|\s)de $/.test(before))
    return put(kind === 'plural' ? 'des ' : kind === 'm' ? 'du ' : vowel ? 'd’' : 'de ')
  if (!/(^|\s)(avec|non) $/.test(before) || kind === 'none') return before + name
  return before + (kind === 'plural' ? 'les ' : vowel ? 'l’' : kind === 'm' ? 'le ' : 'la ') + name
}

const intoWords = { plural: 'aux ', none: 'à ', vowel: 'en ', m: 'au ', f: 'en ' } as const
