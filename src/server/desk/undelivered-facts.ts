// What the form of a letter that did not arrive needs: which ones wait, and where they can go.
import type { Demand } from '../../demand/state.ts'
import { openUndelivered, refusedAddresses } from '../../demand/undelivered.ts'
import { letterKinds } from '../../words/templates.ts'
import { knownAddresses } from '../acts/authority-address.ts'
import type { Directory } from '../directory.ts'
import type { DemandPage } from './api.ts'

export function undeliveredFacts(
  demand: Demand,
  directory: Pick<Directory, 'authorities'>,
): Required<Pick<DemandPage, 'undelivered' | 'addresses'>> {
  const refused = refusedAddresses(demand)
  return {
    undelivered: openUndelivered(demand).flatMap(({ kind, about, why, at, letter }) => {
      const to = demand.letters.find(l => l.id === letter)?.address ?? null
      return letterKinds.flatMap(k => (k === kind ? [{ kind: k, about, why, at, to }] : []))
    }),
    addresses: knownAddresses(demand, directory).map(address => ({
      address,
      refused: refused.includes(address.toLowerCase()),
    })),
  }
}
