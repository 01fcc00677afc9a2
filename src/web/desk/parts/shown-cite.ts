/** A rule that its reader can look up: a law's citation, or a promise. A place in the design of the program is none. */
export function shownCite(cite: string | undefined): string | null {
  return cite === undefined || cite.startsWith('design ') ? null : cite
}
