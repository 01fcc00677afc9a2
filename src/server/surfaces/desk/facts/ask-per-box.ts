// A certificate with several boxes ticked asks under several instruments: one ask for each box, so that each is put to the law as
// what it is. Only what the reader found ticked becomes an ask, and no ask gets more than its own box.

import type { Proposal, ProposedAsk, ProposedPaper } from '../../../../wire/propose/proposal.ts'

export function askPerBox(proposal: Proposal): Proposal {
  return { ...proposal, papers: proposal.papers.map(split) }
}

/** Its own instrument, where the reader found one for this ask alone. */
export function ownInstrument({ boxes = [] }: ProposedAsk): string | null {
  return boxes.length === 1 ? (boxes[0]?.instrument ?? null) : null
}

function split(paper: ProposedPaper): ProposedPaper {
  // Where the paper as a whole is of another kind, as in an emergency, its boxes name categories alone.
  const isByBox = paper.asks.some(ask => ask.boxes?.some(box => box.instrument === paper.instrument))
  const made = paper.asks.flatMap((ask, from) =>
    (isByBox ? partsOf(ask) : [whole(ask)]).map(part => ({ part, from })),
  )
  if (made.every(({ part, from }) => part === paper.asks[from]) && made.length === paper.asks.length)
    return paper
  const places = Object.entries(paper.places).flatMap(([field, place]) => {
    const at = /^asks\[(\d+)\](.*)$/.exec(field)
    if (!at) return [[field, place] as const]
    return made.flatMap(({ from }, i) =>
      from === Number(at[1]) ? [[`asks[${i}]${at[2]}`, place] as const] : [],
    )
  })
  return { ...paper, asks: made.map(({ part }) => part), places: Object.fromEntries(places) }
}

function partsOf(ask: ProposedAsk): ProposedAsk[] {
  const boxes = ask.boxes?.filter(({ category }) => ask.categories.includes(category)) ?? []
  // What no box names stays as it was read, for a person to place.
  const isCovered = ask.categories.every(category => boxes.some(box => box.category === category))
  if (boxes.length === 0 || !isCovered) return [whole(ask)]
  return boxes.map(box => ({ ...ask, categories: [box.category], boxes: [box] }))
}

function whole(ask: ProposedAsk): ProposedAsk {
  const { boxes, ...rest } = ask
  return boxes === undefined ? ask : rest
}
