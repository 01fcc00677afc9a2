// A test of how we would tell: the form of a notice, and in its first and last words that it is none.
import type { Provider } from '../provider.ts'
import type { LetterText } from './block.ts'

export type DrillFacts = {
  readonly reference: string
  readonly code: string
  readonly copySha256: string
  readonly customerHost: string
}

export function drillNotice(f: DrillFacts, p: Provider): LetterText {
  return {
    subject: `DRILL: how ${p.name} would tell you of a government demand (${f.reference})`,
    language: 'en',
    blocks: [
      { kind: 'heading', text: 'This is a drill' },
      {
        kind: 'paragraph',
        text: `No authority has asked for anything. ${p.name} tests whether a notice would reach you. A real one looks like this mail: plain text, the copy of the authority’s paper attached, a code, a signature in the last lines.`,
      },
      { kind: 'heading', text: 'What you can do' },
      {
        kind: 'paragraph',
        text: `Sign in at ${f.customerHost} as you always do, open Drills, and choose the code that stands below. It shows that this address works, and how fast.`,
      },
      { kind: 'heading', text: 'How you know that this is ours' },
      {
        kind: 'facts',
        rows: [
          ['Code among those shown in your console', f.code],
          ['Attachment SHA-256', f.copySha256],
          ['Reference', f.reference],
        ],
      },
      {
        kind: 'paragraph',
        text: 'We never ask you for a password, a code or a payment, and never send a link that signs you in. This text is signed; the last lines are the signature. It was a drill: nothing else follows from it.',
      },
    ],
  }
}

/** What stands in the place of the copy. */
export function drillCopy(reference: string, p: Provider): Buffer {
  return Buffer.from(
    `DRILL ${reference}\n\nIn a notice the copy of the authority's paper is attached here.\nThere is no paper: no authority has asked ${p.name} for anything.\n`,
  )
}
