// An address of a demand that no demand can have is answered as one that never was.
import type { Context } from 'hono'
import { demandId } from '../../api/fields.ts'
import { noSuchDemand, type Refusal } from '../../kernel/refusal.ts'

export function knownDemand(c: Context): Refusal | null {
  return demandId.safeParse(c.req.param('id')).success ? null : noSuchDemand()
}
