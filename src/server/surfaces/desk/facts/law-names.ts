// Papers, packs and the packs' sentences as the timeline names them, in the reader's language.
import type { Pack } from '../../../../law/pack-format/pack.ts'
import type { Language } from '../../../../words/languages.ts'
import { countryName } from '../../../../words/when.ts'
import { lawIn, packOf, paperName } from '../../portal/law-text.ts'
import type { LawNames } from '../calling/says.ts'

/** `instrument`: of the demand; its pack's words are looked at first. */
export function lawNames(packs: readonly Pack[], language: Language, instrument: string): LawNames {
  const law = lawIn(packs, language)
  const title = (id: string) => packs.find(p => p.id === id)?.title
  return {
    paper: id => paperName(packs, id, language) ?? id,
    said: text =>
      /^[A-Z]{2}$/.test(text) ? countryName(text, language) : law.said(text, packOf(instrument)).text,
    pack: ref => {
      const [, id = ref, version = ''] = /^(\w+)[ @/](.+)$/.exec(ref) ?? []
      const name = title(id)
      return name === undefined ? ref : `${law.said(name, id).text} ${version}`.trim()
    },
  }
}
