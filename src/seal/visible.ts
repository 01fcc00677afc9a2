// Which characters a signed or displayed text may hold: those that a person sees. A zero-width mark, a filler or an odd space makes two
// texts that look alike and are not; a direction mark makes one text look like another (Unicode TR 36 § 2.5, 3.5, TR 9).

/**
 * Controls, format marks (zero-width, direction, tags), line and paragraph separators, private and unassigned code points, lone
 * surrogates, what Unicode lets a font leave out (fillers, variation selectors, joiners), the braille blank, and every space but the
 * ordinary and the ideographic one. Arabic number signs are format marks that are seen; they are refused with the others.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?![ \u3000])\p{Zs}/u

/** Whether somebody who reads the text sees all of it. */
export function isVisible(text: string): boolean {
  return !UNSEEN.test(text)
}

/** The first character that is not seen, as `U+200B`; null where there is none. */
export function unseenIn(text: string): string | null {
  const found = UNSEEN.exec(text)?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}
