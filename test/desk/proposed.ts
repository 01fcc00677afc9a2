// What the server proposes of a demand, for tests of what the desk makes of it.
import { type ProposedLine, proposal } from '../../src/domain/decision/proposal.ts'
import type { Demand } from '../../src/domain/registry/state.ts'

export function proposed(d: Demand): readonly ProposedLine[] {
  return proposal(d).lines
}
