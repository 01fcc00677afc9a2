// What the form of a letter that did not arrive needs: which ones wait, and where they can go.

import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import { openUndelivered, refusedAddresses } from '../../../../domain/arrival/undelivered.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { letterKinds } from '../../../../words/templates.ts'
import { knownAddresses } from '../../../acts/authority-address.ts'
import type { Directory } from '../../../directory.ts'

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
