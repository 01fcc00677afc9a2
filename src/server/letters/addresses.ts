// Where letters to an authority may go.

import type { Said } from '../../words/faces/law.ts'
import type { Language } from '../../words/languages.ts'
import type { OwnTexts } from '../../words/own-texts.ts'

export type Addresses = {
  readonly authority: string
  readonly customer: string
  /** An instrument's name in the law packs. */
  readonly instrument: (id: string) => string
  /** A reason as the law packs have it, in the language of the letter. */
  readonly law: (reason: string) => Said
  /** What the letter is written in. */
  readonly language: Language
  /** The provider's own wording of the letter, where one is in force. */
  readonly own: OwnTexts | null
}
