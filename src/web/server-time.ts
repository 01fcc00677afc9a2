// A wrong clock of the reader's computer: told from the Date header of the server's answers, so that it moves no term.

/** Smaller differences are travel time. */
const TRAVEL_MS = 5_000
/** From here on a person should know that their clock is wrong. */
export const WRONG_CLOCK_MS = 120_000

/** By how many milliseconds the clock here is slow (negative: fast), 0 where it is right; null where the header says nothing. */
export function skewFrom(header: string | null): number | null {
  const at = header ? Date.parse(header) : Number.NaN
  if (Number.isNaN(at)) return null
  const off = at - Date.now()
  return Math.abs(off) > TRAVEL_MS ? off : 0
}

/** Whether a newly seen skew is another than the one that is counted with. */
export function isOther(skew: number, counted: number): boolean {
  return Math.abs(skew - counted) > TRAVEL_MS || (skew === 0 && counted !== 0)
}
