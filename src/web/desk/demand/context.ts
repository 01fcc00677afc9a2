// What every part of the demand page shares: the demand itself and which fact or line is being looked at.
import { createContext, useContext } from 'react'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { Me } from '../../../api/desk/me.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { FactKey, Looking, Place } from './places.ts'

/** Facts that the reader chose by their words, and where they chose them: the other column follows. */
export type Chosen = { readonly facts: readonly FactKey[]; readonly from: 'facts' | 'paper' }

/** A fact that the law asks for and somebody is about to state; each press is a wish of its own. */
export type Wanted = { readonly path: string }

export type DemandContextValue = {
  readonly page: DemandPage
  readonly me: Me
  readonly places: readonly Place[]
  readonly looking: Looking
  readonly look: (at: Looking) => void
  /** Stays marked until it is cleared, also while the reader looks elsewhere. */
  readonly chosen: Chosen | null
  /** Opens the paper at a fact, also where it is another tab. */
  readonly showInPaper: (fact: FactKey) => void
  /** Opens the findings that rest on a passage. */
  readonly showFindings: (facts: readonly FactKey[]) => void
  readonly clearChosen: () => void
  readonly wanted: Wanted | null
  /** Opens the form of the facts at the field for this one. */
  readonly askFor: (path: string) => void
  readonly may: (type: Command['type']) => boolean
}

export const DemandContext = createContext<DemandContextValue | null>(null)

export function useDemand(): DemandContextValue {
  const value = useContext(DemandContext)
  if (!value) throw new Error('a part of the demand page stands outside of it')
  return value
}

/** The name of a person or tenant, where the server gave one. */
export function nameIn(page: DemandPage, id: string): string {
  return page.names[id] ?? id
}
