// The words that were looked for last in this window: shown in a paper that its reader has opened. Kept in memory alone, because
// they may be a name.

let words: readonly string[] = []

export function noteSought(text: string): void {
  words = text.split(/\s+/).filter(word => word.length > 1)
}

export function wordsSought(): readonly string[] {
  return words
}
