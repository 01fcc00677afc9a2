// The notice to a tenant: plain words, its own lines only, and what it can do by when. Signed as it stands (signed-notice.ts).

import type { SecrecyCover } from '../../demand/vocabulary.ts'
import type { TenantView } from '../../store/views.ts'
import { answeredBefore } from '../portal/answered-before.ts'
import type { Provider } from '../provider.ts'
import type { Block, LetterText } from './block.ts'
import { period, when } from './when.ts'
import { withheldCopy } from './withheld.ts'
import { categoryWords, decisionWords } from './words.ts'

export type NoticeFacts = {
  readonly view: TenantView
  readonly windowEndsAt: string
  readonly code: string
  readonly copySha256: string
  readonly customerHost: string
  readonly late: boolean
  /** Whether there is time to object: a term of some hours leaves none. */
  readonly window: 'whole' | 'cut' | 'none'
  readonly covered: readonly SecrecyCover[]
  /** The contact's language, for the templates that have it. */
  readonly wanted: string
  /** The paper's kind, as the law packs name it. */
  readonly instrument: string
}

export function notice(n: NoticeFacts, p: Provider): LetterText {
  const v = n.view
  const before = n.covered.length > 0 ? null : answeredBefore(v, 'en')
  const who = v.authority ? `${v.authority} (${v.country})` : 'An authority that we may not name yet'
  const first = n.late
    ? `${who} demanded data of yours from us on ${when(v.receivedAt, p.zone)}. The law forbade us to tell you until now.`
    : `${who} has demanded data of yours from us. We received the paper on ${when(v.receivedAt, p.zone)}.`
  return {
    subject: `A government demand for your data: ${v.reference}`,
    language: 'en',
    blocks: [
      {
        kind: 'paragraph',
        text: `${first} ${n.covered.length > 0 ? withheldCopy(n.covered) : `Kind of paper: ${n.instrument}. The copy is attached.`}`,
      },
      ...askedBlocks(v, before),
      { kind: 'heading', text: 'What you can do' },
      n.late
        ? {
            kind: 'paragraph',
            text: `Sign in at ${n.customerHost} to see what left, when, and the receipt that you can check yourself.`,
          }
        : {
            kind: 'paragraph',
            text:
              n.window === 'none'
                ? `The authority’s term leaves no time to wait for you. Sign in at ${n.customerHost} to see it and to write to us: what has not left yet we still stop for an objection.`
                : `Until ${when(n.windowEndsAt, p.zone)} you can object, answer the authority yourself, ask for time, or tell us that you do not object: sign in at ${n.customerHost}. If you object, we wait until our counsel has decided.`,
          },
      { kind: 'heading', text: 'How you know that this is ours' },
      {
        kind: 'facts',
        rows: [
          ['Code shown in your console', n.code],
          ['Copy SHA-256', n.copySha256],
          ['Reference', v.reference],
        ],
      },
      {
        kind: 'paragraph',
        text: 'We never ask you for a password, a code or a payment, and never send a link that signs you in. This text is signed; the last lines are the signature.',
      },
    ],
  }
}

/** Nothing where it is covered: a heading alone would ask what stood under it. */
function askedBlocks(v: TenantView, before: string | null): Block[] {
  const asked = v.asked.map(
    a => `${a.identifier}: ${a.categories.map(categoryWords).join(', ')}, ${period(a)}`,
  )
  const answers = v.lines.map(l => {
    const why = l.cite ? ` ${l.reason} (${l.cite})` : ''
    return `${l.identifier ?? ''}: ${categoryWords(l.category)}: ${decisionWords(l.decision)}${l.period ? `, ${period(l.period)}` : ''}.${why}`
  })
  const part = (text: string, items: readonly string[]): Block[] =>
    items.length > 0
      ? [
          { kind: 'heading', text },
          { kind: 'list', items },
        ]
      : []
  const heading: Block = { kind: 'heading', text: 'What we answer, and why' }
  const said: Block[] = [
    ...(before ? [{ kind: 'paragraph' as const, text: before }] : []),
    ...(answers.length > 0 ? [{ kind: 'list' as const, items: answers }] : []),
  ]
  return [...part('What they asked', asked), ...(said.length > 0 ? [heading, ...said] : [])]
}
