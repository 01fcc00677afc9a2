// Which rows a person's queue begins from: opened as whom, in which view, at whose turn.
import type { Actor } from '../../../../kernel/actor.ts'
import type { Deployment } from '../../../deployment.ts'

export type Opened = Pick<Deployment, 'db' | 'vault' | 'now'>

export type View = 'open' | 'mine' | 'closed' | 'not_demand'

/** A person's own turn: the steps of her roles. */
export function turnsOf(actor: Actor): string[] {
  return actor.kind === 'staff' ? [...actor.roles] : []
}
