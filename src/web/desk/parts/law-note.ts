// Which line is true of the texts of the law packs that stand on a page of the desk.

/** How many texts stand there in the page's language, and how many in English for want of words. */
export type Stands = { readonly translated: number; readonly english: number }

/** `original`: the reader asked for the English of what is translated. Null where nothing of the packs stands. */
export function lawNoteOf({ translated, english }: Stands, original: boolean) {
  if (original) return 'law.english' as const
  if (translated > 0) return english > 0 ? ('law.partly' as const) : ('law.translated' as const)
  return english > 0 ? ('law.only_english' as const) : null
}
