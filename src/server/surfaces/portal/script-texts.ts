// The words of a page's script, handed over with the page: as texts with `{name}` to be filled in, so that a browser needs
// neither a catalogue nor a parser.

import { scriptWords } from '../../../words/faces/script.ts'
import type { Language } from '../../../words/languages.ts'
import { en } from '../../../words/script/en.ts'

/** JSON for an attribute. `prefixes`: only the keys that begin with one of them. */
export function scriptTexts(language: Language, ...prefixes: readonly string[]): string {
  const say = scriptWords(language)
  const keys = Object.keys(en).filter(
    key => prefixes.length === 0 || prefixes.some(prefix => key.startsWith(prefix)),
  ) as (keyof typeof en)[]
  return JSON.stringify(Object.fromEntries(keys.map(key => [key, say.raw(key)])))
}
