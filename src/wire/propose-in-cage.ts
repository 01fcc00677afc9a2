// Has what was read proposed from in a cage, and takes the answer as it would a stranger's.
import type { Refusal } from '../kernel/refusal.ts'
import { limits } from './limits.ts'
import type { Proposal } from './propose/proposal.ts'
import { type ProposeAnswer, parseProposeAnswer } from './propose/proposal-schema.ts'
import type { ProposeInput } from './propose-caged.ts'
import type { Reading } from './reading.ts'
import { type CageRule, runCaged } from './sandbox.ts'

export type Proposed = {
  /** Only named people may know of it, or nobody came to an answer in time. */
  readonly suspected: boolean
  /** The words that it is found by. */
  readonly words: readonly string[]
  /** What was found until the end or until time ran out; null where that was nothing. */
  readonly proposal: Proposal | null
}

export type ProposeLimits = { readonly rule: CageRule; readonly wallMs?: number }

export async function proposeInCage(input: ProposeInput, limit: ProposeLimits): Promise<Proposed> {
  const bytes = Buffer.from(JSON.stringify({ ...input, reading: lean(input.reading) }))
  const job = { profile: 'propose', mediaType: 'application/json', pages: [] } as const
  const { said, cut } = await runCaged(job, bytes, { wallMs: limits.messageMs, ...limit })
  const answers = said.flatMap(({ answer }) => checked(answer))
  const suspected = answers.find(one => 'suspected' in one)?.suspected ?? input.named !== null
  if (suspected) return { suspected, words: [], proposal: null }
  const words = answers.find(one => 'words' in one)?.words ?? []
  const proposal = answers.findLast(one => 'proposal' in one)?.proposal ?? null
  return { suspected, words, proposal: proposal && cut ? unfinished(proposal, cut) : proposal }
}

/** Boxes of words count only where a picture was read. */
export function lean(reading: Reading): Reading {
  const parts = reading.parts.map(part => ({
    ...part,
    pages: part.pages.map(page => (page.ocr ? page : { n: page.n, text: page.text })),
  }))
  return { ...reading, parts }
}

function unfinished(proposal: Proposal, { code }: Refusal): Proposal {
  const trap =
    code === 'document_timeout'
      ? 'the reader did not come to the end of this message in its time: papers may be missing'
      : 'the reader broke and did not come to the end of this message: papers may be missing'
  // What was not read to its end is never filed as none.
  const answer = proposal.is_demand
    ? proposal.answer
    : ({ kind: 'not_placed', reasons: ['out_of_time'] } as const)
  return { ...proposal, answer, traps: [...proposal.traps, trap] }
}

function checked(answer: unknown): ProposeAnswer[] {
  try {
    return [parseProposeAnswer(answer)]
  } catch {
    return []
  }
}
