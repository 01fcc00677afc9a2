// What the packs say in a language, for the desk: only what they say today. English needs only the sentences with blanks that a
// word goes into.

import type { LawSheet } from '../../api/desk/law.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { sentencesOf } from '../../law/sentences.ts'
import { hasCode } from '../../words/blanks.ts'
import type { Language } from '../../words/languages.ts'
import { lawTables } from '../../words/law.node.ts'
import { lawFrame } from '../../words/law-frame.ts'
import { type Asset, assetOf } from '../http/static.ts'
import { paperName } from '../surfaces/portal/law-text.ts'

const sheets = new WeakMap<readonly Pack[], Map<Language, Asset>>()

/** The sheet as it goes out. Made once: half a megabyte that changes with the packs alone. */
export function lawWordsIn(packs: readonly Pack[], language: Language): Asset {
  const made = sheets.get(packs) ?? new Map<Language, Asset>()
  sheets.set(packs, made)
  const known = made.get(language)
  if (known) return known
  const json = new TextEncoder().encode(JSON.stringify(lawSheet(packs, language)))
  const sheet = assetOf(json, 'application/json')
  made.set(language, sheet)
  return sheet
}

export function lawSheet(packs: readonly Pack[], language: Language): LawSheet {
  return {
    papers: Object.fromEntries(
      packs.flatMap(pack => pack.instruments.map(({ id }) => [id, paperName(packs, id, language) ?? id])),
    ),
    packs: Object.fromEntries(packs.map(pack => [pack.id, translatedOf(pack, language)])),
    frame: lawFrame[language],
  }
}

function translatedOf(pack: Pack, language: Language): Record<string, string> {
  if (language === 'en')
    return Object.fromEntries(sentencesOf(pack).flatMap(({ text }) => (hasCode(text) ? [[text, text]] : [])))
  const table = lawTables().get(pack.id) ?? {}
  return Object.fromEntries(
    sentencesOf(pack).flatMap(({ text }) => {
      const translated = table[text]?.[language]
      return translated === undefined ? [] : [[text, translated]]
    }),
  )
}
