// The languages that people outside the desk are written to in, and how one of them is chosen for a reader.

export const languages = ['en', 'de', 'fr', 'es', 'nl', 'pl', 'ja'] as const
export type Language = (typeof languages)[number]

/** Each by its own name, as a reader looks for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
  pl: 'Polski',
  ja: '日本語',
}

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  nl: 'nl-NL',
  pl: 'pl-PL',
  ja: 'ja-JP',
}

/** For `Intl` (BCP 47). The pseudo-language of the tests counts and dates in English. */
export function localeOf(language: Language): string {
  return locales[language] ?? locales.en
}

/** The language that a tag names ("de", "de-AT", "DE"); null for one that we do not write. */
export function asLanguage(tag: string | null | undefined): Language | null {
  const first = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0]
  return languages.find(language => language === first) ?? null
}

/** The first language of an Accept-Language header (RFC 9110 § 12.5.4) that we write; English otherwise. */
export function acceptedLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').slice(0, 400).split(',').map(rangeOf)
  const sorted = ranges.filter(r => r.weight > 0).toSorted((a, b) => b.weight - a.weight)
  for (const { tag } of sorted) {
    const language = asLanguage(tag)
    if (language) return language
  }
  return 'en'
}

function rangeOf(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';')
  const q = parameters.map(p => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(p)?.[1]).find(Boolean)
  return { tag, weight: q === undefined ? 1 : Number(q) }
}

const ofCountries: Readonly<Record<string, Language>> = {
  DE: 'de',
  AT: 'de',
  LI: 'de',
  FR: 'fr',
  MC: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  NL: 'nl',
  PL: 'pl',
  JP: 'ja',
}

/** Whose authorities write English among themselves. */
const englishSpeaking = new Set(['US', 'GB', 'IE', 'AU', 'NZ'])

/** The one language of ours that the courts of a country write; null where they write several, or none of ours. */
export function languageWrittenIn(country: string): Language | null {
  return ofCountries[country] ?? (englishSpeaking.has(country) ? 'en' : null)
}

/** What the authorities of a country write among themselves; English where there are several languages or none of ours. */
export function languageOfCountry(country: string): Language {
  return ofCountries[country] ?? 'en'
}
