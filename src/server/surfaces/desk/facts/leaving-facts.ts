// Of what is to be given and has not left: the lines that may be prepared now, and those that wait, each with its reason; and what
// left.
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { LineKey } from '../../../../domain/decision/events.ts'
import { releasingLines } from '../../../../domain/decision/lines-given.ts'
import { productionsOut } from '../../../../domain/registry/production-state.ts'
import { type Demand, findLine } from '../../../../domain/registry/state.ts'
import { readyLines, waitingLines } from '../../../../domain/turn/line-ready.ts'
import type { Language } from '../../../../words/languages.ts'
import { refusalIn } from '../../../http/refusal-words.ts'

export function leavingOf(demand: Demand, now: string, language: Language): DemandPage['leaving'] {
  return {
    ready: readyLines(demand, now).map(keyOf),
    waiting: waitingLines(demand, now).map(({ line, why }) => {
      const { detail, next } = refusalIn(language, why)
      return { line: keyOf(line), why: detail, next }
    }),
    left: productionsOut(demand).map(({ authorisation, released, downloaded }) => ({
      digest: authorisation.digest,
      at: released.at,
      fetchedAt: downloaded?.at ?? null,
      recalledAt: demand.recalls.find(r => r.digest === authorisation.digest)?.at ?? null,
      lines: releasingLines(demand)
        .filter(line => findLine(authorisation.lines, line))
        .map(keyOf),
    })),
  }
}

function keyOf({ ask, category, account }: LineKey): LineKey {
  return { ask, category, account }
}
