// An act that the page of a demand offers beside its next step.
import type { ComponentType } from 'react'
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { Command } from '../../../../domain/registry/command.ts'
import type { Demand } from '../../../../domain/registry/state.ts'

export type Other = {
  readonly title: string
  readonly command: Command['type']
  /** Where it could be done and would be of no use; whether it can be done is the server's word (`notYet`). */
  readonly ofUse?: (d: Demand, page: DemandPage) => boolean
  /** Absent where it asks for words alone (simple-acts.tsx). */
  readonly form?: ComponentType
}
