// Which parts of an answer of the law a page shows.

import type { ReactNode } from 'react'
import type { Finding, MissingFact } from '../../../law/answer.ts'

export type AnswerParts = {
  /** One fact that a finding read: a way to its place in the paper, or its value. */
  readonly fact: (path: string, ask: string | null) => ReactNode
  /** How a fact that is missing is answered from here. */
  readonly missing: (missing: MissingFact) => ReactNode
  /** Whether the reader is looking at something of this ask. */
  readonly askLooked?: (ask: string | null) => boolean
  /** Whether the reader is looking at something that the finding rests on. */
  readonly restsOnLooked?: (finding: Finding, ask: string | null) => boolean
  readonly onLook?: (finding: Finding | null, ask: string | null) => void
}
