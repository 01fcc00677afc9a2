// Texts of a provider's own, by their keys.
import type { Language } from './languages.ts'

/** Key → text, of those texts alone that are not as shipped. */
export type OwnTexts = Readonly<Record<string, string>>

/** What a letter is written in. */
export type Words = { readonly language: Language; readonly own: OwnTexts | null }
