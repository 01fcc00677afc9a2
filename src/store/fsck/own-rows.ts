// The rows of one demand, as fsck reads them.

import type { Policy } from '../../domain/registry/context.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import type { CheckKeys, ReadDemand, Step } from './demand-stream.ts'
import type { Finder } from './finding.ts'

export type Given = {
  tx: Transaction
  using: CheckKeys
  policy: Policy
  read: ReadDemand
  steps: readonly Step[]
  tell: Finder
}

export type Last = Given & { demand: Demand; events: readonly DemandEvent[]; at: string }

/** What the checks of a demand's own rows need, also where nothing but they is checked (rederive.ts). */
export type OwnRows = Pick<Last, 'tx' | 'policy' | 'tell' | 'demand' | 'events' | 'at'> & {
  readonly read: Pick<ReadDemand, 'id' | 'keys'>
}
