// What may be filled in, field by field: how long, how many, which of a closed list. An act takes from outside these fields and no others.
import { z } from 'zod'
import { dataCategories } from '../../vocabulary/closed-lists.ts'

export const line = z.string().max(500)
export const words = z.string().max(4000)
export const prose = z.string().max(10_000)
export const id = z.string().min(1).max(64)
/** YYYY-MM-DD. */
export const day = z.iso.date()
/** RFC 3339, UTC. */
export const moment = z.iso.datetime()
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
export const category = z.enum(dataCategories)
/** Half-open; null is open. */
export const period = z.strictObject({ from: moment.nullable(), to: moment.nullable() })

/** Nobody changes it. */
export function list<T extends z.ZodType>(of: T, least: number, most: number) {
  const some = z.array(of).max(most)
  return (least > 0 ? some.min(least) : some) as unknown as z.ZodType<readonly z.output<T>[]>
}
