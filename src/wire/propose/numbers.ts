// Numbers as terms write them out.
export const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  fourteen: 14,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  ninety: 90,
  thirty: 30,
  sixty: 60,
}
