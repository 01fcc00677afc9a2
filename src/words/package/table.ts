// The texts of the index of a package as data, without the library of messages: the gate, which makes that page, loads nothing else of
// the words.
import type { Language } from '../languages.ts'
import { colon } from '../when.ts'
import de from './de.json' with { type: 'json' }
import { en } from './en.ts'
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import instruments from './instruments.json' with { type: 'json' }
import ja from './ja.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import pl from './pl.json' with { type: 'json' }

type Texts = Readonly<Record<keyof typeof en, string>>

const texts: Readonly<Record<Language, Texts>> = { en, de, fr, es, nl, pl, ja }

type Words = {
  language: Language
  colon: string
  texts: Texts
  instruments: Readonly<Record<string, string>>
}

export function packageWords(language: Language): Words {
  return { language, colon: colon(language), texts: texts[language], instruments }
}
