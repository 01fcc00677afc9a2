// Whose demand it is, of the authorities' officers: that of the authority which was authenticated as its sender.

import type { Actor } from '../../kernel/actor.ts'
import type { Demand } from '../registry/state.ts'

export function sendersOwn(d: Pick<Demand, 'authentication'>, actor: Actor): boolean {
  return actor.kind === 'officer' && d.authentication?.authority === actor.authority
}
