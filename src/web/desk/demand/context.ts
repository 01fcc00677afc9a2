// What every part of the demand page shares: the demand itself and which fact or line is being looked at.
import { createContext, useContext } from 'react'
import type { Command } from '../../../demand/command.ts'
import type { DemandPage, Me } from '../../../server/desk/api.ts'
import type { FactKey, Place } from './places.ts'

/** A fact, or all facts that a finding on one ask rests on. */
export type Looking = { readonly fact: FactKey } | { readonly ask: string } | null

export type DemandContextValue = {
  readonly page: DemandPage
  readonly me: Me
  readonly places: readonly Place[]
  readonly looking: Looking
  readonly look: (at: Looking) => void
  /** Opens the paper at a fact, also where it is another tab. */
  readonly showInPaper: (fact: FactKey) => void
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
