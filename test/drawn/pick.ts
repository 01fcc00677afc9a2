// Choices out of drawn numbers, so that a sequence that fails can be made again and made shorter.

export type Pick = <T>(from: readonly T[]) => T

export function picker(numbers: readonly number[]): Pick {
  let used = 0
  return from => from[(numbers[used++ % numbers.length] ?? 0) % from.length] as never
}

/** Draws nothing: always what stands first. */
export const first = <T>(from: readonly T[]): T => from[0] as T

export function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
