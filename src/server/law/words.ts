// What the packs say in another language, for the desk: only what they say today.
import type { Pack } from '../../law/pack.ts'
import { sentencesOf } from '../../law/sentences.ts'
import type { Language } from '../../words/languages.ts'
import { lawTables } from '../../words/law.node.ts'
import { lawFrame } from '../../words/law-frame.ts'
import type { LawSheet } from './api.ts'

export function lawSheet(packs: readonly Pack[], language: Language): LawSheet {
  return {
    packs: Object.fromEntries(packs.map(pack => [pack.id, translatedOf(pack, language)])),
    frame: lawFrame[language],
  }
}

function translatedOf(pack: Pack, language: Language): Record<string, string> {
  const table = lawTables().get(pack.id) ?? {}
  return Object.fromEntries(
    sentencesOf(pack).flatMap(({ text }) => {
      const translated = table[text]?.[language]
      return translated === undefined ? [] : [[text, translated]]
    }),
  )
}
