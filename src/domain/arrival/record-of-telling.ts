// What another system's record says of telling a tenant. Apart from the acts, so that a browser reads it without their schemas.

import type { Demand, Matter } from '../registry/state.ts'
import type { RecordOfTelling } from './events.ts'

/** What the record says of telling this tenant; null where the demand was not brought in. */
export function recordOfTelling({ imported }: Demand, { id }: Pick<Matter, 'id'>): RecordOfTelling | null {
  return imported?.parts?.find(p => p.matter === id) ?? imported
}

/** The record leaves telling to the authority, and nobody found that it is otherwise. */
export function authorityTellsThere(d: Demand, { id }: Pick<Matter, 'id'>): boolean {
  const m = d.matters.find(x => x.id === id)
  return recordOfTelling(d, { id })?.tells === 'authority' && m?.toldThere?.found !== 'not_so'
}
