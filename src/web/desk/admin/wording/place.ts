/** Under which a letter in a language is read and written. */
export type LetterPlace = `/api/templates/${string}/${string}`

export function letterPlace(id: string, language: string): LetterPlace {
  return `/api/templates/${encodeURIComponent(id)}/${encodeURIComponent(language)}`
}
