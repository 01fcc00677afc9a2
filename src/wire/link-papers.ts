// Papers of different files that belong together: the same paper served twice, and one that replaces another.
import type { Proposal, ProposedLink, ProposedPaper } from './propose/proposal.ts'

type Spot = { readonly file: string; readonly index: number; readonly paper: ProposedPaper }

/** Adds links between papers of different files in `proposals` (by file name). A proposal like the rest: for a person to confirm. */
export function linkPapers(proposals: ReadonlyMap<string, Proposal>): Map<string, Proposal> {
  const spots = [...proposals].flatMap(([file, proposal]) =>
    proposal.papers.map((paper, index) => ({ file, index, paper })),
  )
  const linked = new Map<string, Proposal>()
  for (const [file, proposal] of proposals) {
    const papers = proposal.papers.map((paper, index) => ({
      ...paper,
      links: [...paper.links, ...linksOf({ file, index, paper }, spots)],
    }))
    linked.set(file, { ...proposal, papers })
  }
  return linked
}

function linksOf(spot: Spot, spots: readonly Spot[]): ProposedLink[] {
  return spots.flatMap(other => {
    if (other.file === spot.file || !sameNumber(spot.paper, other.paper)) return []
    const relation = relationOf(spot.paper, other.paper)
    return relation === null ? [] : [{ relation, file: other.file, paper: other.index }]
  })
}

function sameNumber(a: ProposedPaper, b: ProposedPaper): boolean {
  return (
    a.reference !== null &&
    a.instrument === b.instrument &&
    a.authority.country === b.authority.country &&
    comparable(a.reference) === comparable(b.reference ?? '')
  )
}

/** OCR takes 0 for O, or one for both, and 1 for I or l: enough to suggest a link, which a person confirms. */
function comparable(reference: string): string {
  return reference
    .normalize('NFKC')
    .toUpperCase()
    .replace(/0O|O0/g, 'O')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function relationOf(paper: ProposedPaper, other: ProposedPaper): ProposedLink['relation'] | null {
  if (paper.issued_on === null || other.issued_on === null) return null
  if (paper.issued_on === other.issued_on) return 'same_paper_as'
  return paper.issued_on > other.issued_on ? 'supersedes' : null
}
