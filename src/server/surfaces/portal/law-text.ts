// What the law packs say, as a letter or a page of ours says it: in the reader's language where it has words there, marked as
// English where it has none, and with a line that says which of the two decides.

import { html } from 'hono/html'
import { citationAlone } from '../../../law/citation.ts'
import type { Pack } from '../../../law/pack-format/pack.ts'
import { sentencesOf } from '../../../law/sentences.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import { type LawTable, type LawWords, lawWordsOf, type Said } from '../../../words/faces/law.ts'
import { factWords } from '../../../words/facts.ts'
import type { Language } from '../../../words/languages.ts'
import { lawTables } from '../../../words/law.node.ts'
import { lawFrame } from '../../../words/law-frame.ts'
import type { Html } from '../../http/page.ts'
import { recorded } from './recorded.ts'

const made = new WeakMap<readonly Pack[], Map<Language, LawWords>>()

/** The words of these very packs: a translation whose English they no longer say is not among them. */
export function lawIn(packs: readonly Pack[], language: Language): LawWords {
  const known = made.get(packs) ?? new Map<Language, LawWords>()
  made.set(packs, known)
  const words = known.get(language) ?? wordsFor(packs, language)
  known.set(language, words)
  return words
}

function wordsFor(packs: readonly Pack[], language: Language): LawWords {
  const say = glossary(language)
  const facts = factWords(language)
  return lawWordsOf({
    language,
    tables: new Map(packs.map(pack => [pack.id, tableOf(pack, language)])),
    // The pseudo-language has none.
    frame: { en: lawFrame.en, own: lawFrame[language] ?? lawFrame.en },
    category: english => {
      const id = english.replace(' ', '_')
      const word = say.of('category', id)
      return word === id ? null : language === 'en' ? english : word
    },
    value: code => {
      const word = facts.of('value', code)
      return word === code ? null : word
    },
    paper: id => paperName(packs, id, language),
  })
}

/** Every sentence of the pack with its words in the language; in English the pack itself has them. */
function tableOf(pack: Pack, language: Language): LawTable {
  const written = language === 'en' ? {} : (lawTables().get(pack.id) ?? {})
  return Object.fromEntries(
    sentencesOf(pack).map(({ text }) => [text, language === 'en' ? { en: text } : (written[text] ?? {})]),
  )
}

/** A paper's own name as its pack has it, in the language where it has words there. */
export function paperName(packs: readonly Pack[], id: string, language: Language): string | null {
  const name = packs.flatMap(pack => pack.instruments).find(i => i.id === id)?.name
  if (name === undefined || language === 'en') return name ?? null
  return lawTables().get(packOf(id) ?? '')?.[name]?.[language] ?? name
}

/** Whose words are looked at first: those of the pack that an instrument is of. */
export function packOf(instrument: string): string | null {
  return instrument.split('.')[0] || null
}

/** Which wording decides, once for a page or letter; null where nothing of the packs stands on it in another language. */
export function lawNote(said: readonly Said[], language: Language): string | null {
  if (language === 'en') return null
  const say = glossary(language)
  const english = said.some(s => s.language === 'en')
  if (said.some(s => s.translated)) return say(english ? 'law.both' : 'law.translated')
  return english ? say('law.english') : null
}

/** A text on a page: what is English in another language says so to a screen reader. */
export function lawHtml(said: Said, language: Language): Html {
  return said.language !== null && said.language !== language
    ? html`<span lang="${said.language}">${recorded(said.text)}</span>`
    : recorded(said.text)
}

/** A reason with the rule that it stands on, where it names one; nothing of what the research says of itself. */
export function citedHtml(said: Said, cite: string, language: Language): Html {
  const alone = citationAlone(cite)
  const rule = alone ? html` <span class="quiet">(<cite lang="en">${alone}</cite>)</span>` : ''
  return html`${lawHtml(said, language)}${rule}`
}

/** The line of `lawNote`, small. */
export function lawNoteHtml(said: readonly Said[], language: Language): Html {
  const note = lawNote(said, language)
  return note === null ? html`` : html`<p class="small quiet">${note}</p>`
}
