// How answers are written down: objects that hold these fields and no others, lists that nobody changes, and values whose shape
// another pure room owns.
import { z } from 'zod'

export const shape = z.strictObject

export function list<T extends z.ZodType>(of: T) {
  return z.array(of).readonly()
}

/** A value whose shape is a type of another room, a demand's state for one: it is taken as it comes. */
export function of<T>() {
  return z.custom<T>()
}
